/**
 * Words by which a question asks for arithmetic, one line per operation: words and phrases as typed or as their concept. A word
 * of five letters or more also fits its longer forms.
 * A word may serve several operations; which one is meant follows from what stands around it.
 */
const words = (list: string): readonly string[] => list.split('|');

export const ID_OPERATIONS = {
  sum: words(
    'gabung|gabungan|plus|tambah|+|akumulasi|kumulatif|dijumlah|jumlahk|jumlahi|ditotal|totalk|totali|ditambah|digabung|hitung semua',
  ),
  howMany: words('berapa|banyaknya'),
  count: words('jumlah|total'),
  difference: words('selisih|beda|perbedaan|terpaut|paut|gap|dikurang|kurangi|minus|lebih berapa|unggul berapa'),
  remain: words(
    'sisa|kurang berapa|berapa lagi|masih kurang|kurangnya|kekurangan|berapa kurang|berapa persen lagi|berapa orang lagi|berapa poin lagi|tinggal berapa|berapa lebih',
  ),
  grow: words('naik|turun|kenaikan|tingkat|bertambah'),
  share: words('persen|%|proporsi|porsi|berapa bagian|bagian berapa'),
  ratio: words('banding|rasio|berbanding|perbandingan'),
  times: words('kali lipat|lipat|berapa kali'),
  oneIn: words(
    'satu dari berapa|1 dari berapa|satu dari tiap|satu dari setiap|satu di antara berapa|satu per berapa|setiap berapa|tiap berapa',
  ),
  more: words('lebih banyak|banyakan|lebih besar|besaran|gedean|gedhean|lebih tinggi|tinggian|unggul|menang|lebihan'),
  less: words('lebih sedikit|lebih dikit|lebih kecil|lebih rendah|lebih minim|sedikitan|dikitan|kecilan|kalah'),
  equal: words('sama banyak|sama besar|sama tinggi|imbang|seimbang'),
  versus: words('vs|versus|lawan|mending'),
  most: words(
    'terbanyak|paling banyak|terbesar|paling besar|tertinggi|paling tinggi|teratas|paling atas|top|juara|3 besar|5 besar|mayoritas|dominan|dominasi',
  ),
  least: words(
    'tersedikit|terdikit|paling sedikit|paling dikit|terkecil|paling kecil|terendah|paling rendah|terbawah|paling bawah|paling minim',
  ),
  order: words('urut|urutkan|urutan|peringkat|ranking|rangking|rank'),
  place: words('nomor|nomer|no|peringkat|ranking|urutan|ke|posisi'),
  which: words('mana|atau'),
  average: words('rata|rerata|mean'),
  verify: words('benar|betul|kan|masa|bukannya|yakin|valid|salah|bukan'),
  except: words('selain|tanpa|kecuali|terkecuali|di luar|diluar|tidak termasuk|luar|tidak hitung|bukan'),
  not: words('belum|tidak'),
  both: words('dua|keduanya|kedua|duanya|ketiganya|tiga|semua'),
  over: words('lebih dari|lebih daripada|di atas|diatas|atas|tembus|capai|sampai|lebih|minimal'),
  under: words('kurang dari|kurang daripada|di bawah|dibawah|bawah|maksimal'),
  of: words('dari|daripada|terhadap|antara'),
  and: words('dan|sama|dengan|serta|atau|maupun|plus|,'),
  than: words('dari|daripada|banding|dibanding|sama|dengan'),
  half: words('separuh|separo|setengah|paruh'),
  third: words('sepertiga'),
  quarter: words('seperempat|perempat'),
  second: words('kedua|runner'),
  number3: words('ketiga'),
  number4: words('keempat'),
  number5: words('kelima'),
  again: words('kalau|terus|lalu|bagaimana|gimana|kemudian|nah'),
  inverse: words(
    'itu|apa|siapa|angka|maksud|yang|orang|untuk|mana|kelompok|dari|tadi|adalah|ini|sebut|data|milik|punya|nya|berapa|pekerja|jumlah|artinya|yg|ada|di|kalau|persen|%|sih|tahu|rupa',
  ),
  foreign: words('tahun|hari|bulan|jam|menit|minggu|km|rupiah|rp|kali|meter|kg|juta rupiah|halaman|lembar|unit'),
};

export type Operation = keyof typeof ID_OPERATIONS;
