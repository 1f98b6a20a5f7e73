/** entries.json, lexicon.json and questions.json: what is answered, in which words people ask. */
import * as v from 'valibot';
import { Filled, field, Id, IsoDate, Schema, shown, text } from './fields';

export const Phrasings = field(
  v.strictObject({
    id: shown(v.array(Filled), 'Indonesia', 'Pertanyaan seperti diketik pengunjung, sedikitnya tiga, sebaiknya enam.', [
      'berapa guru honorer yang dilindungi?',
    ]),
    en: v.optional(field(v.array(Filled), 'Inggris', 'Pertanyaan yang sama dalam bahasa Inggris.')),
  }),
  'Contoh pertanyaan',
  'Cara orang menanyakan hal ini. Makin beragam katanya, makin baik.',
);
const EntryTable = field(
  v.strictObject({
    kind: field(
      v.picklist(['bars', 'share', 'progress', 'rows']),
      'Bentuk',
      'bars: perbandingan, share: bagian dari keseluruhan (baris terakhir keseluruhannya), progress: capaian lalu target, rows: daftar.',
    ),
    caption: text('Judul tabel', 'Satu baris di atas tabel.'),
    figures: field(v.array(Id), 'Angka', 'Id angka, satu per baris.'),
  }),
  'Tabel',
  'Tabel kecil di bawah jawaban; angkanya diambil dari figures.json.',
);
export const Entry = field(
  v.strictObject({
    id: Id,
    kind: field(
      v.picklist(['fact', 'handoff', 'smalltalk']),
      'Jenis',
      'fact: ada dalam pengumuman, handoff: tidak ada dan diantar ke saluran resmi, smalltalk: basa-basi.',
    ),
    topic: field(
      Id,
      'Topik',
      'Kelompok entri, misalnya "acara" atau "angka"; menjadi judul bagian di halaman tanya jawab.',
    ),
    title: text('Judul', 'Nama pendek entri; tampil sebagai pilihan dan sebagai judul di halaman tanya jawab.'),
    phrasings: Phrasings,
    /** Questions that must never reach this entry. */
    not: v.optional(field(v.array(Filled), 'Bukan untuk', 'Pertanyaan mirip yang tidak boleh sampai ke entri ini.')),
    /** Figure shown large. */
    headline: v.optional(field(Id, 'Angka utama', 'Id angka yang ditampilkan besar.')),
    answer: text(
      'Jawaban',
      'Kalimat pertama langsung menjawab. Angka hanya lewat {id-angka}, tanggal lewat {date:id}.',
    ),
    detail: v.optional(text('Rincian', 'Penjelasan tambahan, satu atau dua kalimat.')),
    table: v.optional(EntryTable),
    /** Begin with the sentence of sympathy (accident, death). */
    sympathy: v.optional(field(v.boolean(), 'Simpati', 'true: jawaban dibuka dengan kalimat simpati.')),
    /** Which channels a hand-off offers. */
    contacts: v.optional(
      field(v.picklist(['help', 'register', 'claim']), 'Saluran', 'Saluran mana yang ditawarkan bersama jawaban.'),
    ),
    related: field(v.array(Id), 'Terkait', 'Id entri yang ditawarkan sebagai pertanyaan berikutnya.'),
    sources: field(v.array(Id), 'Sumber', 'Id paragraf yang menjadi dasar jawaban.'),
    validUntil: v.optional(
      field(IsoDate, 'Berlaku sampai', 'Setelah tanggal ini pemeriksaan minta entri ditinjau ulang.'),
    ),
  }),
  'Entri',
  'Satu pertanyaan dengan satu jawaban.',
);
const Topic = field(
  v.strictObject({ id: Id, title: text('Judul', 'Judul bagian di halaman tanya jawab.') }),
  'Topik',
  'Satu bagian halaman tanya jawab.',
);
export const EntriesFile = field(
  v.strictObject({
    $schema: Schema,
    /** In the order of the FAQ page; without it, topics stand in the order of the entries, under their ids. */
    topics: v.optional(field(v.array(Topic), 'Topik', 'Judul tiap topik, menurut urutan di halaman tanya jawab.')),
    entries: field(v.array(Entry), 'Entri', 'Semua tanya jawab.'),
    /** Questions for no entry: near misses without a hand-off of their own, and other subjects in words of this one. */
    unanswered: v.optional(
      field(
        Phrasings,
        'Tidak dijawab',
        'Contoh pertanyaan yang memakai kata-kata pengumuman ini tetapi tidak boleh dijawab oleh entri mana pun, misalnya "promo gojek".',
      ),
    ),
  }),
  'entries.json',
  'Tanya jawab: apa yang ditanyakan orang dan kalimat jawabannya.',
);

const Untold = field(
  v.strictObject({
    id: Id,
    class: field(
      v.picklist(['group', 'measure', 'body', 'person', 'thing']),
      'Golongan',
      'group: kelompok orang, measure: ukuran (iuran, gaji), body: lembaga, person: orang, thing: hal lain.',
    ),
    title: text('Nama', 'Sebutan dalam kalimat "… tidak disebut dalam pengumuman".'),
    names: shown(v.pipe(v.array(Filled), v.minLength(1, 'too-few')), 'Sebutan', 'Kata-kata yang dipakai pengunjung.', [
      'iuran',
      'bayarannya berapa',
    ]),
    /** Hand-off entry that says it in its own words; else the general wording with the title. */
    entry: v.optional(field(Id, 'Entri', 'Id entri handoff dengan jawaban sendiri; tanpa ini dipakai kalimat umum.')),
  }),
  'Tidak disebut',
  'Hal yang sering ditanyakan tetapi tidak ada dalam pengumuman.',
);
export const LexiconFile = field(
  v.strictObject({
    $schema: Schema,
    /** Words of one meaning; the first is the concept's name. */
    synonyms: shown(
      v.array(v.pipe(v.array(Filled), v.minLength(2, 'too-few'))),
      'Padanan kata',
      'Kata-kata searti dalam pengumuman ini, satu kelompok per baris; kata pertama menjadi namanya.',
      [['dilindungi', 'tercakup', 'terlindungi']],
    ),
    /** Things of this subject that people ask about and the announcement does not tell. */
    untold: field(v.array(Untold), 'Tidak disebut', 'Hal yang ditanyakan tetapi tidak dijawab pengumuman.'),
  }),
  'lexicon.json',
  'Kosakata pokok bahasan ini. Ejaan sehari-hari umum (brp, gmn) sudah dikenal dan tidak perlu ditulis.',
);

const Question = field(
  v.strictObject({
    question: field(Filled, 'Pertanyaan', 'Persis seperti diketik pengunjung.'),
    entry: field(v.nullable(Id), 'Entri', 'Id entri yang harus menjawab; null bila memang di luar topik.'),
  }),
  'Pertanyaan uji',
  'Pertanyaan dan entri yang harus menjawabnya.',
);
export const QuestionsFile = field(
  v.strictObject({
    $schema: Schema,
    questions: field(v.array(Question), 'Pertanyaan uji', 'Diuji pada setiap pemeriksaan.'),
  }),
  'questions.json',
  'Tabel uji: pertanyaan yang harus tetap sampai ke entri yang sama.',
);
