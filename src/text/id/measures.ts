/** Things asked of somebody or something other than how many there are; "_" stands for a space. */

/** These are asked for wherever they stand. */
export const MEASURES = `
gaji upah honor honornya pendapatan penghasilan omzet omset bayaran tarif harga ongkos ongkir insentif tunjangan bonus thr pajak denda cicilan bunga pinjaman kredit hutang utang
umur usia masa_berlaku berlaku_sampai berlaku_hingga alamat jam pukul durasi berapa_lama telepon telpon telp hp whatsapp wa email surel rekening password sandi
berat luas lebar jarak suhu kecepatan skor rating ijazah zodiak hobi
kecelakaan meninggal kematian tewas cedera phk
jenis_kelamin gender agama suku rupiah rp dolar miliar milyar triliun usd idr
age ages salary salaries wage wages income earnings address phone price fee cost height weight gender
`;

/** These are harmless in passing ("anak saya", "kantor gubernur") and asked for only where they are counted. */
export const COUNTABLES = `
perempuan wanita laki_laki laki-laki lelaki pria cowok cewek keluarga istri suami ahli_waris
sekolah rumah kendaraan mobil motor kapal kantor cabang unit armada desa kelurahan kecamatan kabupaten kota negara masjid gereja kampus perusahaan pabrik toko warung
hari jam menit kali
women men female male children families schools villages offices companies houses cars days hours times
`;
