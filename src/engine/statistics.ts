/** Counts over the phrasings of one knowledge, made once and read by ranking, confidence and everything that compares entries. */
import type { Compiled } from '../knowledge/compiled';

export interface Posting {
  readonly entry: number;
  /** Share of the entry's phrasings that have the feature, 0 to 1. */
  readonly share: number;
}

export interface Statistics {
  readonly entries: number;
  /** Number of a feature; `undefined` for one that no phrasing has. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** By feature number, the entries that have it. */
  readonly postings: readonly (readonly Posting[])[];
  /** How telling a feature is by how few entries have it; of an unknown one for none. Robertson's idf, as in BM25. */
  rarity(feature: number | undefined): number;
}

export function statisticsOf({ index }: Compiled): Statistics {
  const entries = index.phrasings.length;
  const postings: Posting[][] = index.features.map(() => []);
  const count = new Uint32Array(index.features.length);
  for (const [entry, phrasings] of index.phrasings.entries()) {
    const seen: number[] = [];
    for (const bag of phrasings) {
      for (const feature of bag) {
        if (count[feature] === 0) seen.push(feature);
        count[feature] = (count[feature] ?? 0) + 1;
      }
    }
    for (const feature of seen) {
      postings[feature]?.push({ entry, share: (count[feature] ?? 0) / phrasings.length });
      count[feature] = 0;
    }
  }
  const idf = (having: number): number => Math.log(1 + (entries - having + 0.5) / (having + 0.5));
  const rarities = Float64Array.from(postings, ({ length }) => idf(length));
  const ofNone = idf(0);
  return {
    entries,
    numberOf: new Map(index.features.map((feature, at) => [feature, at])),
    postings,
    rarity: (feature) => (feature === undefined ? ofNone : (rarities[feature] ?? ofNone)),
  };
}
