/** What became of a question, in a form that can be told: by whom it was answered, and whether that is right by now. */
import type { Explanation } from '../../engine/explain';
import type { Compiled } from '../../knowledge/compiled';

export interface Verdict {
  readonly kind: 'entry' | 'computed' | 'clarify' | 'untold' | 'refusal';
  /** Ids of the entries that answered or were offered. */
  readonly entries: readonly string[];
  readonly thing?: string;
  readonly why?: 'blank' | 'unclear' | 'off-topic';
}

export function verdictOf({ decision }: Explanation, { entries }: Compiled): Verdict {
  const id = (at: number) => entries[at]?.id ?? '';
  switch (decision.kind) {
    case 'entry':
      return { kind: 'entry', entries: [id(decision.entry)] };
    case 'clarify':
      return { kind: 'clarify', entries: decision.entries.map(id) };
    case 'untold':
      return { kind: 'untold', entries: [], thing: decision.thing };
    case 'refusal':
      return { kind: 'refusal', entries: [], why: decision.why };
    case 'computed':
      return { kind: 'computed', entries: [] };
  }
}

/** Whether a question goes where the editor said; null: it should be refused. */
export const isRight = (verdict: Verdict, entry: string | null): boolean =>
  entry === null
    ? verdict.kind === 'refusal' || verdict.kind === 'untold'
    : verdict.kind === 'entry' && verdict.entries[0] === entry;
