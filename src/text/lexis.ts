/**
 * What a word means: one cached look-up chain from a surface word to its concept, over the language tables and the words of one
 * knowledge. Built once per knowledge; the reader adds only typo repair.
 */
import { ENGLISH, ENGLISH_FILLERS } from './en/words';
import { stem, stemLoosely } from './id/affixes';
import { COMMON } from './id/common';
import { FILLERS, POLITE, SPELLING } from './id/spelling';
import { STRANGE } from './id/strange';
import { bySkeleton, skeletons } from './skeleton';
import { once, type Phrase, readList, readMeanings } from './table';

/** How a word was understood; later ones are weaker evidence. */
export type How =
  | 'exact'
  | 'number'
  | 'filler'
  | 'spelling'
  | 'stem'
  | 'skeleton'
  | 'fuzzy'
  | 'common'
  | 'class'
  | 'unknown';

export interface Found {
  readonly concept: string;
  readonly how: How;
}

export interface LexisInput {
  /** Lists of words of one meaning; the first is the concept. Phrases hold spaces. */
  readonly synonyms: readonly (readonly string[])[];
  /** Concepts that phrasings use: roots that affixes are stripped toward. */
  readonly concepts: readonly string[];
  /** Words never taken for fillers or repaired, such as words of operations and names: kept where nothing else knows them. */
  readonly words: readonly string[];
  /** The same, sifted before: looking each of them up is half of the preparation. */
  readonly sifted?: readonly string[];
  /** Single words of the gazetteers. */
  readonly classes: readonly string[];
}

export interface Lexis {
  /** @param english Whether the question reads as English: its words then go before Indonesian homographs. */
  lookUp(word: string, english: boolean): Found | undefined;
  /** Whether a word is known as it stands: of the subject, a name or a gazetteer. */
  knows(word: string): boolean;
  /** Whether a word that is not known is no slip of one that is. */
  isStrange(word: string): boolean;
  /** The root of a word whose affix is misspelt, or whose letters are doubled. */
  innerRoot(word: string): string | undefined;
  /** Phrases that stand for one concept, by first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a word only addresses or is polite. */
  isPolite(word: string): boolean;
  /** Whether a word carries English grammar only. */
  isEnglishGrammar(word: string): boolean;
  /** Words of `words` that nothing else knows. */
  readonly added: readonly string[];
  /** Every single word that is understood exactly: what typo repair may aim at. */
  readonly targets: readonly string[];
  /** How English a list of words is: English words minus Indonesian ones. */
  englishness(words: readonly string[]): number;
}

/** Look-ups kept: a knowledge's own words and what visitors of one page type. */
const MOST_REMEMBERED = 6000;

/** The language's tables, read when first needed: a page that nobody asks on does not pay for them. */
const tables = once(() => {
  const spellings = readMeanings(SPELLING);
  const english = readMeanings(ENGLISH);
  return {
    SPELLINGS: spellings,
    STANDARD: new Set(
      SPELLING.trim()
        .split('\n')
        .map((line) => line.trim().split(' ')[0] ?? ''),
    ),
    ENGLISH_WORDS: english,
    ENGLISH_GRAMMAR: new Set(readList(ENGLISH_FILLERS)),
    GRAMMAR: new Set(readList(FILLERS)),
    COURTESY: new Set(readList(POLITE)),
    ROOTS: new Set(readList(COMMON)),
    OTHERS: new Set(readList(STRANGE)),
    PHRASES: mergePhrases(spellings.phrases, english.phrases),
  };
});

/** Reads them ahead, as a piece of its own. */
export const prepareTables = (): unknown => tables();

function mergePhrases(...tables: ReadonlyMap<string, readonly Phrase[]>[]): Map<string, Phrase[]> {
  const all = new Map<string, Phrase[]>();
  for (const table of tables) for (const [first, list] of table) all.set(first, [...(all.get(first) ?? []), ...list]);
  for (const list of all.values()) list.sort((a, b) => b.words.length - a.words.length);
  return all;
}

/** How people speak, and so write, against how the standard is spelt; tried in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Bengkulu Malay: acaro, programnyo.
  [/onyo?$/, 'anya'],
  [/o$/, 'a'],
  // Jakarta: dateng, pinter, inget; rame, sampe; ilang, ujan.
  [/e([^aeiou]{1,2}(?:in|an|nya)?)$/, 'a$1'],
  [/e$/, 'ai'],
  [/^(?=[aeiou]..)/, 'h'],
  // Drawn out: ajaa, dahh.
  [/(.)\1$/, '$1'],
];

/** Shorter words are too near to each other. */
const SHORTEST_TARGET = 3;

/** A variant that begins like its standard is a slip itself, and no aim: two aims of one meaning would be a tie. */
const isSlipOf = (variant: string, standard: string): boolean =>
  variant.length <= SHORTEST_TARGET + 1 || variant.slice(0, 3) === standard.slice(0, 3);

