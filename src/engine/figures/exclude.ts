/** What a question leaves out: "all but X", "Y without X and Z", "X left out, how many are Y?". */
import type { Figure, Localised } from '../../knowledge/compiled';
import type { Query } from '../../knowledge/query';
import type { FigureTree } from './figureTree';
import { isInside, type Operand, single } from './operand';
import type { Signal } from './prepareSignals';
import { isTellingWord } from './strangeWords';

/** Words between "except" and whom it excepts. */
const NEAR = 3;
/** Exceptions in one question; more are no question. */
const MOST = 4;

/** Takes "except X and Y" out of what contains them; with no container named, out of their total. */
export function exclude(
  operands: readonly Operand[],
  query: Query,
  signals: readonly Signal[],
  tree: FigureTree,
): Operand[] {
  const { tokens } = query;
  const has = (operation: string, test: (signal: Signal) => boolean) =>
    signals.some((signal) => signal.operation === operation && test(signal));
  // "X minus Y and Z"
  const [whole, ...taken] = operands;
  const isTaken = (one: Operand) =>
    whole && isInside(one, whole, tree) && has('minus', ({ from, to }) => from >= whole.to && to <= one.from);
  if (whole && taken.length > 1 && taken.every(isTaken))
    return [without(whole, { figures: taken.flatMap(({ plus }) => plus) }, tree)];
  const hasFrom = (at: number) => operands.some((operand) => operand.from >= at);
  const excepts = signals.filter(({ operation, from, to }) => {
    // "How many X are left out?" asks for them.
    if (tokens[from]?.text === 'left' && has('howMany', (asked) => asked.to <= from) && !hasFrom(from)) return false;
    // "X are not counted, right?" claims it; "…, how many are the others?" leaves them out.
    if (operation === 'out')
      return !has('verify', () => true) || has('howMany', () => true) || has('count', () => true);
    // "All of them minus X" names nothing before it.
    if (operation === 'minus')
      return has('count', (count) => count.to <= from) && !operands.some((operand) => operand.to <= from);
    // "Isn't X 100?" claims, and leaves nobody out.
    const isClaim =
      tokens[from - 1]?.concept !== 'yang' &&
      (query.numbers.length > 0 || !has('howMany', ({ from: at }) => at > to)) &&
      tokens.slice(0, from).every(({ how }) => how === 'filler') &&
      has('verify', (one) => one.to === to);
    return operation === 'except' && !isClaim;
  });
  // "Neither X nor Y": both are taken out of the same.
  const out = new Set(excepts.slice(-MOST).flatMap((except) => excepted(operands, except, query, signals, tree)));
  // "Workers outside the vulnerable ones": a word says the wider set, though it names no figure.
  const said = tokens.slice(0, excepts[0]?.from).flatMap((token) => (isTellingWord(token) ? [token.concept] : []));
  return takeOut(operands, [...out], tree, said);
}

/** Whom one exception names. */
function excepted(
  operands: readonly Operand[],
  except: Signal,
  { tokens }: Query,
  signals: readonly Signal[],
  tree: FigureTree,
): readonly Operand[] {
  const has = (operation: string, test: (signal: Signal) => boolean) =>
    signals.some((signal) => signal.operation === operation && test(signal));
  const isAnd = (from: number, to: number) =>
    to - from < 2 && (to === from || has('and', ({ from: on }) => on === from));
  const runFrom = (at: number): readonly Operand[] => {
    if (at < 0) return [];
    const [first, ...others] = operands.slice(at);
    const between = tokens.slice(except.to, first?.from).filter(({ how }) => how !== 'filler');
    const run = first && between.length < NEAR ? [first] : [];
    for (const next of others)
      if (first && run.length && !isInside(first, next, tree) && isAnd(run.at(-1)?.to ?? 0, next.from)) run.push(next);
      else break;
    return run;
  };
  const runBefore = (): readonly Operand[] => {
    const earlier = operands.filter(({ to, from }) => from >= 0 && to <= except.from);
    const [run, first] = [earlier.slice(-1), earlier.at(-1)];
    for (const next of earlier.slice(0, -1).reverse())
      if (first && !isInside(first, next, tree) && isAnd(next.to, run[0]?.from ?? 0)) run.unshift(next);
      else break;
    return run;
  };
  const behind = runFrom(operands.findIndex(({ from }) => from >= except.from));
  // "X left out" names it before.
  const before = except.operation === 'out' ? runBefore() : [];
  return before.length > 0 && (!behind[0] || areInside(before, behind[0], tree)) ? before : behind;
}

const areInside = (inner: readonly Operand[], outer: Operand, tree: FigureTree): boolean =>
  inner.every((one) => isInside(one, outer, tree));

