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
/** Written for each other in names: "muhiidin", "taylor". */
for (const pair of ['iy', 'yi']) near.add(pair);
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

/** Edits of `editDistance` that take a letter away or bring a new one cost this at least. */
const LEAST_DROP = 0.8;
const LEAST_ADD = 0.6;

/** One bit per letter that occurs. */
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
/** The code of the first letter, or of the last one. */
const letterAt = (word: string, isEnd: boolean): number => word.charCodeAt(isEnd ? word.length - 1 : 0);
/** More lengths than a repaired word can have; what is longer stands with the longest. */
const LENGTHS = 32;
const LETTERS = 32;
/** Several letters may share a key: who looks for one checks the letter itself. */
const keyOf = (letter: number, length: number): number => (letter % LETTERS) * LENGTHS + Math.min(length, LENGTHS - 1);

/** The numbers of words, group after group by letter and length, and where each group starts. */
interface Groups {
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
}

/** A counting sort into two plain rows: an object a word took a tenth of a megabyte. */
function groupsOf(words: readonly string[], isEnd: boolean): Groups {
  const starts = new Uint32Array(LETTERS * LENGTHS + 1);
  for (const word of words) {
    const key = keyOf(letterAt(word, isEnd), word.length) + 1;
    starts[key] = (starts[key] ?? 0) + 1;
  }
  for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const next = starts.slice();
  const members = new Uint32Array(words.length);
  for (const [at, word] of words.entries()) {
    const key = keyOf(letterAt(word, isEnd), word.length);
    const to = next[key] ?? 0;
    members[to] = at;
    next[key] = to + 1;
  }
  return { members, starts };
}

/**
 * @param targets Words that are known.
 * @param about What a word means, and what it must be nearer by than one that visitors rather mean.
 * @returns A function from an unknown word to the nearest known one; `undefined` where none is near enough or two are equally near.
 */
export function createRepair(
  targets: readonly string[],
  about: (word: string) => Meant = (meaning) => ({ meaning, strangeness: 0 }),
): (word: string, isEnglish?: boolean) => string | undefined {
  const byFirst = groupsOf(targets, false);
  const byLast = groupsOf(targets, true);
  const remembered = new Map<string, string | undefined>();

  /** Words of near length that share the first or last letter and are near enough. */
  const candidates = (word: string, most: number): string[] => {
    const letters = lettersOf(word);
    const found = new Set<string>();
    const look = ({ members, starts }: Groups, isEnd: boolean, length: number): void => {
      const letter = letterAt(word, isEnd);
      const key = keyOf(letter, length);
      for (let at = starts[key] ?? 0; at < (starts[key + 1] ?? 0); at++) {
        const target = targets[members[at] ?? 0] ?? '';
        const others = lettersOf(target);
        if (
          letterAt(target, isEnd) === letter &&
          countOf(letters & ~others) * LEAST_DROP <= most &&
          countOf(others & ~letters) * LEAST_ADD <= most &&
          editDistance(word, target) <= most
        )
          found.add(target);
      }
    };
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      look(byFirst, false, length);
      look(byLast, true, length);
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
