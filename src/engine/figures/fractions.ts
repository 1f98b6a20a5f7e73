/** Fractions in words: as a share to confirm ("is it half?"), or of a figure ("half of them, how many?"). */
import type { Operation } from '../../text/id/operations';
import type { Computation } from './computation';
import { conclude } from './conclude';
import { single, unitOf, worthOf } from './operand';
import type { Asked } from './readAsked';

export const FRACTIONS = [
  ['twoThirds', 2, 3],
  ['half', 1, 2],
  ['third', 1, 3],
  ['quarter', 1, 4],
  ['fifth', 1, 5],
  ['tenth', 1, 10],
] as const satisfies readonly (readonly [Operation, number, number])[];

export const fractionOf = ({ has }: Asked) => FRACTIONS.find(([operation]) => has(operation));

/** "A third of X, how many?", "10 percent of X, how many?": a plain part, of which the announcement says nothing. */
export function portion(asked: Asked): Computation | undefined {
  const { tree, speaker, operands, claims, query, has, find } = asked;
  const percent = claims.find((claim) => claim.percent);
  const number = claims.find((claim) => !claim.percent);
  const figure = tree.figures.find(({ value, unit }) => value === number?.value && !speaker.isPercent(unit));
  const [operand = figure && single(figure), second] = operands;
  const fraction = fractionOf(asked);
  // "What is a third of X?"
  const isAsked = has('howMany') || (query.language === 'en' && query.type === 'what');
  if (!operand || second || has('over', 'under', 'verify', 'oneIn', 'sum') || find('share') || !isAsked)
    return undefined;
  if (speaker.isPercent(unitOf(operand)) || Boolean(fraction) === Boolean(percent)) return undefined;
  const [part, of] = fraction ? [fraction[1], fraction[2]] : [percent?.value ?? 0, 100];
  // A share that was announced has its own count.
  if (tree.figures.some(({ percentOf, value }) => percentOf?.whole === operand.plus[0]?.id && value === percent?.value))
    return undefined;
  const value = (worthOf(operand, tree) * part) / of;
  const unit = unitOf(operand);
  const n = speaker.about(value);
  const x = fraction ? speaker.phrases[fraction[0]] : `${speaker.number(part)} ${speaker.phrases.percent}`;
  const va = speaker.number(worthOf(operand, tree));
  return conclude(asked, {
    text: speaker.say('portion', { ...speaker.pair(operand), n, x }),
    value,
    unit,
    shown: speaker.amount(value, unit),
    working: [`${part === 1 ? va : `${va} \u00d7 ${speaker.number(part)}`} / ${of} = ${n}`],
    table: 'rows',
    named: [operand],
  });
}
