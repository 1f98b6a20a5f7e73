/** Query → operands: which figures the names in a question mean, and what is taken away from them. */
import type { Compiled, Figure } from '../../knowledge/compiled';
import type { Mention, Query } from '../../knowledge/query';
import { ID_OPERATIONS } from '../../text/id/operations';
import { prepareBothSides } from './bothSides';
import { exclude } from './exclude';
import type { FigureTree } from './figureTree';
import { covers, isInside, type Operand, single } from './operand';
import { endsAt, type Signal, startsAt } from './prepareSignals';

/** Shorter concepts sit inside other words by chance. */
const TELLING_WORD = 4;
/** Words of one name that may stand between two of its parts. */
const LONGEST_NAME = 4;

/** Words that only say that a group follows. */
const GROUP_WORDS: readonly string[] = ID_OPERATIONS.group;

const isOwn = ({ kind }: Mention) => kind === 'figure' || kind === 'group' || kind === 'population';

/** One mention per place: what a number stands beside, a group before its members, an exact figure before its rounded twin. */
function oneEach({ mentions, numbers, tokens, language }: Query, tree: FigureTree): Mention[] {
  const isStated = (id: string) => numbers.some(({ value }) => value === tree.get(id)?.value);
  // "Bengkulu's workers" are all of the place's, not those whom the main total counts.
  const isOfPlace = ({ id, from }: Mention) =>
    language === 'en' &&
    mentions.some(({ kind, to }) => kind === 'region' && to === from) &&
    tree.get(id)?.population !== tree.main?.population;
  const rank = (mention: Mention) => {
    const { kind, id } = mention;
    return isStated(id) || isOfPlace(mention)
      ? -1
      : kind === 'group'
        ? 0
        : kind === 'population'
          ? 4
          : id === tree.main?.id
            ? 1
            : tree.get(id)?.rounding
              ? 3
              : 2;
  };
  const best = [...mentions].filter(isOwn).sort((a, b) => a.from - b.from || b.to - a.to || rank(a) - rank(b));
  const first = best.filter((mention, at) => !best.slice(0, at).some((other) => other.to > mention.from));
  // A word that is only guessed to be a group's name is none right before another name: it is a part of that one.
  const isGuess = ({ kind, from, to }: Mention, next: Mention | undefined) =>
    kind === 'group' && next?.from === to && !tokens[from]?.pause && /fuzzy|skeleton/.test(tokens[from]?.how ?? '');
  return first.filter((mention, at) => !isGuess(mention, first[at + 1]));
}

/**
 * Names without the word that only says "group": "sort the informal ones".
 * @returns A finder of such names outside all others; beside a content word they are a part of something else.
 */
export function prepareBare(
  tree: FigureTree,
  { groups, populations }: Pick<Compiled, 'groups' | 'populations'>,
): (query: Query, signals: readonly Signal[]) => readonly Mention[] {
  const bare = new Map<string, Pick<Mention, 'kind' | 'id'>>();
  const add = (kind: Mention['kind'], { id, names }: { readonly id: string; readonly names: readonly string[] }) => {
    for (const name of names) {
      const [first = '', second = '', third] = name.split(' ');
      if (third === undefined && second && GROUP_WORDS.includes(first)) bare.set(second, { kind, id });
    }
  };
  for (const group of groups) add('group', group);
  for (const population of populations) add('population', population);
  for (const figure of tree.figures) if (!figure.computed) add('figure', figure);
  return ({ tokens, mentions }, signals) =>
    tokens.flatMap(({ concept }, at) => {
      const found = bare.get(concept);
      if (!found) return [];
      const isFree = (place: number) => !covers(mentions, place);
      const before = tokens[at - 1];
      // "Outside the vulnerable", "the vulnerable ones": of a population only what is left out or picked out is told so shortly.
      const isPicked =
        [at, at - 1].some((place) => endsAt(signals, place, 'except', 'out')) ||
        (before?.concept === 'yang' &&
          ['howMany', 'share'].every((one) => signals.some(({ operation }) => operation === one)));
      if (found.kind === 'population' && !isPicked) return [];
      const isAlone = !before || before.how === 'filler' || before.how === 'number' || covers(signals, at - 1);
      // "The parts of X and Y": two of them stand for each other.
      const isOfTwo = tokens.slice(Math.max(0, at - 2), at + 3).filter((one) => bare.has(one.concept)).length > 1;
      // "Sort A, B, C", with or without the commas.
      const isListed = !isFree(at - 1) && (before?.pause || signals.some(({ operation }) => operation === 'order'));
      return isFree(at) && (isAlone || isOfTwo || isListed) ? [{ ...found, from: at, to: at + 1 }] : [];
    });
}

