/** Shares. Where no word says which side is the whole, the larger one is; a share that was announced stays as announced. */
import type { Figure } from '../../knowledge/compiled';
import type { Computation } from './computation';
import { conclude, equation } from './conclude';
import type { FigureTree } from './figureTree';
import { capitalise } from './format';
import { FRACTIONS, fractionOf } from './fractions';
import { covers, figuresOf, isInside, joined, keyOf, type Operand, single, singles, unitOf, worthOf } from './operand';
import { unrelated } from './pairs';
import { endsAt, startsAt } from './prepareSignals';
import type { Asked } from './readAsked';
import { isTellingWord } from './strangeWords';
import { isApart } from './sum';
import { otherReading } from './twins';
import { compared } from './verdict';

/** Part and whole; `against` where the two only stand beside each other. */
type Sides = readonly [part: Operand, whole: Operand, pattern: 'share' | 'against'];

/** A share that is a figure itself is its part and whole; asked plainly, an authored entry says it. */
function unfolded({ tree, operands, claims, has }: Asked): Sides | undefined {
  const rule = operands.length === 1 ? operands[0]?.plus[0]?.computed : undefined;
  const [part, whole] = rule?.rule === 'share' ? rule.of.map((id) => tree.get(id)) : [];
  const isMore = claims.length > 0 || has('remain', 'oneIn', ...FRACTIONS.map(([operation]) => operation));
  return part && whole && isMore ? [single(part), single(whole), 'share'] : undefined;
}

function sidesOf(asked: Asked): Sides | undefined {
  const { tree, operands, before, isCarried, find, scope, signals, told, behind } = asked;
  const [first, second] = operands;
  if (!first) return undefined;
  if (scope) return [joined(operands), scope, 'share'];
  // "X is what share of both?", "of that total": of what was just told; with nobody named, each of them.
  if (told && (isCarried || !second) && isBack(asked)) {
    if (isCarried && second) return [told, told, 'share'];
    if (isInside(first, told, tree) && !isInside(told, first, tree)) return [first, told, 'share'];
    if (isApart(asked, [...first.plus, ...told.plus])) return bySize(first, told, tree);
  }
  // A group, then what holds it: "so what percentage?" sets the two against each other.
  const [around] = first.plus;
  if (isCarried && !second && behind && around && tree.within(behind, around)) return [single(behind), first, 'share'];
  const whole = operands.find((outer) => operands.every((inner) => inner === outer || isInside(inner, outer, tree)));
  if (whole && second) return [joined(operands.filter((operand) => operand !== whole)), whole, 'share'];
  const of = find('of') ?? find('ratio');
  const isBetween = (from: number) => from >= first.to && from < (second?.from ?? 0);
  // "Of X and Y" names two parts.
  const isListed = signals.some(({ operation, from }) => operation === 'and' && isBetween(from));
  // "X is what percent of Y": nothing else stands between the two.
  const [asking, again] = signals.filter(({ operation }) => operation === 'share');
  const isNext = (at: number) => at === second?.from || (at + 1 === second?.from && startsAt(signals, at, 'count'));
  const isSet = asking && !again && second && asking.from >= first.to && isNext(asking.to);
  const isOf =
    isSet ||
    signals.some(
      ({ operation, from, to }) =>
        (operation === 'of' ||
          operation === 'ratio' ||
          operation === 'against' ||
          operation === fractionOf(asked)?.[0]) &&
        (isBetween(from) || (!isListed && to <= first.from && first.from - to < 2)),
    );
  // What may overlap cannot be added up as one part either.
  if (second && operands.length === 2 && (isOf || !isApart(asked, [...first.plus, ...second.plus])))
    return isOf ? bySaying(asked, first, second) : bySize(first, second, tree);
  // "What share of X?" after Y was named asks for Y in X.
  const isWhole = !isCarried && !second && of && (first.from < 0 || (of.to <= first.from && first.from - of.to < 3));
  const earlier = before.filter((operand) => isInside(operand, first, tree) && !isInside(first, operand, tree));
  if (isWhole && earlier.length) return [joined(earlier), first, 'share'];
  // All of one population in all of another, "of all workers?".
  const latest = before.at(-1);
  const roots = [latest, first].flatMap((one) => one?.plus ?? []);
  if (isWhole && latest && roots.every((one) => !tree.whole(one)) && roots[0]?.population !== roots[1]?.population)
    return bySize(latest, first, tree);
  const part = joined(operands);
  if (part.minus.length) return [part, { ...part, minus: [] }, 'share'];
  const [total, other] = new Set(part.plus.map((figure) => tree.whole(figure)));
  const natural = total && hinted(asked, part, total);
  // All of it says nothing: of those named one by one, the last is asked about.
  if (isCarried && second && natural && worthOf(part, tree) === tree.value(natural))
    return sidesOf({ ...asked, operands: operands.slice(-1) });
  // All of one population in all of another that was just told.
  const [wide] = told?.plus ?? [];
  if (!natural && told && wide && !tree.whole(wide) && wide.population !== first.plus[0]?.population)
    return bySize(part, told, tree);
  return natural && !other ? [part, single(natural), 'share'] : undefined;
}

