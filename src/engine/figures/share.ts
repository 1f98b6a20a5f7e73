/** Shares and ratios. The larger side is the whole, whatever the order of words; a share that was announced stays as announced. */
import type { Operation } from '../../text/id/operations';
import type { Computation } from './computation';
import { joined } from './difference';
import { capitalise } from './format';
import { figuresOf, isInside, type Operand, single, unitOf, worthOf } from './operand';
import type { Phrases } from './phrases';
import type { Asked } from './readAsked';
import { finish } from './speaker';
import { suggest } from './sum';
import { twinOf } from './twins';

interface Share {
  readonly part: Operand;
  readonly whole: Operand;
  /** False where the two only stand beside each other. */
  readonly isPart: boolean;
}

/** Which operands are the part and which is the whole. */
function sides(asked: Asked): Share | undefined {
  const { tree, operands, before, isCarried, find } = asked;
  const [first] = operands;
  if (!first) return undefined;
  const container = operands.find((outer) =>
    operands.every((inner) => inner === outer || isInside(inner, outer, tree)),
  );
  if (container && operands.length > 1) {
    const part = joined(operands.filter((operand) => operand !== container));
    return { part, whole: container, isPart: true };
  }
  const [, second] = operands;
  const of = find('of') ?? find('than') ?? find('ratio');
  if (second && operands.length === 2 && of && of.from >= first.to && of.from < second.from) {
    const [small, large] = worthOf(first, tree) <= worthOf(second, tree) ? [first, second] : [second, first];
    return { part: small, whole: large, isPart: false };
  }
  // "How much of X?" after Y was named asks for Y in X.
  const isWholeOnly = !isCarried && operands.length === 1 && of && of.to <= first.from && first.from - of.to < 3;
  const earlier = before.filter((operand) => isInside(operand, first, tree) && !isInside(first, operand, tree));
  if (isWholeOnly && earlier.length) return { part: joined(earlier), whole: first, isPart: true };
  const part = joined(operands);
  const figure = part.plus[0];
  if (part.minus.length) return { part, whole: { ...part, minus: [] }, isPart: true };
  const wholes = new Set(part.plus.map((one) => tree.whole(one)));
  const whole = figure && wholes.size === 1 ? tree.whole(figure) : undefined;
  return whole && { part, whole: single(whole), isPart: true };
}

/** A share that is a figure itself is its part and whole; asked plainly, an authored entry says it. */
function unfolded(asked: Asked): Share | undefined {
  const { tree, operands, claims, has } = asked;
  const [only] = operands;
  const rule = operands.length === 1 ? only?.plus[0]?.computed : undefined;
  const [part, whole] = (rule?.rule === 'share' ? rule.of : []).flatMap((id) => tree.get(id) ?? []);
  const isMore = claims.length > 0 || has('half', 'third', 'quarter', 'oneIn');
  return part && whole && isMore ? { part: single(part), whole: single(whole), isPart: true } : undefined;
}

export function share(asked: Asked): Computation | undefined {
  const found = unfolded(asked) ?? sides(asked);
  if (!found) return undefined;
  const { tree, speaker } = asked;
  const { part, whole, isPart } = found;
  if (unitOf(part) !== unitOf(whole))
    return finish({ text: speaker.say('kinds', speaker.pair(part, whole)) }, tree, [part, whole]);
  if (part.plus.some((a, at) => part.plus.slice(at + 1).some((b) => !tree.apart(a, b)))) return undefined;
  if (speaker.isPercent(unitOf(part))) return undefined;
  const value = (100 * worthOf(part, tree)) / worthOf(whole, tree);
  const announced = announcedShare(asked, part, whole);
  const shown = announced === undefined ? speaker.percent(value) : speaker.amount(announced, percentUnit(asked));
  const fraction = fractionAsked(asked, value);
  const oneIn = asked.has('oneIn') ? { n: aboutOne(asked, 100 / value) } : undefined;
  const pattern: keyof Phrases = announced !== undefined ? 'announced' : isPart ? 'share' : 'against';
  const sentence = speaker.say(pattern, { ...speaker.pair(part, whole), n: oneIn?.n ?? shown });
  const twin = twinOf([part, whole], tree);
  const other = twin && (100 * worthOf(part, tree, twin.swap)) / worthOf(whole, tree, twin.swap);
  const details = [
    ...(oneIn ? [`${capitalise(shown)}.`] : []),
    ...(announced !== undefined ? [speaker.say('computed', { n: speaker.percent(value) })] : []),
    ...(twin && other !== undefined
      ? [
          speaker.say(twin.used.rounding ? 'orExact' : 'orRounded', {
            values: speaker.number(twin.other.value),
            n: speaker.percent(other),
          }),
        ]
      : []),
  ];
  const rows =
    part.plus.length > 1 && !part.minus.length
      ? part.plus.map((figure) => speaker.row(single(figure)))
      : [speaker.row(part, true)];
  return finish(
    {
      text: fraction ? speaker.say(fraction.pattern, { f: fraction.name }) + sentence : sentence,
      headline: { value: announced ?? Math.round(value * 10) / 10, unit: speaker.phrases.percent, text: shown },
      ...(details.length ? { detail: details.join(' ') } : {}),
      table: { caption: capitalise(speaker.label(whole)), kind: 'share', rows: [...rows, speaker.row(whole)] },
      working: [
        {
          text: `${speaker.number(worthOf(part, tree))} / ${speaker.number(worthOf(whole, tree))} = ${speaker.percent(value)}`,
          figureIds: [...figuresOf(part), ...whole.plus].map(({ id }) => id),
        },
      ],
      suggestions:
        rows.length === 1 && !part.minus.length ? [speaker.say('askDifference', speaker.pair(whole, part))] : [],
    },
    tree,
    [part],
    twin ? [whole, single(twin.other)] : [whole],
  );
}

