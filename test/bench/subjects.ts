/** Words of an invented town's service desk: what is asked for, by whom, and what about it. Nothing of the shipped knowledge. */

export const SERVICES: readonly string[] = `
kartu keluarga|akta kelahiran|akta perkawinan|surat pindah|kartu identitas anak|surat kehilangan|izin keramaian|izin reklame
izin mendirikan bangunan|sertifikat tanah|pemecahan sertifikat|balik nama kendaraan|uji kendaraan|izin trayek|rekomendasi nikah|legalisir ijazah
mutasi sekolah|beasiswa prestasi|seragam gratis|kartu perpustakaan|pinjam alat musik|sewa gedung olahraga|sewa aula|sewa tenda
pelatihan menjahit|pelatihan barista|pelatihan las|pelatihan komputer|kursus bahasa isyarat|magang kantor|bursa kerja|modal usaha
pinjaman koperasi|kios pasar|lapak kaki lima|sertifikat halal|izin edar pangan|merek dagang|tera timbangan|bantuan pupuk
bibit padi|bibit ikan|sewa traktor|vaksin ternak|asuransi tanaman|irigasi sawah|cetak sawah|alat tangkap
sambungan air|sambungan listrik|lampu jalan|perbaikan selokan|angkut sampah|bank sampah|tebang pohon|sumur resapan
bedah rumah|rumah susun|sewa makam|ambulans jenazah|pemeriksaan gigi|imunisasi bayi|donor darah|kacamata gratis
kursi roda|alat bantu dengar|terapi wicara|rehabilitasi narkoba|penitipan anak|adopsi anak|bantuan pangan|dapur umum
bantuan hukum|mediasi sengketa|pengaduan konsumen|sensor film|izin penelitian|pendakian gunung|kebun raya|parkir berlangganan`
  .trim()
  .split(/[|\n]/);

export const ASKERS: readonly string[] = `
warga baru|pengantin muda|mahasiswa|pelajar|pensiunan|penyewa rumah|pemilik toko|pedagang keliling|perajin batik|pembuat tahu
peternak sapi|pembudidaya lele|pemulung|juru parkir|kusir andong|penjaga malam|seniman jalanan|atlet muda|pelatih renang|pengurus masjid
pengurus gereja|panitia hajatan|ketua lingkungan|karang taruna|kelompok tani|kelompok pengajian|ibu hamil|ibu menyusui|orang tua tunggal|anak asuh
tunanetra|tunarungu|korban banjir|korban kebakaran|pengungsi|perantau|warga asing|veteran|mantan narapidana|penerjemah`
  .trim()
  .split(/[|\n]/);

export interface Aspect {
  readonly id: string;
  readonly title: string;
  /** Ways to ask for it; a service and an asker are set around them. */
  readonly asks: readonly string[];
}

const aspect = (id: string, title: string, asks: string): Aspect => ({ id, title, asks: asks.split('|') });

export const ASPECTS: readonly Aspect[] = [
  aspect(
    'syarat',
    'Syarat',
    'apa syarat|persyaratan apa saja|dokumen yang dibutuhkan|berkas apa yang dibawa|harus siapkan apa|kelengkapan',
  ),
  aspect(
    'tarif',
    'Tarif',
    'berapa tarif|ongkosnya berapa|bayar berapa|apakah dipungut bayaran|harga resmi|habis uang berapa',
  ),
  aspect(
    'lama',
    'Lama proses',
    'berapa lama proses|berapa hari selesai|kapan jadinya|lama menunggu|selesai dalam berapa minggu|prosesnya lama tidak',
  ),
  aspect(
    'jadwal',
    'Jadwal',
    'kapan jadwal|hari apa dibuka|jam layanan|mulai tanggal berapa|kapan dibuka|jadwal terdekat',
  ),
  aspect(
    'tempat',
    'Tempat',
    'di mana tempat|loket mana|alamat kantor|ke mana harus pergi|lokasi layanan|di gedung mana',
  ),
  aspect('cara', 'Cara', 'bagaimana cara|gimana langkah|alur pengajuan|tata cara|tahapnya bagaimana|prosedur'),
  aspect(
    'kuota',
    'Kuota',
    'berapa kuota|sisa jatah|dibatasi berapa orang|tersedia berapa kursi|apakah masih ada kuota|jatah maksimal',
  ),
  aspect(
    'umur',
    'Batas umur',
    'berapa batas umur|umur minimal|usia paling tua|boleh umur berapa|syarat usia|apakah ada batas usia',
  ),
  aspect(
    'hasil',
    'Hasil',
    'kapan pengumuman hasil|cara cek hasil|hasilnya diumumkan di mana|lihat status|lolos atau tidak|pengambilan hasil',
  ),
  aspect(
    'ulang',
    'Perpanjangan',
    'bagaimana perpanjangan|cara memperbarui|masa berlaku|kedaluwarsa kapan|perpanjang di mana|berlaku berapa tahun',
  ),
  aspect(
    'petugas',
    'Petugas',
    'siapa petugas|siapa yang mengurus|penanggung jawab|bertemu siapa|nama petugas|siapa yang menandatangani',
  ),
  aspect(
    'wakil',
    'Diwakilkan',
    'apakah boleh diwakilkan|bisa lewat calo|surat kuasa|boleh titip keluarga|harus datang sendiri|diurus orang lain',
  ),
];
