/**
 * Weights by which features tell entries apart, learnt from the phrasings: multinomial logistic regression over the features of a
 * phrasing, by stochastic gradient steps with AdaGrad (Duchi, Hazan, Singer 2011) and feature dropout, so that no entry leans on one
 * word and a question of few words is ranked too. Weights of features that an entry's phrasings hold start at zero; one that they
 * do not hold gets a (negative) weight only where it misleads. Same phrasings, same weights: the chance is seeded.
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

/** Times that each phrasing is seen, at least; more where there are few, fewer where a base is very large. */
const EPOCHS = 5;
/** From so many phrasings on the least is enough: seen more often, they are learnt by heart. */
const ENOUGH = 4000;
/** Weights looked up at most, over all epochs; a large base is seen less often, at least once. */
const MOST_LOOKUPS = 3e8;
/** A feature is left out of a step this often. */
const DROPOUT = 0.5;
const STEP = 0.5;
/**
 * An entry that a step would move less than this stays where it is, which keeps the weights few. At 0.25 there were a third fewer,
 * for 1.5 kB, and four in a hundred held questions fewer had the right entry first.
 */
const LEAST_MISS = 0.05;
/**
 * Runs whose weights are averaged: one leans too much on the order in which it saw the phrasings. With five, two rows of seeds
 * gave other answers to 21 to 36 of 4,200 questions and 79 were wrong, with twenty to 16 to 24, and 73; a run is 0.2 s.
 */
const RUNS = 15;
/** Start of the chance; any will do. */
const SEED = 7919;
/** A base with more phrasings is trained once: it would take minutes, and its entries differ by more than chance. */
const MOST_AVERAGED = 30_000;
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

interface Row {
  entries: number[];
  values: number[];
  squares: number[];
  held: number;
}

/** @returns Where the entry stands in the row. */
function append(row: Row, entry: number): number {
  row.values.push(0);
  row.squares.push(FIRST_SQUARE);
  return row.entries.push(entry) - 1;
}

/**
 * @param bags Per entry, per phrasing, its features by number.
 * @param features How many features there are.
 * @param most Runs to average, at most.
 * @returns Per feature its weights by entry.
 */
export function train(bags: readonly (readonly (readonly number[])[])[], features: number, most = RUNS): Weights[] {
  const phrasings = bags.reduce((sum, { length }) => sum + length, 0);
  const runs = phrasings > MOST_AVERAGED ? 1 : most;
  const [first = [], ...others] = Array.from({ length: runs }, (_, at) => trainOnce(bags, features, SEED * (at + 1)));
  return first.map((row, feature) => {
    const sums = new Map(row.entries.map((entry, at) => [entry, row.values[at] ?? 0]));
    for (const other of others) {
      const { entries = [], values = [] } = other[feature] ?? {};
      for (const [at, entry] of entries.entries()) sums.set(entry, (sums.get(entry) ?? 0) + (values[at] ?? 0));
    }
    return {
      entries: [...sums.keys()],
      values: [...sums.values()].map((sum) => sum / runs),
      held: row.held,
    };
  });
}

function trainOnce(bags: readonly (readonly (readonly number[])[])[], features: number, seed: number): Weights[] {
  const rows = Array.from({ length: features }, (): Row => ({ entries: [], values: [], squares: [], held: 0 }));
  const sizes = bags.map(({ length }) => length).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  // An entry with few phrasings, newly added perhaps, must hold its own beside those with a hundred: each of its own is seen more often.
  // With the square root of the ratio, an editor's new entry of nine still lost to an old one of a hundred.
  const samples = bags.flatMap((phrasings, entry) => {
    const times = Math.max(1, Math.round((middle / phrasings.length) ** 0.6));
    return phrasings.flatMap((held) => Array.from({ length: times }, () => ({ entry, held })));
  });
  for (const [entry, phrasings] of bags.entries()) {
    for (const feature of new Set(phrasings.flat())) {
      const row = rows[feature];
      if (row) row.held = append(row, entry) + 1;
    }
  }
  const scores = new Float64Array(bags.length);
  const isTouched = new Uint8Array(bags.length);
  const next = chance(seed);

  const learn = (entry: number, held: readonly number[]): void => {
    const touched: number[] = [];
    const scale = 1 / Math.sqrt(held.length);
    for (const feature of held) {
      const { entries, values } = rows[feature] ?? { entries: [], values: [] };
      for (let at = 0; at < entries.length; at++) {
        const one = entries[at] ?? 0;
        if (isTouched[one] === 0) {
          isTouched[one] = 1;
          touched.push(one);
          scores[one] = 0;
        }
        scores[one] = (scores[one] ?? 0) + (values[at] ?? 0) * scale;
      }
    }
    // Entries that share nothing with the phrasing stand at zero, all of them.
    let sum = bags.length - touched.length;
    for (const one of touched) sum += Math.exp(scores[one] ?? 0);
    for (const one of touched) {
      isTouched[one] = 0;
      const miss = Math.exp(scores[one] ?? 0) / sum - (one === entry ? 1 : 0);
      if (Math.abs(miss) < LEAST_MISS) continue;
      for (const feature of held) step(rows[feature], one, miss * scale);
    }
  };
  const step = (row: Row | undefined, entry: number, slope: number): void => {
    if (!row) return;
    let at = row.entries.indexOf(entry);
    if (at < 0) at = append(row, entry);
    const square = (row.squares[at] ?? 0) + slope * slope;
    row.squares[at] = square;
    row.values[at] = (row.values[at] ?? 0) - (STEP * slope) / Math.sqrt(square);
  };

  const lookups = samples.reduce(
    (sum, { held }) => sum + held.reduce((own, feature) => own + (rows[feature]?.entries.length ?? 0), 0),
    0,
  );
  const wanted = Math.ceil(EPOCHS * Math.sqrt(Math.max(1, ENOUGH / samples.length)));
  const epochs = Math.max(1, Math.min(wanted, Math.floor(MOST_LOOKUPS / Math.max(1, lookups))));
  for (let turn = 0; turn < epochs * samples.length; turn++) {
    const sample = samples[Math.floor(next() * samples.length)];
    if (!sample) continue;
    const kept = sample.held.filter(() => next() >= DROPOUT);
    learn(sample.entry, kept.length > 0 ? kept : sample.held);
  }
  return rows;
}
