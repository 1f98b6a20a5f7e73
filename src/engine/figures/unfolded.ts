/** Computed percentages among others, and what is named twice: what a question of several operands is about. */
import type { Mention } from '../../knowledge/query';
import type { Operation } from '../../text/id/operations';
import type { FigureTree } from './figureTree';
import { joined, keyOf, type Operand, single } from './operand';

interface Unfolded {
  readonly operands: readonly Operand[];
  readonly implied: readonly Operation[];
}

/** Beside others, a computed percentage stands for what it starts from, and asks for its rule: "the gap of X to Y". */
export function unfolded(
  operands: readonly Operand[],
  mentions: readonly Mention[],
  tree: FigureTree,
  isPercent: (operand: Operand) => boolean,
  isShare: boolean,
): Unfolded {
  const implied: Operation[] = [];
  const isAlone = operands.length < 2 && !mentions.some(({ kind }) => kind === 'year');
  const plain = operands.map((operand) => {
    const rule = isPercent(operand) ? operand.plus[0]?.computed : undefined;
    if (rule?.rule === 'share') implied.push('share');
    if (!rule || rule.rule === 'sum' || isAlone) return operand;
    if (rule.rule === 'difference') implied.push('difference');
    const start = tree.get(rule.of[rule.rule === 'share' ? 0 : 1] ?? '');
    return start ? single(start, operand.from, operand.to) : operand;
  });
  const once = plain.filter((one, at) => plain.findIndex((other) => keyOf(other) === keyOf(one)) === at);
  // "X is what share of X and Y?": what is told twice is a part of all that is told.
  const [twice, third] = plain.filter((one, at) => !once.includes(one) && plain[at]);
  const part = once.find((one) => twice && keyOf(one) === keyOf(twice));
  const all = once.flatMap(({ plus }) => plus);
  // Nobody may be counted twice in the whole.
  const isWhole = all.every(
    (one, at) => tree.exact(one) === one && all.slice(at + 1).every((other) => tree.apart(one, other)),
  );
  const isPart = isShare && isWhole && part && !third && once.length > 1 && once.every(({ minus }) => !minus.length);
  return { implied, operands: isPart ? [part, { ...joined(once), from: part.to, to: twice?.to ?? part.to }] : once };
}
