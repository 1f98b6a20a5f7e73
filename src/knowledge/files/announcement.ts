/** announcement.json: the ledger of what the published text says, paragraph by paragraph. */
import * as v from 'valibot';
import { Filled, field, Id, IsoDate, Names, Schema, shown, text, Url } from './fields';

export const Person = field(
  v.strictObject({
    id: Id,
    name: field(Filled, 'Nama', 'Nama seperti dalam pengumuman.'),
    names: Names,
    post: text('Jabatan', 'Jabatan lengkap seperti dalam pengumuman.'),
    entry: v.optional(field(Id, 'Entri', 'Id entri yang menjawab "siapa dia".')),
  }),
  'Orang',
  'Orang yang disebut dalam pengumuman.',
);
export const NamedThing = field(
  v.strictObject({
    id: Id,
    kind: field(
      v.picklist(['place', 'body', 'term', 'programme', 'medium']),
      'Jenis',
      'place: tempat, body: lembaga, term: istilah, programme: program, medium: media.',
    ),
    name: text('Nama', 'Nama seperti dalam pengumuman.'),
    names: Names,
  }),
  'Nama lain',
  'Tempat, lembaga, istilah, program atau media yang disebut.',
);
export const LedgerDate = field(
  v.strictObject({
    id: Id,
    value: IsoDate,
    label: text('Keterangan', 'Apa yang terjadi pada tanggal itu.'),
    names: Names,
  }),
  'Tanggal',
  'Tanggal dalam pengumuman; jawaban merujuknya sebagai {date:id}.',
);
export const Paragraph = field(
  v.strictObject({
    id: Id,
    /** Position in the published text, from 1. */
    number: shown(
      v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'not-whole')),
      'Nomor',
      'Urutan paragraf dalam teks yang terbit, mulai 1.',
      1,
    ),
    speaker: v.optional(field(Id, 'Pembicara', 'Id orang yang berbicara dalam paragraf ini.')),
    figures: field(v.array(Id), 'Angka', 'Id semua angka dalam paragraf ini (dari figures.json).'),
    /** Ids of people and things named in it. */
    names: field(v.array(Id), 'Nama', 'Id orang dan nama lain yang disebut.'),
    dates: field(v.array(Id), 'Tanggal', 'Id tanggal yang disebut.'),
  }),
  'Paragraf',
  'Catatan satu paragraf: siapa berbicara, angka, nama dan tanggal di dalamnya.',
);

export const AnnouncementFile = field(
  v.strictObject({
    $schema: Schema,
    title: text('Judul', 'Judul pengumuman.'),
    publisher: shown(Filled, 'Penerbit', 'Siapa yang menerbitkannya.', 'RRI'),
    url: shown(Url, 'Alamat', 'Alamat pengumuman di internet.', 'https://contoh.go.id/berita/1'),
    /** Id of the ledger date that "as of" sentences name. */
    asOf: field(Id, 'Per tanggal', 'Id tanggal yang berlaku bagi angka-angka ("per 11 Desember 2025").'),
    people: field(v.array(Person), 'Orang', 'Semua orang yang disebut.'),
    things: field(v.array(NamedThing), 'Nama lain', 'Tempat, lembaga, istilah, program, media.'),
    dates: field(v.array(LedgerDate), 'Tanggal', 'Semua tanggal yang disebut.'),
    paragraphs: field(v.array(Paragraph), 'Paragraf', 'Buku catatan paragraf demi paragraf.'),
  }),
  'announcement.json',
  'Buku catatan pengumuman: apa yang disebut, di paragraf mana dan oleh siapa. Kalimatnya sendiri tidak disalin.',
);