/** Prepares the look-up chain; a few milliseconds for some thousand words. */
export function createLexis(input: LexisInput): Lexis {
  const { SPELLINGS, STANDARD, ENGLISH_WORDS, ENGLISH_GRAMMAR, GRAMMAR, COURTESY, ROOTS, OTHERS, PHRASES } = tables();
  const own = readMeanings(
    input.synonyms.map((list) => [list[0], ...list].map((form) => form?.replace(/ /g, '_')).join(' ')).join('\n'),
  );
  const vocabulary = new Set([...input.concepts, ...STANDARD]);
  const classes = new Set(input.classes);
  const toConcept = (word: string): string => own.words.get(word) ?? word;
  const exact = (word: string): string | undefined => own.words.get(word) ?? (vocabulary.has(word) ? word : undefined);
  const english = (word: string): string | undefined => {
    const isPlural = word.length > 2 && word.endsWith('s');
    const means = ENGLISH_WORDS.words.get(word) ?? (isPlural ? ENGLISH_WORDS.words.get(word.slice(0, -1)) : undefined);
    return means === undefined ? undefined : toConcept(means);
  };
  // Concepts come most frequent first.
  const bones = skeletons(new Set([...input.concepts, ...own.words.keys()].filter((word) => word.length > 3)));

  const inEnglish = (word: string): Found | undefined => {
    const concept = own.words.get(word) ?? english(word);
    if (concept !== undefined) return { concept, how: 'exact' };
    return ENGLISH_GRAMMAR.has(word) ? { concept: word, how: 'filler' } : undefined;
  };
  const inIndonesian = (word: string): Found | undefined => {
    const spelt = SPELLINGS.words.get(word);
    const concept = own.words.get(word) ?? (spelt === undefined ? undefined : toConcept(spelt));
    if (concept !== undefined && !(GRAMMAR.has(concept) && !own.words.has(word))) {
      return { concept, how: spelt === undefined ? 'exact' : 'spelling' };
    }
    if (GRAMMAR.has(word) || (spelt !== undefined && GRAMMAR.has(spelt)))
      return { concept: spelt ?? word, how: 'filler' };
    return exact(word) === undefined ? undefined : { concept: toConcept(word), how: 'exact' };
  };
  const derived = (word: string): Found | undefined => {
    const root = stem(
      word,
      (candidate) =>
        exact(candidate) !== undefined ||
        SPELLINGS.words.has(candidate) ||
        // "junlah" is no month of June.
        (classes.has(candidate) && candidate.length > SHORTEST_TARGET),
    );
    if (root !== undefined) return { concept: toConcept(SPELLINGS.words.get(root) ?? root), how: 'stem' };
    if (classes.has(word)) return { concept: word, how: 'class' };
    if (ROOTS.has(word)) return { concept: word, how: 'common' };
    const common = stem(word, (candidate) => ROOTS.has(candidate));
    if (common !== undefined) return { concept: common, how: 'common' };
    const shortened = bySkeleton(word, bones);
    return shortened === undefined ? undefined : { concept: toConcept(shortened), how: 'skeleton' };
  };
  const written = (word: string, isEnglish: boolean): Found | undefined => {
    const order = isEnglish ? [inEnglish, inIndonesian] : [inIndonesian, inEnglish];
    for (const step of order) {
      const found = step(word);
      if (found) return found;
    }
    if (classes.has(word)) return { concept: word, how: 'class' };
    return derived(word);
  };
  const spoken = (word: string): Found | undefined => {
    for (const [sound, standard] of word.length > SHORTEST_TARGET ? SOUNDS : []) {
      const other = word.replace(sound, standard);
      const found = other === word ? undefined : (inIndonesian(other) ?? derived(other));
      if (found && found.how !== 'skeleton') return found;
    }
    return undefined;
  };

  // A name's word that is built on a known root meets its other forms; only the rest are words of their own.
  const added = [
    ...(input.sifted ?? []),
    ...input.words.filter((word) => {
      const found = written(word, false);
      return !found || found.how === 'skeleton';
    }),
  ];
  for (const word of added) vocabulary.add(word);
  const remembered = new Map<string, Found | undefined>();
  const lookUp = (word: string, isEnglish: boolean): Found | undefined => {
    const key = isEnglish ? `${word} ` : word;
    const known = remembered.get(key);
    if (known || remembered.has(key)) return known;
    const found = written(word, isEnglish) ?? spoken(word);
    if (remembered.size < MOST_REMEMBERED) remembered.set(key, found);
    return found;
  };

  return {
    lookUp,
    knows: (word) => own.words.has(word) || vocabulary.has(word) || classes.has(word),
    isPolite: (word) => COURTESY.has(word) && !own.words.has(word),
    isEnglishGrammar: (word) => ENGLISH_GRAMMAR.has(word),
    added,
    isStrange: (word) => OTHERS.has(word) || stem(word, (root) => OTHERS.has(root)) !== undefined,
    innerRoot: (word) => {
      const isRoot = (candidate: string) => exact(candidate) !== undefined || ROOTS.has(candidate);
      // A key held down for a moment.
      const single = word.replace(/(.)\1/g, '$1');
      return single !== word && isRoot(single) ? single : stemLoosely(word, isRoot);
    },
    phrases: mergePhrases(own.phrases, PHRASES),
    targets: [
      ...new Set([
        ...own.words.keys(),
        ...vocabulary,
        // A short unknown word is slang rather than a misspelt village.
        ...[...classes].filter((word) => word.length > SHORTEST_TARGET + 2),
        ...ROOTS,
        ...ENGLISH_WORDS.words.keys(),
        ...[...SPELLINGS.words].flatMap(([variant, means]) => (isSlipOf(variant, means) ? [] : [variant])),
        ...[...GRAMMAR].filter((word) => word.length > SHORTEST_TARGET + 1),
      ]),
    ].filter((word) => word.length > SHORTEST_TARGET),
    englishness: (list) => {
      let score = 0;
      for (const word of list) {
        // "Asisten I" is no English.
        if (word.length === 1) continue;
        const foreign = ENGLISH_GRAMMAR.has(word) || ENGLISH_WORDS.words.has(word);
        const native = GRAMMAR.has(word) || SPELLINGS.words.has(word) || STANDARD.has(word) || ROOTS.has(word);
        score += foreign === native ? 0 : foreign ? 1 : -1;
      }
      return score;
    },
  };
}
