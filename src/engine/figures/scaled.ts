/** "A third of X, how many?", "10 percent of X", "twice X": a part or a multiple that the visitor states, of a figure or a result. */
import type { Operation } from '../../text/id/operations';
import { isJoined } from './beside';
import type { Computation } from './computation';
import { conclude } from './conclude';
import { capitalise, fill } from './format';
import { FRACTIONS, fractionOf } from './fractions';
import { joined, type Operand, single, unitOf, worthOf } from './operand';
import { endsAt, startsAt } from './prepareSignals';
import { type Asked, reheard } from './readAsked';
import { MOST_TIMES } from './readNumbers';
import { canJoin } from './sum';
import { compared } from './verdict';

/** What the multiple or the part may be of, besides a figure. */
const RESULTS: readonly Operation[] = ['sum', 'difference', 'average', 'remain'];
const SCALES: readonly Operation[] = ['times', 'share', ...FRACTIONS.map(([operation]) => operation)];
const COMPARING: readonly Operation[] = ['over', 'under', 'more', 'less', 'equal'];

interface Scale {
  readonly top: number;
  readonly bottom: number;
  readonly pattern: 'portion' | 'multiple';
  /** As it is said: "a third", "10 percent", "3". */
  readonly x: string;
  /** Where it stands among the tokens. */
  readonly from: number;
  readonly to: number;
  /** "X times 3": nothing but a multiplication. */
  readonly isBehind: boolean;
}

function scaleOf(asked: Asked): Scale | undefined {
  const { factor, claims, speaker, query, signals, find } = asked;
  const isPart = factor !== undefined && factor < 1;
  const bottom = isPart ? Math.round(1 / factor) : 1;
  const place = query.numbers.find(({ value }) => value === (isPart ? bottom : factor));
  if (factor !== undefined)
    return {
      top: isPart ? 1 : factor,
      bottom,
      pattern: isPart ? 'portion' : 'multiple',
      x: isPart ? `1/${bottom}` : speaker.number(factor),
      from: place?.from ?? find('times')?.from ?? 0,
      to: place?.to ?? find('times')?.to ?? 0,
      isBehind: place !== undefined && endsAt(signals, place.from, 'multiple', 'divided'),
    };
  const fraction = fractionOf(asked);
  const percent = claims.find((claim) => claim.percent);
  if (Boolean(fraction) === Boolean(percent)) return undefined;
  const { from = 0, to = 0 } = (fraction ? find(fraction[0]) : percent) ?? {};
  const said = { pattern: 'portion', from, to, isBehind: false } as const;
  return fraction
    ? { ...said, top: fraction[1], bottom: fraction[2], x: speaker.phrases[fraction[0]] }
    : { ...said, top: percent?.value ?? 0, bottom: 100, x: speaker.percent(percent?.value ?? 0) };
}

/** @param compute What the question asks for without its factor. */
export function scaled(asked: Asked, compute: (asked: Asked) => Computation | undefined): Computation | undefined {
  const { tree, speaker, operands, claims, isCarried, has, find } = asked;
  const scale = scaleOf(asked);
  // "100 percent of X" is X.
  const isWhole = scale?.top === scale?.bottom;
  // "Is it half, and how many percent exactly?"
  if (fractionOf(asked) && has('share') && has('howMany')) return undefined;
  if (!scale || isWhole || scale.top > MOST_TIMES || has('verify', 'oneIn') || isElse(asked, scale)) return undefined;
  const number = claims.find((claim) => !claim.percent);
  const figure = tree.figures.find(({ value, unit }) => value === number?.value && !speaker.isPercent(unit));
  const [operand = figure && single(figure, number?.from, number?.to), second] = operands;
  if (!operand || speaker.isPercent(unitOf(operand)) || !isAsked(asked, scale, operand)) return undefined;
  if (second && !isCarried && scale.pattern === 'multiple') {
    const beside = besideMultiple(asked, scale);
    if (beside) return beside;
  }
  if (has(...COMPARING)) return undefined;
  if (!second && !has('sum', 'difference')) {
    // A share that was announced has its own count.
    const isAnnounced = tree.figures.some(
      ({ percentOf, value }) =>
        (percentOf?.whole === operand.plus[0]?.id || percentOf?.part === operand.plus[0]?.id) && value === scale.top,
    );
    return isAnnounced && scale.bottom > 1 ? undefined : told(asked, scale, operand);
  }
  if (isCarried || find('share')) return undefined;
  // "Half of X and Y", "twice the difference of X and Y", "X and Y together, times two"
  const isOfResult = scale.isBehind
    ? scale.from >= (operands.at(-1)?.to ?? 0)
    : RESULTS.some((one) => startsAt(asked.signals, ahead(asked, scale.to), one));
  if (!isOfResult)
    return scale.pattern === 'portion' && !has(...RESULTS) && isJoined(asked, operands) && canJoin(asked, operands)
      ? told(asked, scale, joined(operands))
      : undefined;
  const plain = reheard(asked, has(...RESULTS) ? [] : ['sum'], [...SCALES, 'foreign']);
  const result = compute({ ...plain, factor: undefined, claims: [] });
  const { headline, working = [] } = result ?? {};
  if (!result || !headline || speaker.isPercent(headline.unit)) return undefined;
  const value = scaleUp(scale, headline.value);
  const line = {
    text: `${product(asked, scale, headline.value)} = ${speaker.about(value)}`,
    figureIds: result.figureIds,
  };
  return {
    ...result,
    text: sayScaled(asked, scale, value, headline.text),
    headline: { value: Math.round(value * 10) / 10, unit: headline.unit, text: speaker.amount(value, headline.unit) },
    detail: [result.text, result.detail].filter(Boolean).join(' '),
    working: [...working, line],
  };
}

