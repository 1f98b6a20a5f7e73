/** "Which is more?" names the winner first; "is X more than Y?" begins with yes or no. */
import type { Computation } from './computation';
import { amountBetween, joined } from './difference';
import { type Operand, unitOf, worthOf } from './operand';
import type { Asked } from './readAsked';
import { finish } from './speaker';
import { suggest } from './sum';

export function compare(asked: Asked): Computation | undefined {
  const { tree, speaker, operands, before, isCarried } = asked;
  const [a, b] = operands.length === 1 && before.length && !isCarried ? [joined(before), ...operands] : operands;
  if (!a || !b || operands.length > 2) return undefined;
  const pair = speaker.pair(a, b);
  if (unitOf(a) !== unitOf(b)) return finish({ text: speaker.say('kinds', pair) }, tree, [a, b]);
  const unit = unitOf(a);
  const [va, vb] = [worthOf(a, tree), worthOf(b, tree)];
  const [more, fewer] = va >= vb ? [a, b] : [b, a];
  return finish(
    {
      text: sentence(asked, a, b, va - vb),
      detail: speaker.say('gap', { n: amountBetween(speaker, Math.abs(va - vb), unit) }),
      table: {
        caption: speaker.phrases.comparison,
        kind: 'bars',
        rows: [more, fewer].map((operand) => speaker.row(operand, operand === more)),
      },
      working: [
        {
          text: `${speaker.number(Math.max(va, vb))} \u2212 ${speaker.number(Math.min(va, vb))} = ${speaker.number(Math.abs(va - vb))}`,
          figureIds: [...more.plus, ...fewer.plus].map(({ id }) => id),
        },
      ],
      suggestions: suggest(asked, more, fewer).slice(0, 1),
    },
    tree,
    [a, b],
  );
}

function sentence(asked: Asked, a: Operand, b: Operand, gap: number): string {
  const { speaker, has } = asked;
  const isPercent = speaker.isPercent(unitOf(a));
  const more = speaker.phrases[isPercent ? 'higher' : 'more'];
  const less = speaker.phrases[isPercent ? 'lower' : 'less'];
  if (gap === 0) return speaker.say('equal', speaker.pair(a, b));
  if (has('equal') && !has('more', 'less')) return speaker.say('notEqual', speaker.pair(a, b));
  const isMore = gap > 0;
  const claimsMore = claimed(asked, a, b);
  if (claimsMore !== undefined)
    return speaker.say(claimsMore === isMore ? 'yes' : 'no', { ...speaker.pair(a, b), more: isMore ? more : less });
  const asksLess = has('less') && !has('more');
  const [first, second] = isMore !== asksLess ? [a, b] : [b, a];
  return speaker.say('winner', { ...speaker.pair(first, second), more: asksLess ? less : more });
}

/** Whether the question claims that `a` is more (true) or less (false) than `b`; nothing where it asks which. */
function claimed({ find, has, query }: Asked, a: Operand, b: Operand): boolean | undefined {
  const direction = find('more') ?? find('less');
  if (!direction || has('which', 'versus') || a.from < 0) return undefined;
  const isBetween = direction.from >= a.to && direction.to <= b.from;
  // English puts the direction first: "are there more A than B?"
  const than = query.tokens.findIndex(
    ({ text, concept }, at) =>
      at >= a.to &&
      at < b.from &&
      (text === 'than' || concept === 'daripada' || concept === 'dari' || concept === 'banding'),
  );
  if (!isBetween && (than < 0 || direction.from > a.from)) return undefined;
  return direction.operation === 'more';
}
