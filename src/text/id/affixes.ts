/**
 * Indonesian affixes, formal and colloquial. Candidates only: a root counts where the caller knows it, so that "berapa" never
 * becomes "apa" and "menteri" never "teri".
 */

const SUFFIXES = [
  '',
  'nya',
  'ny',
  'nyo',
  'lah',
  'kah',
  'pun',
  'kan',
  'an',
  'in',
  'i',
  'ku',
  'mu',
  'ne',
  'ke',
  'ake',
  'e',
  'annya',
  'kannya',
  'innya',
  'inya',
  's',
  'es',
];

/** Prefix, and the letters that it may have swallowed from the root. */
const PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['', ['']],
  ['di', ['']],
  ['ke', ['']],
  ['se', ['']],
  ['ter', ['', 'r']],
  ['ber', ['', 'r']],
  ['be', ['']],
  ['per', ['', 'r']],
  ['memper', ['']],
  ['diper', ['']],
  ['pem', ['', 'p']],
  ['pen', ['', 't']],
  ['peng', ['', 'k']],
  ['penge', ['']],
  ['peny', ['s']],
  ['pe', ['']],
  ['mem', ['', 'p']],
  ['men', ['', 't']],
  ['meng', ['', 'k']],
  ['menge', ['']],
  ['meny', ['s']],
  ['me', ['']],
  ['ng', ['', 'k']],
  ['nge', ['']],
  ['ny', ['s', 'c']],
  ['nd', ['d']],
  ['nt', ['t']],
  ['nc', ['c']],
  ['nj', ['j']],
  ['m', ['p']],
  ['ke-ter', ['']],
  ['keter', ['']],
  ['kepe', ['']],
  ['ke', ['']],
];

const SHORTEST_ROOT = 3;

/**
 * @returns The first root that `known` accepts, trying suffixes before prefixes and little before much; `undefined` if none.
 */
export function stem(word: string, known: (root: string) => boolean): string | undefined {
  for (const [prefix, swallowed] of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    for (const suffix of SUFFIXES) {
      if (!word.endsWith(suffix) || word.length - prefix.length - suffix.length < SHORTEST_ROOT - 1) continue;
      const rest = word.slice(prefix.length, word.length - suffix.length);
      for (const letter of swallowed) {
        const root = letter + rest;
        if (root !== word && root.length >= (prefix ? SHORTEST_ROOT + 1 : SHORTEST_ROOT) && known(root)) return root;
      }
    }
  }
  return undefined;
}
