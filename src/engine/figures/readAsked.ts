/** Query → Asked: the operands, operation words and stated numbers that the operations decide by. */
import type { Compiled } from '../../knowledge/compiled';
import type { Mention, Query, Stated } from '../../knowledge/query';
import type { Operation } from '../../text/id/operations';
import type { Context } from '../context';
import type { FigureTree } from './figureTree';
import { covers, type Operand, single, unitOf } from './operand';
import { prepareSignals, type Signal } from './prepareSignals';
import { numbersOf } from './readNumbers';
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
  readonly scope: Operand | undefined;
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

/** Kinds of names that may stand beside a calculation; any other would get a figure's number that is not its own. */
const FRIENDS: readonly Mention['kind'][] = ['figure', 'group', 'population', 'thing', 'date', 'region'];
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
const INHERITED: readonly string[] = [...CALCULATIONS, 'grow', 'most', 'least', 'order'];

export type ReadAsked = (query: Query, context: Context, speaker: Speaker) => Asked | undefined;

export function prepareAsked(knowledge: Compiled, tree: FigureTree): ReadAsked {
  const findSignals = prepareSignals();
  const findOperands = prepareOperands(knowledge, tree);
  const years = new Set(
    tree.figures.flatMap(({ date, series }) => [date.slice(0, 4), ...(series ? [String(series.year)] : [])]),
  );

  /** Operation words, or nothing where the question names something that figures do not speak of. */
  const signalsOf = ({ tokens, mentions, numbers, type }: Query): readonly Signal[] | undefined => {
    const names = mentions.filter(({ kind }) => FRIENDS.includes(kind));
    // In "35 percent" the unit belongs to the number and asks for nothing.
    const units = numbers.filter(({ percent }) => percent).map(({ to }) => ({ from: to, to: to + 1 }));
    const signals = findSignals(tokens, (at) => covers(names, at) || covers(units, at));
    const isOperation = ({ from, to }: Mention) => tokens.slice(from, to).every((_, at) => covers(signals, from + at));
    const isStranger = (mention: Mention) =>
      mention.kind === 'year'
        ? !years.has(mention.id)
        : !FRIENDS.includes(mention.kind) && !covers(names, mention.from) && !isOperation(mention);
    return mentions.some(isStranger) || type === 'why' || type === 'when' ? undefined : signals;
  };

  /** Calculations that the last question asked for. */
  const lastOperations = ({ features }: Context): readonly string[] => {
    const words = features.map((feature) => ({ text: feature, concept: feature }));
    return findSignals(words, () => false).flatMap(({ operation }) => (INHERITED.includes(operation) ? operation : []));
  };

  /** What the last question named and the new operands lie in. */
  const lastScope = ({ features }: Context, named: readonly Operand[]): Operand | undefined => {
    const figures = features.flatMap((feature) => tree.get(feature.replace('@figure:', '')) ?? []);
    const found = figures.find((figure) =>
      named.every(({ plus }) => plus.every((inner) => tree.within(inner, figure))),
    );
    return found && single(found);
  };

  /** "The number of X and Y": where a calculation is asked, a thing that shares its name with a figure is the figure. */
  const counted = (query: Query): Query => {
    const signals = findSignals(query.tokens, () => false).map(({ operation }) => operation);
    const isMore = query.mentions.some(({ kind }) => kind === 'figure');
    if (!isMore && !signals.some((operation) => INHERITED.includes(operation))) return query;
    const mentions = query.mentions.map((mention): Mention => {
      const name = query.tokens[mention.to - 1]?.concept ?? '';
      const isCount = ['jumlah', 'berapa'].includes(query.tokens[mention.from]?.concept ?? '');
      const figure =
        mention.kind === 'untold' && isCount ? tree.figures.find((one) => one.names.includes(name)) : undefined;
      return figure ? { ...mention, kind: 'figure', id: figure.id } : mention;
    });
    return { ...query, mentions };
  };

  return (question, context, speaker) => {
    const query = counted(question);
    const { tokens, mentions } = query;
    const signals = signalsOf(query);
    if (!signals) return undefined;
    const said = new Set(signals.map(({ operation }) => operation));
    const has = (...operations: readonly Operation[]) => operations.some((operation) => said.has(operation));
    const isPercent = (operand: Operand) => speaker.isPercent(unitOf(operand));

    const found = unfolded(findOperands(query, signals), mentions, tree, isPercent);
    for (const operation of found.implied) said.add(operation);
    const dated = withYears(found.operands, mentions, tree, has('grow', 'difference', 'more', 'less'));
    if (!dated) return undefined;
    const isFull = (operand: Operand) =>
      isPercent(operand) && operand.plus.length === 1 && operand.plus[0]?.value === FULL;
    const sides = dated.filter((operand) => !isFull(operand));
    const numbers = numbersOf(query, signals, sides, tree, {
      isCalculation: has(...CALCULATIONS),
      isPercent: speaker.isPercent,
      has,
    });
    const { operands: named, claims } = numbers;
    // "Is X 10 percent?" of a count asks for a share.
    if (claims.some(({ percent }) => percent) && named.length && !named.some(isPercent)) said.add('share');

    const isKnown = (at: number) => covers(mentions, at) || covers(signals, at);
    const isStray = tokens.some(({ how, text }, at) => how === 'unknown' && text.length > 2 && !isKnown(at));
    if (isStray && named.length < 2) return undefined;
    const isShort = tokens.length <= SHORT && !isStray;
    const carried = (isShort ? context.figureIds : []).flatMap((id) => tree.get(id) ?? []).map((one) => single(one));
    const isCarried = !named.length && carried.length > 0;
    // "And X?" asks again what was just asked, with X for the last of its operands.
    const isNew = claims.length > 0 || has('count', 'howMany', 'verify', ...CALCULATIONS);
    const isAgain = isShort && named.length > 0 && !isNew && signals[0]?.from === 0 && has('again');
    if (isAgain) for (const operation of lastOperations(context)) said.add(operation);
    const isPair = isAgain && has('difference', 'remain', 'more', 'less', 'ratio', 'times') && carried.length > 1;
    return {
      query,
      tree,
      speaker,
      operands: isCarried ? carried : named,
      isCarried,
      scope: isAgain ? lastScope(context, named) : undefined,
      // Which of three or more a new operand replaces cannot be known.
      before: isPair ? carried.slice(0, carried.length > 2 ? 0 : 1) : carried,
      claims,
      isToFull: sides.length < dated.length || numbers.isToFull,
      rank: numbers.rank,
      signals,
      has,
      find: (operation) => signals.find((signal) => signal.operation === operation),
    };
  };
}

interface Unfolded {
  readonly operands: readonly Operand[];
  readonly implied: readonly Operation[];
}

/** Beside others, a computed percentage stands for what it starts from, and asks for its rule: "the gap of X to Y". */
function unfolded(
  operands: readonly Operand[],
  mentions: readonly Mention[],
  tree: FigureTree,
  isPercent: (operand: Operand) => boolean,
): Unfolded {
  const implied: Operation[] = [];
  const isAlone = operands.length < 2 && !mentions.some(({ kind }) => kind === 'year');
  const plain = operands.map((operand) => {
    const rule = isPercent(operand) ? operand.plus[0]?.computed : undefined;
    if (rule?.rule === 'share') implied.push('share');
    if (!rule || rule.rule === 'sum' || isAlone) return operand;
    if (rule.rule === 'difference') implied.push('difference');
    const start = tree.get(rule.of[rule.rule === 'share' ? 0 : 1] ?? '');
    return start ? single(start, operand.from, operand.to) : operand;
  });
  const key = ({ plus, minus }: Operand) => [plus, minus].map((side) => side.map(({ id }) => id)).join(' less ');
  return { implied, operands: plain.filter((one, at) => plain.findIndex((other) => key(other) === key(one)) === at) };
}
