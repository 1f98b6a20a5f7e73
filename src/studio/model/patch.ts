/** A change of one file as the piece of text that it replaces: small enough to keep hundreds of them for undo. */
import type { FileName } from '../../knowledge/schema';

export interface Patch {
  readonly file: FileName;
  readonly at: number;
  /** Undefined: the file was not there. */
  readonly removed: string | undefined;
  /** Undefined: the file is taken away. */
  readonly inserted: string | undefined;
}

/** The smallest single replacement that turns one text into the other. */
export function patchBetween(file: FileName, before: string | undefined, after: string | undefined): Patch {
  if (before === undefined || after === undefined) return { file, at: 0, removed: before, inserted: after };
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let tail = 0;
  while (tail < shorter - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return {
    file,
    at,
    removed: before.slice(at, before.length - tail),
    inserted: after.slice(at, after.length - tail),
  };
}

export const inverse = ({ file, at, removed, inserted }: Patch): Patch => ({
  file,
  at,
  removed: inserted,
  inserted: removed,
});

export function applyPatch(text: string | undefined, { at, removed, inserted }: Patch): string | undefined {
  if (removed === undefined || inserted === undefined || text === undefined) return inserted;
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}
