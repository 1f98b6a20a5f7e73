/** Would a phrasing reach its entry if nobody had written it down? */
import { compile } from '../../src/knowledge/compile';
import type { Source } from '../../src/knowledge/schema';
import { type Answerer, engineAnswerer } from './answerer';

/** Every phrasing is left out once, one of each entry and language at a time; so many compilations are made. */
const FOLDS = 12;

export interface LeftOut {
  readonly count: number;
  readonly right: number;
  /** Phrasings that no longer reach their entry: "entry: phrasing → entry reached, or kind". */
  readonly lost: readonly string[];
}

function without(source: Source, fold: number): { readonly source: Source; readonly left: [string, string][] } {
  const left: [string, string][] = [];
  const keep = (entryId: string, list: readonly string[]): string[] =>
    list.filter((phrasing, at) => {
      // An entry with a single phrasing would be left with none, which measures nothing.
      const isLeft = at % FOLDS === fold && list.length > 1;
      if (isLeft) left.push([entryId, phrasing]);
      return !isLeft;
    });
  const entries = source.entries.entries.map((entry) => ({
    ...entry,
    phrasings: {
      id: keep(entry.id, entry.phrasings.id),
      ...(entry.phrasings.en ? { en: keep(entry.id, entry.phrasings.en) } : {}),
    },
  }));
  return { source: { ...source, entries: { ...source.entries, entries } }, left };
}

export function leaveOneOut(source: Source): LeftOut {
  const lost: string[] = [];
  let count = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const { source: rest, left } = without(source, fold);
    const answerer: Answerer = engineAnswerer(compile(rest));
    for (const [entryId, phrasing] of left) {
      const reply = answerer.start().ask(phrasing);
      const reached = 'entryId' in reply ? reply.entryId : undefined;
      count++;
      if (reached !== entryId) lost.push(`${entryId}: ${phrasing} -> ${reached ?? reply.kind}`);
    }
  }
  return { count, right: count - lost.length, lost };
}
