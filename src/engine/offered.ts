/** Questions that we offered give the answer that they were offered for, whatever else their words could mean. */
import type { Compiled } from '../knowledge/compiled';
import { fold, runs } from '../text/fold';
import { POLITE } from '../text/id/spelling';
import { readList } from '../text/table';
import type { Steps } from './steps';

/** Entries read between two pauses of a sliced preparation. */
const SLICE = 512;

// "Mohon info …" asks for no more than "…".
const COURTESY = new Set([...readList(POLITE), 'info', 'informasi']);
const plain = (text: string): string =>
  runs(fold(text))
    .filter((word) => !COURTESY.has(word))
    .join(' ');

/** @returns The entry that a question was offered for, whatever its case and punctuation. */
export function* prepareOffered({ entries }: Compiled): Steps<(question: string) => number | undefined> {
  const entryOf = new Map<string, number>();
  for (const [at, { ask }] of entries.entries()) {
    for (const text of [...ask.id, ...(ask.en ?? [])]) entryOf.set(plain(text), at);
    if (at % SLICE === SLICE - 1) yield;
  }
  return (question) => entryOf.get(plain(question));
}
