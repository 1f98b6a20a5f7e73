/** Typing errors: the known word that an unknown one was meant to be. The only file that meets fuse.js. */
import Fuse from 'fuse.js/basic';

/** Repairs remembered per knowledge; visitors of one page repeat few errors. */
const REMEMBERED = 400;
/** Fuse's distance, 0 is best: wide, because the edit distance below decides. */
const FUSE_THRESHOLD = 0.5;
const SHORTEST = 4;
const LONGEST = 24;
const CLITIC = /(?:nya|nyo|ny|lah|kah)$/;
const SUFFIX = /(?:kan|an|in|i)$/;
const PREFIX = /^(?:di|ke|se|ter|ber|me[mn]?)(?=.{4})/;

/** Edits allowed by length: short words are too easily another word. */
const allowed = (length: number): number => (length < 5 ? 0.8 : length < 8 ? 1.6 : length < 11 ? 2.2 : 3);

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

/**
 * @param targets Words that are known.
 * @returns A function from an unknown word to the nearest known one; `undefined` where none is near enough or two are equally near.
 */
export function createRepair(targets: readonly string[]): (word: string) => string | undefined {
  const byKey = new Map<string, string[]>();
  const put = (key: string, word: string): void => {
    const list = byKey.get(key);
    if (list) list.push(word);
    else byKey.set(key, [word]);
  };
  for (const word of targets) {
    put(`${word[0]}^${word.length}`, word);
    put(`${word.at(-1)}$${word.length}`, word);
  }
  const remembered = new Map<string, string | undefined>();

  const candidates = (word: string): string[] => {
    const found = new Set<string>();
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      for (const key of [`${word[0]}^${length}`, `${word.at(-1)}$${length}`])
        for (const one of byKey.get(key) ?? []) found.add(one);
    }
    return [...found];
  };
  const nearest = (word: string): string | undefined => {
    const fuse = new Fuse(candidates(word), { threshold: FUSE_THRESHOLD, ignoreLocation: true, ignoreFieldNorm: true });
    let best: string | undefined;
    let least = allowed(word.length) + 1e-9;
    let tie = false;
    for (const { item } of fuse.search(word, { limit: 12 })) {
      const distance = editDistance(word, item);
      if (distance > least) continue;
      tie = distance === least && best !== undefined;
      least = distance;
      best = item;
    }
    return tie ? undefined : best;
  };
  /** The word itself, else what stands between its affixes: "angarannya" is "anggaran". */
  const find = (word: string): string | undefined => {
    const bare = word.replace(CLITIC, '');
    const forms = new Set([word, bare, bare.replace(SUFFIX, ''), bare.replace(SUFFIX, '').replace(PREFIX, '')]);
    for (const form of forms) {
      const found = form === word || form.length > SHORTEST ? nearest(form) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return undefined;
    if (!remembered.has(word)) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(word, find(word));
    }
    return remembered.get(word);
  };
}
