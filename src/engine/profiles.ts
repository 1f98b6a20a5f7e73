/** What an entry's phrasings are made of, worked out when an entry is first weighed. */
import type { Compiled } from '../knowledge/compiled';
import { type Statistics, shareOf } from './statistics';

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

export type ProfileOf = (entry: number | undefined) => Profile | undefined;

export function prepareProfiles({ index }: Compiled, statistics: Statistics): ProfileOf {
  const known = new Map<number, Profile>();
  const profile = (entry: number): Profile => {
    const share = new Map<string, number>();
    const essence = new Map<string, number>();
    const { members, levels } = statistics.featuresOf(entry);
    for (const [one, at] of members.entries()) {
      const feature = index.features[at] ?? '';
      const value = shareOf(levels[one]);
      share.set(feature, value);
      if (feature[0] !== '?') essence.set(feature, value * statistics.rarity(at));
    }
    const largest = [...essence.values()].sort((x, y) => y - x).slice(0, CORE);
    return { share, essence, whole: largest.reduce((sum, value) => sum + value, 0) };
  };
  return (entry) => {
    if (entry === undefined) return undefined;
    const found = known.get(entry) ?? profile(entry);
    known.set(entry, found);
    return found;
  };
}
