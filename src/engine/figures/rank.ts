/** Largest, smallest, nth, top three, in order; and which groups lie above or below a number. */
import type { Figure } from '../../knowledge/compiled';
import type { Computation } from './computation';
import { capitalise } from './format';
import { type Operand, single } from './operand';
import type { Phrases } from './phrases';
import type { Asked } from './readAsked';
import { finish } from './speaker';

interface Field {
  /** Where the ranking runs; nothing where it runs over the operands themselves. */
  readonly scope?: Operand;
  readonly figures: readonly Figure[];
  /** Parts of the scope that are no groups of the same kind. */
  readonly others: readonly Figure[];
  /** A leaf that the question singles out: "is X the largest?", "which place has X?". */
  readonly about?: Figure;
}

/** What is ranked: the parts of what is named, several named figures, or all groups of the main total. */
export function fieldOf({ tree, operands }: Asked): Field | undefined {
  const scope = operands.find(({ plus, name }) => name || (plus[0] && tree.parts(plus[0]).length > 1));
  const leaves = operands.filter((operand) => operand !== scope).flatMap(({ plus }) => plus);
  if (!scope && leaves.length > 1) return { figures: leaves, others: [] };
  const whole = scope ?? (tree.main && single(tree.main));
  const [first] = whole?.plus ?? [];
  if (!whole || !first) return undefined;
  const others = whole.name ? [] : tree.outsiders(first);
  const figures = whole.name ? whole.plus : tree.leaves(first).filter((figure) => !others.includes(figure));
  const [about] = leaves;
  if (about && !figures.includes(about)) return undefined;
  return {
    scope: whole,
    figures: figures.filter((figure) => !whole.minus.includes(figure)),
    others: others.filter((figure) => !whole.minus.includes(figure)),
    ...(about ? { about } : {}),
  };
}

/** Highest first; `least` turns it round. */
export function sorted({ tree, has }: Asked, figures: readonly Figure[]): Figure[] {
  const sign = isFromBelow(has) ? 1 : -1;
  return [...figures].sort((a, b) => sign * (tree.value(a) - tree.value(b)));
}

const isFromBelow = (has: Asked['has']): boolean => has('least') || (has('less') && !has('most'));

export function rank(asked: Asked): Computation | undefined {
  const field = fieldOf(asked);
  if (!field || field.figures.length < 2) return undefined;
  const { tree, speaker, has } = asked;
  const order = sorted(asked, field.figures);
  const scope = field.scope ? speaker.label(field.scope) : '';
  const isPercent = speaker.isPercent(order[0]?.unit ?? '');
  const most = speaker.phrases[isFromBelow(has) ? (isPercent ? 'lowest' : 'least') : isPercent ? 'highest' : 'most'];
  const shown = listed(asked, order, field.about);
  const first = shown[0];
  if (!first) return undefined;
  const slots = (figure: Figure) => ({ ...speaker.pair(single(figure), single(figure)), most, scope });
  const place = field.about ? order.indexOf(field.about) + 1 : (asked.rank ?? 1);
  const [other] = field.others.map((figure) => single(figure));
  const list = speaker.list(shown.map((figure) => single(figure)));
  const say = (pattern: keyof Phrases, k = shown.length) =>
    speaker.say(pattern, { ...slots(first), k: String(k), list });
  const text = field.about
    ? placed(asked, field.about, order, slots)
    : shown.length === order.length
      ? say('order')
      : shown.length > 1
        ? say('top')
        : place > 1
          ? say('nth', place)
          : speaker.say(field.scope ? 'first' : 'firstOf', {
              ...slots(first),
              va: speaker.amount(tree.value(first), first.unit),
            });
  return finish(
    {
      text,
      ...(shown.length === 1 ? { headline: headlineOf(asked, first) } : {}),
      ...(other && !has('least') ? { detail: speaker.say('notJob', speaker.pair(other, other)) } : {}),
      table: {
        caption: capitalise(scope || speaker.phrases.comparison),
        kind: 'bars',
        rows: order.map((figure) => speaker.row(single(figure), shown.includes(figure) && shown.length < order.length)),
      },
      suggestions:
        order[1] && first
          ? [speaker.say('askDifference', speaker.pair(single(order[0] ?? first), single(order[1])))]
          : [],
    },
    tree,
    shown.map((figure) => single(figure)),
    order.map((figure) => single(figure)),
  );
}

const headlineOf = ({ tree, speaker }: Asked, figure: Figure) => ({
  value: tree.value(figure),
  unit: figure.unit,
  text: speaker.amount(tree.value(figure), figure.unit),
});

/** Which of the order are told: one, the nth, the first k, or all. */
function listed(asked: Asked, order: readonly Figure[], about: Figure | undefined): readonly Figure[] {
  const { has, find, rank: k, query, signals } = asked;
  if (about) return [about];
  const superlative = find('most') ?? find('least');
  if (has('order') && (!superlative || isFromTo(asked))) return order;
  if (k === undefined) return superlative ? order.slice(0, 1) : order;
  const isPlace =
    has('second', 'number3', 'number4', 'number5') ||
    query.numbers.some(({ from }) => signals.some(({ operation, to }) => operation === 'place' && to === from));
  return isPlace ? order.slice(k - 1, k) : order.slice(0, k);
}

/** "In order from the largest": the superlative only gives the direction. */
const isFromTo = ({ find, rank: k }: Asked): boolean => k === undefined && Boolean(find('order'));

/** "Is X the largest?" and "which place has X?". */
function placed(
  asked: Asked,
  about: Figure,
  order: readonly Figure[],
  slots: (figure: Figure) => Record<string, string>,
): string {
  const { speaker, has, tree } = asked;
  const place = order.indexOf(about) + 1;
  const [top] = order;
  const nth = speaker.say('nth', { ...slots(about), k: String(place) });
  if (has('order') || !top) return nth;
  const first = speaker.say('first', { ...slots(top), va: speaker.amount(tree.value(top), top.unit) });
  return place === 1 ? speaker.say('isFirst', { text: first }) : `${speaker.say('isNotFirst', { text: first })} ${nth}`;
}

/** "Which groups are above 1,000?" */
export function filter(asked: Asked): Computation | undefined {
  const field = fieldOf(asked);
  const [claim] = asked.claims;
  if (!field?.scope || field.about || !claim || claim.percent) return undefined;
  const { tree, speaker, has } = asked;
  const isUnder = has('under');
  const fits = (figure: Figure) => (isUnder ? tree.value(figure) < claim.value : tree.value(figure) > claim.value);
  const order = [...field.figures].sort((a, b) => tree.value(b) - tree.value(a));
  const found = order.filter(fits).map((figure) => single(figure));
  if (!found.length) return undefined;
  const text = speaker.say(isUnder ? 'under' : 'over', {
    k: String(found.length),
    x: speaker.number(claim.value),
    list: speaker.list(found),
  });
  const rows = found.map((operand) => speaker.row(operand));
  return finish({ text, table: { caption: capitalise(speaker.label(field.scope)), kind: 'bars', rows } }, tree, found);
}

/** Several superlatives as operands: "difference between the largest and the smallest", "sum of the top three". */
export function superlatives(asked: Asked): Operand[] | undefined {
  const field = fieldOf(asked);
  if (!field?.scope || field.about) return undefined;
  const order = [...field.figures].sort((a, b) => asked.tree.value(b) - asked.tree.value(a));
  const k = asked.rank ?? 1;
  const picked = [...(asked.has('most') ? order.slice(0, k) : []), ...(asked.has('least') ? order.slice(-k) : [])];
  return picked.map((figure) => single(figure));
}
