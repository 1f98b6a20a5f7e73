/** Numbers in a question: operands, claims, goals, or positions in a ranking. */
import type { Query, Stated } from '../../knowledge/query';
import type { Operation } from '../../text/id/operations';
import type { FigureTree } from './figureTree';
import { covers, isInside, type Operand, single } from './operand';
import { endsAt, type Signal, startsAt } from './prepareSignals';
import { isTold } from './strangeWords';

/** Numbers up to this are positions and articles, unless a figure has this very value. */
const SMALL = 12;
/** In percent. */
const FULL = 100;
const ROUND: readonly number[] = [10, 100, 1000];
/** "If there were 100 of them" */
const SUPPOSING = new Set(['kalau', 'andai', 'seandainya', 'contoh', 'umpama', 'anggap', 'suppose', 'imagine']);
const PLACES: readonly string[] = ['most', 'least', 'place'];
export const ORDINALS: readonly (readonly [Operation, number])[] = [
  ['second', 2],
  ['number3', 3],
  ['number4', 4],
  ['number5', 5],
];

export interface Numbers {
  readonly operands: readonly Operand[];
  readonly claims: readonly Stated[];
  readonly isToFull: boolean;
  readonly rank: number | undefined;
  /** "3 times"; "divided by 3" is a third. */
  readonly factor: number | undefined;
  /** "Of 100 X, how many …?" */
  readonly isPerHundred: boolean;
}

/** What else was understood. */
interface Said {
  readonly isCalculation: boolean;
  isPercent(unit: string): boolean;
  has(...operations: readonly Operation[]): boolean;
}

const isGoal = ({ value, percent }: Stated): boolean => percent && value === FULL;

/** "3 times", "times 3" */
const isFactor = ({ from, to }: Stated, signals: readonly Signal[]): boolean =>
  startsAt(signals, to, 'times', 'multiple') || endsAt(signals, from, 'multiple');

/** A factor this large is no multiple of a group but an amount for each of them. */
export const MOST_TIMES = 100;
export const isAmount = (one: Stated, signals: readonly Signal[]): boolean =>
  one.value > MOST_TIMES && isFactor(one, signals);

