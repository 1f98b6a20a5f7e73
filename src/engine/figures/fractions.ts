/** Fractions in words: as a share to confirm ("is it half?"), or of a figure ("half of them, how many?"). */
import type { Operation } from '../../text/id/operations';
import type { Asked } from './readAsked';

export const FRACTIONS = [
  ['twoThirds', 2, 3],
  ['threeQuarters', 3, 4],
  ['half', 1, 2],
  ['third', 1, 3],
  ['quarter', 1, 4],
  ['fifth', 1, 5],
  ['tenth', 1, 10],
] as const satisfies readonly (readonly [Operation, number, number])[];

export const fractionOf = ({ has }: Asked) => FRACTIONS.find(([operation]) => has(operation));
