/** What each entry's phrasings are made of: which share of them holds a feature. */
import type { Compiled } from '../knowledge/compiled';

export interface Profile {
  /** Feature → share of the entry's phrasings that hold it, 0 to 1. */
  readonly share: ReadonlyMap<string, number>;
  /** Feature → how much the entry is about it: its share times its rarity; what most phrasings hold and few entries. */
  readonly essence: ReadonlyMap<string, number>;
  /** The sum of the largest essences: what a full question about the entry would hold. */
  readonly whole: number;
}

/** An entry knows a name if at least this share of its phrasings holds it. */
export const KNOWS = 0.12;
/** Features that make up what an entry is about. */
const CORE = 3;

export function profilesOf({ index }: Compiled): Profile[] {
  const shares = index.phrasings.map((phrasings) => {
    const share = new Map<string, number>();
    for (const bag of phrasings) {
      for (const at of bag) {
        const feature = index.features[at] ?? '';
        share.set(feature, (share.get(feature) ?? 0) + 1 / phrasings.length);
      }
    }
    return share;
  });
  const entriesWith = new Map<string, number>();
  for (const share of shares)
    for (const feature of share.keys()) entriesWith.set(feature, (entriesWith.get(feature) ?? 0) + 1);
  return shares.map((share) => {
    const essence = new Map<string, number>();
    for (const [feature, value] of share) {
      if (feature[0] !== '?')
        essence.set(feature, value * Math.log(shares.length / (entriesWith.get(feature) ?? 1) + 1));
    }
    const largest = [...essence.values()].sort((x, y) => y - x).slice(0, CORE);
    return { share, essence, whole: largest.reduce((sum, value) => sum + value, 0) };
  });
}
