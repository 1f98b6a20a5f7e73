/** Reading numbers out of sentences, for the judge of digits; written apart from the engine's own reading. */

export interface Numeral {
  readonly value: number;
  readonly decimals: number;
  readonly text: string;
}

const GROUPED = { id: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g, en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g };

/** The same sentence with # for each number. */
export const withoutNumerals = (text: string, language: 'id' | 'en'): string => text.replace(GROUPED[language], '#');

/** Numbers as a reader of that language reads them: 1.173,5 in Indonesian is 1,173.5 in English. */
export function numeralsIn(text: string, language: 'id' | 'en'): Numeral[] {
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
  sejuta: 1e6,
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
  eleven: 11,
  twelve: 12,
  twice: 2,
  double: 2,
  doubled: 2,
  dobel: 2,
  triple: 3,
};
const TIMES: Readonly<Record<string, number>> = {
  puluh: 10,
  ratus: 100,
  ratusan: 100,
  ribu: 1000,
  ribuan: 1000,
  rbu: 1000,
  rb: 1000,
  juta: 1e6,
  jutaan: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
};
/** "tujuh ratus, kak, ribu" */
const ADDRESS = new Set(['kak', 'min', 'pak', 'bu', 'eee', 'anu', 'ya', 'sih', 'dong', 'tolong', 'hmm']);
/** Numbers that the visitor wrote in words, wherever one may be said to begin. */
const numbersInWords = (text: string): number[] => {
  const words = text.split(/\s+/);
  return words.flatMap((_, at) => numbersFrom(words.slice(at).join(' ')));
};

/** Each run of number words and each part of a run. */
function numbersFrom(text: string): number[] {
  const values: number[] = [];
  let run = 0;
  // "dua ribu dua puluh": what has its thousands, and the last digit, which tens multiply alone.
  let [whole, part, last] = [0, 0, 0];
  // "tiiiga": a key held down.
  for (const word of text.replace(/([a-z])\1{2,}/g, '$1').match(/[a-z]+/g) ?? []) {
    if (ADDRESS.has(word)) continue;
    const times = TIMES[word];
    if (word === 'belas') run += 10;
    else if (times) run = Math.max(1, run) * times;
    else run = WORDS[word] === undefined ? 0 : run + (WORDS[word] ?? 0);
    if (run === 0) [whole, part, last] = [0, 0, 0];
    else if (times && times < 1000) [part, last] = [part - last + Math.max(1, last) * times, 0];
    else if (times) [whole, part, last] = [whole + Math.max(1, part) * times, 0, 0];
    else [part, last] = word === 'belas' ? [part + 10, 0] : [part + (WORDS[word] ?? 0), WORDS[word] ?? 0];
    if (run > 0) values.push(run, whole + part);
  }
  return values;
}

const LOOKALIKE: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', s: '5', b: '8' };
/** Every reading of the visitor's own digits: either grouping, shortened (71rb), letters for digits (2O26). */
export function visitorsNumbers(question: string): number[] {
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
    ...(/mil[iy]ar|billion/.test(plain) ? [1e9] : []),
  ];
  return [...values.flatMap((value) => scales.map((scale) => value * scale)), ...numbersInWords(plain)];
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
export function datePhrases(iso: string): string[] {
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

/** A shown number is that exact one, to the decimals that are shown. */
export const isRounded = (shown: Numeral, exact: number): boolean =>
  Math.abs(shown.value - exact) <= 0.5001 * 10 ** -shown.decimals;
