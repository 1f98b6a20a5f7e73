/** What the engine says: a union by `kind`. Other programs measure by this shape and its key order; it changes only by an issue. */
import type { Contact, Language } from '../knowledge/compiled';

export type { Language };

export type ReplyKind = 'answer' | 'clarify' | 'handoff' | 'smalltalk' | 'refusal';

export interface Headline {
  readonly value: number;
  readonly unit: string;
  /** The figure as it is read, grouped and with its unit: "71.935 orang". */
  readonly text: string;
}
export interface TableRow {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  /** The row that was asked about; drawn in the accent. */
  readonly asked?: boolean;
}
export interface Table {
  readonly caption: string;
  /** bars: comparison; share: parts of a whole (the last row is the whole); progress: reached, then targets; rows: plain. */
  readonly kind: 'bars' | 'share' | 'progress' | 'rows';
  readonly rows: readonly TableRow[];
}
/** One line of the working, e.g. "6.598 + 5.403 = 12.001", and the figures in it. */
export interface Working {
  readonly text: string;
  readonly figureIds: readonly string[];
}
export interface Option {
  readonly label: string;
  /** Asking this, also in a fresh assistant, gives the option's answer. */
  readonly question: string;
}
export interface Source {
  readonly publisher: string;
  readonly url: string;
  /** ISO date that the statement holds for. */
  readonly date: string;
  /** Position of the paragraph in the published text, from 1. */
  readonly paragraph: number;
  readonly speaker?: string;
  /** The line as shown: publisher, speaker with post, date, paragraph. */
  readonly text: string;
}

interface Common {
  readonly language: Language;
  /** Plain text, read first by a screen reader; the result, winner or negation comes first. */
  readonly text: string;
  readonly detail?: string;
  readonly suggestions?: readonly string[];
}
/** Keys stand in this order: kind, language, text, headline, detail, table, working, options, contacts, entryId, sources, suggestions. */
export type Reply =
  | ({
      readonly kind: 'answer';
      readonly headline?: Headline;
      readonly table?: Table;
      readonly working?: readonly Working[];
      readonly contacts?: readonly Contact[];
      readonly entryId?: string;
      readonly sources: readonly Source[];
    } & Common)
  | ({ readonly kind: 'clarify'; readonly options: readonly Option[] } & Common)
  | ({
      readonly kind: 'handoff';
      readonly contacts: readonly Contact[];
      readonly entryId?: string;
    } & Common)
  | ({ readonly kind: 'smalltalk'; readonly entryId?: string } & Common)
  | ({ readonly kind: 'refusal' } & Common);
