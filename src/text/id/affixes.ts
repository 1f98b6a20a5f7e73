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
  ['keter', ['']],
  ['kepe', ['']],
];

const SHORTEST_ROOT = 3;

/**
 * @returns The first root that `known` accepts, trying suffixes before prefixes and little before much; `undefined` if none.
 */
export function stem(word: string, known: (root: string) => boolean): string | undefined {
  const suffixes = SUFFIXES.filter((suffix) => word.length - suffix.length >= SHORTEST_ROOT && word.endsWith(suffix));
  for (const [prefix, swallowed] of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const shortest = prefix ? SHORTEST_ROOT + 1 : SHORTEST_ROOT;
    for (const suffix of suffixes) {
      if (prefix.length + suffix.length + shortest > word.length + 1) continue;
      const rest = word.slice(prefix.length, word.length - suffix.length);
      for (const letter of swallowed) {
        const root = letter + rest;
        if (root.length >= shortest && root !== word && known(root)) return root;
      }
    }
  }
  return undefined;
}
