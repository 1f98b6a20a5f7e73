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
  bias: -3.84,
  score: 2.18,
  margin: 1.46,
  covered: 2.44,
  essence: 1.51,
  typeClash: -0.58,
  plainClash: -0.08,
  leftUnknown: -0.65,
  leftCommon: -0.36,
  leftOther: -0.84,
  leftBeside: -0.64,
  leftAbout: -0.17,
  leftMore: -0.71,
  leftOfPerson: -1.01,
  foreign: -2.05,
  stranger: -0.8,
  repaired: -0.14,
  brief: -0.47,
};

export function confidenceOf(evidence: Evidence): number {
  let sum = MODEL.bias;
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) sum += MODEL[key] * evidence[key];
  return 1 / (1 + Math.exp(-sum));
}
