/** The verdict on a reply, by the rules of test/questions/README.md. */
import type { Reply } from '../../src/engine/reply';
import type { Turn } from './rows';

/** Worst last: a wrong figure is worse than a refusal, a refusal worse than a question back. */
export type Verdict = 'right' | 'clarified' | 'refused' | 'wrong';

const NO_FACT: Readonly<Record<string, readonly string[]>> = {
  handoff: ['handoff', 'refusal'],
  oos: ['refusal', 'handoff', 'smalltalk', 'clarify'],
  smalltalk: ['smalltalk'],
};

/** Everything that a visitor reads in a reply, but sources, contacts, options and suggestions. */
export function judgedText(reply: Reply): string {
  const parts: (string | undefined)[] = [reply.text];
  if (reply.kind === 'answer') {
    parts.push(reply.headline?.text, reply.detail, reply.table?.caption);
    for (const row of reply.table?.rows ?? []) parts.push(`${row.label} ${row.text}`);
    for (const step of reply.working ?? []) parts.push(step.text);
  } else parts.push(reply.detail);
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

function fitsLabel(reply: Reply, turn: Turn, label: string): boolean {
  const kinds = NO_FACT[label];
  if (kinds) return kinds.includes(reply.kind);
  const text = judgedText(reply);
  return reply.kind === 'answer' && turn.must.every((pattern) => pattern.test(text));
}

function failed(reply: Reply, assertsForbidden: boolean): Verdict {
  if (reply.kind === 'answer' || assertsForbidden) return 'wrong';
  return reply.kind === 'clarify' ? 'clarified' : 'refused';
}

/** An entry of the editors' table is reached by its id; `null` means that no fact may be given. */
function reachesEntry(reply: Reply, entry: string | null): boolean {
  if (entry === null) return reply.kind !== 'answer';
  return 'entryId' in reply && reply.entryId === entry;
}

export function judge(reply: Reply, turn: Turn): Verdict {
  if (turn.entry !== undefined) return reachesEntry(reply, turn.entry) ? 'right' : failed(reply, false);
  const text = judgedText(reply);
  const assertsForbidden = turn.mustNot.some((pattern) => pattern.test(text));
  const fits = turn.kinds.includes(reply.kind) || turn.labels.some((label) => fitsLabel(reply, turn, label));
  return fits && !assertsForbidden ? 'right' : failed(reply, assertsForbidden);
}