const percentUnit = ({ tree, speaker }: Asked): string =>
  tree.figures.find(({ unit }) => speaker.isPercent(unit))?.unit ?? '';

/** The percentage that the announcement itself gives for this share, or for its complement. */
function announcedShare({ tree }: Asked, part: Operand, whole: Operand): number | undefined {
  const figure = tree.figures.find(({ percentOf }) => percentOf?.whole === whole.plus[0]?.id);
  const [inner, out] = [part.plus[0], part.minus[0]];
  if (!figure || !inner || figuresOf(part).length > 2) return undefined;
  if (!out) return part.plus.length === 1 && figure.percentOf?.part === inner.id ? figure.value : undefined;
  return inner === whole.plus[0] && figure.percentOf?.part === out.id ? 100 - figure.value : undefined;
}

const FRACTIONS: readonly (readonly [Operation & keyof Phrases, number])[] = [
  ['half', 50],
  ['third', 100 / 3],
  ['quarter', 25],
];
/** "About a third" still holds this many points away. */
const ABOUT = 3;

/** "More than half?": the answer to a fraction that the visitor names. */
function fractionAsked({ has, speaker }: Asked, value: number): { pattern: keyof Phrases; name: string } | undefined {
  const [name, limit] = FRACTIONS.find(([operation]) => has(operation)) ?? [];
  if (!name || limit === undefined) return undefined;
  const pattern = has('over')
    ? value > limit
      ? 'yesOver'
      : 'noOver'
    : has('under')
      ? value < limit
        ? 'yesUnder'
        : 'noUnder'
      : Math.abs(value - limit) <= ABOUT
        ? 'yesAbout'
        : 'noAbout';
  return { pattern, name: speaker.phrases[name] };
}

function aboutOne({ speaker }: Asked, n: number): string {
  const shown = speaker.phrases.oneOf.replace('{n}', speaker.number(n));
  return Math.abs(n * 10 - Math.round(n * 10)) < 1e-9 ? shown : speaker.phrases.about.replace('{n}', shown);
}

/** "A to B", "how many times as many". */
export function ratio(asked: Asked): Computation | undefined {
  const { tree, speaker, operands, before, isCarried } = asked;
  const [a, b] = operands.length === 1 && before.length && !isCarried ? [joined(before), ...operands] : operands;
  if (!a || !b || operands.length > 2) return undefined;
  if (unitOf(a) !== unitOf(b)) return finish({ text: speaker.say('kinds', speaker.pair(a, b)) }, tree, [a, b]);
  const [large, small] = worthOf(a, tree) >= worthOf(b, tree) ? [a, b] : [b, a];
  const value = worthOf(large, tree) / worthOf(small, tree);
  const shown = Number.isInteger(value * 10)
    ? speaker.number(value)
    : speaker.phrases.about.replace('{n}', speaker.number(value));
  const pattern = asked.has('times') ? 'times' : 'ratio';
  const pair = pattern === 'times' ? speaker.pair(large, small) : speaker.pair(a, b);
  const turned = pattern === 'ratio' && large === b ? 'ratioTurned' : pattern;
  return finish(
    {
      text: speaker.say(turned, { ...pair, n: shown }),
      headline: { value: Math.round(value * 10) / 10, unit: '', text: shown },
      table: { caption: speaker.phrases.comparison, kind: 'bars', rows: [a, b].map((operand) => speaker.row(operand)) },
      working: [
        {
          text: `${speaker.number(worthOf(large, tree))} / ${speaker.number(worthOf(small, tree))} = ${shown}`,
          figureIds: [...large.plus, ...small.plus].map(({ id }) => id),
        },
      ],
      suggestions: suggest(asked, large, small),
    },
    tree,
    [a, b],
  );
}
