/** figures.json: every number once, and how numbers hang together. */
import * as v from 'valibot';
import { field, Id, IsoDate, Names, Schema, shown, text } from './fields';

export const Unit = field(
  v.strictObject({
    id: Id,
    kind: field(v.picklist(['count', 'percent']), 'Jenis', 'count: jumlah bulat, percent: persen.'),
    name: text('Nama satuan', 'Yang tertulis setelah angka, misalnya "orang" atau "persen".'),
  }),
  'Satuan',
  'Satuan angka.',
);

const Computed = field(
  v.strictObject({
    rule: field(
      v.picklist(['sum', 'difference', 'share']),
      'Aturan',
      'sum: jumlah semua, difference: yang pertama dikurangi yang lain, share: yang pertama sebagai persen dari yang kedua.',
    ),
    of: field(v.pipe(v.array(Id), v.minLength(2, 'too-few')), 'Dari', 'Id angka yang dihitung, berurutan.'),
  }),
  'Dihitung',
  'Untuk angka yang tidak tertulis tetapi mengikuti angka lain. "value" dikosongkan.',
);
const Rounding = field(
  v.strictObject({
    of: field(Id, 'Dari', 'Id angka persis yang dibulatkan.'),
    step: shown(v.number(), 'Langkah', 'Dibulatkan ke kelipatan ini.', 1000),
    mode: field(v.picklist(['down', 'nearest', 'up']), 'Arah', 'down: ke bawah, nearest: terdekat, up: ke atas.'),
  }),
  'Pembulatan',
  'Angka ini pembulatan dari angka lain; pemeriksaan memastikan keduanya cocok.',
);
const PercentOf = field(
  v.strictObject({
    part: field(Id, 'Bagian', 'Id angka bagian.'),
    whole: field(Id, 'Keseluruhan', 'Id angka keseluruhan.'),
  }),
  'Persen dari',
  'Persen ini harus sama dengan bagian dibagi keseluruhan, sampai pembulatan.',
);
const Series = field(
  v.strictObject({
    id: field(Id, 'Rangkaian', 'Id rangkaian; sama bagi semua angkanya.'),
    year: shown(v.number(), 'Tahun', 'Tahun angka ini.', 2025),
    role: field(v.picklist(['reached', 'target']), 'Peran', 'reached: capaian, target: sasaran.'),
  }),
  'Rangkaian',
  'Satu besaran pada beberapa waktu: capaian kini dan target.',
);

export const Figure = field(
  v.strictObject({
    id: Id,
    /** Left out only where `computed` says how it follows from others. */
    value: v.optional(
      shown(
        v.number(),
        'Nilai',
        'Tanpa titik pemisah ribuan; koma desimal ditulis titik. 71.935 ditulis 71935.',
        71935,
      ),
    ),
    computed: v.optional(Computed),
    unit: field(Id, 'Satuan', 'Id satuan dari daftar units.'),
    label: text('Keterangan', 'Nama baris dalam tabel.'),
    /** What visitors call it, any language, most usual first. */
    names: Names,
    date: field(IsoDate, 'Tanggal', 'Untuk kapan angka ini berlaku.'),
    /** Absent on computed figures: their operands carry the sources. */
    paragraph: v.optional(field(Id, 'Paragraf', 'Id paragraf tempat angka ini tertulis.')),
    /** People counted, e.g. vulnerable workers or all workers; figures of different populations are never mixed. */
    population: field(Id, 'Populasi', 'Siapa yang dihitung; angka dari populasi berbeda tidak pernah dicampur.'),
    partOf: v.optional(field(Id, 'Bagian dari', 'Id angka yang memuat angka ini.')),
    sumOf: v.optional(field(v.array(Id), 'Jumlah dari', 'Id angka yang bila dijumlahkan persis menjadi angka ini.')),
    rounding: v.optional(Rounding),
    percentOf: v.optional(PercentOf),
    /** One quantity at several times: reached now and targets. */
    series: v.optional(Series),
    entry: v.optional(field(Id, 'Entri', 'Id entri yang menjawab pertanyaan tentang angka ini.')),
  }),
  'Angka',
  'Satu angka, ditulis sekali di sini; semua jawaban dan tabel mengambilnya dari sini.',
);
/** A name for several figures: "guru" is temporary teachers and madrasah teachers. */
export const FigureGroup = field(
  v.strictObject({
    id: Id,
    label: text('Keterangan', 'Nama kelompok.'),
    names: Names,
    members: field(v.pipe(v.array(Id), v.minLength(2, 'too-few')), 'Anggota', 'Id angka yang termasuk.'),
  }),
  'Kelompok angka',
  'Satu sebutan untuk beberapa angka.',
);
const Population = field(
  v.strictObject({ id: Id, label: text('Keterangan', 'Nama populasi.'), names: Names }),
  'Populasi',
  'Orang-orang yang dihitung.',
);

export const FiguresFile = field(
  v.strictObject({
    $schema: Schema,
    units: field(v.array(Unit), 'Satuan', 'Satuan yang dipakai angka-angka.'),
    populations: field(v.array(Population), 'Populasi', 'Siapa saja yang dihitung.'),
    figures: field(v.array(Figure), 'Angka', 'Semua angka pengumuman, masing-masing sekali.'),
    groups: field(v.array(FigureGroup), 'Kelompok', 'Sebutan untuk beberapa angka sekaligus.'),
  }),
  'figures.json',
  'Semua angka, satu kali. Mengubah satu angka di sini mengubah semua jawaban.',
);
