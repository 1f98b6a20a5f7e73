/**
 * Weights by which features tell entries apart, learnt from the phrasings: multinomial logistic regression over the features of a
 * phrasing, by stochastic gradient steps with AdaGrad (Duchi, Hazan, Singer 2011) and feature dropout, so that no entry leans on one
 * word and a question of few words is ranked too. Features that an entry's phrasings hold start at how rare they are among entries
 * (inverse document frequency, Spärck Jones 1972), times how often the entry holds them; one that they do not hold gets a (negative)
 * weight only where it misleads. Same phrasings, same weights: the chance is seeded.
 */

/** A feature's weights. */
export interface Weights {
  /** First the entries whose phrasings hold the feature, then those that it speaks against. */
  readonly entries: readonly number[];
  /** Beside each entry its weight. */
  readonly values: readonly number[];
  /** How many entries hold it. */
  readonly held: number;
}

/** Times that each phrasing is seen, at least; more where there are few. */
const EPOCHS = 5;
/** From so many phrasings on the least is enough: seen more often, they are learnt by heart. */
const ENOUGH = 4000;
/**
 * A base that would take more scores of entries than this, over all steps, keeps the weights it starts with: entries of so many
 * subjects differ by rare words, which the start tells apart as well, and a phrasing seen once or twice misleads (4,000 entries, 200
 * held-out questions: 186 right untrained, 182 after one epoch, 63 after one that began at zero).
 */
const MOST_SCORES = 2e7;
/** Of the weight that a feature starts with. With 1 or 3 fewer questions were right, and from 0 the fewest; measured on all tables. */
const START = 2;
/** In log-odds: e^-9 of the best, even of a hundred entries together, is 1 percent. */
const FAR = 9;
/** A feature is left out of a step this often. */
const DROPOUT = 0.5;
const STEP = 0.5;
/**
 * An entry that a step would move less than this stays where it is, which keeps the weights few. At 0.25 there were a third fewer,
 * for 1.5 kB, and four in a hundred held questions fewer had the right entry first.
 */
const LEAST_MISS = 0.05;
/**
 * Runs whose weights are averaged: one leans too much on the order in which it saw the phrasings. Three rows of seeds, of 4,000 tuned
 * questions wrong: 75 to 79 with fifteen runs, 75 to 79 with thirty, 69 to 72 with sixty. Averaging within a run did not help.
 */
const RUNS = 60;
/** Start of the chance; any will do. */
const SEED = 7919;
/** AdaGrad's start: bounds the first steps. */
const FIRST_SQUARE = 0.01;

/** Numerical Recipes' linear congruential generator: 0 up to 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Bags = readonly (readonly (readonly number[])[])[];

interface Sample {
  readonly entry: number;
  readonly held: readonly number[];
}

/**
 * @param bags Per entry, per phrasing, its features by number.
 * @param features How many features there are.
 * @param runs Trainings to average.
 * @returns Per feature its weights by entry.
 */
export function train(bags: Bags, features: number, runs = RUNS): Weights[] {
  const start = startOf(bags, features);
  const samples = samplesOf(bags);
  const epochs = Math.ceil(EPOCHS * Math.sqrt(Math.max(1, ENOUGH / samples.length)));
  const steps = epochs * samples.length;
  if (steps * bags.length > MOST_SCORES) return start;
  const count = bags.length;
  const begin = new Float64Array(features * count);
  for (const [feature, { entries, values }] of start.entries()) {
    for (const [at, entry] of entries.entries()) begin[feature * count + entry] = values[at] ?? 0;
  }
  const sum = new Float64Array(begin.length);
  for (let run = 1; run <= runs; run++) {
    const values = trainOnce(begin, samples, count, steps, chance(SEED * run));
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0);
  }
  return start.map(({ entries: holders }, feature) => {
    const own = sum.subarray(feature * count, (feature + 1) * count);
    const others = [...own.keys()].filter((entry) => own[entry] !== 0 && !holders.includes(entry));
    const entries = [...holders, ...others];
    return { entries, values: entries.map((entry) => (own[entry] ?? 0) / runs), held: holders.length };
  });
}

/** What each feature weighs for those that hold it before anything is learnt. */
function startOf(bags: Bags, features: number): Weights[] {
  const rows = Array.from({ length: features }, (): { entries: number[]; shares: number[] } => ({
    entries: [],
    shares: [],
  }));
  for (const [entry, phrasings] of bags.entries()) {
    const counts = new Map<number, number>();
    for (const feature of phrasings.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of counts) {
      rows[feature]?.entries.push(entry);
      rows[feature]?.shares.push(count / phrasings.length);
    }
  }
  return rows.map(({ entries, shares }) => {
    const rarity = Math.log(bags.length / Math.max(1, entries.length));
    return { entries, values: shares.map((share) => START * rarity * Math.sqrt(share)), held: entries.length };
  });
}

function samplesOf(bags: Bags): Sample[] {
  const sizes = bags.map(({ length }) => length).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  // An entry with few phrasings, newly added perhaps, must hold its own beside those with a hundred: each of its own is seen more often.
  // With the square root of the ratio, an editor's new entry of nine still lost to an old one of a hundred.
  return bags.flatMap((phrasings, entry) => {
    const times = Math.max(1, Math.round((middle / phrasings.length) ** 0.6));
    return phrasings.flatMap((held) => Array.from({ length: times }, () => ({ entry, held })));
  });
}

/** @returns The weights, feature by feature, of `count` entries each. */
function trainOnce(
  begin: Float64Array,
  samples: readonly Sample[],
  count: number,
  steps: number,
  next: () => number,
): Float64Array {
  const values = begin.slice();
  const squares = new Float64Array(values.length).fill(FIRST_SQUARE);
  const scores = new Float64Array(count);

  const learn = (right: number, held: readonly number[]): void => {
    const scale = 1 / Math.sqrt(held.length);
    scores.fill(0);
    for (const feature of held) {
      const from = feature * count;
      for (let entry = 0; entry < count; entry++) scores[entry] = (scores[entry] ?? 0) + (values[from + entry] ?? 0);
    }
    let best = scores[right] ?? 0;
    for (let entry = 0; entry < count; entry++) best = Math.max(best, scores[entry] ?? 0);
    // Whoever is this far behind the best has no share that a step is made for; an exponential is what costs here.
    const least = best - FAR / scale;
    let sum = 0;
    for (let entry = 0; entry < count; entry++) {
      const score = scores[entry] ?? 0;
      const odds = score < least ? 0 : Math.exp((score - best) * scale);
      scores[entry] = odds;
      sum += odds;
    }
    const smallest = LEAST_MISS * sum;
    for (let entry = 0; entry < count; entry++) {
      const odds = scores[entry] ?? 0;
      if (odds < smallest && entry !== right) continue;
      const miss = odds / sum - (entry === right ? 1 : 0);
      if (Math.abs(miss) < LEAST_MISS) continue;
      for (const feature of held) step(feature * count + entry, miss * scale);
    }
  };
  const step = (place: number, slope: number): void => {
    const square = (squares[place] ?? 0) + slope * slope;
    squares[place] = square;
    values[place] = (values[place] ?? 0) - (STEP * slope) / Math.sqrt(square);
  };

  for (let turn = 0; turn < steps; turn++) {
    const sample = samples[Math.floor(next() * samples.length)];
    if (!sample) continue;
    const kept = sample.held.filter(() => next() >= DROPOUT);
    learn(sample.entry, kept.length > 0 ? kept : sample.held);
  }
  return values;
}
