/** Typing errors: the known word that an unknown one was meant to be. The only file that meets fuse.js. */
import Fuse from 'fuse.js/basic';
import { withoutAffixes } from '../text/id/affixes';

/** Repairs remembered per knowledge; visitors of one page repeat few errors. */
const REMEMBERED = 400;
/** Fuse's distance, 0 is best: wide, because the edit distance below decides. */
const FUSE_THRESHOLD = 0.5;
const SHORTEST = 4;
/** What is left between affixes is short: one slip, no more. */
const ONE_SLIP = 1 + 1e-9;
const LONGEST = 24;
/** Edits allowed by length: short words are too easily another word. */
const allowed = (length: number): number => (length < 5 ? 1 : length < 8 ? 1.6 : length < 11 ? 2.2 : 3);
/** English words are less often misspelt, and any word of English may stand here: "study" is no slip in "story". */
const IN_ENGLISH = 0.75;

const near = new Set(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row, y, rows) =>
    [...row].flatMap((key, x) =>
      [row[x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x - 1]].flatMap((other) =>
        other ? [key + other, other + key] : [],
      ),
    ),
  ),
);
const vowel = (letter: string): boolean => 'aeiou'.includes(letter);
const costOfSwap = (a: string, b: string): number =>
  a === b ? 0 : near.has(a + b) || (vowel(a) && vowel(b)) ? 0.8 : 1;

/** Optimal string alignment with cheaper vowels, doubled letters and neighbouring keys. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j * 0.9);
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0] === undefined ? i : row[0] + 1];
    const x = a[i - 1] ?? '';
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1] ?? '';
      const drop = (row[j] ?? 0) + (x === a[i - 2] ? 0.4 : 1);
      const add = (next[j - 1] ?? 0) + (vowel(y) || y === b[j - 2] ? 0.6 : 1);
      let best = Math.min(drop, add, (row[j - 1] ?? 0) + costOfSwap(x, y));
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) best = Math.min(best, (before[j - 2] ?? 0) + 0.8);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
}

/** People rarely miss the first letter. */
const FIRST_LETTER = 0.25;

export interface Meant {
  readonly meaning: string;
  readonly strangeness: number;
}

interface Target {
  readonly word: string;
  /** One bit per letter that occurs. */
  readonly letters: number;
}
/** Edits of `editDistance` that take a letter away or bring a new one cost this at least. */
const LEAST_DROP = 0.8;
const LEAST_ADD = 0.6;

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}
function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
const keyOf = (letter: number, length: number, end: number): number => (letter * 64 + length) * 2 + end;

/**
 * @param targets Words that are known.
 * @param about What a word means, and what it must be nearer by than one that visitors rather mean.
 * @returns A function from an unknown word to the nearest known one; `undefined` where none is near enough or two are equally near.
 */
export function createRepair(
  targets: readonly string[],
  about: (word: string) => Meant = (meaning) => ({ meaning, strangeness: 0 }),
): (word: string, isEnglish?: boolean) => string | undefined {
  const byKey = new Map<number, Target[]>();
  const put = (key: number, target: Target): void => {
    const list = byKey.get(key);
    if (list) list.push(target);
    else byKey.set(key, [target]);
  };
  for (const word of targets) {
    const target = { word, letters: lettersOf(word) };
    put(keyOf(word.charCodeAt(0), word.length, 0), target);
    put(keyOf(word.charCodeAt(word.length - 1), word.length, 1), target);
  }
  const remembered = new Map<string, string | undefined>();

  /** Words of near length that share the first or last letter and are near enough. */
  const candidates = (word: string, most: number): string[] => {
    const letters = lettersOf(word);
    const found = new Set<string>();
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      for (const end of [0, 1]) {
        const letter = word.charCodeAt(end ? word.length - 1 : 0);
        for (const target of byKey.get(keyOf(letter, length, end)) ?? []) {
          if (
            countOf(letters & ~target.letters) * LEAST_DROP <= most &&
            countOf(target.letters & ~letters) * LEAST_ADD <= most &&
            editDistance(word, target.word) <= most
          )
            found.add(target.word);
        }
      }
    }
    return [...found];
  };
  const nearest = (word: string, most: number): string | undefined => {
    const list = candidates(word, most);
    if (list.length === 0) return undefined;
    const fuse = new Fuse(list, { threshold: FUSE_THRESHOLD, ignoreLocation: true, ignoreFieldNorm: true });
    let best: string | undefined;
    let least = most;
    let tie = false;
    for (const { item } of fuse.search(word, { limit: 12 })) {
      const { meaning, strangeness } = about(item);
      const distance = editDistance(word, item) + strangeness + (item[0] === word[0] ? 0 : FIRST_LETTER);
      if (distance > least) continue;
      tie = distance === least && best !== undefined && about(best).meaning !== meaning;
      least = distance;
      best = item;
    }
    return tie ? undefined : best;
  };
  /** The word itself, else what stands between its affixes: "angarannya" is "anggaran". */
  const find = (word: string, isEnglish: boolean): string | undefined => {
    const whole = nearest(word, allowed(word.length) * (isEnglish ? IN_ENGLISH : 1) + 1e-9);
    if (whole !== undefined) return whole;
    for (const form of withoutAffixes(word, SHORTEST)) {
      const found = form === word ? undefined : nearest(form, ONE_SLIP);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (word, isEnglish = false) => {
    if (word.length < SHORTEST || word.length > LONGEST) return undefined;
    const key = isEnglish ? `${word} ` : word;
    if (!remembered.has(key)) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(key, find(word, isEnglish));
    }
    return remembered.get(key);
  };
}
