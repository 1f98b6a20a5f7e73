/** Differences, remainders and changes; between percentages they are percentage points. */
import type { Computation } from './computation';
import { type Operand, single, unitOf, worthOf } from './operand';
import type { Phrases } from './phrases';
import type { Asked } from './readAsked';
import { finish, type Speaker } from './speaker';
import { suggest } from './sum';
import { twinOf } from './twins';

export function difference(asked: Asked): Computation | undefined {
  const { tree, speaker, operands } = asked;
  const [a, b] = operands.length === 1 ? withPartner(asked) : operands;
  if (!a) return undefined;
  if (!b) return toFull(asked, a);
  if (operands.length > 2) return asked.isCarried ? askWhich(asked) : undefined;
  if (unitOf(a) !== unitOf(b)) return finish({ text: speaker.say('kinds', speaker.pair(a, b)) }, tree, [a, b]);
  return between(asked, a, b);
}

/** Points, not percent, between percentages. */
export function amountBetween(speaker: Speaker, value: number, unit: string): string {
  return speaker.isPercent(unit) ? `${speaker.number(value)} ${speaker.phrases.points}` : speaker.amount(value, unit);
}

function between(asked: Asked, a: Operand, b: Operand): Computation {
  const { tree, speaker } = asked;
  const unit = unitOf(a);
  const [va, vb] = [worthOf(a, tree), worthOf(b, tree)];
  const [more, fewer] = va >= vb ? [a, b] : [b, a];
  const value = Math.abs(va - vb);
  const shown = amountBetween(speaker, value, unit);
  const pair = { ...speaker.pair(more, fewer), n: shown };
  const twin = twinOf([more, fewer], tree);
  const isTwins = a.plus[0] && b.plus[0] && tree.exact(a.plus[0]) === tree.exact(b.plus[0]);
  const [rounded, exact] = a.plus[0]?.rounding ? [a, b] : [b, a];
  const detail = isTwins
    ? speaker.say('twin', speaker.pair(exact, rounded))
    : twin &&
      speaker.say(twin.used.rounding ? 'orExact' : 'orRounded', {
        values: speaker.number(twin.other.value),
        n: amountBetween(speaker, Math.abs(worthOf(a, tree, twin.swap) - worthOf(b, tree, twin.swap)), unit),
      });
  const isSeries = [a, b].every(({ plus }) => plus[0]?.series);
  return finish(
    {
      text: speaker.say(patternOf(asked, a, b, isSeries), isSeries ? { ...speaker.pair(a, b), n: shown } : pair),
      headline: { value, unit: speaker.isPercent(unit) ? speaker.phrases.points : unit, text: shown },
      ...(detail ? { detail } : {}),
      table: {
        caption: speaker.phrases.comparison,
        kind: isSeries ? 'progress' : 'bars',
        rows: [a, b].map((operand) => speaker.row(operand)),
      },
      working: [workingOf(asked, more, fewer), ...(twin ? [workingOf(asked, more, fewer, twin.swap)] : [])],
      suggestions: isSeries ? [] : suggest(asked, more, fewer).slice(1),
    },
    tree,
    [a, b],
    twin ? [single(twin.other)] : [],
  );
}

function workingOf({ tree, speaker }: Asked, more: Operand, fewer: Operand, swap?: ReadonlyMap<string, number>) {
  const [va, vb] = [worthOf(more, tree, swap), worthOf(fewer, tree, swap)];
  return {
    text: `${speaker.number(va)} \u2212 ${speaker.number(vb)} = ${speaker.number(va - vb)}`,
    figureIds: [...more.plus, ...fewer.plus].map(({ id }) => id),
  };
}

function patternOf({ tree, has }: Asked, a: Operand, b: Operand, isSeries: boolean): keyof Phrases {
  const isRise = worthOf(b, tree) >= worthOf(a, tree);
  if (isSeries && has('grow')) return isRise ? 'up' : 'down';
  if (isSeries && isRise && a.plus[0]?.series?.role === 'reached') return 'toTarget';
  const [x, y] = [a.plus[0], b.plus[0]];
  const isPart = x && y && (tree.within(x, y) || tree.within(y, x));
  return isPart ? 'rest' : 'difference';
}

/** The other side that one operand leaves unsaid: its next target, or what it is part of. */
function withPartner(asked: Asked): readonly Operand[] {
  const { tree, operands, before, isCarried } = asked;
  const [one] = operands;
  const [figure] = one?.plus ?? [];
  if (!one || !figure) return [];
  if (before.length && !isCarried && !asked.has('remain')) return [joined(before), one];
  const { series } = figure;
  if (series && !asked.isToFull) {
    const target = tree.figures
      .filter(({ series: other }) => other?.id === series.id && other.role === 'target' && other.year >= series.year)
      .sort((x, y) => (x.series?.year ?? 0) - (y.series?.year ?? 0))
      .find((other) => other !== figure);
    return target ? [one, single(target)] : [];
  }
  if (series || asked.speaker.isPercent(figure.unit)) return [one];
  const covered = tree.covered(figure);
  if (covered) return [one, single(covered)];
  const whole = tree.whole(figure);
  return whole && tree.covered(whole) && tree.exact(tree.covered(whole) ?? whole) === tree.exact(figure)
    ? [single(whole), one]
    : [];
}

/** Several figures as one operand, as after a sum. */
export const joined = (operands: readonly Operand[]): Operand =>
  operands.length === 1 && operands[0]
    ? operands[0]
    : { plus: operands.flatMap(({ plus }) => plus), minus: [], from: -1, to: -1 };

/** How far a percentage is from all. */
function toFull({ tree, speaker, isToFull }: Asked, a: Operand): Computation | undefined {
  const unit = unitOf(a);
  if (!isToFull || !speaker.isPercent(unit)) return undefined;
  const value = 100 - worthOf(a, tree);
  const shown = amountBetween(speaker, value, unit);
  return finish(
    {
      text: speaker.say('toFull', { ...speaker.pair(a, a), vb: speaker.amount(100, unit), n: shown }),
      headline: { value, unit: speaker.phrases.points, text: shown },
      working: [
        {
          text: `100 \u2212 ${speaker.number(100 - value)} = ${speaker.number(value)}`,
          figureIds: a.plus.map(({ id }) => id),
        },
      ],
    },
    tree,
    [a],
  );
}

/** Of three figures just named, two must be chosen. */
function askWhich({ speaker, tree, operands }: Asked): Computation | undefined {
  const [a, b, c] = operands;
  if (!a || !b || !c) return undefined;
  const options = [
    [a, b],
    [b, c],
    [a, c],
  ].flatMap(([x, y]) =>
    x && y
      ? [
          {
            label: `${speaker.label(x)} \u2013 ${speaker.label(y)}`,
            question: speaker.say('askDifference', speaker.pair(x, y)),
          },
        ]
      : [],
  );
  return { ...finish({ text: speaker.say('which') }, tree, operands), kind: 'clarify', options };
}
