/** "How many more to 12,000?": from a figure to a number that the visitor names. */
import type { Computation } from './computation';
import { conclude } from './conclude';
import { fill } from './format';
import { unitOf, worthOf } from './operand';
import type { Asked } from './readAsked';
import { judge } from './verdict';

/** Words by which one adds up to something, where no word says that it lacks. */
const GOAL: readonly string[] = ['genap', 'supaya', 'biar', 'agar', 'jadi', 'capai', 'sampai'];

/** What a group lacks to a number; `undefined` where it has as many, or nothing says that it is to get there. */
export function towards(asked: Asked): Computation | undefined {
  const { operands, claims, has, tree, speaker, query } = asked;
  const [one, second] = operands;
  const [claim, another] = claims;
  if (!one || second || !claim || another || claim.percent || has('verify', 'share')) return undefined;
  const isGoal = query.tokens.some(({ concept, text }) => GOAL.includes(concept) || GOAL.includes(text));
  if (!has('howMany') || !(has('remain') || (isGoal && has('sum', 'onto')))) return undefined;
  const [base, unit] = [worthOf(one, tree), unitOf(one)];
  const value = claim.value - base;
  if (value <= 0 || speaker.isPercent(unit) || judge(claim, base) !== 'wrong') return undefined;
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
