/**
 * Query → Candidate[]: per entry the learnt weights of the question's features, as `train` summed them, and of these the softmax.
 */
import type { Compiled } from '../knowledge/compiled';
import type { How } from '../knowledge/query';
import { type Statistics, weightOf } from './statistics';

/** An entry with its fit for one question. */
export interface Candidate {
  /** Position in the knowledge's entries. */
  readonly entry: number;
  /** Probability that the entry is meant, as far as phrasings tell, 0 to 1. Bigger is better, everywhere in this project. */
  readonly score: number;
}

/** How a feature got into the question: read, carried from the turn before, or told aside in a story. */
export type Origin = How | 'carried' | 'aside';

/** What a question is compared by. */
export type Features = ReadonlyMap<string, Origin>;

/** Trust in a feature by how its word was understood. */
const TRUST: Record<Origin, number> = {
  aside: 0.4,
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
/** Candidates handed on. */
const MOST_CANDIDATES = 24;
/** The positions of the largest scores among `touched[0..count)`, best first; ties by position. */
function largest(scores: Float64Array, touched: Uint32Array, count: number, most: number): number[] {
  const chosen: number[] = [];
  let least = 0;
  for (let from = 0; from < count; from++) {
    const entry = touched[from] ?? 0;
    const score = scores[entry] ?? 0;
    if (chosen.length === most && score < least) continue;
    let at = chosen.length;
    for (; at > 0; at--) {
      const other = chosen[at - 1] ?? 0;
      const lead = score - (scores[other] ?? 0);
      if (lead < 0 || (lead === 0 && entry > other)) break;
    }
    chosen.splice(at, 0, entry);
    if (chosen.length > most) chosen.pop();
    least = scores[chosen[chosen.length - 1] ?? 0] ?? 0;
  }
  return chosen;
}

/** Does all preparation; the function returned ranks the entries for the features of a question, best first. */
export function prepareRetrieve({ entries }: Compiled, statistics: Statistics): (features: Features) => Candidate[] {
  const { postings, numberOf } = statistics;
  const rows = entries.length + 1;
  const scores = new Float64Array(rows);
  const isTouched = new Uint8Array(rows);
  const touched = new Uint32Array(rows);

  return (question) => {
    let length = 0;
    let count = 0;
    for (const [feature, how] of question) {
      const at = numberOf.get(feature);
      const trust = TRUST[how];
      if (at === undefined || trust === 0) continue;
      length += trust * trust;
      const { members, levels } = postings(at);
      for (let one = 0; one < members.length; one++) {
        const entry = members[one] ?? 0;
        if (isTouched[entry] === 0) {
          isTouched[entry] = 1;
          touched[count++] = entry;
          scores[entry] = 0;
        }
        scores[entry] = (scores[entry] ?? 0) + trust * weightOf(levels[one]);
      }
    }
    // Entries that share nothing with the question stand at zero, as they did when the weights were learnt.
    let sum = rows - count;
    for (let one = 0; one < count; one++) {
      const entry = touched[one] ?? 0;
      isTouched[entry] = 0;
      const odds = Math.exp((scores[entry] ?? 0) / Math.sqrt(length));
      scores[entry] = odds;
      sum += odds;
    }
    // Questions for no entry take their share of the probability and are no candidate.
    return largest(scores, touched, count, MOST_CANDIDATES).flatMap((entry) =>
      entry < entries.length ? [{ entry, score: (scores[entry] ?? 0) / sum }] : [],
    );
  };
}
