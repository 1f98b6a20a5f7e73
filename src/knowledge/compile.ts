/** Source → Compiled: the costly preparation, done once at build time. Pure: the same source gives the same bytes. */
import { stem } from '../text/id/affixes';
import type { Lexis } from '../text/lexis';
import { tokenise } from '../text/tokenise';
import { type Compiled, type Figure, type Index, type Localised, SCHEMA_VERSION, WEIGHTS } from './compiled';
import { isTelling, namesAsConcepts, nameWords } from './names';
import { type Placed, pack } from './packed';
import { featuresOf, lexisOf, prepareReading } from './reading';
import type { FigureSource, Source } from './schema';
import { train } from './train';

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

/** What we call a thing ourselves, in options and follow-ups, is a name of it too. */
function byLabelToo<T extends { readonly names: readonly string[]; readonly label: Localised }>(thing: T): T {
  const { names, label } = thing;
  return { ...thing, names: [...names, label.id, ...(label.en === undefined ? [] : [label.en])] };
}

/** An entry is asked with a concept that more than this share of its phrasings hold; among a hundred, any word is met once. */
const REGULAR = 0.02;
/** A concept that more than this share of the entries are asked with is generic. */
const GENERIC = 0.4;

type Base = Omit<Compiled, 'index' | 'version'>;

/** All names as rows of concepts, which is how questions are searched for them. */
function withConceptNames(base: Base, lexis: Lexis, isGeneric: (concept: string) => boolean): Base {
  const named = <T extends { readonly names: readonly string[] }>(list: readonly T[]): T[] =>
    list.map((one) => ({
      ...one,
      names: namesAsConcepts(one.names, lexis).filter((row) => isTelling(row, isGeneric)),
    }));
  const { announcement, assistant } = base;
  return {
    ...base,
    assistant: { ...assistant, region: { ...assistant.region, names: namesAsConcepts(assistant.region.names, lexis) } },
    announcement: {
      ...announcement,
      people: named(announcement.people),
      things: named(announcement.things),
      dates: named(announcement.dates),
    },
    figures: named(base.figures),
    groups: named(base.groups),
    populations: named(base.populations),
    untold: named(base.untold),
  };
}

/** Of an entry with many phrasings, a feature counts from so many on. */
const OFTEN = 3;
const MANY = 24;
/** Small talk is made of single words. */
const TWICE = 2;

/** The weight of WEIGHTS nearest to a learnt one; `undefined` where that is none. */
function levelOf(value: number, isHeld: boolean): number | undefined {
  const distances = WEIGHTS.map((weight) => Math.abs(weight - value));
  const nearest = distances.indexOf(Math.min(...distances));
  if (Math.abs(value) >= (distances[nearest] ?? 0)) return nearest;
  return isHeld ? WEIGHTS.findIndex((weight) => weight > 0) : undefined;
}

/** Features, and per entry those that speak for or against it. */
function indexOf(
  all: readonly (readonly (readonly string[])[])[],
  isChat: (entry: number) => boolean,
  words: readonly string[],
  runs?: number,
): Index {
  const count = new Map<string, number>();
  for (const feature of all.flat(2)) count.set(feature, (count.get(feature) ?? 0) + 1);
  // Met once in a hundred phrasings, a word says nothing of its entry that a stranger would not; in a few, it may be all there is.
  const isKnown = (feature: string, often: number): boolean => (count.get(feature) ?? 0) >= often || feature[0] === '?';
  const bags = all.map((phrasings, entry) =>
    phrasings.length < MANY
      ? phrasings
      : phrasings.map((held) => held.filter((one) => isKnown(one, isChat(entry) ? TWICE : OFTEN))),
  );
  // Neighbours in the alphabet begin alike, which is most of their bytes.
  const features = [...new Set(bags.flat(2))].sort();
  const numberOf = new Map(features.map((feature, at) => [feature, at]));
  const numbered = bags.map((phrasings) => phrasings.map((held) => held.map((feature) => numberOf.get(feature) ?? 0)));
  const weights = train(numbered, features.length, runs).flatMap(({ entries, values, held }, feature) =>
    entries
      .flatMap((entry, at): Placed[] => {
        const level = levelOf(values[at] ?? 0, at < held);
        return level === undefined ? [] : [[feature * bags.length + entry, level]];
      })
      .sort(([a], [b]) => a - b),
  );
  return {
    features,
    words: words.filter((word) => !numberOf.has(word)),
    weights: pack(weights),
  };
}

