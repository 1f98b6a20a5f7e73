/** Two sides: their difference, and which is more. Between percentages it is percentage points. */
import type { Figure } from '../../knowledge/compiled';
import type { Computation } from './computation';
import { type Conclusion, conclude, equation } from './conclude';
import { joined, keyOf, type Operand, single, unitOf, worthOf } from './operand';
import { startsAt } from './prepareSignals';
import type { Asked } from './readAsked';
import type { Speaker } from './speaker';
import { canJoin } from './sum';
import { otherReading } from './twins';

/** Points, not percent, between percentages. */
const gapShown = (speaker: Speaker, value: number, unit: string): string =>
  speaker.isPercent(unit) ? `${speaker.number(value)} ${speaker.phrases.points}` : speaker.amount(value, unit);

/** The two sides, where exactly two are named; one alone is set against what was just spoken of. */
export function sidesOf(asked: Asked): readonly Operand[] {
  const { operands, before, isCarried } = asked;
  const [only, second] = operands;
  if (only && !second && !isCarried) {
    // Nobody is set against a sum that holds them.
    const others = before.filter(({ plus, name }) => name || !plus.some((figure) => only.plus.includes(figure)));
    const last = others.at(-1);
    // What was spoken of is one side only where it can be added up; else its last part is.
    return last ? [canJoin(asked, others) ? joined(others) : last, only] : [];
  }
  return operands.length === 2 ? operands : [];
}

const unlike = (asked: Asked, why: 'kinds' | 'unrelated', named: readonly Operand[]): Computation =>
  conclude(asked, { text: asked.speaker.say(why, { list: asked.speaker.list(named) }), table: 'rows', named });

/** Why two figures of different populations are not set against each other. */
export const unrelated = (asked: Asked, named: readonly Operand[]): Computation => ({
  ...unlike(asked, 'unrelated', named),
  kind: 'handoff',
});

/** Both sides in one calculation, or the explanation that they are of different kinds. */
export function between(
  asked: Asked,
  sides: readonly Operand[],
  say: (more: Operand, fewer: Operand, gap: string) => Pick<Conclusion, 'text'> & Partial<Conclusion>,
): Computation | undefined {
  const { tree, speaker } = asked;
  const [a, b] = sides;
  if (!a || !b || keyOf(a) === keyOf(b)) return undefined;
  const unit = unitOf(a);
  if (unit !== unitOf(b)) return unlike(asked, 'kinds', [a, b]);
  if (!isOneSubject(asked, a, b)) return unrelated(asked, [a, b]);
  const [more, fewer] = worthOf(a, tree) >= worthOf(b, tree) ? [a, b] : [b, a];
  const value = worthOf(more, tree) - worthOf(fewer, tree);
  const shown = gapShown(speaker, value, unit);
  const other = otherReading(asked, sides, (swap) =>
    gapShown(speaker, Math.abs(worthOf(a, tree, swap) - worthOf(b, tree, swap)), unit),
  );
  const isSeries = sides.every(({ plus }) => plus[0]?.series);
  return conclude(asked, {
    value,
    also: other && Math.abs(worthOf(a, tree, other.swap) - worthOf(b, tree, other.swap)),
    unit: speaker.isPercent(unit) ? speaker.phrases.points : unit,
    shown,
    detail: [other?.sentence],
    table: isSeries ? 'progress' : 'bars',
    rows: (isSeries ? sides : [more, fewer]).map((operand) => speaker.row(operand)),
    working: [equation(asked, '\u2212', [more, fewer], speaker.number(value))],
    named: sides,
    others: other ? [other.twin] : [],
    ...say(more, fewer, shown),
  });
}

