/** Numbers as people write them: digits with either grouping, decimals, shortened amounts, Indonesian and English words. */

const UNITS: Record<string, number> = {
  nol: 0,
  kosong: 0,
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
  zero: 0,
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
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  siji: 1,
  loro: 2,
  telu: 3,
  papat: 4,
  limo: 5,
  enem: 6,
  pitu: 7,
  wolu: 8,
  songo: 9,
};
const TIMES: Record<string, number> = {
  belas: -10,
  puluh: 10,
  ratus: 100,
  hundred: 100,
  seratus: 100,
  ratusan: 100,
  seratusan: 100,
};
const SCALES: Record<string, number> = {
  ribu: 1e3,
  rb: 1e3,
  rbu: 1e3,
  k: 1e3,
  thousand: 1e3,
  seribu: 1e3,
  juta: 1e6,
  jt: 1e6,
  million: 1e6,
  sejuta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
};

/** 71.935 and 71,935 are thousands; 35,45 and 62.5 are decimals. @returns NaN for what is no number. */
export function parseDigits(text: string): number {
  const digits = text.replace(/%$/, '');
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ''));
  if (/^\d+[.,]\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

/** A number found at words[from..to). */
export interface NumberAt {
  readonly value: number;
  readonly to: number;
  /** Written with digits: "satu" may be an article, "1" is a number. */
  readonly digits: boolean;
}

/** "71 ribuan" is some 71,000; "ribuan" alone is no number. */
const scaleOf = (word: string): number | undefined => SCALES[word.replace(/^(ribu|juta)an$/, '$1')];

/** @returns The number that starts at `from`, the longest reading; `undefined` if none does. */
export function numberAt(words: readonly string[], from: number): NumberAt | undefined {
  const first = words[from] ?? '';
  const plain = parseDigits(first);
  if (!Number.isNaN(plain)) {
    const scale = scaleOf(words[from + 1] ?? '');
    return scale && plain < 1e3 && !first.endsWith('%')
      ? { value: Math.round(plain * scale), to: from + 2, digits: true }
      : { value: plain, to: from + 1, digits: true };
  }
  return wordsAt(words, from);
}

function wordsAt(words: readonly string[], from: number): NumberAt | undefined {
  let total = 0;
  let group = 0;
  let unit = -1;
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const value = UNITS[word];
    const times = TIMES[word];
    const scale = at > from ? scaleOf(word) : SCALES[word];
    if (value !== undefined) {
      // "dua tiga" are two numbers, "twenty five" and "seratus dua" are one.
      // "dua ribu dua lima" is how a year is said.
      const isSpokenYear = total === 2000 && group === 0 && unit > 0 && unit < 10 && value < 10;
      if (unit >= 0 && !(unit >= 20 && value < 10) && !isSpokenYear) break;
      unit = isSpokenYear ? unit * 10 + value : unit > 0 ? unit + value : value;
    } else if (times !== undefined && (unit > 0 || word.startsWith('se'))) {
      group += word.startsWith('seratus') ? 100 : times < 0 ? unit + 10 : unit * times;
      unit = -1;
    } else if (scale !== undefined && word.length > 2 && (unit > 0 || group > 0 || word.startsWith('se'))) {
      total += (group + Math.max(unit, 0) || 1) * scale;
      group = 0;
      unit = -1;
    } else break;
  }
  return at === from ? undefined : { value: total + group + Math.max(unit, 0), to: at, digits: false };
}