/** Concepts that many entries are asked with: "overall coverage", which is "all" and such a one, would be met everywhere. */
function genericOf(texts: readonly (readonly string[])[], lexis: Lexis): (concept: string) => boolean {
  const entriesWith = new Map<string, number>();
  for (const list of texts) {
    const held = new Map<string, number>();
    for (const text of list) {
      const concepts = new Set(tokenise(text, lexis).tokens.map(({ concept }) => concept));
      for (const concept of concepts) held.set(concept, (held.get(concept) ?? 0) + 1);
    }
    for (const [concept, count] of held) {
      if (count > list.length * REGULAR) entriesWith.set(concept, (entriesWith.get(concept) ?? 0) + 1);
    }
  }
  return (concept) => (entriesWith.get(concept) ?? 0) > texts.length * GENERIC;
}

/** Reads all phrasings twice: once to find the roots they share, once toward them. */
function indexed(source: Source, base: Base, runs?: number): { base: Base; index: Index } {
  const { entries, unanswered } = source.entries;
  const lists = [...entries.map(({ phrasings }) => phrasings), unanswered ?? { id: [] }];
  const texts = lists.map(({ id, en = [] }) => [...id, ...en]);
  const words = [...new Set(nameWords(base))];
  const first = lexisOf(base.synonyms, [], words);
  const unknown = new Set<string>();
  for (const text of texts.flat()) {
    for (const { concept, how } of tokenise(text, first).tokens) if (how === 'unknown') unknown.add(concept);
  }
  const lexis = lexisOf(base.synonyms, [...ownRoots(unknown)], words);
  const ready = withConceptNames(base, lexis, genericOf(texts, lexis));
  const { read } = prepareReading(ready, lexis);
  const bags = texts.map((list) => list.map((text) => [...featuresOf(read(text)).keys()]));
  const index = indexOf(bags, (entry) => entries[entry]?.kind === 'smalltalk', lexis.added, runs);
  // Sifted once more with what the index keeps, so that readers of the compiled form need not sift.
  const concepts = index.features.filter((feature) => feature[0] !== '@' && feature[0] !== '?');
  return {
    base: ready,
    index: { ...index, words: [...new Set(lexisOf(base.synonyms, concepts, index.words).added)].sort() },
  };
}

/** FNV-1a over the text: a short name for a content, not a safeguard. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * Compiles validated knowledge.
 * @param runs Trainings that are averaged: fewer take less time and answer a little less surely.
 * @throws {Error} if a computed figure cannot be computed; everything else is the check's matter.
 */
export function compile(source: Source, runs?: number): Compiled {
  const { $schema: _assistant, ...assistant } = source.assistant;
  const { $schema: _announcement, ...announcement } = source.announcement;
  const people = announcement.people.map((person) => ({ ...person, names: [person.name, ...person.names] }));
  const things = announcement.things.map((thing) => ({ ...thing, names: [thing.name.id, ...thing.names] }));
  const { base, index } = indexed(
    source,
    {
      schema: SCHEMA_VERSION,
      assistant,
      announcement: { ...announcement, people, things },
      units: source.figures.units,
      populations: source.figures.populations,
      figures: fillValues(source.figures.figures).map(byLabelToo),
      groups: source.figures.groups.map(byLabelToo),
      entries: source.entries.entries.map(({ phrasings, not: _not, ...entry }) => ({
        ...entry,
        ask: { id: phrasings.id.slice(0, 1), ...(phrasings.en ? { en: phrasings.en.slice(0, 1) } : {}) },
      })),
      synonyms: source.lexicon.synonyms,
      untold: source.lexicon.untold.map(({ title: _title, ...thing }) => thing),
    },
    runs,
  );
  return { ...base, version: hash(JSON.stringify([base, index])), index };
}
