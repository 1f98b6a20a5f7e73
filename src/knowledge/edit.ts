/** Changes to the editors' files as text: only the touched lines differ, so that a diff shows what was changed and nothing else. */
import { applyEdits, type FormattingOptions, modify } from 'jsonc-parser';
import type { Path } from './checks/issue';

const FORMAT: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** Sets the value at a path; `undefined` removes it. */
export function setAt(text: string, path: Path, value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, { formattingOptions: FORMAT }));
}

/** Adds an item at the end of the list at a path. */
export function appendAt(text: string, path: Path, item: unknown): string {
  return applyEdits(text, modify(text, [...path, -1], item, { formattingOptions: FORMAT, isArrayInsertion: true }));
}
