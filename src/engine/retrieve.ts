/**
 * Query → Candidate[]: evidence summed per entry over what its phrasings are made of, then likeness to the nearest phrasing of
 * the best entries.
 */
import type { Compiled } from '../knowledge/compiled';
import type { How } from '../knowledge/query';

/** An entry with its fit for one question. */
export interface Candidate {
  /** Position in the knowledge's entries. */
  readonly entry: number;
  /** Fit, 0 (none) to 1 (same words). Bigger is better, everywhere in this project. */
  readonly score: number;
  /** Likeness to the nearest phrasing, 0 to 1. */
  readonly likeness: number;
  /** Share of the question's weight that the entry's phrasings know, 0 to 1. */
  readonly coverage: number;
}

/** What a question is compared by, each with how it was understood; `carried` came from the turn before. */
export type Features = ReadonlyMap<string, How | 'carried'>;

/** Trust in a feature by how its word was understood. */
const TRUST: Record<How | 'carried', number> = {
  carried: 0.6,
  exact: 1,
  number: 1,
  spelling: 1,
  stem: 0.95,
  skeleton: 0.8,
  fuzzy: 0.8,
  common: 0.5,
  class: 1,
  filler: 0,
  unknown: 0.7,
};
/** A name stands beside its own words, so it adds half; the kind of question decides between entries on one subject. */
const WEIGHT_OF_NAME = 0.5;
const WEIGHT_OF_TYPE = 1.8;
/** Entries whose phrasings are compared one by one. */
const FINALISTS = 24;
/** A feature in an eighth of the phrasings of an entry counts half as much as in all. */
const SATURATION = 0.12;
/** Share of likeness in the score; the rest is summed evidence. */
const LIKENESS = 0.25;

interface Posting {
  readonly entry: number;
  /** Share of the entry's phrasings that have the feature, saturated to 0–1. */
  readonly strength: number;
}

function postingsOf({ index }: Compiled): Posting[][] {
  const postings: Posting[][] = index.features.map(() => []);
  for (const [entry, phrasings] of index.phrasings.entries()) {
    const count = new Map<number, number>();
    for (const bag of phrasings) for (const feature of bag) count.set(feature, (count.get(feature) ?? 0) + 1);
    for (const [feature, n] of count) {
      const share = n / phrasings.length;
      postings[feature]?.push({ entry, strength: (share / (share + SATURATION)) * (1 + SATURATION) });
    }
  }
  return postings;
}

const weightOf = (feature: string): number =>
  feature[0] === '@' ? WEIGHT_OF_NAME : feature[0] === '?' ? WEIGHT_OF_TYPE : 1;

/** Does all preparation; the function returned ranks the entries for the features of a question, best first. */
export function prepareRetrieve(knowledge: Compiled): (features: Features) => Candidate[] {
  const { features, phrasings } = knowledge.index;
  const postings = postingsOf(knowledge);
  const numberOf = new Map(features.map((feature, at) => [feature, at]));
  const rarity = (entries: number): number => Math.log(1 + (phrasings.length - entries + 0.5) / (entries + 0.5));
  const weights = features.map((feature, at) => rarity(postings[at]?.length ?? 0) * weightOf(feature));
  const strange = rarity(0);
  const norms = phrasings.map((list) =>
    list.map((bag) => Math.sqrt(bag.reduce((sum, at) => sum + (weights[at] ?? 0) ** 2, 0))),
  );

  return (asked) => {
    const query = new Map<number, number>();
    let total = 0;
    let square = 0;
    for (const [feature, how] of asked) {
      const at = numberOf.get(feature);
      const trusted = (at === undefined ? strange * weightOf(feature) * 0.5 : (weights[at] ?? 0)) * TRUST[how];
      total += trusted;
      square += trusted ** 2;
      if (at !== undefined) query.set(at, trusted);
    }
    if (total === 0) return [];
    const evidence = new Map<number, number>();
    for (const [at, weight] of query) {
      for (const { entry, strength } of postings[at] ?? [])
        evidence.set(entry, (evidence.get(entry) ?? 0) + weight * strength);
    }
    const finalists = [...evidence].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, FINALISTS);
    const norm = Math.sqrt(square);
    return finalists
      .map(([entry, sum]) => {
        let likeness = 0;
        for (const [i, bag] of (phrasings[entry] ?? []).entries()) {
          let dot = 0;
          for (const at of bag) dot += (query.get(at) ?? 0) * (weights[at] ?? 0);
          likeness = Math.max(likeness, dot / (norm * (norms[entry]?.[i] ?? 1) || 1));
        }
        const coverage = Math.min(1, sum / total);
        return { entry, likeness, coverage, score: LIKENESS * likeness + (1 - LIKENESS) * coverage };
      })
      .sort((a, b) => b.score - a.score || a.entry - b.entry);
  };
}