/** "X is what share of Y?" is asked of Y, though X are more; "of Y, what share are X?" too; else the larger one is the whole. */
function bySaying({ signals, query, tree }: Asked, first: Operand, second: Operand): Sides {
  const between = signals.filter((one) => one.from >= first.to && one.to <= second.from);
  const isBetween = (...operations: readonly string[]) =>
    between.some(({ operation }) => operations.includes(operation));
  const isAmong = between.some(({ from }) => query.tokens[from]?.text === 'antara');
  const isOfThat = between.some(({ operation, to }) => operation === 'of' && startsAt(signals, to, 'back'));
  // Of two populations one may hold the other, never the other way round.
  const isOfTwo = first.plus[0]?.population !== second.plus[0]?.population;
  if (isAmong || isOfThat || isOfTwo) return bySize(first, second, tree);
  if (isBetween('share') && endsAt(signals, first.from, 'of')) return [second, first, 'against'];
  return isBetween('of', 'against', 'share') ? [first, second, 'against'] : bySize(first, second, tree);
}

const bySize = (a: Operand, b: Operand, tree: FigureTree): Sides =>
  worthOf(a, tree) <= worthOf(b, tree) ? [a, b, 'against'] : [b, a, 'against'];

/** "Of the two", "of that total": the whole is pointed at. */
const isBack = ({ signals }: Asked): boolean =>
  signals.some(
    ({ operation, to }) =>
      operation === 'of' && [to, to + 1].some((at) => startsAt(signals, at, 'several', 'sum', 'back')),
  );

/** The total, or the sector between that a word outside every name points at: "of the informal ones". */
function hinted({ tree, query, operands }: Asked, part: Operand, total: Figure): Figure {
  const names = (figure: Figure) => figure.names.join(' ');
  const free = query.tokens.filter((token, at) => isTellingWord(token) && !covers(operands, at));
  const isHinted = (figure: Figure) =>
    free.some(({ concept }) => names(figure).includes(concept) && !names(total).includes(concept));
  const between = tree.figures.filter(
    (figure) => !figure.computed && tree.within(figure, total) && part.plus.every((one) => tree.within(one, figure)),
  );
  return between.find(isHinted) ?? total;
}

