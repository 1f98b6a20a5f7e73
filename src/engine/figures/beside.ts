/** Operands beside each other: which stand on either side of a comparison, which are only named in a row. */
import type { Computation } from './computation';
import { covers, isInside, joined, type Operand } from './operand';
import { compare, difference } from './pairs';
import { endsAt, type Signal, startsAt } from './prepareSignals';
import { rank } from './rank';
import type { Asked } from './readAsked';
import { isTold } from './strangeWords';
import { canJoin } from './sum';
import { checked } from './verdict';

/** "Is X more than Y?", "how many more?", and of several, which. */
export function compared(asked: Asked): Computation | undefined {
  const { has, operands } = asked;
  if (has('howMany') && !has('which')) return checked(asked, difference(asked));
  if (operands.length < 3) return compare(asked);
  const sides = twoSides(asked);
  return sides.length === 2 && (has('sum') || !has('which') || isTied(asked, sides))
    ? compare({ ...asked, operands: sides })
    : rank(asked);
}

/** "X and Y together, how many fewer than Z?": where several are set against others, each side is one. */
export function grouped(asked: Asked): Asked {
  const { operands, has, isCarried, latest, signals } = asked;
  if (!operands[1] || isCarried || !has('sum') || !has('difference', 'remain', 'less', 'more', 'times', 'ratio'))
    return asked;
  // "X and Y together, how far from that?"
  const end = operands.at(-1)?.to ?? 0;
  const isBack = signals.some(
    ({ operation, from }) => operation === 'back' && from >= end && endsAt(signals, from, 'than'),
  );
  if (latest && isBack && canJoin(asked, operands)) return { ...asked, operands: [joined(operands), latest] };
  if (!operands[2]) return asked;
  const sides = twoSides(asked);
  return sides.length === 2 ? { ...asked, operands: sides } : asked;
}

/** "Which are more, X and Y or Z?": whoever is tied by a word, and not only listed, is one side. */
function isTied({ operands, signals, query }: Asked, sides: readonly Operand[]): boolean {
  const isWithin = (from: number, to: number) => sides.some((side) => from >= side.from && to <= side.to);
  return operands.every((one, at) => {
    const next = operands[at + 1];
    if (!next) return true;
    const isListed = query.tokens[one.to - 1]?.pause === true;
    return isWithin(one.from, next.to)
      ? !isListed && startsAt(signals, one.to, 'and')
      : signals.some(({ operation, from }) => operation === 'which' && from >= one.to && from < next.from);
  });
}

/** What stands on either side of the comparing word: the first of those that could be it which leaves somebody on both sides. */
function twoSides(asked: Asked): readonly Operand[] {
  const { operands, find, signals, query } = asked;
  const direction =
    find('more') ?? find('less') ?? find('versus') ?? find('difference') ?? find('remain') ?? find('times');
  // "X and the sum of Y and Z"; the sign of "X + Y" adds to what stands before it, as "X, if Y is added, is more than Z" does.
  const second = operands.find(({ from, to }, at) => {
    const before = operands[at - 1]?.to;
    const isAdded = (place: number) =>
      query.tokens[place]?.text.startsWith('di') === true && direction !== undefined && direction.from >= to;
    return signals.some(
      (one) => one.operation === 'sum' && one.to === from && one.from > (before ?? Infinity) && !isAdded(one.from),
    );
  });
  // English puts it first: "are there more X and Y than Z?"
  const thans = signals.filter(({ operation, from, to }) => operation === 'than' && to > from);
  // "X with Y, more or fewer than Z?": what also joins divides only where nothing else does.
  const isWeak = ({ from }: Signal) => WITH.has(query.tokens[from]?.text ?? '');
  // "Which are more, X + Y or Z?"
  const ors = signals.filter(({ operation }) => operation === 'which');
  const places = [
    second,
    direction,
    find('versus'),
    ...ors,
    ...thans.filter((one) => !isWeak(one)),
    ...thans.filter(isWeak),
  ].flatMap((one) => one?.from ?? []);
  const divided = (at: number) => [operands.filter(({ from }) => from < at), operands.filter(({ from }) => from >= at)];
  const sides = places.map(divided).find((both) => both.every((side) => side.length)) ?? [];
  // "All teachers, X and Y together": what holds the others of its side stands for them.
  const outer = (side: readonly Operand[]) =>
    side.filter((one) => !side.some((other) => other !== one && isInside(one, other, asked.tree)));
  return sides
    .map(outer)
    .flatMap((side) =>
      side.length && canJoin(asked, side)
        ? [{ ...joined(side), from: side[0]?.from ?? 0, to: side.at(-1)?.to ?? 0 }]
        : [],
    );
}
/** Words of a comparison that join as well. */
const WITH: ReadonlySet<string> = new Set(['sama', 'dengan', 'dgn', 'sm', 'as', 'with']);

/** Named side by side, "X, Y and Z"; not "X in Y". */
export const isJoined = ({ signals, query }: Asked, operands: readonly Operand[]): boolean =>
  operands.every((operand, at) => {
    const { to } = operand;
    const next = operands[at + 1]?.from ?? to;
    // "X 800 people, Y 1,173": the number beside a name only says it again.
    const isAgain =
      isTold(query, operand) &&
      query.tokens.slice(to, next).every(({ how, concept }) => /filler|number/.test(how) || concept === 'orang');
    const isAnd = signals.some(
      ({ operation, from }) => (operation === 'and' || operation === 'howMany') && from >= to && from < next,
    );
    return next === to || isAgain || (next - to < 4 && isAnd);
  });

/** Nothing is said but names and words of arithmetic: "better X or Y?" asks something else. */
export const isBare = ({ query, operands, signals, claims }: Asked): boolean => {
  const numbers = claims.map(({ from, to, percent }) => ({ from, to: to + Number(percent) }));
  return query.tokens.every(
    ({ how }, at) => how === 'filler' || covers(operands, at) || covers(signals, at) || covers(numbers, at),
  );
};
