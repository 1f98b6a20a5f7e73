/** What arithmetic hears of a question: its names as operands are read from them, and its operation words. */
import type { Compiled } from '../../knowledge/compiled';
import type { Mention, Query } from '../../knowledge/query';
import type { Operation } from '../../text/id/operations';
import { isBackground } from '../background';
import { focusOf } from '../focus';
import type { FigureTree } from './figureTree';
import { FRACTIONS } from './fractions';
import { covers } from './operand';
import { prepareSignals, type Signal, startsAt } from './prepareSignals';
import { prepareBare } from './readOperands';

/** Kinds of names that may stand beside a calculation; any other would get a figure's number that is not its own. */
export const FRIENDS: readonly Mention['kind'][] = ['figure', 'group', 'population', 'thing', 'date', 'region'];
export const CALCULATIONS: readonly Operation[] = [
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
/** Signs that compute only between two names or numbers; anywhere else they are drawings and dashes. */
const SIGN = /^[<>x-]$/;
const INHERITED: readonly string[] = [...CALCULATIONS, 'grow', 'most', 'least', 'order', 'majority'];
/** What may be asked of a name that its group word is left out of, too. */
const PARTS: readonly string[] = ['over', 'under', 'except', 'out', ...FRACTIONS.map(([operation]) => operation)];
/** Whether a follow-up with other names asks it again. */
export const isInherited = ({ operation }: Signal): boolean => INHERITED.includes(operation);

export interface Hearing {
  readonly findSignals: ReturnType<typeof prepareSignals>;
  /** Nothing where the question names something that figures do not speak of. */
  signalsOf(query: Query): readonly Signal[] | undefined;
  /** With the names that only a calculation reads as figures. */
  counted(query: Query): Query;
  /** Without who asks, where others are named. */
  withoutSelf(query: Query): Query;
}

export function prepareHearing(knowledge: Compiled, tree: FigureTree): Hearing {
  const findSignals = prepareSignals();
  const findBare = prepareBare(tree, knowledge);
  const years = new Set(
    tree.figures.flatMap(({ date, series }) => [date.slice(0, 4), ...(series ? [String(series.year)] : [])]),
  );

  /** Operation words, or nothing where the question names something that figures do not speak of. */
  const signalsOf = (query: Query): readonly Signal[] | undefined => {
    const { tokens, mentions, numbers, type } = query;
    const names = mentions.filter(({ kind }) => FRIENDS.includes(kind));
    // In "35 percent" the unit belongs to the number and asks for nothing.
    const units = numbers
      .filter(({ percent, to }) => percent && /^(persen|%)$/.test(tokens[to]?.concept ?? ''))
      .map(({ to }) => ({ from: to, to: to + 1 }));
    const isSide = (at: number) => covers(names, at) || tokens[at]?.how === 'number';
    // "Drivers under programme X" are of it, not fewer.
    const isOfThing = ({ operation, to }: Signal) =>
      /^(?:over|under)$/.test(operation) && mentions.some(({ kind, from }) => kind === 'thing' && from === to);
    // "So that it is not wrong" leaves nobody out.
    const isNotWrong = ({ operation, to }: Signal) => operation === 'not' && tokens[to]?.concept === 'salah';
    const isNoDash = ({ from, to }: Signal) =>
      !SIGN.test(tokens[from]?.text ?? '') ||
      (isSide(to) && (!/^[-x]$/.test(tokens[from]?.text ?? '') || isSide(from - 1)));
    const signals = findSignals(tokens, (at) => covers(names, at) || covers(units, at)).filter(
      (signal) => !isOfThing(signal) && !isNotWrong(signal) && isNoDash(signal),
    );
    const isOperation = ({ from, to }: Mention) => tokens.slice(from, to).every((_, at) => covers(signals, from + at));
    const isStranger = (mention: Mention) =>
      mention.kind === 'year'
        ? !years.has(mention.id)
        : !FRIENDS.includes(mention.kind) && !covers(names, mention.from) && !isOperation(mention);
    const strangers = mentions.filter(isStranger);
    const focus = strangers.length ? focusOf(query) : undefined;
    const isAsked = focus && strangers.some((mention) => !isBackground(mention, query, focus));
    // "In what way is it to be caught up?"
    const isWay = (type === 'how' || type === 'where') && tokens.some(({ concept }) => concept === 'cara');
    return isAsked || isWay || type === 'why' || type === 'when' ? undefined : signals;
  };

  /** "The number of X and Y": where a calculation is asked, a thing that shares its name with a figure is the figure. */
  const counted = (query: Query): Query => {
    const signals = findSignals(query.tokens, () => false);
    const isMore = query.mentions.some(({ kind }) => kind === 'figure');
    if (!isMore && !signals.some((one) => isInherited(one) || PARTS.includes(one.operation))) return query;
    const isCount = (at: number) => startsAt(signals, at, 'count', 'howMany');
    const mentions = query.mentions.map((mention): Mention => {
      const name = query.tokens[mention.to - 1]?.concept ?? '';
      const isThing = mention.kind === 'untold' && isCount(mention.from);
      const figure = isThing ? tree.figures.find((one) => one.names.includes(name)) : undefined;
      return figure ? { kind: 'figure', id: figure.id, from: mention.to - 1, to: mention.to } : mention;
    });
    const all = [...mentions, ...findBare(query, signals)].sort((a, b) => a.from - b.from);
    return { ...query, mentions: all };
  };

  /** "I am a teacher. How many are X and Y?": who asks is no operand where others are named. */
  const withoutSelf = (query: Query): Query => {
    const { from } = focusOf(query);
    const own = query.mentions.filter(({ kind }) => kind === 'figure' || kind === 'group');
    if (own.every((one) => one.from >= from)) return query;
    // "X are the fewest. Which come second?"
    const asking = findSignals(query.tokens.slice(from), () => false).map(({ operation }) => operation);
    const isRanked =
      own.every((one) => one.from < from) && ['which', 'second'].every((wanted) => asking.includes(wanted));
    return isRanked || own.filter((one) => one.from >= from).length > 1
      ? { ...query, mentions: query.mentions.filter((one) => one.from >= from || !own.includes(one)) }
      : query;
  };

  return { findSignals, signalsOf, counted, withoutSelf };
}
