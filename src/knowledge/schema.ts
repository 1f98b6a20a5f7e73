/**
 * The one definition of the editors' files: types, validation and JSON Schema all come from here.
 * Titles and descriptions are in Indonesian because editors read them as hover help.
 * Valibot stays out of the visitor's script: only cli, studio and the build import this file as a value.
 */
import * as v from 'valibot';

const ID = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Pakai huruf kecil, angka dan tanda hubung, misalnya "guru-madrasah".'),
);
const Filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'Teks ini kosong.'));
/** ISO date of any precision: 2025, 2025-12 or 2025-12-11. */
const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Tulis tanggal sebagai TTTT-BB-HH.'));
const Url = v.pipe(v.string(), v.url('Alamat ini bukan URL yang sah.'));

const described = <S extends v.GenericSchema>(schema: S, title: string, description: string) =>
  v.pipe(schema, v.title(title), v.description(description));

/** A text per language; Indonesian is always there, a missing translation is a warning of the check. */
export const Localised = described(
  v.strictObject({ id: Filled, en: v.optional(Filled) }),
  'Teks per bahasa',
  'Indonesia (id) wajib, Inggris (en) sebaiknya ada. Angka ditulis sebagai {id-angka}, tanggal sebagai {date:id-tanggal}.',
);

export const Contact = v.strictObject({
  id: ID,
  kind: v.picklist(['phone', 'whatsapp', 'email', 'web', 'app', 'office']),
  label: Localised,
  value: Filled,
  url: v.optional(v.pipe(v.string(), v.regex(/^(https:\/\/|tel:|mailto:)/))),
  hours: v.optional(Localised),
  /** Questions this channel is for: general help, registering, claims. */
  for: v.array(v.picklist(['help', 'register', 'claim'])),
  checked: IsoDate,
});

/** Sentences that the engine says around facts; each may hold {thing}. */
export const Wording = v.strictObject({
  greeting: Localised,
  welcome: Localised,
  opening: Localised,
  refusal: Localised,
  unclear: Localised,
  clarify: Localised,
  sympathy: Localised,
  untold: Localised,
  untoldGroup: Localised,
  untoldMeasure: Localised,
  otherPlace: Localised,
  otherYear: Localised,
  askOfficer: Localised,
  known: Localised,
});

export const AssistantFile = v.strictObject({
  $schema: v.optional(v.string()),
  name: Filled,
  languages: v.pipe(v.array(v.picklist(['id', 'en'])), v.minLength(1)),
  wording: Wording,
  contacts: v.array(Contact),
  /** The three ways on of the opening message: each asks a question. */
  ways: v.array(v.strictObject({ label: Localised, question: Localised })),
  /** Example questions of the opening screen. */
  first: v.array(Localised),
  /** Where the announcement applies, as names of the gazetteer: any other place is "elsewhere". */
  region: v.strictObject({ name: Filled, names: v.array(Filled) }),
});

export const Person = v.strictObject({
  id: ID,
  name: Filled,
  names: v.array(Filled),
  post: Localised,
  entry: v.optional(ID),
});
export const NamedThing = v.strictObject({
  id: ID,
  kind: v.picklist(['place', 'body', 'term', 'programme', 'medium']),
  name: Localised,
  names: v.array(Filled),
});
export const LedgerDate = v.strictObject({ id: ID, value: IsoDate, label: Localised, names: v.array(Filled) });
export const Paragraph = v.strictObject({
  id: ID,
  /** Position in the published text, from 1. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  speaker: v.optional(ID),
  figures: v.array(ID),
  /** Ids of people and things named in it. */
  names: v.array(ID),
  dates: v.array(ID),
});

export const AnnouncementFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Localised,
  publisher: Filled,
  url: Url,
  /** Id of the ledger date that "as of" sentences name. */
  asOf: ID,
  people: v.array(Person),
  things: v.array(NamedThing),
  dates: v.array(LedgerDate),
  paragraphs: v.array(Paragraph),
});