export function difference(asked: Asked): Computation | undefined {
  const { speaker, tree, operands, isCarried, has } = asked;
  const [only] = operands;
  // "Is that rising?" of people asks for no difference.
  if (isCarried && has('grow') && !has('difference', 'remain') && !only?.plus[0]?.series) return undefined;
  const [first, ...taken] = operands;
  // "X minus Y minus Z"
  const isChain = taken.every(({ from }, at) =>
    asked.signals.some(({ operation, to }) => operation === 'minus' && to <= from && to > (operands[at]?.to ?? 0)),
  );
  if (first && taken.length > 1 && isChain && canJoin(asked, taken))
    return difference({ ...asked, operands: [first, joined(taken)] });
  if (operands.length > 2) return isCarried ? askWhich(asked) : undefined;
  const sides = inTime(operands.length === 1 && only ? withPartner(asked, only) : operands);
  const [a, b] = sides;
  if (a && !b) return toFull(asked, a);
  return between(asked, sides, (more, fewer, n) => {
    const [first, second] = [a?.plus[0], b?.plus[0]];
    const isSeries = first?.series && second?.series;
    if (isSeries && a && b) {
      const how = more === a ? 'down' : has('grow') || first.series?.role === 'target' ? 'up' : 'short';
      const slots = { ...speaker.pair(a), n, how: speaker.phrases[how], to: speaker.list([b]) };
      return { text: speaker.say('change', slots) };
    }
    const isTwin = first && second && tree.exact(first) === tree.exact(second);
    const text = speaker.say('difference', { ...speaker.pair(more, fewer), n });
    // What is left of a whole has a name of its own: a follow-up is about it.
    const of = [more, fewer].map(keyOf).join();
    const rest = tree.figures.find(
      ({ computed, unit }) => computed?.rule === 'difference' && computed.of.join() === of && unit === unitOf(more),
    );
    const isExact = rest?.computed?.of.every((id) => tree.exact(tree.get(id) ?? rest).id === id);
    if (rest && isExact && !isTwin) return { text, named: [single(rest)] };
    return isTwin ? { text, detail: [speaker.say('twin', speaker.pair(more, fewer))] } : { text };
  });
}

/** Parts of two populations have no difference; all of one may be set against anything in it. */
function isOneSubject({ tree }: Asked, a: Operand, b: Operand): boolean {
  const [x, y] = [a.plus[0], b.plus[0]];
  if (!x || !y || x.unit !== y.unit || x.population === y.population) return true;
  return !tree.whole(x.value > y.value ? x : y);
}

/** "Has the 35 percent come up to the target?": the number is what is reached of its series. */
export function reaching(asked: Asked): Asked | undefined {
  const { operands, claims, has, tree } = asked;
  const [target, second] = operands;
  const [claim, another] = claims;
  const [goal] = target?.plus ?? [];
  if (!target || second || !claim || another || goal?.series?.role !== 'target' || !has('reach')) return undefined;
  // "So the target of 48 percent is reached?" says the target's own number.
  const isOwn = claim.value === goal.value && has('verify');
  const reached = tree.figures.find(
    ({ series, value }) =>
      series?.role === 'reached' && series.id === goal.series?.id && (isOwn || value === claim.value),
  );
  const place = isOwn ? [target.from, target.from] : [claim.from, claim.to];
  return reached && { ...asked, operands: [single(reached, ...place), target], claims: [] };
}

const isReached = ({ plus: [figure] }: Operand): boolean => figure?.series?.role === 'reached';

/** What is reached before targets, targets by year. */
const inTime = (sides: readonly Operand[]): readonly Operand[] => {
  const rank = ({ plus: [figure] }: Operand) => (figure?.series?.role === 'target' ? figure.series.year : 0);
  return sides.every(({ plus }) => plus[0]?.series) ? [...sides].sort((a, b) => rank(a) - rank(b)) : sides;
};

/** The other side that one operand leaves unsaid: its next target, what it is part of, or what was just spoken of. */
function withPartner(asked: Asked, one: Operand): readonly Operand[] {
  const { tree, isToFull, has, before, signals, behind } = asked;
  const [figure] = one.plus;
  if (!figure) return [];
  const { series } = figure;
  if (isToFull && asked.speaker.isPercent(figure.unit)) return [one];
  // "How many more to be like X?" sets X against what was spoken of.
  const isSet = signals.some(({ operation, to }) => operation === 'than' && one.from - to >= 0 && one.from - to < 2);
  const carried = has('remain') && !isSet && !isSame(before, figure) ? [] : sidesOf(asked);
  if (carried.length && isSame(before, figure)) return carried;
  // From what is reached to the next target; a target is set against what is reached, or against the target before it.
  const role = series?.role === 'target' && !has('grow') ? 'reached' : 'target';
  // The target that was told before goes first.
  const told = role === 'target' ? [...before].reverse().flatMap(({ plus }) => plus) : [];
  const partner = [...told, behind, ...tree.figures].find(
    (other) => other && other !== figure && series && other.series?.id === series.id && other.series.role === role,
  );
  if (partner) return [one, single(partner)];
  if (carried.length) return carried;
  const covered = tree.covered(figure);
  if (covered) return [one, single(covered)];
  const whole = tree.whole(figure);
  const part = whole && tree.covered(whole);
  return part && tree.exact(part) === tree.exact(figure) ? [single(whole), one] : [];
}

const isSame = ([one, other]: readonly Operand[], { series }: Figure): boolean =>
  !other && series !== undefined && one?.plus[0]?.series?.id === series.id;

