/** Largest, smallest, nth, top three, in order; what lies above or below a number; averages over the same groups. */
import type { Figure } from '../../knowledge/compiled';
import type { Operation } from '../../text/id/operations';
import type { Computation } from './computation';
import { conclude } from './conclude';
import { capitalise, fill } from './format';
import { covers, joined, type Operand, single, singles, unitOf, worthOf } from './operand';
import { endsAt } from './prepareSignals';
import type { Asked } from './readAsked';
import { isApart } from './sum';

/** What is ranked. */
interface Field {
  /** Nothing where several named figures are ranked among themselves. */
  readonly scope?: Operand;
  readonly figures: readonly Figure[];
  /** Parts of the scope that are no groups of the same kind. */
  readonly others: readonly Figure[];
  /** A figure that the question singles out: "is X the largest?", "which place has X?". */
  readonly about?: Figure;
}

/** The parts of what is named, several named figures, or all groups of the main total. */
function fieldOf({ tree, operands }: Asked): Field | undefined {
  const scope = operands.find(({ plus, name }) => name || (plus[0] && tree.parts(plus[0]).length > 1));
  const leaves = operands.filter((operand) => operand !== scope).flatMap(({ plus }) => plus);
  if (!scope && leaves.length > 1) return { figures: leaves, others: [] };
  // A group beside figures outside it: all of them are ranked.
  if (scope?.name && leaves.length > 1 && !leaves.some((leaf) => scope.plus.includes(leaf)))
    return { figures: [...scope.plus, ...leaves], others: [] };
  const whole = scope ?? (tree.main && single(tree.main));
  const [first] = whole?.plus ?? [];
  if (!whole || !first) return undefined;
  const others = whole.name ? [] : tree.outsiders(first).filter((figure) => !whole.minus.includes(figure));
  const all = whole.name ? whole.plus : tree.leaves(first);
  const figures = all.filter((figure) => !whole.minus.includes(figure) && !others.includes(figure));
  const [about] = leaves;
  if (!about) return { scope: whole, figures, others };
  return figures.includes(about) ? { scope: whole, figures, others, about } : undefined;
}

/** The first superlative gives the direction: "from the largest to the smallest". */
const isFromBelow = ({ has, find }: Asked): boolean => {
  const [most, least] = [find('most')?.from ?? Infinity, find('least')?.from ?? Infinity];
  return most === least ? has('least') || (has('less') && !has('most')) : least < most;
};

const sorted = (figures: readonly Figure[], sign: number): Figure[] =>
  [...figures].sort((a, b) => sign * (a.value - b.value));

export function rank(asked: Asked): Computation | undefined {
  const field = fieldOf(asked);
  if (!field || field.figures.length < 2) return undefined;
  const { speaker } = asked;
  const { scope } = field;
  // "After X and Y, who is third?" is told by its number.
  const about = asked.rank && asked.has('after') ? undefined : field.about;
  // "What do *most X* have?"
  if (about && asked.query.language === 'en' && asked.stray !== undefined) return undefined;
  const order = sorted(field.figures, isFromBelow(asked) ? 1 : -1);
  const step = about ? Number(asked.has('after')) - Number(asked.has('before')) : 0;
  const beside = step && about ? order[order.indexOf(about) + step] : undefined;
  if (step && !beside) return undefined;
  const shown = beside ? [beside] : about ? [about] : listed(asked, order);
  const [first] = shown;
  if (!first) return undefined;
  const isPercent = speaker.isPercent(first.unit);
  const bare = speaker.phrases[isFromBelow(asked) ? (isPercent ? 'lowest' : 'least') : isPercent ? 'highest' : 'most'];
  const most = scope ? speaker.phrases.scope.replace('{most}', bare).replace('{a}', speaker.label(scope)) : bare;
  const say = (pattern: 'first' | 'nth', figure: Figure) =>
    fill(speaker.phrases[pattern], {
      ...speaker.pair(single(figure)),
      ...(pattern === 'first' && { va: speaker.amount(figure.value, figure.unit) }),
      most,
      k: String(order.indexOf(figure) + 1),
    });
  const [top] = order;
  const isTop = first === top;
  const place = about && asked.rank;
  const alone =
    about && place && !step
      ? `${speaker.phrases[chosen(asked, order).includes(about) ? 'yes' : 'no']}, ${say('nth', about)}`
      : about && !step && !asked.has('order') && top
        ? `${speaker.phrases[isTop ? 'yes' : 'no']}, ${say('first', top)}${isTop ? '' : ` ${capitalise(say('nth', about))}`}`
        : capitalise(say(isTop && !about ? 'first' : 'nth', first));
  const named = singles(shown);
  return conclude(asked, {
    text: shown.length > 1 ? speaker.say('order', { most, list: speaker.list(named) }) : alone,
    ...(shown.length > 1
      ? {}
      : { value: first.value, unit: first.unit, shown: speaker.amount(first.value, first.unit) }),
    detail: [field.others.length > 0 && !isFromBelow(asked) && others(asked, field)],
    ...(scope && { caption: speaker.label(scope) }),
    rows: order.map((figure) => speaker.row(single(figure), shown.includes(figure) && shown.length < order.length)),
    named,
    listed: shown.length > 1 ? named : singles(order),
    others: singles(order),
  });
}

