/** Things asked of somebody or something other than how many there are; "_" stands for a space. */
export const MEASURES = `
gaji upah honor honornya pendapatan penghasilan omzet omset bayaran tarif harga ongkos ongkir insentif tunjangan bonus thr pajak denda cicilan bunga pinjaman kredit hutang utang
umur usia alamat jam pukul durasi lama berapa_lama telepon telpon telp hp whatsapp wa email surel rekening password sandi
tinggi berat luas panjang lebar jarak suhu kecepatan skor nilai rating ranking_sekolah
perempuan wanita laki_laki laki-laki lelaki pria gender jenis_kelamin cowok cewek agama suku
keluarga istri suami anak anaknya ahli_waris
sekolah rumah kendaraan mobil motor kapal kantor cabang unit armada desa kelurahan kecamatan kabupaten kota
kecelakaan meninggal kematian tewas cedera
rupiah rp dolar miliar milyar triliun usd idr
age ages salary salaries wage wages income address phone price fee cost height weight women men female male gender children families schools villages
`;
