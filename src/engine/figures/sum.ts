/** Sums, and figures less their parts. Whole and part are never added, nor are people who may be counted twice. */
import type { Figure } from '../../knowledge/compiled';
import type { Computation } from './computation';
import { conclude, equation } from './conclude';
import { joined, type Operand, single, singles, unitOf, worthOf } from './operand';
import type { Phrases } from './phrases';
import type { Asked } from './readAsked';

/** Adds the operands, or explains why they cannot be added. */
export function sum(asked: Asked, operands: readonly Operand[]): Computation | undefined {
  const [only] = operands;
  if (!only) return undefined;
  if (operands.some(({ minus }) => minus.length)) return operands.length === 1 ? less(asked, only) : undefined;
  const all = [...new Set(operands.flatMap(({ plus }) => plus))];
  return all.length < 2 ? undefined : (cannotAdd(asked, all) ?? add(asked, all));
}

const outermost = ({ tree }: Asked, all: readonly Figure[]): readonly Figure[] =>
  all.filter((figure) => !all.some((other) => other !== figure && tree.within(figure, other)));

/** Whether nobody can be counted twice. */
export const isApart = ({ tree }: Pick<Asked, 'tree'>, all: readonly Figure[]): boolean =>
  // An exact figure and one rounded by somebody else do not make an exact sum.
  new Set(all.map((figure) => tree.exact(figure) === figure)).size < 2 &&
  all.every((a, at) => all.slice(at + 1).every((b) => tree.apart(a, b)));

/** Whether several operands have one sum: people of one unit, nobody twice. */
export function canJoin(asked: Pick<Asked, 'tree' | 'speaker'>, operands: readonly Operand[]): boolean {
  const all = operands.flatMap(({ plus }) => plus);
  const isCounted = all.every(({ unit }) => unit === all[0]?.unit && !asked.speaker.isPercent(unit));
  return operands.length < 2 || (isCounted && isApart(asked, all) && operands.every(({ minus }) => !minus.length));
}

/** The explanation where adding would count something twice or mix kinds. */
function cannotAdd(asked: Asked, all: readonly Figure[]): Computation | undefined {
  const { tree, speaker } = asked;
  const named = singles(all);
  const explain = (pattern: keyof Phrases, a?: Operand, b?: Operand, listed = named) =>
    conclude(asked, {
      text: speaker.say(pattern, { ...(a && speaker.pair(a, b)), list: speaker.list(listed) }),
      table: 'rows',
      named,
    });
  if (all.some(({ unit }) => speaker.isPercent(unit))) return explain('kinds');
  const twin = all.find((figure) => tree.exact(figure) !== figure && all.includes(tree.exact(figure)));
  if (twin) return explain('twin', single(tree.exact(twin)), single(twin));
  const outer = outermost(asked, all);
  const [whole] = outer;
  const inner = named.filter(({ plus }) => !plus.some((figure) => outer.includes(figure)));
  if (outer.length === 1 && whole) return explain('overlap', single(whole), single(whole), inner);
  return isApart(asked, outer) ? undefined : explain('mixed');
}

function add(asked: Asked, all: readonly Figure[]): Computation {
  const { tree, speaker } = asked;
  const outer = outermost(asked, all);
  const named = singles(outer);
  const result = joined(named);
  const value = worthOf(result, tree);
  const unit = unitOf(result);
  const shown = speaker.amount(value, unit);
  const inner = all.filter((figure) => !outer.includes(figure)).map((figure) => single(figure));
  const container = outer.find((figure) => inner[0]?.plus[0] && tree.within(inner[0].plus[0], figure));
  const label = speaker.phrases.sumLabel;
  return conclude(asked, {
    text: speaker.say('sum', { n: shown, list: speaker.list(named) }),
    value,
    unit,
    shown,
    detail: [container && speaker.say('inner', speaker.pair(joined(inner), single(container)))],
    caption: label,
    table: 'share',
    rows: [...named.map((operand) => speaker.row(operand)), { label, value, unit, text: shown, asked: true }],
    working: [equation(asked, '+', named, speaker.number(value))],
    named,
  });
}

/** "The sector without the programme"; where the whole was not said, its nearer reading is told too. */
function less(asked: Asked, operand: Operand): Computation | undefined {
  const { tree, speaker } = asked;
  const [whole] = operand.plus;
  const minus = outermost(asked, operand.minus);
  const holds = (around: Figure) => minus.every((figure) => tree.within(figure, around));
  if (!whole || !operand.plus.some(holds) || !isApart(asked, minus)) return undefined;
  const out = singles(minus);
  const result = { ...operand, minus };
  const shownOf = (rest: Operand) => speaker.amount(worthOf({ ...rest, minus }, tree), whole.unit);
  const line = (rest: Operand) =>
    equation(asked, '\u2212', [{ ...rest, minus: [] }, ...out], speaker.number(worthOf({ ...rest, minus }, tree)));
  const sector = tree.figures.find(
    (figure) => !figure.computed && tree.parts(figure).length > 1 && tree.within(figure, whole) && holds(figure),
  );
  const nearer = operand.isAssumed && sector && single(sector);
  return conclude(asked, {
    text: speaker.say('less', { n: shownOf(result), a: speaker.label(result) }),
    value: worthOf(result, tree),
    unit: whole.unit,
    shown: shownOf(result),
    detail: [nearer && speaker.say('nearer', { ...speaker.pair(nearer), n: shownOf(nearer) })],
    caption: speaker.label(result),
    table: 'share',
    rows: [...out, result, { ...operand, minus: [] }].map((one) => speaker.row(one, one === result)),
    working: [line(result), ...(nearer ? [line(nearer)] : [])],
    named: [result],
  });
}
