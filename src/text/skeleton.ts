/** Words that lost vowels: "dlndngi" is read by its consonants, "d+lndng", toward a known root "lindung". */

const PREFIXES = ['', 'd', 't', 'tr', 'pr', 'p', 'pn', 'pm', 'm', 'mn', 'mm', 'mng', 'b', 'br', 'k'];
const SUFFIXES = ['', 'n', 'kn', 'ny'];
const VOWELS = /[aeiou]/g;

export const skeleton = (word: string): string => word.replace(VOWELS, '');

/** Consonants → the one root that has them; roots that share a skeleton are left out as no evidence. */
export function skeletons(roots: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const root of roots) {
    const bones = skeleton(root);
    if (bones.length < 3 || bones.length === root.length) continue;
    found.set(bones, found.has(bones) && found.get(bones) !== root ? '' : root);
  }
  return found;
}

/** @returns The root, if the word dropped vowels and its consonants fit exactly one known root. */
export function bySkeleton(word: string, known: ReadonlyMap<string, string>): string | undefined {
  const bones = skeleton(word);
  // Every second letter a vowel is ordinary Indonesian; far fewer is a shortened word.
  if (word.length < 3 || bones.length < word.length * 0.6) return undefined;
  for (const prefix of PREFIXES) {
    if (!bones.startsWith(prefix)) continue;
    for (const suffix of SUFFIXES) {
      if (!bones.endsWith(suffix)) continue;
      const core = bones.slice(prefix.length, bones.length - suffix.length);
      // Three consonants behind a guessed prefix are too little, but for the commonest.
      if (prefix.length > 1 && core.length < 4) continue;
      const root = known.get(core);
      if (root && (!prefix || root.length >= 4) && inOrder(word, root, prefix)) return root;
    }
  }
  return undefined;
}

/** The vowels that were typed must stand in the root in the same order. */
function inOrder(word: string, root: string, prefix: string): boolean {
  let at = 0;
  const typed =
    word
      .slice(prefix.length)
      .replace(/(kan|an|i|nya|in)$/, '')
      .match(VOWELS) ?? [];
  for (const vowel of typed) {
    at = root.indexOf(vowel, at);
    if (at < 0) return false;
  }
  return true;
}
