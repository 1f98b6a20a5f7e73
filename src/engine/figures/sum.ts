/** Sums, and figures less their parts. Whole and part are never added, nor are people who may be counted twice. */
import type { Figure } from '../../knowledge/compiled';
import type { Computation } from './computation';
import { capitalise } from './format';
import { type Operand, single, unitOf, worthOf } from './operand';
import type { Asked } from './readAsked';
import { finish } from './speaker';

/** Adds the operands, or explains why they cannot be added. */
export function sum(asked: Asked, operands: readonly Operand[]): Computation | undefined {
  const [only] = operands;
  if (!only) return undefined;
  if (operands.some(({ minus }) => minus.length)) return operands.length === 1 ? less(asked, only) : undefined;
  const all = [...new Set(operands.flatMap(({ plus }) => plus))];
  if (all.length < 2) return undefined;
  return cannotAdd(asked, all) ?? add(asked, operands, all);
}

function outermost({ tree }: Asked, all: readonly Figure[]): readonly Figure[] {
  return all.filter((figure) => !all.some((other) => other !== figure && tree.within(figure, other)));
}

/** The explanation where adding would count something twice or mix kinds. */
function cannotAdd(asked: Asked, all: readonly Figure[]): Computation | undefined {
  const { tree, speaker } = asked;
  const each = all.map((figure) => single(figure));
  const explain = (text: string) =>
    finish(
      {
        text,
        table: { caption: speaker.phrases.notAdded, kind: 'rows', rows: each.map((operand) => speaker.row(operand)) },
      },
      tree,
      each,
    );
  const list = speaker.list(each);
  if (all.some(({ unit }) => speaker.isPercent(unit))) return explain(speaker.say('percents', { list }));
  const twins = all.find((figure) => tree.exact(figure) !== figure && all.includes(tree.exact(figure)));
  if (twins) return explain(speaker.say('twin', speaker.pair(single(tree.exact(twins)), single(twins))));
  const outer = outermost(asked, all);
  const [whole] = outer;
  const inner = all.filter((figure) => !outer.includes(figure));
  if (outer.length === 1 && whole)
    return explain(speaker.say('overlap', { ...speaker.pair(groupOf(inner), single(whole)), list }));
  const isApart = outer.every((a, at) => outer.slice(at + 1).every((b) => tree.apart(a, b)));
  return isApart ? undefined : explain(speaker.say('mixed', { list }));
}

const groupOf = (figures: readonly Figure[]): Operand => ({ plus: figures, minus: [], from: -1, to: -1 });

function add(asked: Asked, operands: readonly Operand[], all: readonly Figure[]): Computation {
  const { tree, speaker } = asked;
  const outer = outermost(asked, all);
  const each = outer.map((figure) => single(figure));
  const result = groupOf(outer);
  const value = worthOf(result, tree);
  const unit = unitOf(result);
  const shown = speaker.amount(value, unit);
  const inner = all.filter((figure) => !outer.includes(figure));
  const container = outer.find((figure) => inner[0] && tree.within(inner[0], figure));
  const [group] = operands;
  const label = operands.length === 1 && group?.name ? speaker.text(group.name) : undefined;
  const list = speaker.list(each);
  const total = outer[0] && tree.total(outer[0]);
  const whole = total && single(total);
  return finish(
    {
      text: speaker.say('sum', { n: shown, list }),
      headline: { value, unit, text: shown },
      ...(container ? { detail: speaker.say('inner', speaker.pair(groupOf(inner), single(container))) } : {}),
      table: {
        caption: capitalise(label ?? speaker.label(result)),
        kind: 'share',
        rows: [
          ...each.map((operand) => speaker.row(operand)),
          { label: speaker.phrases.total, value, unit, text: shown, asked: true },
        ],
      },
      working: [
        {
          text: `${each.map((operand) => speaker.number(worthOf(operand, tree))).join(' + ')} = ${speaker.number(value)}`,
          figureIds: outer.map(({ id }) => id),
        },
      ],
      suggestions: each[0] && each[1] && whole ? suggest(asked, each[0], each[1], whole) : [],
    },
    tree,
    operands,
  );
}

/** Follow-ups that stand on their own, about the two first operands. */
export function suggest({ speaker }: Asked, a: Operand, b: Operand, whole?: Operand): string[] {
  return [
    speaker.say('askDifference', speaker.pair(a, b)),
    ...(whole ? [speaker.say('askShare', speaker.pair(a, whole))] : []),
  ];
}

/** "The sector without the programme"; where the whole was not said, its nearer reading is told too. */
function less(asked: Asked, operand: Operand): Computation | undefined {
  const { tree, speaker } = asked;
  const [whole] = operand.plus;
  if (!whole) return undefined;
  const outer = outermost(asked, operand.minus);
  const isWithin = outer.every((figure) => operand.plus.some((around) => tree.within(figure, around)));
  const isApart = outer.every((a, at) => outer.slice(at + 1).every((b) => tree.apart(a, b)));
  if (!isWithin || !isApart) return undefined;
  const result: Operand = { ...operand, minus: outer };
  const line = (from: Operand) => {
    const value = worthOf({ ...from, minus: outer }, tree);
    const steps = [...from.plus.map((figure) => tree.value(figure))].map(speaker.number).join(' + ');
    const taken = outer.map((figure) => speaker.number(tree.value(figure))).join(' − ');
    return { value, text: `${steps} − ${taken} = ${speaker.number(value)}` };
  };
  const { value } = line(result);
  const unit = unitOf(result);
  const shown = speaker.amount(value, unit);
  const minus = outer.map((figure) => single(figure));
  // With the whole unsaid, "except X" may also mean the rest of X's own sector.
  const near = tree.figures.find(
    (figure) =>
      figure !== whole &&
      !figure.computed &&
      tree.within(figure, whole) &&
      tree.parts(figure).length > 1 &&
      outer.every((inner) => tree.within(inner, figure)),
  );
  const nearer = near && operand.isAssumed ? single(near) : undefined;
  const rest = nearer ? line(nearer) : undefined;
  return finish(
    {
      text: speaker.say('without', { n: shown, a: speaker.label(result) }),
      headline: { value, unit, text: shown },
      ...(nearer && rest
        ? { detail: speaker.say('ofSector', { ...speaker.pair(nearer, nearer), n: speaker.amount(rest.value, unit) }) }
        : {}),
      table: {
        caption: capitalise(speaker.label(result)),
        kind: 'share',
        rows: [
          ...minus.map((one) => speaker.row(one)),
          { label: capitalise(speaker.label(result)), value, unit, text: shown, asked: true },
          speaker.row({ ...operand, minus: [] }),
        ],
      },
      working: [line(result), ...(rest ? [rest] : [])].map((one) => ({
        text: one.text,
        figureIds: [...operand.plus, ...outer].map(({ id }) => id),
      })),
    },
    tree,
    // What is left has no name that a follow-up could work on.
    [],
    [result, ...minus],
  );
}
