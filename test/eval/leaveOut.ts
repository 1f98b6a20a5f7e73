/** Would a phrasing reach its entry if nobody had written it down? */
import type { Reply } from '../../src/engine/reply';
import { compile } from '../../src/knowledge/compile';
import type { EntrySource, Source } from '../../src/knowledge/schema';
import { type Answerer, engineAnswerer } from './answerer';
import { figureValues } from './figureValues';

/** Every phrasing is left out once, one of each entry and language at a time; so many compilations are made. */
const FOLDS = 12;

export interface LeftOut {
  readonly count: number;
  /** Phrasings that still reach their own entry. */
  readonly exact: number;
  /** Another entry or a sum gives the same figure, or a hand-off stays one: the visitor is served as well. */
  readonly equivalent: number;
  /** Phrasings that are asked back. */
  readonly clarified: number;
  /** Phrasings that get another fact. */
  readonly wrong: number;
  /** Phrasings that no longer lead where they should: "entry: phrasing -> entry reached, or kind". */
  readonly lost: readonly string[];
}

/** What a visitor gets who asks a left-out phrasing of this entry. */
function isAsGood(reply: Reply, entry: EntrySource, values: ReadonlyMap<string, number>): boolean {
  if (entry.kind === 'handoff') return reply.kind === 'handoff' || reply.kind === 'refusal';
  if (entry.kind === 'smalltalk') return reply.kind === 'smalltalk';
  const value = entry.headline === undefined ? undefined : values.get(entry.headline);
  return reply.kind === 'answer' && value !== undefined && reply.headline?.value === value;
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
  const entries = new Map(source.entries.entries.map((entry) => [entry.id, entry]));
  const values = figureValues(source);
  const lost: string[] = [];
  const counts = { count: 0, exact: 0, equivalent: 0, clarified: 0, wrong: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const { source: rest, left } = without(source, fold);
    const answerer: Answerer = engineAnswerer(compile(rest));
    for (const [entryId, phrasing] of left) {
      const reply = answerer.start().ask(phrasing);
      const reached = 'entryId' in reply ? reply.entryId : undefined;
      const entry = entries.get(entryId);
      counts.count++;
      if (reached === entryId) counts.exact++;
      else if (entry && isAsGood(reply, entry, values)) counts.equivalent++;
      else {
        if (reply.kind === 'answer') counts.wrong++;
        if (reply.kind === 'clarify') counts.clarified++;
        lost.push(`${entryId}: ${phrasing} -> ${reached ?? reply.kind}`);
      }
    }
  }
  return { ...counts, lost };
}
