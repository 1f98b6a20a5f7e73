/** A question after reading: plain data that retrieval, arithmetic and decision share. */

import type { How } from '../text/lexis';
import type { Token } from '../text/tokenise';
import type { Language } from './compiled';

export type { How, Token };

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
    | 'measure'
    | 'countable'
    | 'month'
    | 'year';
  /** Id in the knowledge; for gazetteer classes the name, for years the number. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A number that the visitor wrote, in digits or words, at tokens[from..to). */
export interface Stated {
  readonly value: number;
  readonly percent: boolean;
  /** Written with digits: "satu" may be an article. */
  readonly digits: boolean;
  readonly from: number;
  readonly to: number;
}

export type QuestionType =
  | 'count'
  | 'share'
  | 'who'
  | 'when'
  | 'where'
  | 'what'
  | 'why'
  | 'how'
  | 'which'
  | 'whether'
  | 'none';

export interface Query {
  readonly raw: string;
  readonly language: Language;
  /** Its words belong to neither language more than to the other. */
  readonly isNeutral: boolean;
  readonly type: QuestionType;
  readonly tokens: readonly Token[];
  /** In reading order; longest match wins, several names of the same words all stand. */
  readonly mentions: readonly Mention[];
  readonly numbers: readonly Stated[];
}
