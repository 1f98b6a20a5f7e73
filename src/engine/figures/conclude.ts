/** Puts a result together: headline, table, working, and what follows from the operands, their sources and follow-ups. */
import type { Figure } from '../../knowledge/compiled';
import type { Table, TableRow } from '../reply';
import type { Computation } from './computation';
import type { FigureTree } from './figureTree';
import { capitalise } from './format';
import { figuresOf, keyOf, type Operand, single, worthOf } from './operand';
import type { Asked } from './readAsked';

export interface Conclusion {
  readonly text: string;
  readonly value?: number;
  readonly also?: number | undefined;
  readonly unit?: string;
  /** The value as it is read. */
  readonly shown?: string;
  /** Sentences that follow; empty ones are left out. */
  readonly detail?: readonly (string | false | undefined)[];
  readonly caption?: string;
  readonly table?: Table['kind'];
  readonly rows?: readonly TableRow[];
  readonly working?: readonly string[];
  /** What a follow-up works on. */
  readonly named: readonly Operand[];
  /** What a follow-up may count in, where that is more: a whole ranking. */
  readonly listed?: readonly Operand[];
  /** Other operands whose sources count. */
  readonly others?: readonly Operand[];
}

export function conclude(asked: Asked, conclusion: Conclusion): Computation {
  const { tree, speaker } = asked;
  const { text, value, also, unit = '', shown = '', caption = speaker.phrases.caption, table = 'bars' } = conclusion;
  const {
    named,
    listed = named,
    others = [],
    rows = named.map((operand) => speaker.row(operand)),
    working = [],
  } = conclusion;
  const figures = [...named, ...others].flatMap(figuresOf);
  // One row beside nothing says again what the text says.
  const isTable = rows.length > (table === 'rows' ? 1 : 0);
  const detail = conclusion.detail?.filter(Boolean).join(' ');
  // What a whole has left besides all its other parts is the last of them.
  const keys = named.map((one) => {
    const parts = one.minus.length ? one.plus.flatMap(tree.parts) : [];
    return parts.find(({ value }) => value === worthOf(one, tree))?.id ?? keyOf(one);
  });
  const ids = (list: readonly Figure[]) => [...new Set(list.map(({ id }) => id))];
  return {
    kind: 'answer',
    certain: 1,
    text,
    ...(value === undefined ? {} : { headline: { value: Math.round(value * 10) / 10, unit, text: shown } }),
    ...(also !== undefined && { also }),
    ...(detail && { detail }),
    ...(isTable && { table: { caption: capitalise(caption), kind: table, rows } }),
    ...(working.length && { working: working.map((line) => ({ text: line, figureIds: ids(figures) })) }),
    figureIds: [...new Set(keys)],
    listedIds: listed.map(keyOf),
    sourceIds: [...new Set(paragraphsOf(figures, tree))],
    suggestions: suggest(asked, named),
  };
}

/** Paragraphs of the figures, and of what a computed figure is made from. */
const paragraphsOf = (figures: readonly Figure[], tree: FigureTree): string[] =>
  figures.flatMap(({ paragraph, computed }) =>
    paragraph === undefined ? paragraphsOf(computed?.of.flatMap((id) => tree.get(id) ?? []) ?? [], tree) : [paragraph],
  );

/** Questions that stand on their own, about what was named first. */
function suggest({ tree, speaker }: Asked, [first, second]: readonly Operand[]): string[] {
  const [figure] = first?.plus ?? [];
  const whole = figure && tree.whole(figure);
  if (!first || !whole || speaker.isPercent(figure.unit) || first.minus.length) return [];
  return [
    ...(second ? [speaker.say('askDifference', speaker.pair(first, second))] : []),
    speaker.say('askShare', speaker.pair(first, single(whole))),
  ];
}

/** "6.598 + 5.403 = 12.001" */
export const equation = (
  { tree, speaker }: Asked,
  sign: string,
  operands: readonly Operand[],
  result: string,
): string => `${operands.map((operand) => speaker.number(worthOf(operand, tree))).join(` ${sign} `)} = ${result}`;
