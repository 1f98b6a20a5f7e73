/** Words that lost vowels: "dlndngi" is read by its consonants, "d+lndng", toward a known root "lindung". */

const PREFIXES = ['', 'd', 't', 'tr', 'pr', 'p', 'pn', 'pm', 'm', 'mn', 'mm', 'mng', 'b', 'br', 'k', 's'];
const SUFFIXES = ['', 'n', 'kn', 'ny', 'nny'];
/** Vowels of a prefix are e and i: "ter" is "t", "e" and "r". */
const TYPED = new Map(PREFIXES.map((prefix) => [prefix, RegExp(`^${[...prefix].join('[ei]?')}[ei]?`)]));
const VOWELS = /[aeiou]/g;

export const skeleton = (word: string): string => word.replace(VOWELS, '');

/** Consonants → the roots that have them, in the order given. */
export type Skeletons = ReadonlyMap<string, readonly string[]>;

/** @param roots The likelier of two with the same consonants first. */
export function skeletons(roots: Iterable<string>): Skeletons {
  const found = new Map<string, string[]>();
  for (const root of roots) {
    const bones = skeleton(root);
    if (bones.length < 2 || bones.length === root.length) continue;
    const same = found.get(bones);
    if (same) same.push(root);
    else found.set(bones, [root]);
  }
  return found;
}

/** @returns The first root that fits, if the word dropped vowels. */
export function bySkeleton(word: string, known: Skeletons): string | undefined {
  const bones = skeleton(word);
  // Every second letter a vowel is ordinary Indonesian; far fewer is a shortened word.
  if (word.length < 3 || bones.length < word.length * 0.6) return undefined;
  for (const prefix of PREFIXES) {
    if (!bones.startsWith(prefix)) continue;
    for (const suffix of SUFFIXES) {
      if (!bones.endsWith(suffix)) continue;
      const core = bones.slice(prefix.length, bones.length - suffix.length);
      // Three consonants behind a guessed prefix are too little, but for the commonest.
      if (core.length < (prefix.length > 1 ? 4 : prefix || suffix ? 3 : 2)) continue;
      const root = known.get(core)?.find((one) => fits(word, one, prefix, suffix, core.length < 3));
      if (root) return root;
    }
  }
  return undefined;
}

/** The vowels that were typed must stand in the root in the same order; of two consonants, the last one kept at the end. */
function fits(word: string, root: string, prefix: string, suffix: string, isShort: boolean): boolean {
  if ((prefix || isShort) && root.length < 4) return false;
  // The root begins behind its prefix: "batang" is no "tenaga", nor "turn" an "aturan".
  const behind = word.replace(TYPED.get(prefix) ?? '', '');
  if (prefix && behind === word) return false;
  if (!behind.startsWith(root.replace(/^[ei]/, '')[0] ?? '') && !behind.startsWith(root[0] ?? '')) return false;
  // "sni" is "seni", and "bk" may be anything.
  if (isShort && (word[0] !== root[0] || root.length > 4 || !/[aeiou]$/.test(word) || word.at(-1) !== root.at(-1)))
    return false;
  // Letters are missing from a word typed in haste, none change places: "linas" is no "lansia".
  if (!prefix && !suffix && !isWithin(word.replace(/i$/, ''), root)) return false;
  let at = 0;
  const rest = word.slice(prefix.length);
  const typed = (suffix || !isShort ? rest.replace(/(kan|an|i|nya|in)$/, '') : rest).match(VOWELS) ?? [];
  for (const vowel of typed) {
    at = root.indexOf(vowel, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether a word has the letters of another in their order, and perhaps more. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}
