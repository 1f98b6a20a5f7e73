/** Source → Compiled: the costly preparation, done once at build time. Pure: the same source gives the same bytes. */
import { stem } from '../text/id/affixes';
import { type Compiled, type Figure, type Index, SCHEMA_VERSION } from './compiled';
import { featuresOf, prepareReading } from './reading';
import type { FigureSource, Source } from './schema';

/** A root needs this many different words built on it before affixes are stripped toward it. */
const WORDS_PER_ROOT = 2;

/** Values of computed figures follow from their operands. @throws {Error} on a computed figure without operands' values. */
function fillValues(figures: readonly FigureSource[]): Figure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const resolve = (id: string, depth: number): number => {
    const figure = byId.get(id);
    if (!figure || depth > figures.length)
      throw new Error(`figures.json: "${id}" has no value and none can be computed.`);
    if (figure.value !== undefined) return figure.value;
    const [first = Number.NaN, ...rest] = (figure.computed?.of ?? []).map((operand) => resolve(operand, depth + 1));
    switch (figure.computed?.rule) {
      case 'sum':
        return rest.reduce((sum, value) => sum + value, first);
      case 'difference':
        return rest.reduce((left, value) => left - value, first);
      case 'share':
        return (first / (rest[0] ?? Number.NaN)) * 100;
      default:
        throw new Error(`figures.json: "${id}" has neither a value nor a rule.`);
    }
  };
  return figures.map((figure) => ({ ...figure, value: resolve(figure.id, 0) }));
}

/** Roots that several unknown words share ("perlindungan", "dilindungi"), and the words that stand alone. */
function ownRoots(words: ReadonlySet<string>): Set<string> {
  const support = new Map<string, number>();
  for (const word of words) {
    const roots = new Set([word]);
    stem(word, (root) => {
      roots.add(root);
      return false;
    });
    for (const root of roots) support.set(root, (support.get(root) ?? 0) + 1);
  }
  const shared = (root: string): boolean => (support.get(root) ?? 0) >= WORDS_PER_ROOT;
  return new Set([...words].map((word) => (shared(word) ? word : (stem(word, shared) ?? word))));
}

function indexOf(source: Source, base: Omit<Compiled, 'index' | 'version'>): Index {
  const texts = source.entries.entries.map(({ phrasings }) => [...phrasings.id, ...(phrasings.en ?? [])]);
  const first = prepareReading(base, []);
  const unknown = new Set<string>();
  for (const text of texts.flat()) {
    for (const { concept, how } of first.read(text).tokens) if (how === 'unknown') unknown.add(concept);
  }
  const { read } = prepareReading(base, [...ownRoots(unknown)]);
  const bags = texts.map((list) => list.map((text) => [...featuresOf(read(text)).keys()]));
  const count = new Map<string, number>();
  for (const feature of bags.flat(2)) count.set(feature, (count.get(feature) ?? 0) + 1);
  // Frequent features get short numbers.
  const features = [...count.keys()].sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || (a < b ? -1 : 1));
  const numberOf = new Map(features.map((feature, at) => [feature, at]));
  const encode = (bag: readonly string[]): number[] =>
    bag.map((feature) => numberOf.get(feature) ?? 0).sort((a, b) => a - b);
  const distinct = (list: readonly (readonly string[])[]): number[][] => [
    ...new Map(list.map((bag) => encode(bag)).map((bag) => [bag.join(), bag])).values(),
  ];
  return { features, phrasings: bags.map(distinct) };
}

/** FNV-1a over the text: a short name for a content, not a safeguard. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * Compiles validated knowledge.
 * @throws {Error} if a computed figure cannot be computed; everything else is the check's matter.
 */
export function compile(source: Source): Compiled {
  const { $schema: _assistant, ...assistant } = source.assistant;
  const { $schema: _announcement, ...announcement } = source.announcement;
  const base = {
    schema: SCHEMA_VERSION,
    assistant,
    announcement,
    units: source.figures.units,
    populations: source.figures.populations,
    figures: fillValues(source.figures.figures),
    groups: source.figures.groups,
    entries: source.entries.entries.map(({ phrasings, not: _not, ...entry }) => ({
      ...entry,
      ask: { id: phrasings.id.slice(0, 2), ...(phrasings.en ? { en: phrasings.en.slice(0, 2) } : {}) },
    })),
    synonyms: source.lexicon.synonyms,
    untold: source.lexicon.untold,
  } as const;
  const index = indexOf(source, base);
  return { ...base, version: hash(JSON.stringify([base, index])), index };
}
