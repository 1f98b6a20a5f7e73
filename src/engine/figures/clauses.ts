/** "X is more than Y and Z the fewest, right?": several claims in one question, each of which gets its own verdict. */
import type { Query } from '../../knowledge/query';
import { EN_OPERATIONS } from '../../text/en/operations';
import { ID_OPERATIONS, type Operation } from '../../text/id/operations';
import type { Computation } from './computation';
import { covers, type Operand } from './operand';
import type { Asked } from './readAsked';
import type { Speaker } from './speaker';

/** With one of these, what stands on both sides of "and" is computed together. */
const TOGETHER: readonly Operation[] = ['sum', 'difference', 'remain', 'share', 'ratio', 'average', 'howMany', 'both'];
/** Two claims in one question have no more words than this. */
const LONGEST = 30;
const AND: readonly string[] = [...ID_OPERATIONS.and, ...(EN_OPERATIONS.and ?? [])];
/** "X are 800, *then* Y 37, right?" */
const THEN = new Set(['terus', 'lalu', 'sedang', 'sedangkan', 'while', 'tapi', 'but']);
const COMPARING: readonly Operation[] = ['more', 'less', 'over', 'under', 'equal'];

/** The part of a question that some of its words make: the others stand empty, so that places stay. */
function part(query: Query, isKept: (at: number) => boolean): Query {
  return {
    ...query,
    tokens: query.tokens.map((token, at) => (isKept(at) ? token : { ...token, text: '', concept: '', how: 'filler' })),
    mentions: query.mentions.filter(({ from }) => isKept(from)),
    numbers: query.numbers.filter(({ from }) => isKept(from)),
  };
}

/** Whether something is claimed that has a verdict by itself. */
function isClaim(asked: Asked | undefined): asked is Asked {
  if (!asked?.operands.length || asked.isCarried || asked.has(...TOGETHER)) return false;
  const { operands, claims, has } = asked;
  return has('most', 'least') || claims.length === 1 || (operands.length > 1 && has(...COMPARING));
}

/**
 * @param read Reads a part of the question, with no context.
 * @returns The two claims; nothing where "and" only joins names.
 */
export function claimsOf(query: Query, read: (part: Query) => Asked | undefined): readonly Asked[] {
  if (!query.mentions.length || query.tokens.length > LONGEST) return [];
  for (const [at, { concept, pause }] of query.tokens.entries()) {
    if (!AND.includes(concept) && !THEN.has(concept) && !pause) continue;
    const first = read(part(query, (place) => place <= at));
    if (!isClaim(first)) continue;
    const right = (subject?: Operand) =>
      read(part(query, (place) => place > at || (subject !== undefined && covers([subject], place))));
    const second = right();
    const compares = second?.signals.find(({ operation }) => COMPARING.some((one) => one === operation));
    // "… and fewer than Z": of whom stands in the first claim.
    const whole =
      compares && second?.operands.every(({ from }) => from > compares.from) ? right(first.operands[0]) : second;
    if (!isClaim(whole)) continue;
    // Two names with their numbers may as well be told, to be computed with.
    const both = [first, whole];
    const isAsked = query.type === 'whether' || both.some(({ has }) => has('verify'));
    if (isAsked || both.every(({ has }) => has('most', 'least', ...COMPARING))) return both;
  }
  return [];
}

/** Both verdicts as one answer; a negation comes first. */
export function together(results: readonly Computation[], { phrases }: Speaker): Computation | undefined {
  const isYes = ({ text }: Computation) =>
    [phrases.yes, phrases.right.split(',', 1)[0] ?? ''].some((yes) => text.startsWith(yes));
  const [first, second] = [...results].sort((a, b) => Number(isYes(a)) - Number(isYes(b)));
  if (!first || !second) return undefined;
  const { headline: _headline, ...rest } = first;
  const once = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
  const rows = second.table?.rows.filter(({ label }) => !first.table?.rows.some((row) => row.label === label)) ?? [];
  return {
    ...rest,
    text: `${first.text} ${second.text}`,
    ...(first.table && { table: { ...first.table, kind: 'bars', rows: [...first.table.rows, ...rows] } }),
    ...(first.working && { working: [...first.working, ...(second.working ?? [])] }),
    figureIds: once(first.figureIds, second.figureIds),
    sourceIds: once(first.sourceIds, second.sourceIds),
  };
}
