/** Which features the entries of one knowledge have, unpacked once and read by ranking, confidence and everything that compares entries. */
import { type Compiled, LEVELS } from '../knowledge/compiled';
import { unpack } from '../knowledge/packed';

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
  /** The features of an entry, by number. */
  featuresOf(entry: number): readonly number[];
  /** How telling a feature is by how few entries have it; of an unknown one for none. Robertson's idf, as in BM25. */
  rarity(feature: number | undefined): number;
}

export function statisticsOf({ index }: Compiled): Statistics {
  const entries = index.entries.length;
  const postings: Posting[][] = index.features.map(() => []);
  const profiles = index.entries.map((packed, entry) => {
    const features: number[] = [];
    for (const [level, list] of packed.split(' ').entries()) {
      for (const feature of unpack(list)) {
        postings[feature]?.push({ entry, share: LEVELS[level] ?? 0 });
        features.push(feature);
      }
    }
    return features;
  });
  const idf = (having: number): number => Math.log(1 + (entries - having + 0.5) / (having + 0.5));
  const rarities = Float64Array.from(postings, ({ length }) => idf(length));
  const ofNone = idf(0);
  return {
    entries,
    numberOf: new Map(index.features.map((feature, at) => [feature, at])),
    postings,
    featuresOf: (entry) => profiles[entry] ?? [],
    rarity: (feature) => (feature === undefined ? ofNone : (rarities[feature] ?? ofNone)),
  };
}
