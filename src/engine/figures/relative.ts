/** Two sides in relation: how many times as many, how many percent more. */
import type { Computation } from './computation';
import { equation } from './conclude';
import { fill } from './format';
import { unitOf, worthOf } from './operand';
import { between, sidesOf } from './pairs';
import { endsAt, startsAt } from './prepareSignals';
import type { Asked } from './readAsked';
import { isApart } from './sum';
import { compared } from './verdict';

/** "A to B", "how many times as many". */
export function ratio(asked: Asked): Computation | undefined {
  const { tree, speaker, factor } = asked;
  const sides = sidesOf(asked);
  const computation = between(asked, sides, (more, fewer) => {
    // A claim is told the way round in which it was made.
    const [a = more, b = fewer] = factor === undefined ? [] : sides;
    const value = worthOf(a, tree) / worthOf(b, tree);
    const n = speaker.about(value);
    return {
      text: speaker.say('ratio', { ...speaker.pair(a, b), n: speaker.about(value, speaker.phrases.times) }),
      value,
      unit: '',
      shown: n,
      working: [equation(asked, '/', [a, b], n)],
    };
  });
  if (!computation?.headline?.unit && computation?.headline && factor !== undefined) {
    const x = fill(speaker.phrases.times, { n: speaker.number(factor) });
    return compared(asked, computation, (100 * computation.headline.value) / factor, 100, x);
  }
  return computation;
}

/** "How many percent more?": the difference as a share of what it is set against, of the smaller side where nobody says which. */
export function byPercent(asked: Asked): Computation | undefined {
  const { tree, speaker, has } = asked;
  const sides = sidesOf(asked);
  if (sides.some((one) => speaker.isPercent(unitOf(one)))) return undefined;
  const isLess = has('less') && !has('more');
  return between(asked, sides, (more, fewer, gap) => {
    const [a, b] = isLess ? [fewer, more] : [more, fewer];
    const value = (100 * Math.abs(worthOf(a, tree) - worthOf(b, tree))) / worthOf(b, tree);
    const n = speaker.percent(value);
    const difference = speaker.number(worthOf(more, tree) - worthOf(fewer, tree));
    return {
      text: speaker.say('against', { ...speaker.pair(a, b), n: `${n} ${speaker.phrases[isLess ? 'fewer' : 'more']}` }),
      value,
      unit: speaker.phrases.percent,
      shown: n,
      detail: [speaker.say('gap', { n: gap })],
      working: [
        equation(asked, '\u2212', [more, fewer], difference),
        `${difference} / ${speaker.number(worthOf(b, tree))} = ${n}`,
      ],
    };
  });
}

/** "How many percent more are X than Y?"; "of Z" and "the difference in percentage" ask for shares. */
export const isByPercent = ({ has, signals, claims, operands, tree }: Asked): boolean =>
  has('share') &&
  has('difference', 'more', 'less') &&
  !has('which', 'minus') &&
  !claims.length &&
  isApart(
    { tree },
    operands.flatMap(({ plus }) => plus),
  ) &&
  signals.every(
    ({ operation, from }) =>
      (operation !== 'of' ||
        endsAt(signals, from, 'more', 'less') ||
        (has('more', 'less') && startsAt(signals, from, 'than'))) &&
      (operation !== 'share' || !endsAt(signals, from, 'difference')),
  );