/** How far a percentage is from all. */
function toFull(asked: Asked, a: Operand): Computation | undefined {
  const { tree, speaker, isToFull } = asked;
  const unit = unitOf(a);
  if (!isToFull) return undefined;
  const value = 100 - worthOf(a, tree);
  const shown = gapShown(speaker, value, unit);
  const slots = { ...speaker.pair(a), n: shown, how: speaker.phrases.short, to: speaker.amount(100, unit) };
  const working = [`100 \u2212 ${speaker.number(100 - value)} = ${speaker.number(value)}`];
  return conclude(asked, {
    text: speaker.say('change', slots),
    value,
    unit: speaker.phrases.points,
    shown,
    working,
    named: [a],
  });
}

/** Of several figures just named, two must be chosen. */
function askWhich(asked: Asked): Computation {
  const { speaker, operands } = asked;
  const options = operands.slice(0, 3).flatMap((a, at, three) =>
    three.slice(at + 1).map((b) => ({
      label: `${speaker.label(a)} \u2013 ${speaker.label(b)}`,
      question: speaker.say('askDifference', speaker.pair(a, b)),
    })),
  );
  return { ...conclude(asked, { text: speaker.say('which'), named: operands }), kind: 'clarify', options };
}

/** "Which is more?" names the winner first; "is X more than Y?" begins with yes or no. */
export function compare(asked: Asked): Computation | undefined {
  const { speaker, has, find, operands, signals } = asked;
  const direction = find('more') ?? find('less');
  const found = sidesOf(asked);
  // "So X is more?" claims it of X, though the other side was told before.
  const isTurned =
    direction &&
    operands.every(({ from, to }) => from >= 0 && to <= direction.from) &&
    !startsAt(signals, direction.to, 'than');
  // "Has it come up to the target?" asks it of what is reached, whichever is said first.
  const isReaching = has('reach') && found.some(isReached) && found.some((one) => !isReached(one));
  const sides = isReaching ? inTime(found) : isTurned && !operands[1] ? [...found].reverse() : found;
  const [a, b] = sides;
  return between(asked, sides, (more, fewer, gap) => {
    const isPercent = speaker.isPercent(unitOf(more));
    const words = isPercent ? (['higher', 'lower'] as const) : (['more', 'fewer'] as const);
    const isSame = a && b && worthOf(a, asked.tree) === worthOf(b, asked.tree);
    const isLess = has('less') && !has('more');
    const detail = [speaker.say('gap', { n: gap })];
    const verdict = (isTrue: boolean) => speaker.phrases[isTrue ? 'yes' : 'no'];
    if (isSame || (has('equal') && !has('more', 'less')))
      return { text: speaker.say('equal', { ...speaker.pair(more, fewer), yes: verdict(Boolean(isSame)) }), detail };
    const claimed = isReaching || (a && b && claimsMore(asked, a, b));
    if (a && claimed !== undefined) {
      const isMore = more === a;
      const slots = {
        ...speaker.pair(a, b),
        yes: verdict(claimed === isMore),
        more: speaker.phrases[words[isMore ? 0 : 1]],
      };
      return { text: speaker.say('claim', slots), detail };
    }
    const pair = isLess ? speaker.pair(fewer, more) : speaker.pair(more, fewer);
    return { text: speaker.say('winner', { ...pair, more: speaker.phrases[words[isLess ? 1 : 0]] }), detail };
  });
}

/** Whether the question claims that `a` is more (true) or less (false) than `b`; nothing where it asks which. */
function claimsMore({ find, has, signals, query }: Asked, a: Operand, b: Operand): boolean | undefined {
  const direction = find('more') ?? find('less') ?? find('over') ?? find('under');
  if (!direction || has('which', 'versus')) return undefined;
  const isThan = startsAt(signals, direction.to, 'than');
  if (a.from < 0 && !isThan) return undefined;
  // What was told before stands nowhere.
  const isBetween = direction.from >= a.to && (direction.to <= b.from || b.from < 0);
  // English puts the direction first: "are there more A than B?"
  const isBefore =
    direction.from < a.from &&
    signals.some(({ operation, from }) => operation === 'than' && from >= a.to && from < b.from);
  // "X is outnumbered by Y"
  const { tokens } = query;
  const isTurned = /^di(?!banding)/.test(tokens[direction.from]?.text ?? '') || tokens[direction.to]?.text === 'by';
  const isPassive = direction.operation === 'more' && isTurned;
  return isBetween || isBefore ? !isPassive && /more|over/.test(direction.operation) : undefined;
}
