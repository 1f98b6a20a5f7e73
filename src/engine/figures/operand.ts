/** One side of a calculation: figures, less others ("the sector without the programme"). */
import type { Figure, Localised } from '../../knowledge/compiled';
import type { FigureTree, Swap } from './figureTree';

export interface Operand {
  readonly plus: readonly Figure[];
  readonly minus: readonly Figure[];
  /** Name of the group that `plus` are the members of. */
  readonly name?: Localised;
  readonly minusName?: Localised;
  /** Not said: the total that "all but X" leaves out. */
  readonly isAssumed?: true;
  /** What is left of a group that others were struck from. */
  readonly isLeft?: true;
  /** Left out of something that it is no part of: what is asked is a difference, if there is one. */
  readonly isExcepted?: true;
  /** Where it stands among the tokens; -1 where it was not said in this question. */
  readonly from: number;
  readonly to: number;
}

export const single = (figure: Figure, from = -1, to = -1): Operand => ({ plus: [figure], minus: [], from, to });

export const singles = (figures: readonly Figure[]): Operand[] => figures.map((figure) => single(figure));

export const figuresOf = (operand: Operand): readonly Figure[] => [...operand.plus, ...operand.minus];

export const unitOf = (operand: Operand): string => operand.plus[0]?.unit ?? '';

export function worthOf(operand: Operand, tree: FigureTree, swap?: Swap): number {
  const sum = (figures: readonly Figure[]) => figures.reduce((total, figure) => total + tree.value(figure, swap), 0);
  return sum(operand.plus) - sum(operand.minus);
}

/** An operand as a context keeps it: its figures, a group or a remainder in one piece ("a+b", "whole~part"). */
export const keyOf = ({ plus, minus }: Operand): string =>
  plus.map(({ id }) => id).join('+') + minus.map(({ id }) => `~${id}`).join('');

/** Whether all of `inner` lies inside one figure of `outer`, or is all of it, and is not taken away with what `outer` is less of. */
export const isInside = (inner: Operand, outer: Operand, tree: FigureTree): boolean => {
  const isIn = (figure: Figure, figures: readonly Figure[]): boolean =>
    figures.some((around) => tree.exact(figure) === tree.exact(around) || tree.within(figure, around));
  return inner.plus.every((figure) => isIn(figure, outer.plus) && !isIn(figure, outer.minus));
};

/** Several operands as one, as after a sum. */
export const joined = (operands: readonly Operand[]): Operand =>
  operands.length === 1 && operands[0]
    ? operands[0]
    : { plus: operands.flatMap(({ plus }) => plus), minus: [], from: -1, to: -1 };

/** Whether a token belongs to one of several spans. */
export const covers = (spans: readonly { readonly from: number; readonly to: number }[], at: number): boolean =>
  spans.some(({ from, to }) => at >= from && at < to);
