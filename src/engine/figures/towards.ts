/** "How many more to 12,000?": from a figure to a number that the visitor names. */
import type { Computation } from './computation';
import { conclude } from './conclude';
import { fill } from './format';
import { single, unitOf, worthOf } from './operand';
import type { Asked } from './readAsked';

/** What a group lacks to a number; `undefined` where it has as many, or nothing says that it is to get there. */
export function towards(asked: Asked): Computation | undefined {
  const { operands, claims, has, tree, speaker } = asked;
  const [claim, another] = claims;
  // "How many more until the protected are 72,000?": whom all parts make up is meant where nobody is named.
  const isNamed = operands.some(({ from }) => from >= 0);
  const isNear =
    tree.main && claim && claim.value > tree.main.value && claim.value < (tree.whole(tree.main)?.value ?? 0);
  const [one, second] = isNamed || asked.isCarried || !tree.main || !isNear ? operands : [single(tree.main)];
  if (!one || second || !claim || another || claim.percent || has('verify', 'share')) return undefined;
  // Where no word says that it lacks, one adds up to something.
  if (!has('howMany') || !(has('remain') || (has('goal') && has('onto', 'more')))) return undefined;
  const [base, unit] = [worthOf(one, tree), unitOf(one)];
  const value = claim.value - base;
  if (value <= 0 || speaker.isPercent(unit)) return undefined;
  const [shown, goal] = [speaker.amount(value, unit), speaker.number(claim.value)];
  return conclude(asked, {
    text: `${speaker.phrases.short} ${shown}: ${fill(speaker.phrases.towards, { a: speaker.list([one]), x: goal })}.`,
    value,
    unit,
    shown,
    working: [`${goal} \u2212 ${speaker.number(base)} = ${speaker.number(value)}`],
    table: 'rows',
    named: [one],
  });
}
