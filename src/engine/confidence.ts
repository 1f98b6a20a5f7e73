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
  /** Share of content words that belong to this subject: of its lexicon or its names. */
  readonly topical: number;
  /** Share of content words that were repaired. */
  readonly repaired: number;
  /** One over the number of content words. */
  readonly brief: number;
}

/** Fitted by `npx tsx test/eval/fit.ts` on the tuned tables and the knowledge's own questions. */
const MODEL: Readonly<Record<keyof Evidence | 'bias', number>> = {
  bias: -2.52,
  score: 1.91,
  likeness: 2.0,
  coverage: 1.88,
  margin: 3.39,
  unknown: -1.83,
  typeClash: -0.68,
  anchored: 0.44,
  foreign: -1.69,
  stranger: -0.22,
  topical: 0.41,
  repaired: -0.9,
  brief: -0.96,
};

export function confidenceOf(evidence: Evidence): number {
  let sum = MODEL.bias;
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) sum += MODEL[key] * evidence[key];
  return 1 / (1 + Math.exp(-sum));
}