export function share(asked: Asked): Computation | undefined {
  const { tree, speaker, has } = asked;
  const [part, whole, pattern] = unfolded(asked) ?? sidesOf(asked) ?? [];
  if (!part || !whole || !pattern || !isApart(asked, part.plus) || (part !== whole && keyOf(part) === keyOf(whole)))
    return undefined;
  const [one, around] = [part.plus[0], whole.plus[0]];
  const isSeries = one?.series && one.series.id === around?.series?.id;
  if (unitOf(part) !== unitOf(whole) || (speaker.isPercent(unitOf(whole)) && !isSeries)) return undefined;
  // A figure of one population is set against all of another, never against a part of it: then its own total is meant,
  // unless that part was said in so many words.
  if (pattern === 'against' && one?.population !== around?.population && around && tree.whole(around)) {
    const isStated = asked.query.numbers.some(({ value }) => value === around.value);
    if (isStated) return unrelated(asked, [part, whole]);
    return asked.operands.length > 1 ? share({ ...asked, operands: [part] }) : undefined;
  }
  const value = (100 * worthOf(part, tree)) / worthOf(whole, tree);
  const percentOf = (one: Operand) => speaker.percent((100 * worthOf(one, tree)) / worthOf(whole, tree));
  const said = announced(asked, part, whole);
  const shown = said === undefined ? speaker.percent(value) : `${speaker.number(said)} ${speaker.phrases.percent}`;
  const oneIn = has('oneIn') && speaker.about(100 / value, speaker.phrases.oneIn);
  const other = otherReading(asked, [part, whole], (swap) =>
    speaker.percent((100 * worthOf(part, tree, swap)) / worthOf(whole, tree, swap)),
  );
  // The share may as well be asked of what was told last.
  const again = asked.isCarried && one && one === asked.behind ? share({ ...asked, behind: undefined }) : undefined;
  const each = part.minus.length ? [part] : singles(part.plus);
  // Of several parts each share is told too: "what percentage?" may mean either.
  const every =
    each.length > 1 && `${capitalise(each.map((one) => `${speaker.label(one)} ${percentOf(one)}`).join(', '))}.`;
  const plain = speaker.say(pattern, { ...speaker.pair(part, whole), n: oneIn || shown });
  // Where they are all there is, nobody asks for the sum.
  const isAll = value === 100;
  const computation = conclude(asked, {
    text: (isAll && every) || plain,
    value: said ?? value,
    also: other && (100 * worthOf(part, tree, other.swap)) / worthOf(whole, tree, other.swap),
    unit: speaker.phrases.percent,
    shown,
    detail: [
      oneIn && `${capitalise(shown)}.`,
      said !== undefined && speaker.say('announced', { n: speaker.percent(value) }),
      has('decimals') && speaker.say('precise', { n: speaker.precisely(value) }),
      other?.sentence,
      again?.text,
      isAll ? every && part !== whole && plain : every,
    ],
    caption: speaker.label(whole),
    table: 'share',
    rows: [...each.map((operand) => speaker.row(operand, true)), speaker.row(whole)],
    working: [
      equation(asked, '/', [part, whole], speaker.percent(value)),
      ...(again?.working ?? []).map(({ text }) => text),
    ],
    named: part.name ? [part] : each,
    others: [whole, ...(other ? [other.twin] : [])],
  });
  const fraction = fractionOf(asked);
  if (!fraction) return computation;
  const [name, top, bottom] = fraction;
  return compared(asked, computation, value, (100 * top) / bottom, speaker.phrases[name]);
}

/** "If the target of 48 is taken as 100, how many percent is 35?": what is reached, as a share of its target. */
export function asOfAll(asked: Asked): Computation | undefined {
  const { operands, query, tree, has } = asked;
  const target = operands.find(({ plus: [one] }) => one?.series?.role === 'target');
  const id = target?.plus[0]?.series?.id;
  const isTaken = query.tokens.some(({ concept }) => concept === 'anggap') && has('share');
  const reached = tree.figures.find(({ series }) => series?.role === 'reached' && series.id === id);
  return target && reached && isTaken
    ? share({ ...asked, operands: [single(reached), target], claims: [], isCarried: false })
    : undefined;
}

/** The percentage that the announcement itself gives for this share, or for its complement. */
function announced({ tree }: Asked, part: Operand, whole: Operand): number | undefined {
  const outer = whole.plus[0];
  const figure = tree.figures.find(({ percentOf }) => percentOf && percentOf.whole === outer?.id);
  const [inner, out] = figuresOf(part);
  if (!figure || !inner || figuresOf(part).length > 2) return undefined;
  const isRest = inner.computed?.rule === 'difference' && inner.computed.of[0] === outer?.id;
  if (isRest || (inner === outer && out?.id === figure.percentOf?.part)) return 100 - figure.value;
  return !out && figure.percentOf?.part === inner.id ? figure.value : undefined;
}
