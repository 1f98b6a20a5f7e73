/** Query → Asked: the operands, operation words and stated numbers that the operations decide by. */
import type { Compiled, Figure } from '../../knowledge/compiled';
import type { Query, Stated } from '../../knowledge/query';
import type { Operation } from '../../text/id/operations';
import type { Context } from '../context';
import { focusOf } from '../focus';
import { outOfTold, withoutOthers } from './exclude';
import type { FigureTree } from './figureTree';
import { FRACTIONS } from './fractions';
import { CALCULATIONS, FRIENDS, isInherited, prepareHearing } from './hearing';
import { covers, joined, type Operand, single, unitOf } from './operand';
import { endsAt, type Signal, startsAt } from './prepareSignals';
import { ALONE, prepareLean } from './readContext';
import { isAmount, numbersOf, ORDINALS } from './readNumbers';
import { prepareOperands } from './readOperands';
import type { Speaker } from './speaker';
import { heardUntil, isPurpose, isTold, strangeWord, strayWord } from './strangeWords';
import { canJoin } from './sum';
import { unfolded } from './unfolded';
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
  /** What the last question named around the figures just spoken of. */
  readonly field: Operand | undefined;
  /** Figures just spoken of. */
  readonly before: readonly Operand[];
  /** All of them as one, where they can be added. */
  readonly told: Operand | undefined;
  /** What the last answer told: all of them, where one answer did. */
  readonly latest: Operand | undefined;
  /** What was told before that, and left behind or taken back. */
  readonly behind: Figure | undefined;
  /** The order that was told last, all of it. */
  readonly listed: readonly Figure[];
  /** What follows the last of them in that order. */
  readonly next: Figure | undefined;
  /** Numbers that the visitor states of something. */
  readonly claims: readonly Stated[];
  /** "100 percent" is named as the goal. */
  readonly isToFull: boolean;
  /** "top 3", "second". */
  readonly rank: number | undefined;
  /** "3 times": what the ratio is said to be. */
  readonly factor: number | undefined;
  readonly signals: readonly Signal[];
  /** A word of the asking sentence that nothing explains. */
  readonly stray: string | undefined;
  has(...operations: readonly Operation[]): boolean;
  find(operation: Operation): Signal | undefined;
}

/** A follow-up that leans on what was just named is short. */
const SHORT = 10;
/** In percent. */
const FULL = 100;
const COMPARISONS: readonly Operation[] = ['times', 'ratio', 'more', 'less', 'versus', 'difference'];
/** What stands after one of these is named as an operand. */
const LINKS: readonly string[] = ['and', 'of', 'than'];
const WITH: ReadonlySet<string> = new Set(['sama', 'dengan', 'dgn', 'bareng', 'with']);
const BEFORE: ReadonlySet<string> = new Set(['tadi', 'td', 'tadinya', 'sebelumnya', 'before', 'earlier']);
const BOUNDS = [
  ['more', 'over'],
  ['less', 'under'],
] as const;

export interface ReadAsked {
  read(query: Query, context: Context, speaker: Speaker): Asked | undefined;
  /** The word that makes a calculation over figures one of something else: "the difference in *benefits*". */
  strangeIn(query: Query): string | undefined;
}

