/** Query → Asked: the operands, operation words and stated numbers that the operations decide by. */
import type { Compiled, Figure } from '../../knowledge/compiled';
import type { Operation } from '../../text/id/operations';
import type { Context } from '../context';
import type { Mention, Query, Stated } from '../../knowledge/query';
import type { FigureTree } from './figureTree';
import { type Operand, single } from './operand';
import { prepareSignals, type Signal } from './prepareSignals';
import { prepareOperands } from './readOperands';
import type { Speaker } from './speaker';

/** Everything an operation may look at. */
export interface Asked {
  readonly query: Query;
  readonly tree: FigureTree;
  readonly speaker: Speaker;
  /** Named in this question, in reading order; else carried over from the context. */
  readonly operands: readonly Operand[];
  /** The operands come from the context. */
  readonly isCarried: boolean;
  /** Figures just spoken of. */
  readonly before: readonly Operand[];
  /** Numbers that the visitor states of something. */
  readonly claims: readonly Stated[];
  /** "top 3", "second". */
  readonly rank: number | undefined;
  readonly signals: readonly Signal[];
  has(...operations: readonly Operation[]): boolean;
  find(operation: Operation): Signal | undefined;
}

/** Kinds of names that figures are not about: computing with them would give a stranger another's number. */
const STRANGERS: readonly Mention['kind'][] = ['untold', 'elsewhere', 'occupation', 'measure', 'person'];
/** Numbers up to this are positions and articles, unless a figure has this very value. */
const SMALL = 12;
/** A follow-up that leans on what was just named is short. */
const SHORT = 10;
const CALCULATIONS: readonly Operation[] = [
  'sum',
  'difference',
  'remain',
  'share',
  'ratio',
  'times',
  'oneIn',
  'more',
  'less',
  'versus',
  'average',
];
const ORDINALS: readonly (readonly [Operation, number])[] = [
  ['second', 2],
  ['number3', 3],
  ['number4', 4],
  ['number5', 5],
];

export type ReadAsked = (query: Query, context: Context, speaker: Speaker) => Asked | undefined;

export function prepareAsked(knowledge: Compiled, tree: FigureTree): ReadAsked {
  const findSignals = prepareSignals();
  const findOperands = prepareOperands(knowledge, tree);
  const years = new Set(
    tree.figures.flatMap(({ date, series }) => [date.slice(0, 4), ...(series ? [String(series.year)] : [])]),
  );

  return (query, context, speaker) => {
    const { tokens, mentions, numbers } = query;
    const covers = (list: readonly { from: number; to: number }[], at: number) =>
      list.some(({ from, to }) => at >= from && at < to);
    const names = mentions.filter(({ kind }) => !STRANGERS.includes(kind) && kind !== 'year');
    // In "35 percent" the unit belongs to the number and asks for nothing.
    const units = numbers.filter(({ percent }) => percent).map(({ to }) => ({ from: to, to: to + 1 }));
    const signals = findSignals(tokens, (at) => covers(names, at) || covers(units, at));
    const isStranger = ({ kind, id, from }: Mention) =>
      (STRANGERS.includes(kind) && !covers(names, from) && !covers(signals, from)) ||
      (kind === 'year' && !years.has(id));
    if (mentions.some(isStranger) || query.type === 'why' || query.type === 'when') return undefined;

    const has = (...operations: readonly Operation[]) =>
      operations.some((operation) => signals.some((signal) => signal.operation === operation));
    const find = (operation: Operation) => signals.find((signal) => signal.operation === operation);
    const isRanking = has('most', 'least', 'order');
    const free = numbers.filter(({ value, from }) => !covers(mentions, from) && (value > SMALL || hasValue(value)));
    const small = numbers.find(({ value, percent, from }) => !percent && value <= SMALL && !covers(mentions, from));
    const rank = isRanking ? (small?.value ?? ORDINALS.find(([operation]) => has(operation))?.[1]) : undefined;

    const ofYears = withYears(findOperands(query, signals), mentions, tree, has('grow', 'difference', 'more', 'less'));
    if (!ofYears) return undefined;
    const { operands: named, claims } = withNumbers(ofYears, free, tree, has(...CALCULATIONS));
    const isStray = tokens.some(
      ({ how, text }, at) => how === 'unknown' && text.length > 2 && !covers(mentions, at) && !covers(signals, at),
    );
    if (isStray && named.length < 2) return undefined;
    const before = isStray || tokens.length > SHORT ? [] : context.figureIds.flatMap((id) => tree.get(id) ?? []);
    const carried = before.map((figure) => single(figure));
    const isCarried = !named.length && carried.length > 0;
    return {
      query,
      tree,
      speaker,
      operands: isCarried ? carried : named,
      isCarried,
      before: carried,
      claims,
      rank,
      signals,
      has,
      find,
    };
  };

  function hasValue(value: number): boolean {
    return tree.figures.some((figure) => figure.value === value);
  }
}

