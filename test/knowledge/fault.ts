/** Slips that editors make, one a row: the file, what stood there, what was typed, and what the check must say. */
import type { Code } from '../../src/knowledge/check';
import type { FileName } from '../../src/knowledge/schema';

export interface Fault {
  readonly what: string;
  readonly code: Code;
  readonly file: FileName;
  /** First occurrence is replaced; it must be there. */
  readonly from: string;
  readonly to: string;
  /** A piece of the edited text on whose line the message must stand; default: the beginning of `to`. */
  readonly at?: string;
  /** What the Indonesian message must name. */
  readonly says: string;
  /** Further edits that the fault takes. */
  readonly and?: readonly { readonly file: FileName; readonly from: string; readonly to: string }[];
}

/** One row; `at` and `and` as in `Fault`. */
export const fault = (
  what: string,
  code: Code,
  file: FileName,
  from: string,
  to: string,
  says: string,
  at?: string,
  and?: Fault['and'],
): Fault => ({
  what,
  code,
  file,
  from,
  to,
  says,
  ...(at === undefined ? {} : { at }),
  ...(and ? { and } : {}),
});