export function numbersOf(
  query: Query,
  signals: readonly Signal[],
  operands: readonly Operand[],
  tree: FigureTree,
  { isCalculation, isPercent, has }: Said,
): Numbers {
  const { numbers, mentions, tokens } = query;
  // "10 points" of a percentage
  const isOfPercents = operands.length > 0 && operands.every(({ plus: [one] }) => one && isPercent(one.unit));
  const outside = numbers.flatMap((one) =>
    covers(mentions, one.from) || covers(operands, one.from)
      ? []
      : { ...one, percent: one.percent || (isOfPercents && startsAt(signals, one.to, 'difference')) },
  );
  const smalls = outside.filter(({ value, percent }) => !percent && value <= SMALL);
  // "Of five groups, who is number two?"
  const isPlaced = (one: Stated) => endsAt(signals, one.from, ...PLACES) || startsAt(signals, one.to, ...PLACES);
  const small = smalls.find(isPlaced) ?? smalls[0];
  const isRanking = has('most', 'least', 'order');
  const rank = isRanking ? (small?.value ?? ORDINALS.find(([operation]) => has(operation))?.[1]) : undefined;
  const own = ({ value, percent }: Stated) =>
    tree.figures.find(
      (one) => !one.computed && one.value === value && (percent === isPercent(one.unit) || (!percent && one.series)),
    ) ?? tree.figures.find((one) => one.value === value && !percent && !isPercent(one.unit));
  // "Of the 114,000, how many …?" only says again what the operand is part of.
  const isScope = (stated: Stated) =>
    !isCalculation &&
    operands.length > 0 &&
    !has('over', 'under') &&
    own(stated) &&
    signals.some(({ operation, to }) => operation === 'of' && to <= stated.from && stated.from - to < 2);
  // "345 x 4": of two numbers, the one that is no figure.
  const scaling = outside.filter((one) => isFactor(one, signals));
  const times = scaling.find((one) => !own(one)) ?? scaling[0];
  const divisor = outside.find(({ value, from, percent }) => value > 1 && !percent && endsAt(signals, from, 'divided'));
  const hundred = outside.find(({ value, from, to }) => {
    // "Of every 100", "if there were 100 of them": so many of them as of all.
    const isSupposed = [1, 2].some((back) => SUPPOSING.has(tokens[from - back]?.concept ?? ''));
    const isEach = isSupposed || (endsAt(signals, from, 'of', 'each') && !endsAt(signals, from, 'over', 'under'));
    const isCounted = operands.some((operand) => operand.from === to);
    return (
      ROUND.includes(value) &&
      (isEach ? isCounted || tokens[to]?.concept === 'orang' : isCounted && operands.length > 1)
    );
  });
  // "48 - 35 = 13": what the others come to, of their kind.
  const isResult = ({ from }: Stated) => tokens[from - 1]?.text === '=';
  const free = outside.filter(
    (one) =>
      one !== times &&
      one !== divisor &&
      one !== hundred &&
      (one.percent || one.value > SMALL || isResult(one) || own(one)) &&
      !isGoal(one) &&
      !isScope(one),
  );
  // Said twice: by name and by number.
  const isNamed = (value: number) =>
    operands.some(
      ({ plus, minus }) =>
        minus.some((one) => one.value === value) ||
        plus.some(({ computed }) => computed?.of.some((id) => tree.get(id)?.value === value)) ||
        ((operands.length > 1 || minus.length > 0) && plus.length === 1 && plus[0]?.value === value),
    ) ||
    (isCalculation && !free[1] && operands.some((one) => isTold(query, one)));
  const claims = free.filter(({ value }) => !isNamed(value));
  const percents = claims.filter(({ percent }) => percent);
  // "Is A of B 35 percent?" states a share of the two others.
  const isShare =
    percents.length === 1 && claims.length > 1 && !has('sum', 'difference') && !claims.every((one) => own(one)?.series);
  const results = claims.filter(isResult);
  const values = claims.filter((one) => (!isShare || !one.percent) && !results.includes(one));
  // "Is 35 percent past the 54 percent?"
  const isOfSeries = percents.length > 1 && claims.some((one) => own(one)?.series) && has('over', 'under');
  const matched = values.flatMap((stated) => {
    const inSeries = tree.figures.find(({ series, value }) => series && value === stated.value);
    const figure = (isOfSeries && inSeries) || own(stated);
    return figure ? [single(figure, stated.from, stated.to)] : [];
  });
  // A goal may stand alone: what is set against it is known.
  const isEnough =
    operands.length + matched.length > 1 ||
    matched[0]?.plus[0]?.series?.role === 'target' ||
    (has('share') && !percents[0]);
  // "What share of Z are X and Y?", with Z as a number
  const [around] = matched;
  const isOfStated = around && has('share') && operands.every((operand) => isInside(operand, around, tree));
  const isAll = (operands.length < 2 || isOfStated) && matched.length === values.length && isEnough;
  const found = {
    isToFull: outside.some(isGoal),
    rank,
    factor: times?.value ?? (divisor && 1 / divisor.value) ?? (has('twice') ? 2 : has('triple') ? 3 : undefined),
    isPerHundred: hundred !== undefined,
  };
  if (!isAll || !(isCalculation || isShare || isOfSeries)) return { ...found, operands, claims };
  // Two numbers tell more exactly than a name beside them.
  const sides = [...(matched.length > 1 ? [] : operands), ...matched].sort((a, b) => a.from - b.from);
  return {
    ...found,
    operands: sides,
    claims: isShare
      ? percents
      : results.map((one) => ({
          ...one,
          percent: sides.every(({ plus: [figure] }) => figure && isPercent(figure.unit)),
        })),
  };
}
