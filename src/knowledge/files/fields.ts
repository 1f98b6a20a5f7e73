/**
 * Building blocks of the editors' files.
 * Messages are codes: `check` turns them into issues, and wording happens at the edge.
 */
import * as v from 'valibot';

/** Adds what editors read as hover help and completion: all of it in Indonesian. */
export const field = <S extends v.GenericSchema>(schema: S, title: string, description: string) =>
  v.pipe(schema, v.title(title), v.description(description));

/** As `field`, with an example value. */
export const shown = <S extends v.GenericSchema>(
  schema: S,
  title: string,
  description: string,
  ...examples: v.InferInput<S>[]
) => v.pipe(schema, v.title(title), v.description(description), v.examples(examples));

export const Id = shown(
  v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id')),
  'Id',
  'Nama unik untuk merujuk: huruf kecil, angka dan tanda hubung. Jangan diubah setelah dipakai di tempat lain.',
  'guru-madrasah',
);
export const Filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'empty-text'));
/** ISO date of any precision: 2025, 2025-12 or 2025-12-11. */
export const IsoDate = shown(
  v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'bad-date')),
  'Tanggal',
  'Tulis TTTT-BB-HH; hanya tahun (2025) atau tahun dan bulan (2025-12) juga boleh.',
  '2025-12-11',
);
export const Url = v.pipe(v.string(), v.url('bad-url'));

export const Names = shown(
  v.array(Filled),
  'Sebutan',
  'Semua cara pengunjung menyebutnya, yang paling lazim lebih dulu. Ejaan sehari-hari dan singkatan ikut ditulis.',
  ['guru honorer', 'gtt'],
);

/** A text per language; Indonesian is always there, a missing translation is a warning of the check. */
export const Localised = field(
  v.strictObject({
    id: field(Filled, 'Indonesia', 'Teks dalam bahasa Indonesia, wajib.'),
    en: v.optional(field(Filled, 'Inggris', 'Teks yang sama dalam bahasa Inggris, sebaiknya ada.')),
  }),
  'Teks per bahasa',
  'Indonesia (id) wajib, Inggris (en) sebaiknya ada. Angka ditulis sebagai {id-angka}, tanggal sebagai {date:id-tanggal}.',
);

/** A localised text with its own hover help. */
export const text = (title: string, description: string) => field(Localised, title, description);

export const Schema = v.optional(
  field(v.string(), 'Skema', 'Dibaca editor untuk melengkapi dan menjelaskan isian. Biarkan seperti adanya.'),
);
