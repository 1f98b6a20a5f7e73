/** A question after reading: plain data that retrieval, arithmetic and decision share. */
import type { Language } from '../knowledge/compiled';

/** How a word was understood; later ones are weaker evidence. */
export type How = 'exact' | 'number' | 'spelling' | 'stem' | 'fuzzy' | 'common' | 'class' | 'unknown';

export interface Token {
  /** The folded word as typed. */
  readonly text: string;
  /** Canonical root: "brp", "berapa" and "how many" are all `berapa`; unknown words stay themselves. */
  readonly concept: string;
  readonly how: How;
}

/** Something that the knowledge or the language's gazetteers name, at tokens[from..to). */
export interface Mention {
  readonly kind:
    | 'figure'
    | 'group'
    | 'population'
    | 'person'
    | 'thing'
    | 'date'
    | 'untold'
    | 'region'
    | 'elsewhere'
    | 'occupation'
    | 'brand'
    | 'measure'
    | 'year';
  /** Id in the knowledge; for gazetteer classes the canonical name. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A number that the visitor wrote, in digits or words, at tokens[from..to). */
export interface Stated {
  readonly value: number;
  readonly percent: boolean;
  readonly from: number;
  readonly to: number;
}

export type QuestionType = 'count' | 'who' | 'when' | 'where' | 'what' | 'why' | 'how' | 'which' | 'whether' | 'none';

export interface Query {
  readonly raw: string;
  readonly language: Language;
  readonly type: QuestionType;
  readonly tokens: readonly Token[];
  /** Longest match first in reading order; never overlapping within one kind. */
  readonly mentions: readonly Mention[];
  readonly numbers: readonly Stated[];
}
