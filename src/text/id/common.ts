/**
 * Common Indonesian roots: a word built on one of them is harmless when it stands beside a known subject, where a word that
 * nobody knows may be another thing. They also guide affix stripping, so "menjelaskan" finds "jelas".
 */
export const COMMON = `
abai abang acara acu adil agak ajak ajar ajeng akal akhir akibat aktif aku alami alas alat alih aman amat ambil ampuh anak andal anggap anggota angka angkat angkut anut apik apresiasi arah arti asal asli atas atur awal awas ayo
baca badan bagai bagi bagus bahas bahasa baik bakal balas balik bandel bangga bangku bangsa bangun bantu bapak barang baru batal batas bayang bayar beban bebas beda begitu bekal bela belakang beli belum benar bentuk berani berat beri berita bersih besar besok betul biar biasa bicara bijak bikin bilang bingung boleh buah buat bubar buka bukti bukan buku bulan bumi buru butuh
cakap cakup calon cantum capai capek cara cari catat cek cepat cerita cermat cetak coba cocok contoh cukup cuma curiga cabai
dadak daerah daftar dalam damai dampak damping dapat dari dasar data datang daya dekat demi depan derita desa detail diam didik diri dinas doa dokumen dorong dua duduk dukung dulu duga dunia
edar efek ekonomi enak entah erat
fakta fokus
gabung ganggu ganti garis gelar gerak giat giliran guna gugur gunung
hadap hadir hak hal halaman hamil hampir handal hanya harap hari harus hasil hati hebat hemat henti heran hidup hilang himpun hitung hubung hukum hutan
ibu ikat iklan ikut ingat ingin ini inisiatif inti isi istilah istri itu izin
jadi jadwal jaga jalan jalin jam jamin jangka janji jarang jauh jawab jelang jelas jenis jika judul juga jujur jumpa juru jutaan
kabar kadang kait kaji kalah kali kampus kampung kanan kantor kapan karya kasih kata kawan kaya kecil keluar keluarga kembali kenal kepala kerja keras ketat khawatir khusus kini kira kiri kirim koran korban kota kuat kuatir kuliah kumpul kunjung kurang kutip
laku lagi lain laksana lama lambat lampau lanjut langkah langsung lapor layak layan lebih lengkap lepas lewat libat libur lihat likput liput lisan lokasi luar luas lulus lupa lurus lemak
maju makan makin makna maksud malam malu mampu mana mantap manusia marah masa masalah masuk masyarakat mati mau media mesti milik minat minggu minta mirip miskin modal mohon muat mudah mula mulai mundur muncul mungkin murah mutu
nama nanti nasib naskah negara nikmat nilai nyaman nyata
olah omong orang ortu
pagi paham pakai paksa paling panggil panjang pantas pantau papar pas pasang pasti pecah peduli pegang pekan pelan peluang penting penuh peran percaya perempuan pergi perhati periksa perintah peristiwa perlu pernah persis pertama pesan pikir pilih pimpin pindah pinjam pintu proses publik pulang pulih puluhan punya pusat putus
ragam ragu rakyat rapat rasa ratus rekan rela rencana rendah repot resah resmi rinci ringan ringkas rincian rizki ruang rugi rumah rupa rusak rutin
saat saing sakit salah salam saling sama sampai sana sanggar sangat sasar satu saudara sayang sebar sebelah sebentar sebut sedang sedia sedih sedikit sejak sekali sekarang sekolah selalu selama selamat selenggara selesai semangat sempat semua sendiri senang sering serah serius serta sesuai setia setiap setuju siap siar sibuk sifat sikap simpan singkat sini sisa situ situs skripsi sosial status suara sudah suka sulit sumber sungguh supaya surat susah susun syukur
tadi slogan stagnan tahap tahu tahun tajam takut tambah tampil tampung tanda tanggap tanggung tangkap tanpa tanya tarik tawar tegas tekan teliti teman tempat tempuh temu tengah tentu tepat terang terap terbit terima tetap tetangga tiap tiba tidak tinggal tingkat tinjau titik tokoh tolak tolong topik tua tuju tugas tulis tumbuh tunda tunggu tunjang tunjuk turun turut tutup
uang ubah ucap ujar ulang ulas umum undang ungkap untuk untung upaya urus urut usaha usul utama
wajar wajib waktu warga warung wilayah wujud
yakin
zaman
kelas makalah kronologi redaktur editor liputan redaksi penonton tulisan catatan konfirmasi verifikasi valid akurat update terbaru kemarin hoaks hoax beneran bener kak dik kelompok golongan kategori sektor bidang profesi macam statistik grafik tabel laporan keterangan artikel pengumuman kegiatan seremoni upacara launching
tengger pantun paman bibi keponakan mertua ipar sepupu bos juragan dosen riset tesis disertasi presentasi slide konten deadline jurnal awam alasan sebab simak canda pencet dicek nemu negeri swasta
tiktok ig insta fb facebook twitter telegram yt fyp posting medsos viral screenshot scroll klik tv televisi podcast laptop android iphone ujian kuis debat rekap meeting diskusi gosip isu rumor tebak opini sekilas pusing rumit gampang simpel kaget haru bahagia kesian lapar haus ngantuk sungkan subuh
dini maghrib tempo usai sengaja iseng ngawur ngaco bohong sisi situasi kondisi perkara keadaan respon paragraf mata aneh unik lebay kabur klarifikasi sesuatu seseorang nenek bokap nyokap
hujan cuaca cerah panas dingin musim topi banjir gempa film lagu musik bola gol tim main menang skor juara resep masak bolu kue pisang nasi ayam ikan sayur kucing anjing bunga cinta pacar nikah mantan artis agama
hp pulsa paket internet wifi akun saldo promo antar order resi toko jual mesin baju celana sepatu tiket hotel pesawat kereta bandara pantai wisata liburan restoran menu kopi teh
matematika fisika kimia biologi sejarah planet matahari hewan tumbuhan dokter obat demam batuk vaksin imunisasi bayi puisi novel lukis gambar foto video game
suatu betapa belajar indah sadar normal tindak juang kisah tipe standar positif negatif budaya lancar jejak sepakat tingkah pengaruh pandang kesal cemas rindu ramah halus pandai mampir tatap desak peluk ronde ribut stop sesal wenang gagas teriak
sepi koma desimal kelar beres rampung netra tunanetra cafe kafe band plus bahan ide sempurna darurat mahal istimewa hormat ancam lembut sanggup niat tuntut insiden solusi teknis populer metode utuh krisis konsentrasi kualitas efektif ekstra esok struktur era potensi cenderung rancang sensitif akses teori emosi gembira cantik raih
`;
