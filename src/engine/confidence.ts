/** Evidence → calibrated confidence that the best entry is the right reply: a small logistic model. */

/** What tells a right match from a wrong one, each 0 to 1. */
export interface Evidence {
  /** Probability of the best candidate, as far as phrasings tell. */
  readonly score: number;
  /** Lead of the best candidate over the second, as a share of its score. */
  readonly margin: number;
  /** Share of the asking sentence, by rarity, that speaks for the entry. */
  readonly covered: number;
  /** How much of what the entry is about stands in the question. */
  readonly essence: number;
  /** The entry's phrasings never ask in this way (when, who, how many …). */
  readonly typeClash: number;
  /** The same for kinds of question that hardly ever mean another. */
  readonly plainClash: number;
  /** A word left over that nobody knows. */
  readonly leftUnknown: number;
  /** An ordinary word left over. */
  readonly leftCommon: number;
  /** A word of other entries left over. */
  readonly leftOther: number;
  /** A word left over stands beside a name of ours: "helm driver gojek". */
  readonly leftBeside: number;
  /** A word left over stands behind "tentang". */
  readonly leftAbout: number;
  /** How many words are left over, beyond the first. */
  readonly leftMore: number;
  /** A word left over, and a person named. */
  readonly leftOfPerson: number;
  /** Another place, group, year or measure than the entry knows. */
  readonly foreign: number;
  /** The counted thing is unknown. */
  readonly stranger: number;
  /** Share of content words that were repaired. */
  readonly repaired: number;
  /** One over the number of content words. */
  readonly brief: number;
}

/** Fitted by `npx tsx test/eval/fit.ts` on the tuned tables, the fit tables and the knowledge's own questions. */
const MODEL: Readonly<Record<keyof Evidence | 'bias', number>> = {
  bias: -3.87,
  score: 2.66,
  margin: 0.99,
  covered: 2.26,
  essence: 1.71,
  typeClash: -0.52,
  plainClash: -0.09,
  leftUnknown: -0.76,
  leftCommon: -0.45,
  leftOther: -0.92,
  leftBeside: -0.43,
  leftAbout: -0.2,
  leftMore: -0.63,
  leftOfPerson: -1.15,
  foreign: -2.38,
  stranger: -0.78,
  repaired: -0.16,
  brief: -0.19,
};

export function confidenceOf(evidence: Evidence): number {
  let sum = MODEL.bias;
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) sum += MODEL[key] * evidence[key];
  return 1 / (1 + Math.exp(-sum));
}
