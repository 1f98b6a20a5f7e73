/** A figure said exactly by one speaker and rounded by another: where both could be meant, both results are told. */
import type { Swap } from './figureTree';
import { figuresOf, type Operand, single } from './operand';
import type { Asked } from './readAsked';

export interface OtherReading {
  /** The sentence that tells the result with the twin. */
  readonly sentence: string;
  readonly twin: Operand;
  readonly swap: Swap;
}

/**
 * @param result Says the result of the calculation with the swapped value.
 * @returns Nothing where no operand has a twin in the paragraph of another operand.
 */
export function otherReading(
  { tree, speaker }: Asked,
  operands: readonly Operand[],
  result: (swap: Swap) => string,
): OtherReading | undefined {
  // A computed figure is as rounded as what it is made from.
  const basis = operands
    .flatMap(figuresOf)
    .flatMap((figure) => (figure.computed ? figure.computed.of.flatMap((id) => tree.get(id) ?? []) : [figure]));
  for (const used of basis) {
    const rounded = tree.rounded(tree.exact(used));
    const other = used.rounding ? tree.exact(used) : rounded;
    const isTogether = basis.some((figure) => figure !== used && figure.paragraph === rounded?.paragraph);
    if (!other || basis.includes(other) || !isTogether) continue;
    const swap = new Map([[used.id, other.value]]);
    const slots = { x: speaker.number(other.value), n: result(swap) };
    return { sentence: speaker.say(used.rounding ? 'orExact' : 'orRounded', slots), twin: single(other), swap };
  }
  return undefined;
}
