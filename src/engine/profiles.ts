/** What speaks for an entry, worked out when an entry is first weighed. */
import type { Compiled } from '../knowledge/compiled';
import { type Statistics, weightOf } from './statistics';

export interface Profile {
  /** Feature → how much it speaks for the entry; only what does. */
  readonly weight: ReadonlyMap<string, number>;
  /** The sum of the largest weights: what a full question about the entry would hold. */
  readonly whole: number;
}

/** Features that make up what an entry is about. */
const CORE = 3;

export type ProfileOf = (entry: number | undefined) => Profile | undefined;

export function prepareProfiles({ index }: Compiled, statistics: Statistics): ProfileOf {
  const known = new Map<number, Profile>();
  const profile = (entry: number): Profile => {
    const weight = new Map<string, number>();
    const { members, levels } = statistics.featuresOf(entry);
    for (const [one, at] of members.entries()) {
      const value = weightOf(levels[one]);
      if (value > 0) weight.set(index.features[at] ?? '', value);
    }
    const largest = [...weight].flatMap(([feature, value]) => (feature[0] === '?' ? [] : [value]));
    const core = largest.sort((x, y) => y - x).slice(0, CORE);
    return { weight, whole: core.reduce((sum, value) => sum + value, 0) };
  };
  return (entry) => {
    if (entry === undefined) return undefined;
    const found = known.get(entry) ?? profile(entry);
    known.set(entry, found);
    return found;
  };
}