export function prepareAsked(knowledge: Compiled, tree: FigureTree, isAtHome: (concept: string) => boolean): ReadAsked {
  const { findSignals, signalsOf, counted, withoutSelf } = prepareHearing(knowledge, tree);
  const findOperands = prepareOperands(knowledge, tree);
  const named = [...tree.figures, ...knowledge.groups, ...knowledge.populations];
  const nameWords = new Set(named.flatMap(({ names }) => names.flatMap((name) => name.split(' '))));
  const isPlain = (concept: string) => nameWords.has(concept) || isAtHome(concept);
  const lean = prepareLean(tree, knowledge.groups, (words) => findSignals(words, () => false).filter(isInherited));

  const strayOf = (query: Query, signals: readonly Signal[]) =>
    strayWord(
      query,
      signals,
      query.mentions.filter(({ kind }) => FRIENDS.includes(kind)),
      isPlain,
    );

  const strangeIn = (question: Query): string | undefined => {
    const whole = counted(question);
    // "…, it is for my thesis" is no part of what is asked.
    const { to } = focusOf(whole);
    const query = {
      ...whole,
      tokens: whole.tokens.slice(0, to),
      mentions: whole.mentions.filter((one) => one.to <= to),
    };
    const signals = signalsOf(query);
    const own = query.mentions.filter(({ kind }) => kind === 'figure' || kind === 'group');
    const isAsked = own.length > 1 || (own.length > 0 && signals?.some(isInherited));
    // A mean over one group says nothing.
    const mean = own.length ? signals?.find(({ operation }) => operation === 'average') : undefined;
    // "Of the 37 X, how many are at home?" knows how many they are.
    const isSaid = signals && findOperands(query, signals).some((operand) => isTold(query, operand));
    // "16,800 times X": so much for each of them is not told.
    const amount = own.length
      ? query.numbers.find(
          (one) => signals && isAmount(one, signals) && !tree.figures.some(({ value }) => value === one.value),
        )
      : undefined;
    if (amount) return query.tokens[amount.from]?.text;
    return mean
      ? query.raw.split(' ').find((word) => word.toLowerCase().includes(query.tokens[mean.from]?.text ?? ''))
      : isSaid
        ? strayOf(query, signals)
        : isAsked
          ? strangeWord(query, signals ?? [], isPlain)
          : undefined;
  };

  const read: ReadAsked['read'] = (question, context, speaker) => {
    const query = withoutSelf(counted(question));
    const { tokens, mentions } = query;
    const signals = signalsOf(query);
    if (!signals) return undefined;
    const said = new Set(signals.map(({ operation }) => operation));
    const has = (...operations: readonly Operation[]) => operations.some((operation) => said.has(operation));
    const isPercent = (operand: Operand) => speaker.isPercent(unitOf(operand));
    // "Who is number 3?"
    const isPlace = ({ operation, to }: Signal) =>
      operation === 'place' &&
      (query.numbers.some(({ from, value }) => from === to && value < FULL) ||
        startsAt(signals, to, ...ORDINALS.map(([ordinal]) => ordinal)));
    if (!has('least') && signals.some((signal) => isPlace(signal) && tokens[signal.from]?.concept !== 'ke'))
      said.add('most');
    // "Which number is X?"
    const isOurs = mentions.some(({ kind }) => kind === 'figure' || kind === 'group');
    if (isOurs && signals.some(({ operation, to }) => operation === 'place' && startsAt(signals, to, 'howMany')))
      said.add('order');

    const operands = findOperands(query, signals);
    // "The total with X?" of those who were just told.
    const [alone, second] = operands;
    const isWith = alone && !second && WITH.has(tokens[alone.from - 1]?.text ?? '');
    if (isWith && tokens[alone.from - 2]?.concept === 'jumlah') said.add('sum');
    // "How many X more, so that they are as many as Y?"
    const isMore = ({ to }: Operand) => tokens[to]?.text === 'lagi' && has('howMany') && has('goal');
    if (operands.some(isMore)) said.add(operands[1] ? 'difference' : 'remain');
    // "How many more, so that X are *as many as* Y?", "to have as many as X, how many must be added to Y?"
    const isAsMany =
      second !== undefined &&
      ((has('goal') && tokens[second.from - 1]?.text === 'sebanyak') ||
        (!operands[2] &&
          ['equal', 'onto', 'howMany'].every((one) => signals.some(({ operation }) => operation === one))));
    if (isAsMany) {
      said.add('difference');
      said.delete('sum');
    }
    if (operands.some(({ isExcepted }) => isExcepted)) said.add('difference');
    const found = unfolded(operands, mentions, tree, isPercent, has('share'));
    for (const operation of found.implied) said.add(operation);
    const dated = withYears(
      found.operands,
      mentions,
      tree,
      has('grow', 'difference', 'more', 'less'),
      tokens.some(({ concept }) => concept === 'target'),
    );
    if (!dated) return undefined;
    const isFull = (operand: Operand) =>
      isPercent(operand) && operand.plus.length === 1 && operand.plus[0]?.value === FULL;
    const sides = dated.filter((operand) => !isFull(operand));
    // "The total of X and 71,935"
    const isJoinedTo = ({ from }: Stated) => endsAt(signals, from, 'and');
    // "Half of the total of 71,935"
    const isOfTotal = ({ from }: Stated) =>
      endsAt(signals, from, 'of') || (endsAt(signals, from, 'count') && endsAt(signals, from - 1, 'of'));
    const numbers = numbersOf(query, signals, sides, tree, {
      isCalculation:
        has(...CALCULATIONS) ||
        (has('count') && query.numbers.some(isJoinedTo)) ||
        (has(...FRACTIONS.map(([operation]) => operation)) && query.numbers.some(isOfTotal)),
      isPercent: speaker.isPercent,
      has,
    });
    const { claims } = numbers;
    const named = has('others') && has(...COMPARISONS) ? withoutOthers(numbers.operands, tree) : numbers.operands;
    if (numbers.isPerHundred) said.add('share');
    // "50 years"
    if (claims.some(({ to }) => mentions.some(({ kind, from }) => kind === 'date' && from === to))) said.add('foreign');
    // "X and Y together exceed 2,000": a comparison with a number is a bound.
    for (const { from } of claims) for (const [side, bound] of BOUNDS) if (endsAt(signals, from, side)) said.add(bound);
    if (numbers.factor !== undefined) said.add('times');
    // "Is X 10 percent?" of a count asks for a share.
    if (claims.some(({ percent }) => percent) && named.length && !named.some(isPercent)) said.add('share');

    const isKnown = (at: number) => covers(mentions, at) || covers(signals, at);
    // "In my draft it says …": where it is said is not asked about.
    const friends = mentions.filter(({ kind }) => FRIENDS.includes(kind));
    const heard = heardUntil(query, [...friends, ...query.numbers]);
    const strays = tokens.flatMap(({ how, text }, at) =>
      how === 'unknown' && text.length > 2 && at >= heard && !isKnown(at) && !isPurpose(tokens, at) ? at : [],
    );
    const isLinked = (at: number) => !covers(mentions, at + 1) && endsAt(signals, at, ...LINKS);
    // A ranking needs no second side that the unknown word could be.
    const needed = has('most', 'least', 'order') || (named[0]?.name && has('verify')) ? 1 : 2;
    if (strays.length && (named.length < needed || strays.some(isLinked))) return undefined;
    // "How many X under 30?" asks for their age.
    const isAge = ({ value, percent, from }: Stated) =>
      !percent && value < FULL && (endsAt(signals, from, 'over') || endsAt(signals, from, 'under'));
    if (named.length === 1 && has('howMany', 'count') && !has('verify') && claims.some(isAge)) return undefined;
    if (named.length && strangeWord(query, signals, isPlain) !== undefined) return undefined;
    // "The 800 X, what do they earn?" knows how many they are.
    const stray = strayOf(query, signals);
    const [one, other] = named;
    if (stray !== undefined && one && !other && !has('verify') && isTold(query, one)) return undefined;
    const isNew = claims.length > 0 || has('count', 'howMany', 'verify', ...CALCULATIONS);
    const [claim, another] = claims;
    // "And of all 71,935?"
    const isOfStated = claim && !another && !claim.percent && !named.length && has('of') && !has('verify');
    // "And without X?" of several that were added: nothing is added again.
    const isLeft = named.some((operand) => operand.isLeft || (operand.isAssumed && context.figureIds[1]));
    const isAgain =
      (isOfStated || (named.length > 0 && !isNew && !isLeft)) && signals[0]?.from === 0 && has('again', 'of');
    // A name alone asks for another share, or for nothing but its figure.
    const isBareName = !signals.length && tokens.every(({ how }, at) => how === 'filler' || covers(named, at));
    const { corrected, figureIds } = context;
    // "The difference from what I said before?"
    const isWithBefore = !named.length && has('sum', ...COMPARISONS) && tokens.some(({ text }) => BEFORE.has(text));
    const kept =
      corrected && !figureIds[1] && (has('several') || isWithBefore)
        ? { ...context, figureIds: [corrected, ...figureIds] }
        : context;
    const leaning = tokens.length > SHORT || strays.length ? ALONE : lean(kept, named, isAgain, isBareName);
    for (const operation of leaning.implied) said.add(operation);
    const { before } = leaning;
    // "How many percent more?" of a series that was just told is about its target, whatever else lacks something.
    const isInSeries = before.at(-1)?.plus[0]?.series !== undefined && named.every(({ from }) => from < 0);
    const isCarried = (!named.length || isInSeries) && before.length > 0;
    const told = before.length && canJoin({ tree, speaker }, before) ? joined(before) : undefined;
    const { listed = [] } = context;
    // "All but X" is everybody again, where one alone was told; of several only those told in one answer are one.
    const isOne = before[1] ? figureIds.every((id) => listed.includes(id)) : !has('both');
    const at = listed.indexOf(figureIds.at(-1) ?? '');
    // "What share of the 71,935 is that?"
    const isOfIt = isCarried && has('share') && claim && !claim.percent && !another;
    const around = isOfIt ? tree.figures.find(({ value, computed }) => !computed && value === claim.value) : undefined;
    return {
      query,
      tree,
      speaker,
      operands: isCarried ? before : told && isOne ? outOfTold(named, told, has('also'), tree) : named,
      isCarried,
      scope: around ? single(around) : leaning.scope,
      field: leaning.field,
      before,
      told,
      latest: before[1] && !isOne ? before.at(-1) : told,
      behind: tree.get(corrected ?? ''),
      listed: listed.flatMap((id) => tree.get(id) ?? []),
      next: at < 0 ? undefined : tree.get(listed[at + 1] ?? ''),
      claims: around ? [] : claims,
      isToFull: sides.length < dated.length || numbers.isToFull,
      rank: numbers.rank,
      factor: numbers.factor,
      signals,
      stray,
      has,
      find: (operation) => signals.find((signal) => signal.operation === operation),
    };
  };
  return { read, strangeIn };
}

/** The same question with other words of operations in it. */
export const reheard = (asked: Asked, more: readonly Operation[], less: readonly Operation[]): Asked => ({
  ...asked,
  has: (...wanted) =>
    wanted.some((one) => more.includes(one)) || asked.has(...wanted.filter((one) => !less.includes(one))),
});