/** @returns A reader of the operands that a question itself names, in reading order. */
export function prepareOperands(
  { groups, populations }: Pick<Compiled, 'groups' | 'populations'>,
  tree: FigureTree,
): (query: Query, signals: readonly Signal[]) => Operand[] {
  const names = (figure: Figure) => [...figure.names, figure.label.id, figure.label.en ?? ''].join(' ').toLowerCase();
  /** All people of a population: its largest figure that lies in no other of its own. */
  const roots = new Map(
    populations.map(({ id }) => {
      const own = tree.figures.filter((figure) => figure.population === id && !figure.percentOf && !figure.series);
      return [id, own.reduce((best, figure) => (best && best.value >= figure.value ? best : figure), own[0])];
    }),
  );

  /** "X" means all X; "X that are reached" the covered part, "X not yet reached" the rest. */
  const narrowed = (
    operand: Operand,
    query: Query,
    signals: readonly Signal[],
    until: number,
    start = operand.to,
  ): Operand => {
    const [whole] = operand.plus;
    const part = whole && operand.plus.length === 1 ? tree.covered(whole) : undefined;
    // What is reached is no part of its target.
    if (!whole || !part || whole.series) return operand;
    const said = query.tokens
      .slice(start, until)
      .some(
        ({ concept, how }) =>
          how !== 'filler' &&
          concept.length >= TELLING_WORD &&
          names(part).includes(concept) &&
          !names(whole).includes(concept),
      );
    // "Of 100, of whom 60 are reached, how many are not?"
    const isStated = query.numbers.some(({ value, from }) => value === part.value && from >= start && from < until);
    const isNegated = signals.some(
      ({ operation, from, to }) =>
        (operation === 'not' || (!said && operation === 'remain')) &&
        from >= start - 1 &&
        from < until &&
        // "Not yet half of them" says it of how many, not of whom.
        !startsAt(signals, to, 'over', 'reach', 'half'),
    );
    const isShare = signals.some(({ operation }) => operation === 'share');
    if (!said && !(isNegated && (isShare || isStated))) return operand;
    return isNegated ? rest(whole, operand) : { ...operand, plus: [part] };
  };
  const rest = (whole: Figure, operand: Operand): Operand => {
    const known = tree.figures.find(
      ({ computed }) => computed?.rule === 'difference' && computed.of[0] === tree.exact(whole).id,
    );
    const part = tree.covered(whole);
    return known ? { ...operand, plus: [known] } : { ...operand, minus: part ? [part] : [] };
  };

  const toOperand = ({ kind, id, from, to }: Mention): Operand | undefined => {
    if (kind === 'group') {
      const group = groups.find((one) => one.id === id);
      const plus = group?.members.flatMap((member) => tree.get(member) ?? []) ?? [];
      return group && { plus, minus: [], name: group.label, from, to };
    }
    const figure = kind === 'figure' ? tree.get(id) : roots.get(id);
    return figure && single(figure, from, to);
  };

  const bothSides = prepareBothSides(tree);
  /** "The target of 54": the number behind a series' name says which of its targets. */
  const byNumber = (operand: Operand, { numbers }: Query): Operand => {
    const [one, other] = operand.plus;
    const number = numbers.find(({ from }) => from === operand.to);
    const same = ({ series, value }: Figure) =>
      series?.role === 'target' && series.id === one?.series?.id && value === number?.value;
    const meant = one?.series && !other && number ? tree.figures.find(same) : undefined;
    return meant && meant !== one ? single(meant, operand.from, number?.to) : operand;
  };

  return (query, signals) => {
    const named = oneEach(query, tree)
      .flatMap((mention) => toOperand(mention) ?? [])
      .map((operand) => byNumber(operand, query))
      .filter(
        (operand, at, all) =>
          !all.some((other) => completes(operand, other, query, signals) || tells(operand, other)) &&
          !isIn(operand, all[at + 1], query, tree) &&
          !isSpelledOut(operand, all.slice(0, at), query, signals),
      );
    const found = andSoOn(named, query, tree);
    const plain = found.map((operand, at) =>
      // Alone, it may be told before: "those not reached, what share of X?"
      narrowed(
        operand,
        query,
        signals,
        found[at + 1]?.from ?? query.tokens.length,
        found[1] || query.numbers.length ? operand.to : 0,
      ),
    );
    const both = bothSides(query, signals, found);
    if (both) return [...both];
    // "Of the 114,000": a number names the whole as well.
    const said = tree.figures.find(
      (figure) =>
        !figure.computed &&
        !figure.series &&
        tree.covered(figure) &&
        query.numbers.some(({ value, percent }) => !percent && value === figure.value),
    );
    const total = said ?? (tree.main && tree.whole(tree.main));
    const start = total && narrowed(single(total, 0, 0), query, signals, query.tokens.length);
    const implied = !plain.length && start?.plus[0] !== total ? start : undefined;
    // "Without X, how many of the 34,141?": a number names what contains all of them.
    const less = signals.filter(({ operation }) => operation === 'except' || operation === 'out');
    const bases = query.numbers.flatMap(({ value, percent, from, to }) => {
      const figure =
        less[0] && !percent && plain.length
          ? tree.figures.find((one) => one.value === value && !one.series)
          : undefined;
      const base = figure && single(figure, from, to);
      const isAround = plain.every((one) => base && isInside(one, base, tree) && !isInside(base, one, tree));
      // "Of the 251,000, how many are not X?", with X counted among others
      const isOther =
        less.some((one) => to <= one.from) &&
        !signals.some(({ operation, from: at }) => operation === 'verify' && !less.some((one) => one.from === at)) &&
        plain.every(({ plus: [one] }) => one?.unit === figure?.unit && one?.population !== figure?.population);
      return base && (isAround ? tree.parts(figure).length > 1 : isOther) ? [base] : [];
    });
    return exclude(
      implied
        ? [{ ...implied, ...(said && { isLeft: true }), from: -1, to: -1 }]
        : [...plain, ...bases].sort((a, b) => a.from - b.from),
      query,
      signals,
      tree,
    );
  };
}

