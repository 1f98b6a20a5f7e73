/** What a short question takes from the turn before. */
import type { Compiled } from '../../knowledge/compiled';
import type { Context } from '../context';
import type { FigureTree } from './figureTree';
import { type Operand, single } from './operand';
import type { Signal, Word } from './prepareSignals';

export interface Leaning {
  /** Figures just spoken of. */
  readonly before: readonly Operand[];
  /** Operations asked again. */
  readonly implied: readonly string[];
  /** What the last question named and the new operands lie in. */
  readonly scope: Operand | undefined;
  /** What the last question named around all of them. */
  readonly field: Operand | undefined;
}

export const ALONE: Leaning = { before: [], implied: [], scope: undefined, field: undefined };

/** Operations between two sides: a new operand takes the place of the second. */
const PAIRED: readonly string[] = ['difference', 'remain', 'more', 'less', 'ratio', 'times'];

/** @param findCalculations Finds the calculations in a row of words. */
export function prepareLean(
  tree: FigureTree,
  groups: Compiled['groups'],
  findCalculations: (words: readonly Word[]) => readonly Signal[],
): (context: Context, named: readonly Operand[], isAgain: boolean, isBareName: boolean) => Leaning {
  const all = (ids: readonly string[]) => ids.flatMap((id) => tree.get(id) ?? []);
  const toOperand = (key: string): Operand => {
    const [sum = '', ...less] = key.split('~');
    const ids = sum.split('+');
    const group = groups.find(({ members }) => ids.length > 1 && members.join() === ids.join());
    return { plus: all(ids), minus: all(less), ...(group && { name: group.label }), from: -1, to: -1 };
  };
  return ({ figureIds, features }, named, isAgain, isBareName) => {
    // A gap between percentages is worked with by its two sides.
    const ids = figureIds.flatMap((id) => {
      const { computed, unit } = tree.get(id) ?? {};
      const sides = computed?.rule === 'difference' ? [...computed.of].reverse() : [];
      return sides.length && tree.get(sides[0] ?? '')?.unit !== unit ? sides : [id];
    });
    const before = [...new Set(ids)].map(toOperand).filter(({ plus }) => plus.length);
    const figures = features.flatMap((feature) => tree.get(feature.replace('@figure:', '')) ?? []);
    const around = (inner: readonly Operand[]) => {
      const figure = figures.find((one) => inner.every(({ plus }) => plus.every((part) => tree.within(part, one))));
      return figure && single(figure);
    };
    const field = before.length ? around(before) : undefined;
    // "And X?" asks again what was just asked, with X for the last of its operands.
    const words = isAgain || isBareName ? features.map((feature) => ({ text: feature, concept: feature })) : [];
    const implied = findCalculations(words).map(({ operation }) => operation);
    if (!isAgain && !implied.includes('share')) return { ...ALONE, before, field };
    const isPair = before.length > 1 && implied.some((operation) => PAIRED.includes(operation));
    return {
      // Which of three or more a new operand replaces cannot be known.
      before: isPair ? before.slice(0, before.length > 2 ? 0 : 1) : before,
      implied,
      scope: around(named),
      field,
    };
  };
}
