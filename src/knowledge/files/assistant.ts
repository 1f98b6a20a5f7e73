/** assistant.json: who speaks, in which words, and whom it refers people to. */
import * as v from 'valibot';
import { Filled, field, Id, IsoDate, Localised, Names, Schema, shown, text } from './fields';

const Purpose = v.picklist(['help', 'register', 'claim']);

export const Contact = field(
  v.strictObject({
    id: Id,
    kind: field(
      v.picklist(['phone', 'whatsapp', 'email', 'web', 'app', 'office']),
      'Jenis saluran',
      'phone: telepon, whatsapp, email, web: situs, app: aplikasi, office: kantor.',
    ),
    label: text('Nama saluran', 'Yang tampil pada tombol, misalnya "Telepon 24 jam".'),
    value: shown(Filled, 'Nomor atau alamat', 'Seperti yang dibaca pengunjung.', '175', '0813-8007-0175'),
    url: v.optional(
      shown(
        v.pipe(v.string(), v.regex(/^(https:\/\/|tel:|mailto:)/, 'bad-contact-url')),
        'Tautan',
        'Yang dibuka bila diketuk: https://…, tel:… atau mailto:…',
        'tel:175',
      ),
    ),
    hours: v.optional(text('Jam layanan', 'Kapan saluran ini melayani.')),
    for: shown(
      v.array(Purpose),
      'Untuk keperluan',
      'help: bantuan umum, register: pendaftaran, claim: klaim. Menentukan kapan saluran ini ditawarkan.',
      ['help'],
    ),
    checked: field(
      IsoDate,
      'Diperiksa pada',
      'Kapan nomor atau alamat ini terakhir dipastikan benar. Lebih dari setahun: pemeriksaan mengingatkan.',
    ),
  }),
  'Saluran resmi',
  'Satu saluran tempat pengunjung bertanya lebih lanjut.',
);

/** Sentences that the engine says around facts; each may hold {thing}. */
export const Wording = field(
  v.strictObject({
    greeting: text('Sapaan', 'Gelembung kecil di samping tombol sebelum panel dibuka.'),
    welcome: text('Selamat datang', 'Baris sambutan di kepala panel.'),
    opening: text('Pembuka', 'Pesan pertama di dalam panel.'),
    refusal: text('Di luar topik', 'Jawaban bila pertanyaan di luar pengumuman ini. Tanpa angka.'),
    unclear: text('Tidak dimengerti', 'Jawaban bila pertanyaan tidak dapat dibaca. Tanpa angka.'),
    clarify: text('Bertanya balik', 'Kalimat sebelum pilihan, bila dua jawaban sama-sama mungkin.'),
    sympathy: text('Simpati', 'Kalimat pertama bila pertanyaan lahir dari kecelakaan atau kematian.'),
    untold: text('Tidak disebut', 'Untuk hal yang tidak ada dalam pengumuman; {thing} diganti hal itu.'),
    untoldGroup: text('Kelompok tak disebut', 'Untuk kelompok orang yang tidak disebut; {thing} diganti namanya.'),
    untoldMeasure: text('Ukuran tak disebut', 'Untuk ukuran (iuran, gaji, usia) yang tidak disebut; {thing} diganti.'),
    otherPlace: text('Daerah lain', 'Untuk daerah di luar pengumuman; {thing} diganti nama daerah.'),
    otherYear: text('Tahun lain', 'Untuk tahun yang tidak disebut; {thing} diganti tahun dari pengunjung.'),
    askOfficer: text('Tanya petugas', 'Kalimat yang mengantar ke saluran resmi.'),
    known: text('Yang diketahui', 'Kalimat yang menawarkan fakta terdekat.'),
  }),
  'Kalimat Jessi',
  'Kalimat tetap di sekeliling fakta. Fakta sendiri ada di entries.json.',
);

export const AssistantFile = field(
  v.strictObject({
    $schema: Schema,
    name: shown(Filled, 'Nama', 'Nama asisten seperti yang dilihat pengunjung.', 'Jessi'),
    languages: shown(
      v.pipe(v.array(v.picklist(['id', 'en'])), v.minLength(1, 'too-few')),
      'Bahasa',
      'Bahasa yang dilayani; yang pertama menjadi bahasa awal.',
      ['id', 'en'],
    ),
    wording: Wording,
    contacts: field(v.array(Contact), 'Saluran resmi', 'Telepon, WhatsApp, surel, situs dan kantor.'),
    /** The three ways on of the opening message: each asks a question. */
    ways: field(
      v.array(
        v.strictObject({
          label: text('Tombol', 'Tulisan pada tombol, dua atau tiga kata.'),
          question: text('Pertanyaan', 'Yang ditanyakan bila tombol diketuk; harus ada jawabannya.'),
        }),
      ),
      'Jalan masuk',
      'Tombol di pesan pembuka; masing-masing mengajukan satu pertanyaan.',
    ),
    /** Example questions of the opening screen. */
    first: field(v.array(Localised), 'Contoh pertanyaan', 'Pertanyaan contoh di layar pembuka; harus ada jawabannya.'),
    /** Where the announcement applies, as names of the gazetteer: any other place is "elsewhere". */
    region: field(
      v.strictObject({ name: field(Filled, 'Nama daerah', 'Nama resmi daerah.'), names: Names }),
      'Daerah',
      'Daerah yang dibicarakan pengumuman. Daerah lain dijawab "tidak disebut".',
    ),
  }),
  'assistant.json',
  'Siapa asisten ini: nama, bahasa, kalimat tetap, saluran resmi dan pertanyaan pembuka.',
);