/** "X, Y and so on": what the named ones are some of. */
function andSoOn(operands: readonly Operand[], { tokens }: Query, tree: FigureTree): readonly Operand[] {
  const at = tokens.findIndex(({ text }) => SO_ON.has(text));
  const named = operands.filter(({ to }) => at >= to);
  const [first, second] = named;
  const last = named.at(-1);
  const around = tree.get(first?.plus[0]?.partOf ?? '');
  const isIn = around && named.every(({ plus }) => plus.every((one) => tree.within(one, around)));
  return first && second && last && isIn && at - last.to < 2
    ? [single(around, first.from, at + 1), ...operands.filter((one) => !named.includes(one))]
    : operands;
}
const SO_ON = new Set(['dst', 'dll', 'dkk', 'dsb', 'dstnya', 'etc']);

/** "Protected workers in the informal sector": of those that hold a group only the group is spoken of. */
const isIn = (around: Operand, group: Operand | undefined, { tokens }: Query, tree: FigureTree): boolean =>
  group !== undefined &&
  group.from === around.to + 1 &&
  IN.has(tokens[around.to]?.text ?? '') &&
  isInside(group, around, tree) &&
  !isInside(around, group, tree);
const IN = new Set(['di', 'in', 'dalam']);

/** "All X, namely A and B, …": up to the next clause the members only say again who the group is. */
const isSpelledOut = (
  { from, plus }: Operand,
  before: readonly Operand[],
  { tokens }: Query,
  signals: readonly Signal[],
): boolean => {
  const isShare = signals.some(({ operation }) => operation === 'share');
  return before.some(
    (group) =>
      group.plus.length > 1 &&
      plus.every((one) => group.plus.includes(one)) &&
      tokens.slice(group.to, from).some(({ text }) => NAMELY.has(text) || (isShare && text === BOTH)) &&
      !tokens.slice(group.to, from).some(({ concept }) => concept === 'berapa'),
  );
};
/** "All X, A as well as B, what share …?" */
const BOTH = 'baik';
const NAMELY = new Set(['yakni', 'yaitu', 'ialah', 'termasuk', 'tmsk', 'namely', 'ie', 'including']);

/** "All workers who are within reach": a share's name behind its whole tells which of them. */
const tells = ({ plus: [share], from }: Operand, { plus: [whole], to }: Operand): boolean =>
  share?.percentOf !== undefined && share.percentOf.whole === whole?.id && from >= to;

/**
 * A group's name that only completes the name of a member: behind it, "temporary primary-school" + "teachers", or right before it,
 * "drivers" + "X".
 */
function completes(group: Operand, member: Operand, { tokens }: Query, signals: readonly Signal[]): boolean {
  const gap = group.from - member.to;
  const isBefore = group.to === member.from;
  if (!isBefore && (gap < 0 || gap > LONGEST_NAME)) return false;
  const isIn = member.plus.every((figure) => group.plus.includes(figure)) && group.plus.length > member.plus.length;
  if (!isIn || isBefore) return isIn && !tokens[group.to - 1]?.pause;
  const before = group.from - 1;
  // "X, how many <group>?" counts members.
  const isUnit = endsAt(signals, group.from, 'howMany');
  return gap === 0 || isUnit || (tokens[before]?.how !== 'filler' && !covers(signals, before));
}
