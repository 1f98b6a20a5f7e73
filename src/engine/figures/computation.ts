/** What arithmetic hands to composing: everything a reply shows, with no thought left to do. */
import type { Headline, Option, Table, Working } from '../reply';

export interface Computation {
  /** `handoff`: what is asked is no more than a part of a figure, which the announcement does not tell. */
  readonly kind: 'answer' | 'clarify' | 'handoff';
  /** How sure it is that arithmetic was asked, 0 to 1: below a half, an authored entry that fits well should win. */
  readonly certain: number;
  readonly text: string;
  readonly headline?: Headline;
  /** The value by the other reading, where a figure is said exactly and rounded. */
  readonly also?: number;
  readonly detail?: string;
  readonly table?: Table;
  readonly working?: readonly Working[];
  /** Only with `clarify`. */
  readonly options?: readonly Option[];
  /** The figures that a follow-up works on, in the order in which they were named. */
  readonly figureIds: readonly string[];
  /** What was told side by side, in order. */
  readonly listedIds: readonly string[];
  /** Paragraphs of every operand. */
  readonly sourceIds: readonly string[];
  readonly suggestions: readonly string[];
}
