/** A figure said exactly by one speaker and rounded by another: where both could be meant, both results are told. */
import type { Figure } from '../../knowledge/compiled';
import type { FigureTree, Swap } from './figureTree';
import { figuresOf, type Operand } from './operand';

export interface Twin {
  /** The figure that the calculation used, and the one that it could have used. */
  readonly used: Figure;
  readonly other: Figure;
  readonly swap: Swap;
}

/** @returns The twin that stands in the same paragraph as another operand, or is behind a rounded operand; else nothing. */
export function twinOf(operands: readonly Operand[], tree: FigureTree): Twin | undefined {
  const figures = operands.flatMap(figuresOf);
  // A computed figure is as rounded as what it is made from.
  const basis = figures.flatMap((figure) =>
    figure.computed ? figure.computed.of.flatMap((id) => tree.get(id) ?? []) : [figure],
  );
  for (const used of basis) {
    const exact = tree.exact(used);
    const rounded = tree.rounded(exact);
    const other = used === exact ? rounded : exact;
    if (!other || basis.includes(other)) continue;
    const isTogether = basis.some((figure) => figure !== used && figure.paragraph === rounded?.paragraph);
    if (isTogether) return { used, other, swap: new Map([[used.id, other.value]]) };
  }
  return undefined;
}
