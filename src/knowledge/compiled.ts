/**
 * Knowledge as the visitor's script reads it: validated at build time, guarded once when it comes from outside.
 * Types derive from the schema; no validation library reaches the script.
 */
import type { EntrySource, FigureSource, Source } from './schema';

export type Language = 'id' | 'en';
/** A text per language; English may be missing and then falls back to Indonesian. */
export type Localised = Source['assistant']['wording']['greeting'];
export type Contact = Source['assistant']['contacts'][number];
export type Assistant = Omit<Source['assistant'], '$schema'>;
export type Announcement = Omit<Source['announcement'], '$schema'>;
export type Unit = Source['figures']['units'][number];
export type Population = Source['figures']['populations'][number];
export type FigureGroup = Source['figures']['groups'][number];
export type Untold = Omit<Source['lexicon']['untold'][number], 'title'>;

/** A figure with its value filled in, also where a rule computes it. All names in compiled knowledge are rows of concepts. */
export type Figure = Omit<FigureSource, 'value'> & { readonly value: number };

/** An entry without its phrasings, which live in the index as concept ids; `ask` are its type-ahead questions. */
export type Entry = Omit<EntrySource, 'phrasings' | 'not'> & {
  readonly ask: { readonly id: readonly string[]; readonly en?: readonly string[] };
};

/** What retrieval reads; made by `compile`, opaque to everybody else. */
export interface Index {
  /** What phrasings are made of, by number: concepts, `@kind:id` of names and `?type` of questions; sorted. */
  readonly features: readonly string[];
  /** Words of names that phrasings do not use; typo repair may aim at them; sorted. */
  readonly words: readonly string[];
  /** How much each feature speaks for each entry, packed; one entry more stands for questions that none may answer. */
  readonly weights: readonly string[];
}

/** What a feature may weigh for an entry, in log-odds, learnt by `train`; below zero it speaks against it. A finer scale measured no better. */
export const WEIGHTS = [-2, -1, 0.3, 0.7, 1.2, 1.9, 2.8, 4, 6] as const;

/** The version of this shape; a file of another version is refused with a message. */
export const SCHEMA_VERSION = 1;

export interface Compiled {
  readonly schema: typeof SCHEMA_VERSION;
  /** Content hash: changes when and only when the knowledge does. */
  readonly version: string;
  readonly assistant: Assistant;
  readonly announcement: Announcement;
  readonly units: readonly Unit[];
  readonly populations: readonly Population[];
  readonly figures: readonly Figure[];
  readonly groups: readonly FigureGroup[];
  readonly entries: readonly Entry[];
  readonly synonyms: Source['lexicon']['synonyms'];
  readonly untold: readonly Untold[];
  readonly index: Index;
}
