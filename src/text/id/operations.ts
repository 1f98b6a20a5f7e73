/**
 * Words by which a question asks for arithmetic, one line per operation: words and phrases as typed or as their concept, so that
 * spellings and English words of the same concept need no line. A word of five letters or more also fits its longer forms.
 */
const words = (list: string): readonly string[] => list.split('|');

export const ID_OPERATIONS = {
  sum: words(
    'gabung|satukan|disatu|kumpulk|dikumpul|plus|tambah|+|akumulasi|kumulatif|dijumlah|penjumlah|jumlahk|jumlahi|ditotal|totalk|totali',
  ),
  /** Added to what was just spoken of. */
  onto: words('tambah|nambah|plus|+'),
  count: words('jumlah|total'),
  howMany: words('berapa|banyaknya|berapa kepala'),
  difference: words(
    '-|selisih|kelebihan|beda|bedan|perbedaan|margin|jarak|paut|terpaut|dikurang|kurangi|kurangk|minus|lebih berapa|poin|point|menyamai|nyamain|susul|kejar',
  ),
  minus: words('dikurang|kurangi|kurangk|minus|-'),
  remain: words(
    'sisa|kurang berapa|berapa lagi|masih kurang|kekurangan|berapa kurang|berapa persen lagi|berapa orang lagi|tinggal berapa|berapa lebih|berapa jauh|jauh apa|menuju|butuh berapa|perlu berapa|meleset',
  ),
  grow: words('naik|turun|kenaikan|tingkat|bertambah|nambah berapa'),
  share: words('persen|%|persentase|prosentase|proporsi|porsi|kemungkinan|peluang|berapa bagian|bagian berapa'),
  ratio: words('banding|dibagi|rasio|perbandingan'),
  times: words('kali lipat|lipat|berapa kali|dobel'),
  twice: words('dobel'),
  triple: [],
  /** Only beside a number. */
  multiple: words('kali|x'),
  divided: words('dibagi|bagi|dipecah'),
  oneIn: words(
    '1 dari berapa|1 banding berapa|1 dari tiap|1 dari setiap|1 di antara berapa|1 per berapa|setiap berapa|tiap berapa',
  ),
  more: words(
    '>|lebih banyak|banyakan|banyak mana|ramai mana|rame mana|banyak siapa|lebih besar|besaran|gedean|besar mana|lebih tinggi|tinggian|lebih ramai|lebih rame|unggul|menang|melebihi|lampaui|melampaui|mengalahkan|ngalahin|menyaingi|nyaingin|menandingi|banyak yang mana',
  ),
  less: words('<|lebih sedikit|lebih dikit|lebih kecil|lebih rendah|sedikitan|dikitan|kecilan|kalah'),
  equal: words('sama banyak|sama besar|imbang|seimbang'),
  /** "x" only between two names. */
  versus: words('vs|versus|lawan|x'),
  against: words('dibanding'),
  most: words(
    'terbanyak|terbanyak siapa|terbanyak mana|terbesar mana|tertinggi mana|paling banyak|paling ramai|paling rame|paling gemuk|paling jumbo|dari besar|dari banyak|dari yang besar|dari yang banyak|terbesar|paling besar|tertinggi|paling tinggi|teratas|top|juara|runner up|3 besar|5 besar',
  ),
  least: words(
    'tersedikit|paling sedikit|paling dikit|terkecil|paling kecil|terendah|paling rendah|terbawah|paling bawah|paling mini|dari kecil|dari sedikit|dari yang kecil|dari yang sedikit|dari yang dikit|dari bawah|terakhir|buncit',
  ),
  majority: words('mayoritas|sebagian besar|kebanyakan'),
  after: words('setelah|sesudah|bawahnya|persis dibawah|tepat dibawah'),
  /** Goes on in an order that was told. */
  next: words('berikut|lanjut|setelah itu|sesudah itu|habis itu|abis itu'),
  before: words('sebelum|atasnya|persis diatas|tepat diatas'),
  order: words('urut|urutkan|urutan|peringkat|ranking'),
  place: words('nomor|nomer|nmr|juara|posisi|peringkat|ranking|urutan|ke'),
  group: words('kelompok|profesi|sektor|kategori|golongan|tenaga|petugas'),
  /** What groups are counted by. */
  kind: words('kelompok|profesi|kategori|golongan|jenis|macam'),
  which: words('mana|atau'),
  average: words('rata|rerata'),
  verify: words('benar|bener|betul|kan|masa|bukannya|yakin|salah|bukan|cocok|akurat'),
  except: words('selain|tanpa|kecuali|luar|diluar|bukan'),
  out: words(
    'lupakan|abaikan|kesampingkan|coret|singkirkan|tidak termasuk|tidak hitung|jangan hitung|tidak usah|tidak pakai|tidak pake|tidak ikut|gausah|dicoret|dihapus|disisihkan|dikeluar|dibuang|dicabut|dikecuali',
  ),
  also: words('juga|pula'),
  others: words('lain|sisanya|selebihnya'),
  not: words('belum|tidak|luput'),
  both: words('berdua|bertiga|dua|keduanya|kedua|duanya|tiga|ketiganya|semua'),
  several: words('dua|duanya|berdua|keduanya|tiga|ketiganya|bertiga'),
  /** Points at what was just told. */
  back: words('itu|tersebut|tsb|tadi|hasil'),
  over: words('>|lebih dari|di atas|diatas|atas|tembus|lewat|capai|memenuhi|sampai|lebih|minimal'),
  /** Said of a number that is stated, not asked to be passed. */
  reach: words('capai|sampai|tembus'),
  only: words('hanya|cuma'),
  /** What a number behind it is wanted for. */
  goal: words('genap|supaya|biar|agar|jadi|capai|sampai'),
  under: words('<|kurang dari|tidak sampai|tidak nyampe|tidak capai|belum sampai|di bawah|dibawah|bawah|maksimal'),
  of: words('dari|daripada|terhadap|antara'),
  and: words('dan|sama|dengan|serta|atau|maupun|plus'),
  than: words('dari|daripada|banding|dibanding|sama|dengan'),
  half: words('separuh|separo|setengah|paruh'),
  third: words('sepertiga'),
  quarter: words('seperempat'),
  fifth: words('seperlima'),
  tenth: words('sepersepuluh'),
  twoThirds: words('2 pertiga'),
  threeQuarters: words('3 perempat'),
  second: words('kedua|runner up|duanya'),
  number3: words('ketiga|tiganya'),
  number4: words('keempat'),
  number5: words('kelima'),
  again: words('kalau|terus|lalu|bagaimana|kemudian'),
  inverse: words(
    'apa|apakah|anggota|berita|ada|siapa|angka|maksud|orang|mana|kelompok|tadi|sebut|data|milik|punya|berapa|pekerja|jumlah|persen|%|rupa|asal|merujuk|mengacu|menunjuk|mewakili|dapat dari|datang dari',
  ),
  among: words('termasuk|masuk|di luar|diluar'),
  each: words('tiap|setiap|per|masing|rinci'),
  /** Known, and nothing to compute by. */
  aside: words(
    '=|anggap|teliti|presisi|menurut|mereka|mesti|musti|kudu|harus|masih|sudah|cantum|tertera|termuat|terdata|nama|menduduki|menempati|biar|apabila|emang|memang|hasil|jauh|tipis|pasti|persis|akhir|nyata|riil|asli|golong|tepat|kasar|resmi',
  ),
  /** A share is wanted with more of them. */
  decimals: words('desimal|angka dibelakang koma|angka di belakang koma|belakang koma'),
  foreign: words('tahun|hari|bulan|jam|menit|minggu|km|rupiah|rp|kali|meter|kg|halaman|lembar|unit'),
};

export type Operation = keyof typeof ID_OPERATIONS;
