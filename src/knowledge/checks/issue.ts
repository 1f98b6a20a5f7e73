/** Problems as data; `describe` turns them into words at the edge. */
import type { FileName } from '../schema';

export type Severity = 'error' | 'warning';

/** Every kind of problem. Errors break an answer or a promise; warnings are for a careful editor and fail nothing. */
export const SEVERITY = {
  // The file as text
  'file-missing': 'error',
  'file-too-large': 'warning',
  'not-utf8': 'error',
  'missing-comma': 'error',
  'extra-comma': 'error',
  'smart-quotes': 'error',
  'single-quotes': 'error',
  'trailing-text': 'error',
  'unclosed-bracket': 'error',
  'unclosed-string': 'error',
  'inner-quotes': 'error',
  'missing-colon': 'error',
  'missing-value': 'error',
  'missing-quotes': 'error',
  'wrong-number': 'error',
  'wrong-escape': 'error',
  comment: 'error',
  'duplicate-key': 'error',
  syntax: 'error',
  // Its shape
  'unknown-field': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'wrong-choice': 'error',
  'empty-text': 'error',
  'too-few': 'error',
  'not-whole': 'error',
  'bad-id': 'error',
  'bad-date': 'error',
  'bad-url': 'error',
  'bad-contact-url': 'error',
  // Ids and references
  'duplicate-id': 'error',
  'duplicate-number': 'error',
  'unknown-reference': 'error',
  'unknown-placeholder': 'error',
  'broken-placeholder': 'error',
  'placeholder-differs': 'warning',
  'related-to-itself': 'warning',
  // Figures
  'figure-without-value': 'error',
  'figures-disagree': 'error',
  'figure-cycle': 'error',
  'mixed-units': 'error',
  'mixed-populations': 'error',
  'count-not-whole': 'error',
  'percent-range': 'error',
  'figure-not-in-ledger': 'warning',
  'bare-digits': 'error',
  'unused-figure': 'warning',
  'unused-name': 'warning',
  'unused-date': 'warning',
  // Phrasings
  'duplicate-phrasing': 'error',
  'near-phrasing': 'warning',
  'repeated-phrasing': 'warning',
  'not-contradicts': 'error',
  'few-phrasings': 'warning',
  'similar-phrasings': 'warning',
  'synonym-twice': 'error',
  'untold-is-told': 'error',
  'question-twice': 'error',
  // Texts
  'missing-translation': 'warning',
  untranslated: 'warning',
  filler: 'error',
  draft: 'error',
  markup: 'error',
  'no-source': 'warning',
  'no-contact': 'warning',
  // Addresses and freshness
  'dead-link': 'error',
  'bad-phone': 'error',
  'bad-email': 'error',
  'bad-address': 'error',
  'contact-differs': 'error',
  expired: 'warning',
  'contact-unchecked': 'warning',
  // What the engine makes of it
  'negative-reaches': 'error',
  'question-moved': 'error',
  'question-asks-back': 'warning',
  'phrasing-lost': 'warning',
  'entry-unreached': 'warning',
  'opening-unanswered': 'warning',
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof SEVERITY;
export type Path = readonly (string | number)[];
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

export interface Issue {
  readonly code: Code;
  readonly severity: Severity;
  readonly file: FileName;
  readonly path: Path;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** Title of the entry (or label of the figure, contact …) it stands in. */
  readonly entryTitle?: string;
  readonly params: Params;
}

/** A problem found, before its place in the text is looked up. */
export interface Finding {
  readonly code: Code;
  readonly file: FileName;
  readonly path: Path;
  /** The field's name is at fault, not its value. */
  readonly atKey?: boolean;
  /** The other places that it takes to understand it; their lines become the parameter `also`. */
  readonly also?: readonly { readonly file: FileName; readonly path: Path }[];
  readonly params?: Params;
}
