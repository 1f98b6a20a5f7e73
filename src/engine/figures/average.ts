/** Averages, only over parts that one sum separates: a mean over unlike things would say nothing. */
import type { Computation } from './computation';
import { joined } from './difference';
import { capitalise } from './format';
import { single, unitOf, worthOf } from './operand';
import { fieldOf } from './rank';
import type { Asked } from './readAsked';
import { finish } from './speaker';

export function average(asked: Asked): Computation | undefined {
  const { tree, speaker } = asked;
  const field = fieldOf(asked);
  const each = field?.figures.map((figure) => single(figure)) ?? [];
  if (!field || field.about || each.length < 2) return undefined;
  const isApart = field.figures.every((a, at) => field.figures.slice(at + 1).every((b) => tree.apart(a, b)));
  const all = joined(each);
  if (!isApart || speaker.isPercent(unitOf(all))) return undefined;
  const total = worthOf(all, tree);
  const value = total / each.length;
  const shown = Number.isInteger(value * 10)
    ? speaker.number(value)
    : speaker.phrases.about.replace('{n}', speaker.number(value));
  const caption = capitalise(field.scope ? speaker.label(field.scope) : speaker.phrases.comparison);
  return finish(
    {
      text: speaker.say('average', { n: shown, va: speaker.number(total), k: String(each.length) }),
      headline: { value: Math.round(value * 10) / 10, unit: unitOf(all), text: speaker.amount(value, unitOf(all)) },
      table: { caption, kind: 'bars', rows: each.map((operand) => speaker.row(operand)) },
      working: [
        { text: `${speaker.number(total)} / ${each.length} = ${shown}`, figureIds: field.figures.map(({ id }) => id) },
      ],
    },
    tree,
    each,
  );
}
