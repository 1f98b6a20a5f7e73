/** Evidence → calibrated confidence that the best entry is the right reply: a small logistic model. */

/** What tells a right match from a wrong one, each 0 to 1. */
export interface Evidence {
  readonly score: number;
  readonly likeness: number;
  readonly coverage: number;
  /** Lead of the best candidate over the second, as a share of its score. */
  readonly margin: number;
  /** Share of content words that nobody knows. */
  readonly unknown: number;
  /** The entry's phrasings never ask in this way (when, who, how many …). */
  readonly typeClash: number;
  /** The question names something of the knowledge. */
  readonly anchored: number;
  /** Another place, group, year or measure than the entry knows. */
  readonly foreign: number;
  /** The counted thing is unknown. */
  readonly stranger: number;
  /** One over the number of content words. */
  readonly brief: number;
}

/** Fitted by `npm run eval -- --fit` on the tuned tables and the knowledge's own questions. */
const MODEL: Readonly<Record<keyof Evidence | 'bias', number>> = {
  bias: -5,
  score: 6,
  likeness: 3,
  coverage: 2,
  margin: 2,
  unknown: -2,
  typeClash: -2,
  anchored: 1,
  foreign: -3,
  stranger: -1,
  brief: -0.5,
};

export function confidenceOf(evidence: Evidence): number {
  let sum = MODEL.bias;
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) sum += MODEL[key] * evidence[key];
  return 1 / (1 + Math.exp(-sum));
}
