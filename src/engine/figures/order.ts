/** Where in an order: the largest of what was just spoken of, what stands above or below somebody. */
import type { Figure } from '../../knowledge/compiled';
import { together } from './clauses';
import type { Computation } from './computation';
import { type Operand, singles } from './operand';
import { endsAt } from './prepareSignals';
import { rank } from './rank';
import type { Asked } from './readAsked';
import { isApart } from './sum';

/** "The largest in X and in Y": each by itself. */
export function eachRanked(asked: Asked): Computation | undefined {
  const { operands, tree, speaker } = asked;
  const isScope = ({ plus: [one, other] }: Operand) => one !== undefined && !other && tree.parts(one).length > 1;
  const [first, second, third] = operands;
  if (!first || !second || third || !operands.every(isScope) || !isApart(asked, [...first.plus, ...second.plus]))
    return undefined;
  return together(
    operands.flatMap((operand) => rank({ ...asked, operands: [operand] }) ?? []),
    speaker,
  );
}

/** "And the smallest?": in what the last question was about, or among the several that it named. */
export function inField(asked: Asked): Asked {
  const { before, field, tree, signals, listed } = asked;
  // "Number two" is not both of them.
  const isBoth = signals.some(({ operation, from }) => operation === 'both' && !endsAt(signals, from, 'place'));
  // "And the last?" of an order in which some were singled out.
  const isOfList = before.every(({ plus: [one], minus }) => one && !minus.length && listed.includes(one));
  if (!field && before.length < listed.length && isOfList)
    return { ...asked, operands: singles(listed), isCarried: false };
  const isField = before.some(({ plus: [one] }) => one && tree.parts(one).length > 1);
  if (field && !isBoth) return { ...asked, operands: [field], isCarried: false };
  return isField || before.length > 1 ? asked : { ...asked, operands: [] };
}

/** "Who comes after X in Y?" */
export const isBeside = ({ has, operands, signals, query }: Asked): boolean =>
  has('after', 'before') &&
  (operands.length === 2 || (operands.length === 1 && /who|what|which/.test(query.type))) &&
  operands.some(({ from, plus }) => !plus[1] && endsAt(signals, from, 'after', 'before'));

/** "And above that?": of the order that was told, the next larger or smaller one. */
export function besideTold({ before, listed, has }: Asked): Figure | undefined {
  const [one] = before.at(-1)?.plus ?? [];
  const ordered = [...listed].sort((a, b) => b.value - a.value);
  const at = one ? ordered.indexOf(one) : -1;
  return at < 0 ? undefined : ordered[has('before') ? at - 1 : at + 1];
}
