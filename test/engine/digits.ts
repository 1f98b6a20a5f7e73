/**
 * Where may a digit in a reply come from? A figure, a sum that the reply shows and that is right, a date or paragraph of
 * the ledger, a contact, or the visitor's own words. Judged from the editors' files alone, never by the engine's own code.
 */
import type { Reply } from '../../src/engine/reply';
import type { Source } from '../../src/knowledge/schema';
import { figureValues } from '../eval/figureValues';
import { datePhrases, isRounded, type Numeral, numeralsIn, visitorsNumbers, withoutNumerals } from './numerals';

/** Everything that can be shown of a reply; ids and machine-readable dates are not. */
const HIDDEN = new Set(['kind', 'language', 'entryId', 'figureIds', 'id', 'url', 'checked', 'date', 'for']);
function shownIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(shownIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (HIDDEN.has(key) ? [] : shownIn(inner)));
}

/** "a + b − c" or "a ÷ b × 100" with these values in their places, or undefined where it is no such thing. */
function evaluate(expression: string, values: readonly number[], language: 'id' | 'en'): number | undefined {
  const [first, ...others] = values;
  const operators = withoutNumerals(expression, language).match(/(?<=#[^#]*?)[+−–\-×x*÷/:](?=[^#]*#)/g) ?? [];
  if (first === undefined || operators.length !== others.length || others.length === 0) return undefined;
  const terms = [first];
  others.forEach((value, at) => {
    const operator = operators[at] ?? '';
    const last = terms.at(-1) ?? 0;
    if ('×x*'.includes(operator)) terms[terms.length - 1] = last * value;
    else if ('÷/:'.includes(operator)) terms[terms.length - 1] = last / value;
    else terms.push(operator === '+' ? value : -value);
  });
  return terms.reduce((sum, term) => sum + term, 0);
}

/** Each operand as it is or, where the announcement rounds a figure of its kind, as far off as that rounding is. */
const shifted = (values: readonly number[], shifts: readonly number[]): number[][] =>
  values.reduce<number[][]>(
    (lists, value) => lists.flatMap((list) => [0, ...shifts].map((shift) => [...list, value + shift])),
    [[]],
  );

/** How far a rounded figure, and what is computed from it, is off from its exact twin, either way. */
function roundingShifts(source: Source, values: ReadonlyMap<string, number>): number[] {
  const { figures } = source.figures;
  const exactOf = new Map(figures.flatMap(({ id, rounding }) => (rounding ? [[id, rounding.of] as const] : [])));
  const exactly = (ids: readonly string[]): string => ids.map((id) => exactOf.get(id) ?? id).join();
  const rounded = figures.filter(({ computed }) => computed?.of.some((id) => exactOf.has(id)));
  for (const { id, computed } of rounded) {
    const twin = figures.find(
      (other) =>
        other.id !== id &&
        other.computed?.rule === computed?.rule &&
        other.computed?.of.join() === exactly(computed?.of ?? []),
    );
    if (twin) exactOf.set(id, twin.id);
  }
  const offs = [...exactOf].map(([id, exact]) => (values.get(exact) ?? 0) - (values.get(id) ?? 0));
  return [...new Set(offs.flatMap((off) => [off, -off]))];
}

interface Worked {
  /** Results of the reply's own working, for those lines that are arithmetically right and start from allowed numbers. */
  readonly results: readonly number[];
  /** What was divided by: the parts of a share are shares of the same whole. */
  readonly wholes: readonly number[];
}
function workedOut(reply: Reply, shifts: readonly number[], isAllowed: (numeral: Numeral) => boolean): Worked {
  const results: number[] = [];
  const wholes: number[] = [];
  const isKnown = (numeral: Numeral) => isAllowed(numeral) || results.includes(numeral.value);
  for (const { text } of reply.kind === 'answer' ? (reply.working ?? []) : []) {
    const [left = '', ...rights] = text.split(/[=≈]/);
    const operands = numeralsIn(left, reply.language);
    // A share multiplies by a hundred, an average divides by the number of groups.
    const counts = (left.match(/(?<=[÷/:] ?)\d{1,2}(?![\d.,])/g) ?? []).map(Number).filter((one) => one <= MOST_GROUPS);
    if (!operands.every((one) => one.value === 100 || counts.includes(one.value) || isKnown(one))) continue;
    const values = operands.map(({ value }) => value);
    const exact = evaluate(left, values, reply.language);
    const [shown] = rights.flatMap((right) => numeralsIn(right, reply.language));
    if (exact === undefined || !shown || ![exact, exact * 100].some((value) => isRounded(shown, value))) continue;
    // A sum of many groups is never shown with a rounded twin, and would have too many ways to be.
    const ways = values.length <= 3 ? shifted(values, shifts) : [values];
    const all = ways.flatMap((list) => evaluate(left, list, reply.language) ?? []);
    // "One in n" is a share the other way round.
    results.push(shown.value, ...all, ...(/[÷/:]/.test(left) ? all.flatMap((value) => [value * 100, 1 / value]) : []));
    if (!/[÷/:]/.test(left)) continue;
    wholes.push(...values.slice(1));
    // A ratio may be told together with the difference of its two sides.
    results.push(...ways.map(([a = 0, b = 0]) => Math.abs(a - b)));
  }
  return { results, wholes };
}

/** A place in a ranking, a count of groups, the one of a ratio: small numbers that their sentence says the meaning of. */
const COUNTED =
  /\b(?:nomor|number|peringkat|rank|ke-) ?(\d{1,2})\b|\b(\d{1,2}) (?:kelompok|groups?)\b|[÷/:] ?(\d{1,2})(?![\d.,])|\b(?:banding|to) (1)\b(?![.,]\d)|(?<![\d.,])(1) (?:banding|to)\b/gi;
const MOST_GROUPS = 12;

/**
 * Every sum of groups that lie side by side in one whole, and what is left of that whole, of what it lies in and of its
 * rounded twin without them; never the sum of a group and the whole that it is in.
 */
function sumsOfParts(source: Source): Set<number> {
  const values = figureValues(source);
  const { figures } = source.figures;
  const valueIn = (id: string): number => values.get(id) ?? 0;
  const partsOf = (id: string): string[] => figures.find((one) => one.id === id)?.sumOf?.flatMap(partsOf) ?? [id];
  const sums = new Set<number>();
  for (const { id, partOf } of figures.filter(({ sumOf }) => sumOf !== undefined)) {
    const twins = figures.filter(({ rounding }) => rounding?.of === id).map((twin) => twin.id);
    const wholes = [id, ...twins, ...(partOf ? [partOf] : [])].map(valueIn);
    let reached = [0];
    for (const part of partsOf(id)) reached = [...reached, ...reached.map((sum) => sum + valueIn(part))];
    for (const sum of reached)
      for (const value of [sum, ...wholes.map((whole) => whole - sum)]) if (value > 0) sums.add(value);
  }
  return sums;
}

/** "Last year" or "three years on" is a year that the visitor named, counted from those of the figures. */
function relativeYears(question: string, years: readonly number[]): number[] {
  if (!/tahun|thn|thun|taun|year|lusa|depan|lalu|lagi|kemarin/i.test(question)) return [];
  return years.flatMap((year) => [-3, -2, -1, 1, 2, 3, 5, 10, -5, -10].map((off) => year + off));
}

/** @returns The numbers in a reply that come from nowhere; empty for an honest reply. */
export type DigitJudge = (question: string, reply: Reply) => string[];

export function createDigitJudge(source: Source): DigitJudge {
  const { announcement, assistant, figures } = source;
  const figureById = figureValues(source);
  const known = new Set([...figureById.values(), ...sumsOfParts(source)]);
  const shifts = roundingShifts(source, figureById);
  const fractions = [...known].filter((value) => value % 1 !== 0);
  const years = figures.figures.flatMap(({ series }) => (series ? [series.year] : []));
  for (const year of years) known.add(year);
  const contacts = assistant.contacts.flatMap(({ value, label, hours, url }) => [
    value,
    url ?? '',
    ...shownIn(label),
    ...shownIn(hours),
  ]);
  const dates = [...announcement.dates.map(({ value }) => value), ...figures.figures.map(({ date }) => date)];
  const named = [
    ...contacts,
    announcement.url,
    ...dates.flatMap(datePhrases),
    ...announcement.dates.flatMap(({ label }) => shownIn(label)),
  ];
  const phrases = [...new Set(named)].filter((phrase) => /\d/.test(phrase)).sort((a, b) => b.length - a.length);
  const paragraphs = Math.max(0, ...announcement.paragraphs.map(({ number }) => number));
  // Whole numbers only: a telephone number 175 must not eat a part of 2.175.
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const anyNamed = new RegExp(`(?<![\\d.,])(?:${escaped.join('|')})(?![.,]?\\d)`, 'g');
  const withoutNamed = (text: string): string =>
    text
      .replace(anyNamed, ' ')
      .replace(COUNTED, (whole, ...counts: string[]) =>
        Number(counts.slice(0, 5).find(Boolean)) <= MOST_GROUPS ? ' ' : whole,
      )
      .replace(/\b(?:paragraf|paragraph) (\d+)/gi, (whole, at: string) => (Number(at) <= paragraphs ? ' ' : whole));
  return (question, reply) => {
    const own = new Set([...visitorsNumbers(question), ...relativeYears(question, years)]);
    const isAllowed = (numeral: Numeral) =>
      known.has(numeral.value) || own.has(numeral.value) || fractions.some((exact) => isRounded(numeral, exact));
    const { results, wholes } = workedOut(reply, shifts, isAllowed);
    const shares = wholes.flatMap((whole) => [...figureById.values()].map((value) => (100 * value) / whole));
    const worked = [...results, ...shares];
    const isFromSomewhere = (numeral: Numeral) =>
      isAllowed(numeral) ||
      worked.some((exact) => (exact % 1 === 0 ? numeral.value === exact : isRounded(numeral, exact)));
    return numeralsIn(shownIn(reply).map(withoutNamed).join('\n'), reply.language)
      .filter((numeral) => !isFromSomewhere(numeral))
      .map(({ text }) => text);
  };
}
