/**
 * Where may a digit in a reply come from? A figure, a sum that the reply shows and that is right, a date or paragraph of
 * the ledger, a contact, or the visitor's own words. Judged from the editors' files alone, never by the engine's own code.
 */
import type { Reply } from '../../src/engine/reply';
import type { Source } from '../../src/knowledge/schema';
import { figureValues } from '../eval/figureValues';

interface Numeral {
  readonly value: number;
  readonly decimals: number;
  readonly text: string;
}

const GROUPED = { id: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g, en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g };

/** Numbers as a reader of that language reads them: 1.173,5 in Indonesian is 1,173.5 in English. */
function numeralsIn(text: string, language: 'id' | 'en'): Numeral[] {
  const decimal = language === 'id' ? ',' : '.';
  return (text.match(GROUPED[language]) ?? []).map((numeral) => {
    const [whole = '', fraction = ''] = numeral.split(decimal);
    return {
      text: numeral,
      decimals: fraction.length,
      value: Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`),
    };
  });
}

/** Everything that can be shown of a reply; ids and machine-readable dates are not. */
const HIDDEN = new Set(['kind', 'language', 'entryId', 'figureIds', 'id', 'url', 'checked', 'date', 'for']);
function shownIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(shownIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (HIDDEN.has(key) ? [] : shownIn(inner)));
}

const LOOKALIKE: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', s: '5', b: '8' };
/** Every reading of the visitor's own digits: either grouping, shortened (71rb), letters for digits (2O26). */
function visitorsNumbers(question: string): number[] {
  const plain = question.normalize('NFKC').toLowerCase();
  const lookalike = plain.replace(/(?<=\d)[oilsb](?=\d|\b)/g, (letter) => LOOKALIKE[letter] ?? letter);
  const values = [plain, lookalike].flatMap((text) => [
    ...numeralsIn(text, 'id').map(({ value }) => value),
    ...numeralsIn(text, 'en').map(({ value }) => value),
    ...(text.match(/\d+/g) ?? []).map(Number),
    ...(text.match(/\d[\d.,\s]*\d/g) ?? []).map((run) => Number(run.replace(/\D/g, ''))),
  ]);
  const scales = [
    1,
    ...(/rb|ribu|\dk|thousand/.test(plain) ? [1e3] : []),
    ...(/jt|juta|million/.test(plain) ? [1e6] : []),
  ];
  return [...values.flatMap((value) => scales.map((scale) => value * scale)), ...numbersInWords(plain)];
}

/** The value of "a + b − c" or "a ÷ b × 100", or undefined where it is no such thing. */
function evaluate(expression: string, language: 'id' | 'en'): number | undefined {
  const operators = expression.replace(GROUPED[language], '#').match(/(?<=#[^#]*?)[+−–\-×x*÷/:](?=[^#]*#)/g) ?? [];
  const [first, ...others] = numeralsIn(expression, language).map(({ value }) => value);
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

const isRounded = (shown: Numeral, exact: number): boolean =>
  Math.abs(shown.value - exact) <= 0.5001 * 10 ** -shown.decimals;

/** The results of the reply's own working, for those lines that are arithmetically right and start from allowed numbers. */
function workedOut(reply: Reply, isAllowed: (numeral: Numeral) => boolean): number[] {
  if (reply.kind !== 'answer') return [];
  const results: number[] = [];
  const isKnown = (numeral: Numeral) => isAllowed(numeral) || results.includes(numeral.value);
  for (const { text } of reply.working ?? []) {
    const [left = '', ...rights] = text.split(/[=≈]/);
    const exact = evaluate(left, reply.language);
    // A share multiplies by a hundred, an average divides by the number of groups.
    const counts = (left.match(/(?<=[÷/:] ?)\d{1,2}(?![\d.,])/g) ?? [])
      .map(Number)
      .filter((count) => count <= MOST_GROUPS);
    const operands = numeralsIn(left, reply.language).filter(({ value }) => value !== 100 && !counts.includes(value));
    if (exact === undefined || !operands.every(isKnown)) continue;
    for (const right of rights) {
      const [shown] = numeralsIn(right, reply.language);
      const hit = shown && [exact, exact * 100].find((value) => isRounded(shown, value));
      if (shown && hit !== undefined) results.push(hit, shown.value);
    }
  }
  return results;
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

const WORDS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const TIMES: Readonly<Record<string, number>> = {
  puluh: 10,
  ratus: 100,
  ribu: 1000,
  juta: 1e6,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
};
/** Numbers that the visitor wrote in words, each run of them and each part of a run. */
function numbersInWords(text: string): number[] {
  const values: number[] = [];
  let run = 0;
  for (const word of text.match(/[a-z]+/g) ?? []) {
    const times = TIMES[word];
    if (word === 'belas') run += 10;
    else if (times) run = Math.max(1, run) * times;
    else run = WORDS[word] === undefined ? 0 : run + (WORDS[word] ?? 0);
    if (run > 0) values.push(run);
  }
  return values;
}

const MONTHS = [
  ['Januari', 'January'],
  ['Februari', 'February'],
  ['Maret', 'March'],
  ['April', 'April'],
  ['Mei', 'May'],
  ['Juni', 'June'],
  ['Juli', 'July'],
  ['Agustus', 'August'],
  ['September', 'September'],
  ['Oktober', 'October'],
  ['November', 'November'],
  ['Desember', 'December'],
] as const;

/** Dates as either language writes them. */
function datePhrases(iso: string): string[] {
  const [year = '', month, day] = iso.split('-');
  const names = MONTHS[Number(month) - 1];
  if (!month || !names) return [year];
  if (!day) return [...names.map((name) => `${name} ${year}`), year];
  const at = String(Number(day));
  const numeric = [iso, `${at}/${Number(month)}/${year}`, `${at}/${Number(month)}`];
  return [
    ...numeric,
    ...names.flatMap((name) => [`${at} ${name} ${year}`, `${name} ${at}, ${year}`, `${at} ${name}`, `${name} ${at}`]),
    year,
  ];
}

/** @returns The numbers in a reply that come from nowhere; empty for an honest reply. */
export type DigitJudge = (question: string, reply: Reply) => string[];

export function createDigitJudge(source: Source): DigitJudge {
  const { announcement, assistant, figures } = source;
  const known = new Set([...figureValues(source).values(), ...sumsOfParts(source)]);
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
    const own = new Set(visitorsNumbers(question));
    const isAllowed = (numeral: Numeral) =>
      known.has(numeral.value) || own.has(numeral.value) || fractions.some((exact) => isRounded(numeral, exact));
    const results = workedOut(reply, isAllowed);
    const isFromSomewhere = (numeral: Numeral) =>
      isAllowed(numeral) ||
      results.some((exact) => exact % 1 !== 0 && isRounded(numeral, exact)) ||
      results.includes(numeral.value);
    return numeralsIn(shownIn(reply).map(withoutNamed).join('\n'), reply.language)
      .filter((numeral) => !isFromSomewhere(numeral))
      .map(({ text }) => text);
  };
}
