/** What each entry's phrasings are made of: which share of them holds a feature. */
import type { Compiled } from '../knowledge/compiled';

export interface Profile {
  /** Feature → share of the entry's phrasings that hold it, 0 to 1. */
  readonly share: ReadonlyMap<string, number>;
}

export function profilesOf({ index }: Compiled): Profile[] {
  return index.phrasings.map((phrasings) => {
    const share = new Map<string, number>();
    for (const bag of phrasings) {
      for (const at of bag) {
        const feature = index.features[at] ?? '';
        share.set(feature, (share.get(feature) ?? 0) + 1 / phrasings.length);
      }
    }
    return { share };
  });
}