/** Numbers that are figures stand for them where a calculation is asked and names do not already give its operands. */
function withNumbers(
  operands: readonly Operand[],
  free: readonly Stated[],
  tree: FigureTree,
  isCalculation: boolean,
): { operands: readonly Operand[]; claims: readonly Stated[] } {
  const figureOf = ({ value, percent }: Stated) =>
    tree.figures.find((figure) => figure.value === value && (!percent || figure.value <= 100));
  const said = free.filter(
    ({ value }) => !operands.some(({ plus }) => plus.length === 1 && plus[0]?.value === value) || operands.length < 2,
  );
  const matched = said.flatMap((stated) => {
    const figure = figureOf(stated);
    return figure ? [single(figure, stated.from, stated.to)] : [];
  });
  const isOperands =
    isCalculation && operands.length < 2 && matched.length === said.length && operands.length + matched.length > 1;
  return isOperands
    ? { operands: [...operands, ...matched].sort((a, b) => a.from - b.from), claims: [] }
    : { operands, claims: said };
}

/** A year picks from a series ("target 2026"); a year of which no count speaks leaves nothing to compute. */
function withYears(
  operands: readonly Operand[],
  mentions: readonly Mention[],
  tree: FigureTree,
  isChange: boolean,
): readonly Operand[] | undefined {
  const isSeries = ({ plus }: Operand) => plus.every(({ series }) => series);
  const years = mentions.filter(
    ({ kind, from }) => kind === 'year' && !operands.some((operand) => from >= operand.from && from < operand.to),
  );
  const named = operands.filter(isSeries);
  const ids = new Set(
    (named.length || !isChange || operands.length ? named.flatMap(({ plus }) => plus) : tree.figures).flatMap(
      ({ series }) => series?.id ?? [],
    ),
  );
  const inSeries = tree.figures.filter(({ series }) => series && ids.has(series.id));
  if (!inSeries.length || ids.size > 1) {
    const isDated = (year: string) => operands.some(({ plus }) => plus.some(({ date }) => date.startsWith(year)));
    return years.every(({ id }) => !operands.length || isDated(id)) ? operands : undefined;
  }
  const ofYear = (year: string): Figure | undefined =>
    [...inSeries].sort(targetsFirst).find(({ series }) => String(series?.year) === year);
  const chosen = years.flatMap(({ id, from, to }) => {
    const figure = ofYear(id);
    return figure ? [single(figure, from, to)] : [];
  });
  const exact = operands.filter(({ plus }) => plus.length === 1);
  const fresh = chosen.filter(({ plus }) => !exact.some((operand) => operand.plus[0] === plus[0]));
  const all = [...exact, ...fresh].sort((a, b) => a.from - b.from);
  if (exact.length === operands.length) return all;
  // Only the series' bare name: from where it stands to the year asked, or to the next target.
  const inTime = [...inSeries].sort((a, b) => targetsFirst(b, a) || (a.series?.year ?? 0) - (b.series?.year ?? 0));
  const [reached, next] = inTime;
  const partner = all.length === 1 ? [reached] : all.length ? [] : [reached, next];
  return [
    ...partner.flatMap((figure) => (figure && !all.some(({ plus }) => plus[0] === figure) ? [single(figure)] : [])),
    ...all,
  ];
}

const targetsFirst = (a: Figure, b: Figure): number =>
  Number(b.series?.role === 'target') - Number(a.series?.role === 'target');