const others = ({ speaker }: Asked, field: Field): string =>
  speaker.say('others', { list: speaker.list(singles(field.others)) });

/** Which of the order are told: one, the nth, the first k, or all. */
function listed(asked: Asked, order: readonly Figure[]): readonly Figure[] {
  const { has, rank: k } = asked;
  return k === undefined && (has('order') || !has('most', 'least')) ? order : chosen(asked, order);
}

/** The nth, or the first k. */
function chosen({ has, rank: k = 1, query, signals }: Asked, order: readonly Figure[]): readonly Figure[] {
  const isPlace =
    has('second', 'number3', 'number4', 'number5') || query.numbers.some(({ from }) => endsAt(signals, from, 'place'));
  return isPlace ? order.slice(k - 1, k) : order.slice(0, k);
}

const BOUNDS: readonly Operation[] = ['over', 'under', 'more', 'less'];

/** "Which groups are above 1,000?", "which are more than X?", "how many groups are in X?" */
export function filter(asked: Asked): Computation | undefined {
  const { speaker, has, claims, operands, signals, tree, query } = asked;
  const { phrases } = speaker;
  // What all are set against has nothing on its other side.
  const [one, other] = operands;
  const isBound =
    one &&
    !other &&
    (endsAt(signals, one.from, ...BOUNDS) ||
      signals.some(
        ({ operation, from, to }) =>
          operation === 'than' &&
          to === one.from &&
          (endsAt(signals, from, ...BOUNDS) || (covers(signals, from - 1) && endsAt(signals, from - 1, ...BOUNDS))),
      ));
  const [claim, more] = isBound ? [{ value: worthOf(one, tree), percent: speaker.isPercent(unitOf(one)) }] : claims;
  const field = fieldOf(isBound ? { ...asked, operands: [] } : asked);
  const isNumber =
    !has('sum') &&
    signals.some(
      ({ operation, from, to }) =>
        operation === 'kind' &&
        endsAt(signals, from, 'howMany', 'count') &&
        // Not "how many groups *of elders*".
        (query.tokens[to]?.how ?? 'filler') === 'filler',
    );
  if (
    !field?.scope ||
    field.about ||
    field.figures.length < 2 ||
    more ||
    has('foreign') ||
    (claim ? claim.percent || !has(...BOUNDS) : !isNumber || !one || other)
  )
    return undefined;
  // "Less than" holds the word of "less": the longer phrase is meant.
  const isUnder = has('under', 'less');
  const named = sorted(field.figures, -1)
    .filter(({ value }) => !claim || (isUnder ? value < claim.value : value > claim.value))
    .map((figure) => single(figure));
  if (!named.length) return undefined;
  const most = claim
    ? fill(phrases[isUnder ? 'under' : 'over'], { x: speaker.number(claim.value) })
    : fill(phrases.scope, { most: '', a: speaker.label(field.scope) }).trim();
  const n = String(named.length);
  const isCount = has('howMany', 'count') && has('group');
  const list = speaker.list(named);
  const text = speaker.say('order', { most: isCount ? fill(phrases.groups, { n, most }) : most, list });
  const detail = [claim || !field.others.length ? '' : others(asked, field)];
  return conclude(asked, { text, detail, caption: speaker.label(field.scope), named });
}

/** Superlatives as operands: "difference between the largest and the smallest", "sum of the top three". */
export function superlatives(asked: Asked): Operand[] | undefined {
  const field = fieldOf(asked);
  if (!field || field.about || !(field.scope || asked.isCarried || asked.operands.length > 2)) return undefined;
  const order = sorted(field.figures, -1);
  const k = asked.rank ?? 1;
  const picked = [...(asked.has('most') ? order.slice(0, k) : []), ...(asked.has('least') ? order.slice(-k) : [])];
  return singles(picked);
}

/** Averages, only over groups that one sum separates: a mean over unlike things would say nothing. */
export function average(asked: Asked): Computation | undefined {
  const { tree, speaker } = asked;
  const field = fieldOf(asked);
  const named = singles(field?.figures ?? []);
  const all = joined(named);
  const unit = unitOf(all);
  if (!field || field.about || named.length < 2 || !isApart(asked, field.figures) || speaker.isPercent(unit))
    return undefined;
  const va = speaker.number(worthOf(all, tree));
  const k = String(named.length);
  const value = worthOf(all, tree) / named.length;
  const n = speaker.about(value);
  return conclude(asked, {
    text: speaker.say('average', { n, va, k }),
    value,
    unit,
    shown: speaker.amount(value, unit),
    ...(field.scope && { caption: speaker.label(field.scope) }),
    detail: [field.others.length > 0 && others(asked, field)],
    working: [`${va} / ${k} = ${n}`],
    named,
  });
}