function takeOut(
  operands: readonly Operand[],
  out: readonly Operand[],
  tree: FigureTree,
  said: readonly string[],
): Operand[] {
  // "Informal workers (who) are protected" is one name behind another: the inner one is meant.
  const isRepeated = (outer: Operand) =>
    operands.some(
      (one) => !out.includes(one) && one.to === outer.from && areInside(out, one, tree) && isInside(one, outer, tree),
    );
  const others = operands.filter((operand) => !out.includes(operand) && !isRepeated(operand));
  const [first] = out;
  const base = others.filter((outer) => areInside(out, outer, tree)).at(-1);
  const [inner] = first?.plus ?? [];
  if (!first || !inner) return [...operands];
  const minus: Excluded = {
    figures: out.flatMap(({ plus }) => plus),
    ...(out.length === 1 && first.name && { name: first.name }),
  };
  if (base) return others.map((operand) => (operand === base ? without(operand, minus, tree) : operand));
  // "The six named ones without Z": where Z is no part of them, nothing is taken away.
  const isOut = ({ plus }: Operand) =>
    plus.flatMap(tree.leaves).every((one) => minus.figures.every((other) => tree.apart(one, other)));
  if (others.length && others.every(isOut)) return others.map((operand) => ({ ...operand, isLeft: true }));
  const total = tree.total(inner);
  // "The protected who are not vulnerable": in what holds none but the vulnerable, others are meant.
  const wider = others[0] && !areInside(others, first, tree) ? others.at(-1) : widerThan(first, others[0], tree, said);
  if (wider && (others[0] || total === tree.exact(inner))) return [wider, { ...first, isExcepted: true }];
  if (total === tree.exact(inner)) return [...operands];
  return [...others, without({ ...single(total, first.from, first.to), isAssumed: true }, minus, tree)];
}

/** All people of another population, or those of them that are covered, where the excepted ones or what holds them are. */
function widerThan(
  { plus: [inner] }: Operand,
  other: Operand | undefined,
  tree: FigureTree,
  said: readonly string[],
): Operand | undefined {
  const whole = tree.figures.find(
    (one) =>
      one.population !== inner?.population && !tree.whole(one) && tree.covered(one) && one.value > (inner?.value ?? 0),
  );
  const isCoveredPart = (one: Figure | undefined) => {
    const around = one && tree.whole(one);
    return around !== undefined && tree.covered(around) === one;
  };
  const isMeant = other
    ? isCoveredPart(other.plus[0])
    : said.some((word) => whole?.names.some((name) => name.includes(word)));
  if (!whole || !isMeant) return undefined;
  return single(((other || isCoveredPart(inner)) && tree.covered(whole)) || whole);
}

/** "Without X?" where nobody is named to take it from: out of what was just told, where that holds X and more. */
export function outOfTold(
  operands: readonly Operand[],
  { plus, minus }: Operand,
  isAlso: boolean,
  tree: FigureTree,
): readonly Operand[] {
  const [one, another] = operands;
  if (!one?.isAssumed || another) return operands;
  // "Without Y?" after "without X?" takes its place; "without Y too?" goes with it.
  const base = { ...one, plus, minus: isAlso ? minus : [] };
  const out = { ...one, plus: one.minus, minus: [] };
  const isHeld = isInside(base, { ...one, minus: [] }, tree) && isInside(out, base, tree) && !isInside(base, out, tree);
  return isHeld
    ? [without(base, { figures: one.minus, ...(one.minusName && { name: one.minusName }) }, tree)]
    : operands;
}

interface Excluded {
  readonly figures: readonly Figure[];
  readonly name?: Localised;
}

/** "X against the others of Y": what contains X loses it. */
export function withoutOthers(operands: readonly Operand[], tree: FigureTree): readonly Operand[] {
  const [a, b, third] = operands;
  if (!a || !b || third) return operands;
  const [inner, outer] = isInside(a, b, tree) ? [a, b] : [b, a];
  if (!isInside(inner, outer, tree) || isInside(outer, inner, tree)) return operands;
  const rest = without(outer, { figures: inner.plus }, tree);
  return operands.map((operand) => (operand === outer ? rest : operand));
}

/** A member of a group is struck from it; a part of a figure is subtracted from it. */
function without(operand: Operand, out: Excluded, tree: FigureTree): Operand {
  const plus = operand.plus.filter((figure) => !out.figures.includes(figure));
  if (plus.length < operand.plus.length && plus.length) {
    const { name: _name, ...rest } = operand;
    return { ...rest, plus, isLeft: true };
  }
  const { minusName: _minusName, ...kept } = operand;
  const minus = [...new Set([...operand.minus, ...out.figures])];
  return {
    ...kept,
    // Who goes with others they belong to goes once.
    minus: minus.filter((figure) => !minus.some((other) => tree.within(figure, other))),
    ...(out.name && !operand.minus.length && { minusName: out.name }),
  };
}
