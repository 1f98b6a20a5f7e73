/** "Only X are reached?": whoever else is counted in the same total says no. */
import type { Computation } from './computation';
import { conclude } from './conclude';
import { single, singles } from './operand';
import type { Asked } from './readAsked';

/** Words that may stand between "only" and the first name: "only *for the* X". */
const NEAR = 3;

export function onlyThey(asked: Asked): Computation | undefined {
  const { has, operands, claims, isCarried, query, signals, tree, speaker, stray } = asked;
  const [first] = operands;
  const isSaid = signals.some(
    ({ operation, to }) => operation === 'only' && first && first.from >= to && first.from - to < NEAR,
  );
  const isOpen = has('howMany', 'count', 'share', 'difference', 'more', 'less', 'most', 'least');
  if (!isSaid || isCarried || claims.length || stray !== undefined || isOpen || !/none|whether/.test(query.type))
    return undefined;
  const named = operands.flatMap(({ plus }) => plus);
  const [one] = named;
  const total = one && tree.total(one);
  if (!total || operands.some(({ minus }) => minus.length) || !named.every((figure) => tree.within(figure, total)))
    return undefined;
  const left = tree.outsiders(total);
  const others = tree
    .leaves(total)
    .filter((leaf) => !left.includes(leaf) && !named.some((figure) => figure === leaf || tree.within(leaf, figure)));
  if (!others.length) return undefined;
  const ordered = [...others].sort((a, b) => b.value - a.value);
  return conclude(asked, {
    text: speaker.say('notOnly', { list: speaker.list(operands), ...speaker.pair(single(total)) }),
    caption: speaker.label(single(total)),
    rows: [
      ...operands.map((operand) => speaker.row(operand, true)),
      ...singles(ordered).map((other) => speaker.row(other)),
    ],
    named: operands,
    others: singles(ordered),
  });
}
