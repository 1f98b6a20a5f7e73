/** Query → Asked: the operands, operation words and stated numbers that the operations decide by. */
import type { Compiled } from '../../knowledge/compiled';
import type { Mention, Query, Stated } from '../../knowledge/query';
import type { Operation } from '../../text/id/operations';
import type { Context } from '../context';
import type { FigureTree } from './figureTree';
import { type Operand, single } from './operand';
import { prepareSignals, type Signal } from './prepareSignals';
import { prepareOperands } from './readOperands';
import type { Speaker } from './speaker';
import { withYears } from './withYears';

/** Everything an operation may look at. */
export interface Asked {
  readonly query: Query;
  readonly tree: FigureTree;
  readonly speaker: Speaker;
  /** Named in this question, in reading order; else carried over from the context. */
  readonly operands: readonly Operand[];
  /** The operands come from the context. */
  readonly isCarried: boolean;
  /** "And X?": what the last question set its operand against. */
  readonly scope?: Operand;
  /** Figures just spoken of. */
  readonly before: readonly Operand[];
  /** Numbers that the visitor states of something. */
  readonly claims: readonly Stated[];
  /** "100 percent" is named as the goal. */
  readonly isToFull: boolean;
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
/** In percent. */
const FULL = 100;
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
    const isOperation = ({ from, to }: Mention) => tokens.slice(from, to).every((_, at) => covers(signals, from + at));
    const isStranger = (mention: Mention) =>
      mention.kind === 'year'
        ? !years.has(mention.id)
        : STRANGERS.includes(mention.kind) && !covers(names, mention.from) && !isOperation(mention);
    if (mentions.some(isStranger) || query.type === 'why' || query.type === 'when') return undefined;

    const said = new Set(signals.map(({ operation }) => operation));
    if (mentions.some(({ kind, id }) => kind === 'figure' && tree.get(id)?.computed?.rule === 'share'))
      said.add('share');
    const has = (...operations: readonly Operation[]) => operations.some((operation) => said.has(operation));
    const find = (operation: Operation) => signals.find((signal) => signal.operation === operation);
    const isRanking = has('most', 'least', 'order');
    const free = numbers.filter(({ value, from }) => !covers(mentions, from) && (value > SMALL || hasValue(value)));
    const small = numbers.find(({ value, percent, from }) => !percent && value <= SMALL && !covers(mentions, from));
    const rank = isRanking ? (small?.value ?? ORDINALS.find(([operation]) => has(operation))?.[1]) : undefined;

    const ofYears = withYears(findOperands(query, signals), mentions, tree, has('grow', 'difference', 'more', 'less'));
    if (!ofYears) return undefined;
    const isFull = ({ plus, minus }: Operand) =>
      plus.length + minus.length === 1 && plus[0]?.value === FULL && speaker.isPercent(plus[0].unit);
    const isGoal = ({ value, percent }: Stated) => percent && value === FULL;
    const sides = ofYears.filter((operand) => !isFull(operand));
    const isToFull = sides.length < ofYears.length || free.some(isGoal);
    const claimed = free.filter((stated) => !isGoal(stated));
    const { operands: named, claims } = withNumbers(distinct(sides, tree), claimed, tree, has(...CALCULATIONS));
    const isStray = tokens.some(
      ({ how, text }, at) => how === 'unknown' && text.length > 2 && !covers(mentions, at) && !covers(signals, at),
    );
    if (isStray && named.length < 2) return undefined;
    const before = isStray || tokens.length > SHORT ? [] : context.figureIds.flatMap((id) => tree.get(id) ?? []);
    const carried = before.map((figure) => single(figure));
    const isCarried = !named.length && carried.length > 0;
    // "And X?" asks again what was just asked, with X for the last of its operands.
    const isAgain =
      signals[0]?.from === 0 && has('again') && !has('count', 'verify', ...CALCULATIONS) && !claims.length;
    if (isAgain && named.length && tokens.length <= SHORT)
      for (const operation of operationsOf(context)) said.add(operation);
    const isPair = isAgain && has('difference', 'remain', 'more', 'less', 'ratio', 'times');
    const scope = isAgain ? scopeOf(context, named) : undefined;
    return {
      query,
      tree,
      speaker,
      operands: isCarried ? carried : named,
      isCarried,
      // Which of three or more a new operand replaces cannot be known.
      before: isPair && carried.length > 1 ? carried.slice(0, carried.length > 2 ? 0 : 1) : carried,
      ...(scope ? { scope } : {}),
      claims,
      isToFull,
      rank,
      signals,
      has,
      find,
    };
  };

  /** Calculations that the last question asked for. */
  function operationsOf({ features }: Context): readonly string[] {
    const words = features.map((feature) => ({ text: feature, concept: feature, how: 'exact' as const, end: false }));
    const wanted: readonly string[] = [...CALCULATIONS, 'grow', 'most', 'least', 'order'];
    return findSignals(words, () => false).flatMap(({ operation }) => (wanted.includes(operation) ? operation : []));
  }

  /** What the last question named and the new operands lie in. */
  function scopeOf({ features }: Context, named: readonly Operand[]): Operand | undefined {
    const figures = features.flatMap((feature) => tree.get(feature.replace('@figure:', '')) ?? []);
    const found = figures.find((figure) =>
      named.every(({ plus }) => plus.every((inner) => tree.within(inner, figure))),
    );
    return found && single(found);
  }

  function hasValue(value: number): boolean {
    return tree.figures.some((figure) => !figure.computed && figure.value === value);
  }
}

/** One figure under two names is one operand; beside others, the share of a part means that part. */
function distinct(operands: readonly Operand[], tree: FigureTree): readonly Operand[] {
  const plain = operands.map((operand) => {
    const rule = operands.length > 1 ? operand.plus[0]?.computed : undefined;
    const part = rule?.rule === 'share' ? tree.get(rule.of[0] ?? '') : undefined;
    return part ? single(part, operand.from, operand.to) : operand;
  });
  const key = ({ plus, minus }: Operand) =>
    [...plus, '-', ...minus].map((one) => (typeof one === 'string' ? one : one.id)).join();
  return plain.filter((operand, at) => !plain.slice(0, at).some((other) => key(other) === key(operand)));
}

/** Numbers that are figures stand for them where a calculation is asked and names do not already give its operands. */
function withNumbers(
  operands: readonly Operand[],
  free: readonly Stated[],
  tree: FigureTree,
  isCalculation: boolean,
): { operands: readonly Operand[]; claims: readonly Stated[] } {
  const figureOf = ({ value, percent }: Stated) =>
    tree.figures.find((figure) => figure.value === value && !figure.computed && (!percent || value <= FULL));
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
