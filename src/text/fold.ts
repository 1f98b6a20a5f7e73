/** Text → folded text → words. Pure steps that know no language but for two abbreviations; idempotent: fold(fold(x)) equals fold(x). */

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
const BEYOND_ASCII = /[^\x00-\x7f]/;
const LOOKALIKE: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Lower case, no accents, no format marks or emoji, plain quotes dropped inside words, letters stretched beyond two cut to one, but for "III" and "PPPK". */
export function fold(text: string): string {
  // Most of what is typed is plain ASCII, for which the tables of Unicode are not needed.
  if (!BEYOND_ASCII.test(text)) {
    return text
      .replace(/['`]/g, '')
      .toLowerCase()
      .replace(/\b(?:iii|pppk)\b|([a-z])\1{2,}/g, (run, letter: string | undefined) => letter ?? run)
      .replace(/[^a-z0-9%.,\-/?!:;+=&<>\n]/g, ' ');
  }
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`´]/gu, '')
    .toLowerCase()
    .replace(/(?<!\p{L})(?:iii|pppk)(?!\p{L})|(\p{L})\1{2,}/gu, (run, letter: string | undefined) => letter ?? run)
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[^\p{L}\p{N}%.,\-/?!:;+=&<>\n]/gu, ' ');
}

/** A word or a number of the folded text. `end` tells that a sentence ends after it. */
export interface Word {
  readonly text: string;
  readonly end: boolean;
  /** A comma stands after it. */
  readonly pause: boolean;
}

/** A pattern for any script, and its like for ASCII: a browser compiles the hundreds of ranges of \p{L} into 40 kB of code. */
const ASCII: Readonly<Record<string, string>> = { '\\p{L}': 'a-z', '\\p{N}': '0-9' };
const inBoth = (pattern: RegExp) => {
  const plain = new RegExp(
    pattern.source.replace(/\\p\{\w\}/g, (found) => ASCII[found] ?? found),
    'g',
  );
  return (folded: string): RegExp => (BEYOND_ASCII.test(folded) ? pattern : plain);
};
// A dash with room on both sides, or between numbers, is a minus, or nothing.
const pieceFor = inBoth(
  /\d+(?:[.,]\d+)*%?|[\p{L}][\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*|(?<=[\p{L}\p{N}%] )-(?= [\p{L}\p{N}])|(?<=\d)-(?=\d)|[?!.,;:\n%+=<>]/gu,
);
const runFor = inBoth(/[\p{L}\p{N}]+/gu);
/** Most pieces are one or the other, and need no look at what stands beside what. */
const LETTERS_OR_DIGITS = /^(?:[a-z]+|[\d.,%]+)$/;

/** Runs of letters and digits of the folded text. */
export const runs = (folded: string): string[] => folded.match(runFor(folded)) ?? [];

/** "orang2" and "orang-orang" are "orang"; "dua-duanya" is "dua"; "go-jek" is "gojek"; "sosial-pendidikan" are two words. */
function unfoldHyphen(piece: string): string[] {
  const [first = '', second = ''] = piece.split('-');
  if (!second) return [!piece.includes('2') ? piece : piece.replace(/^(\p{L}{3,})2(nya|an)?$/u, '$1')];
  if (second.startsWith(first) || (first.length > 3 && second.endsWith(first.slice(1)))) return [first];
  return piece.split('-').every((part) => part.length > 3) ? piece.split('-') : [piece.replace(/-/g, '')];
}

/** 2O26 → 2026, g0jek → gojek, 71rb → 71 rb, 11desember → 11 desember. */
function unmask(piece: string): string[] {
  if (LETTERS_OR_DIGITS.test(piece) || !/\p{N}/u.test(piece) || !/\p{L}/u.test(piece)) return [piece];
  if (/^\d[\dol]*[ol][\dol]*$/.test(piece) && /\d.*\d/.test(piece))
    return [piece.replace(/o/g, '0').replace(/l/g, '1')];
  const tail = /^(\p{L}{4,})(\d+)$/u.exec(piece);
  if (tail?.[1] && tail[2]) return [tail[1], tail[2]];
  return [piece.replace(/[013457]/g, (digit) => LOOKALIKE[digit] ?? digit)];
}

/** Digits apart from letters; those with o or l in them are read before the general pattern splits them. */
const separated = (folded: string): string =>
  folded
    .replace(/(?<!\p{L})\d[\dol]*[ol]\d[\dol]*(?!\p{L})/gu, (piece) => unmask(piece)[0] ?? piece)
    .replace(/(\d)(?=\p{L})/gu, (digit, _next, at: number, all: string) =>
      /\p{L}/u.test(all[at - 1] ?? '') ? digit : `${digit} `,
    );

/** In "x+y-z" a dash between two words takes away, but for "guru-guru". */
const SUBTRACTED = /(\p{L}{3,})-(?=\p{L}{3})(?!\1)/gu;

/** Splits folded text into words and numbers; punctuation is kept only as the end of a sentence. */
export function words(folded: string): Word[] {
  const found: { text: string; end: boolean; pause: boolean }[] = [];
  const last = () => found[found.length - 1];
  const parted = /\p{L}\+\p{L}/u.test(folded) ? folded.replace(SUBTRACTED, '$1 - ') : folded;
  const text = !/\d/.test(parted) ? parted : separated(parted);
  for (const [piece] of text.matchAll(pieceFor(text))) {
    const before = last();
    if (piece === ',') {
      if (before) before.pause = true;
    } else if (/^[?!.;:\n]$/.test(piece)) {
      if (before) before.end = true;
    } else if (/^[%+=<>-]$/.test(piece)) {
      found.push({ text: piece, end: false, pause: false });
    } else {
      for (const part of unfoldHyphen(piece).flatMap(unmask)) found.push({ text: part, end: false, pause: false });
    }
  }
  return found;
}