export const Unit = v.strictObject({
  id: ID,
  kind: v.picklist(['count', 'percent']),
  name: Localised,
});
export const Figure = v.strictObject({
  id: ID,
  /** Left out only where `computed` says how it follows from others. */
  value: v.optional(v.number()),
  computed: v.optional(
    v.strictObject({ rule: v.picklist(['sum', 'difference', 'share']), of: v.pipe(v.array(ID), v.minLength(2)) }),
  ),
  unit: ID,
  label: Localised,
  /** What visitors call it, any language, most usual first. */
  names: v.array(Filled),
  date: IsoDate,
  /** Absent on computed figures: their operands carry the sources. */
  paragraph: v.optional(ID),
  /** People counted, e.g. vulnerable workers or all workers; figures of different populations are never mixed. */
  population: ID,
  partOf: v.optional(ID),
  sumOf: v.optional(v.array(ID)),
  rounding: v.optional(v.strictObject({ of: ID, step: v.number(), mode: v.picklist(['down', 'nearest', 'up']) })),
  percentOf: v.optional(v.strictObject({ part: ID, whole: ID })),
  /** One quantity at several times: reached now and targets. */
  series: v.optional(v.strictObject({ id: ID, year: v.number(), role: v.picklist(['reached', 'target']) })),
  entry: v.optional(ID),
});
/** A name for several figures: "guru" is temporary teachers and madrasah teachers. */
export const FigureGroup = v.strictObject({
  id: ID,
  label: Localised,
  names: v.array(Filled),
  members: v.pipe(v.array(ID), v.minLength(2)),
});
export const FiguresFile = v.strictObject({
  $schema: v.optional(v.string()),
  units: v.array(Unit),
  populations: v.array(v.strictObject({ id: ID, label: Localised, names: v.array(Filled) })),
  figures: v.array(Figure),
  groups: v.array(FigureGroup),
});

export const Phrasings = v.strictObject({ id: v.array(Filled), en: v.optional(v.array(Filled)) });
export const Entry = v.strictObject({
  id: ID,
  kind: v.picklist(['fact', 'handoff', 'smalltalk']),
  topic: ID,
  title: Localised,
  phrasings: Phrasings,
  /** Questions that must never reach this entry. */
  not: v.optional(v.array(Filled)),
  /** Figure shown large. */
  headline: v.optional(ID),
  answer: Localised,
  detail: v.optional(Localised),
  table: v.optional(
    v.strictObject({
      kind: v.picklist(['bars', 'share', 'progress', 'rows']),
      caption: Localised,
      figures: v.array(ID),
    }),
  ),
  /** Begin with the sentence of sympathy (accident, death). */
  sympathy: v.optional(v.boolean()),
  /** Which channels a hand-off offers. */
  contacts: v.optional(v.picklist(['help', 'register', 'claim'])),
  related: v.array(ID),
  sources: v.array(ID),
  validUntil: v.optional(IsoDate),
});
export const EntriesFile = v.strictObject({ $schema: v.optional(v.string()), entries: v.array(Entry) });

export const LexiconFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Words of one meaning; the first is the concept's name. */
  synonyms: v.array(v.pipe(v.array(Filled), v.minLength(2))),
  /** Things of this subject that people ask about and the announcement does not tell. */
  untold: v.array(
    v.strictObject({
      id: ID,
      class: v.picklist(['group', 'measure', 'body', 'person', 'thing']),
      title: Localised,
      names: v.pipe(v.array(Filled), v.minLength(1)),
      /** Hand-off entry that says it in its own words; else the general wording with the title. */
      entry: v.optional(ID),
    }),
  ),
});

export const QuestionsFile = v.strictObject({
  $schema: v.optional(v.string()),
  questions: v.array(v.strictObject({ question: Filled, entry: v.nullable(ID) })),
});

export const files = {
  assistant: AssistantFile,
  announcement: AnnouncementFile,
  figures: FiguresFile,
  entries: EntriesFile,
  lexicon: LexiconFile,
  questions: QuestionsFile,
} as const;

export type FileName = keyof typeof files;
/** The whole knowledge as its editors wrote it, after validation. */
export type Source = { readonly [K in FileName]: v.InferOutput<(typeof files)[K]> };
export type EntrySource = v.InferOutput<typeof Entry>;
export type FigureSource = v.InferOutput<typeof Figure>;