const scaleUp = ({ top, bottom }: Scale, value: number): number => (value * top) / bottom;

/** "345 × 4", "5.403 × 3 / 4" */
const product = ({ speaker }: Asked, { top, bottom }: Scale, value: number): string =>
  speaker.number(value) + (top === 1 ? '' : ` \u00d7 ${speaker.number(top)}`) + (bottom === 1 ? '' : ` / ${bottom}`);

/** "a third of X", "3 times X" */
const namesScaled = ({ speaker }: Asked, { pattern, x }: Scale, of: string): string =>
  fill(speaker.phrases[pattern], { x, a: of });

const sayScaled = (asked: Asked, scale: Scale, value: number, of: string): string =>
  `${asked.speaker.about(value)}: ${namesScaled(asked, scale, of)}.`;

/** The part or the multiple of one operand; of what grows or falls by it, what that comes to. */
function told(asked: Asked, scale: Scale, one: Operand): Computation {
  const { speaker, has, query } = asked;
  const base = worthOf(one, asked.tree);
  const part = scaleUp(scale, base);
  const isChange = has('grow') && scale.pattern === 'portion';
  const sign = query.tokens.some(({ concept }) => concept === 'turun') ? '\u2212' : '+';
  const value = isChange ? base + (sign === '+' ? part : -part) : part;
  const list = speaker.list([one]);
  return made(asked, one, value, {
    text: isChange ? `${speaker.about(value)}: ${list} ${sign} ${scale.x}.` : sayScaled(asked, scale, value, list),
    line: `${isChange ? `${speaker.number(base)} ${sign} ` : ''}${product(asked, scale, base)}`,
  });
}

function made(asked: Asked, one: Operand, value: number, { text, line }: { text: string; line: string }): Computation {
  const { speaker } = asked;
  const unit = unitOf(one);
  return conclude(asked, {
    text: capitalise(text),
    value,
    unit,
    shown: speaker.amount(value, unit),
    working: [`${line} = ${speaker.about(value)}`],
    table: 'rows',
    named: [one],
  });
}

/** "Twice X plus Y", "is twice X more than Y?": the factor goes with the name that it stands before. */
function besideMultiple(asked: Asked, scale: Scale): Computation | undefined {
  const { operands, has, speaker, tree } = asked;
  const start = ahead(asked, scale.to);
  const [first, second, third] = operands;
  const one = operands.find(({ from }) => from === start);
  const other = one === first ? second : first;
  if (!one || !other || third || unitOf(one) !== unitOf(other)) return undefined;
  const list = namesScaled(asked, scale, speaker.list([one]));
  if (has('sum') && canJoin(asked, operands)) {
    const value = scaleUp(scale, worthOf(one, tree)) + worthOf(other, tree);
    return made(asked, one, value, {
      text: `${speaker.about(value)}: ${list} + ${speaker.list([other])}.`,
      line: `${product(asked, scale, worthOf(one, tree))} + ${speaker.number(worthOf(other, tree))}`,
    });
  }
  // Behind the other it says how many times that is.
  if (one !== first || !has(...COMPARING)) return undefined;
  const result = told(asked, scale, one);
  const over = has('more', 'over') ? (['over'] as const) : (['under'] as const);
  return compared(
    reheard(asked, over, ['over', 'under']),
    result,
    result.headline?.value ?? 0,
    worthOf(other, tree),
    speaker.list([other]),
  );
}

/** Past the words that only lead on: "of the". */
function ahead({ query, signals }: Asked, at: number): number {
  let to = at;
  while (
    query.tokens[to] &&
    (query.tokens[to]?.how === 'filler' ||
      /^(?:kali|lipat|x|dari|persen|%)$/.test(query.tokens[to]?.concept ?? '') ||
      startsAt(signals, to, 'of'))
  )
    to++;
  return to;
}

/** Counted in something else: "3 times a *month*". */
const isElse = ({ signals, query }: Asked, { from }: Scale): boolean =>
  signals.some(
    (signal) => signal.operation === 'foreign' && signal.from !== from && query.tokens[signal.from]?.concept !== 'kali',
  );

/** Whether it is asked how many that makes, not whether it is so. */
function isAsked(asked: Asked, scale: Scale, operand: Operand): boolean {
  const { has, query, tree, before, isCarried, signals, operands, find } = asked;
  const start = ahead(asked, scale.to);
  // Whose part it is must be said with it: "those in reach (the 35 percent)" are the share.
  const isOf = operand.from >= 0 || isCarried || start > scale.to;
  if (has('howMany') || (query.language === 'en' && query.type === 'what')) return isOf;
  if (has(...COMPARING) && scale.pattern === 'multiple') return start === operand.from;
  // "The number", "10 percent": words that look like a question.
  const isOpen = /none|count/.test(query.type) || (query.type === 'share' && !find('share'));
  if (!isOpen || (before.length && !isCarried)) return false;
  if (scale.isBehind) return true;
  const isAhead = ['count', ...RESULTS].some((one) => startsAt(signals, start, one)) || start === operand.from;
  // "Half of those in reach" may claim so much of what they are in.
  return isAhead && (!operands.length || operand.plus.every((one) => !tree.parts(one).length));
}
