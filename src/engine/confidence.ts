/** Evidence → calibrated confidence that the best entry is the right reply: a small logistic model. */

/** What tells a right match from a wrong one, each 0 to 1. */
export interface Evidence {
  /** Probability of the best candidate, as far as phrasings tell. */
  readonly score: number;
  /** Lead of the best candidate over the second, as a share of its score. */
  readonly margin: number;
  /** Share of the question, by rarity, that speaks for the entry. */
  readonly covered: number;
  /** Share of content words that nobody knows. */
  readonly unknown: number;
  /** The entry's phrasings never ask in this way (when, who, how many …). */
  readonly typeClash: number;
  /** The same for kinds of question that hardly ever mean another. */
  readonly plainClash: number;
  /** People are asked for and the entry has a percentage. */
  readonly unitClash: number;
  /** How much of what the entry is about stands in the question. */
  readonly essence: number;
  /** The entry knows a name in the question. */
  readonly agrees: number;
  /** A name of the knowledge in the question that the entry does not know. */
  readonly disagrees: number;
  /** A name that was found only by repairing a word. */
  readonly guessedName: number;
  /** The same beside a word that nobody knows: a famous name like one of ours. */
  readonly guessedAmidStrange: number;
  /** The question names something of the knowledge. */
  readonly anchored: number;
  /** Another place, group, year or measure than the entry knows. */
  readonly foreign: number;
  /** The counted thing is unknown. */
  readonly stranger: number;
  /** Share of content words that were repaired. */
  readonly repaired: number;
  /** One over the number of content words. */
  readonly brief: number;
}

/** Fitted by `npx tsx test/eval/fit.ts` on the tuned tables and the knowledge's own questions. */
const MODEL: Readonly<Record<keyof Evidence | 'bias', number>> = {
  bias: -4.67,
  score: 2.01,
  margin: 1.29,
  covered: 2.95,
  unknown: -1.26,
  typeClash: -0.67,
  plainClash: -0.26,
  unitClash: -0.18,
  essence: 2.36,
  agrees: -0.13,
  disagrees: -0.46,
  guessedName: -0.17,
  guessedAmidStrange: 0.02,
  anchored: -0.23,
  foreign: -2.55,
  stranger: -0.9,
  repaired: -0.21,
  brief: -0.3,
};

export function confidenceOf(evidence: Evidence): number {
  let sum = MODEL.bias;
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) sum += MODEL[key] * evidence[key];
  return 1 / (1 + Math.exp(-sum));
}
