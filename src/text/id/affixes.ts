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
  'anku',
  'anmu',
  'kannya',
  'innya',
  'inya',
];
/** English plurals: behind whole words only, or "mengurus" would be a kind of "guru". */
const PLURALS = ['s', 'es'];
/** What a Javanese "-e" stands behind must be at least this long, or "take" would be "tak". */
const SHORTEST_BEFORE_E = 4;

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
/** A root inside a word whose affixes are misspelt must be at least this long, or it is there by chance. */
const SHORTEST_INNER_ROOT = 4;
/** No affix is longer. */
const LONGEST_AFFIX = 6;

/**
 * @returns The first root that `known` accepts, trying suffixes before prefixes and little before much; `undefined` if none.
 */
export function stem(word: string, known: (root: string) => boolean): string | undefined {
  const fits = (suffix: string): boolean =>
    word.length - suffix.length >= (suffix === 'e' ? SHORTEST_BEFORE_E : SHORTEST_ROOT) && word.endsWith(suffix);
  const suffixes = SUFFIXES.filter(fits);
  const alone = [...suffixes, ...PLURALS.filter(fits)];
  for (const [prefix, swallowed] of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const shortest = prefix ? SHORTEST_ROOT + 1 : SHORTEST_ROOT;
    for (const suffix of prefix ? suffixes : alone) {
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

/** Whether one letter less, more or other, or two letters swapped, make one text the other. */
function isOneEdit(one: string, other: string): boolean {
  const [a, b] = one.length < other.length ? [one, other] : [other, one];
  if (b.length - a.length > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let same = 0;
  while (same < a.length - from && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  const left = a.length - from - same;
  if (left === 0 || (left === 1 && a.length === b.length)) return true;
  return left === 2 && a.length === b.length && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** 0 for an affix, 1 for one misspelt by one edit, 2 for anything else. */
const missOf = (typed: string, affixes: readonly string[]): number =>
  affixes.includes(typed) ? 0 : affixes.some((affix) => affix.length > 1 && isOneEdit(typed, affix)) ? 1 : 2;

/**
 * "namanay", "keagaman", "pmebuka": the slip is in an affix and the root stands whole between them.
 * @returns The longest root that `known` accepts.
 */
export function stemLoosely(word: string, known: (root: string) => boolean): string | undefined {
  for (let length = word.length - 1; length >= SHORTEST_INNER_ROOT; length--) {
    for (let from = 0; from <= word.length - length && from <= LONGEST_AFFIX; from++) {
      const [before, rest, after] = [word.slice(0, from), word.slice(from, from + length), word.slice(from + length)];
      if (after.length > LONGEST_AFFIX) continue;
      const missAfter = missOf(after, SUFFIXES);
      for (const letter of ['', 'p', 't', 'k', 's']) {
        if (!known(letter + rest)) continue;
        const prefixes = PREFIXES.filter(([, swallowed]) => swallowed.includes(letter)).map(([prefix]) => prefix);
        if (missOf(before, prefixes) + missAfter <= 1) return letter + rest;
      }
    }
  }
  return undefined;
}

/** What stands between whole affixes, longest first: where the slip is in the root, "dijslankan" has "jslan". */
export function withoutAffixes(word: string, shortest: number): string[] {
  const forms = new Set<string>();
  const suffixes = SUFFIXES.filter((suffix) => word.endsWith(suffix));
  for (const [prefix, swallowed] of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    for (const suffix of suffixes) {
      const rest = word.slice(prefix.length, word.length - suffix.length);
      for (const letter of swallowed) if (letter.length + rest.length >= shortest) forms.add(letter + rest);
    }
  }
  return [...forms].sort((a, b) => b.length - a.length);
}
