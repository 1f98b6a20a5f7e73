/** How the figures of a text hang together, found by trying: sums, roundings, percentages. */

export interface Quantity {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** Everywhere it is told. */
  readonly paragraphs: readonly number[];
}
export interface Relations {
  readonly sums: ReadonlyMap<string, readonly string[]>;
  readonly roundings: ReadonlyMap<
    string,
    { readonly of: string; readonly step: number; readonly mode: 'down' | 'nearest' | 'up' }
  >;
  readonly percents: ReadonlyMap<string, { readonly part: string; readonly whole: string }>;
}

/** Parts stand near their sum; further away an equal sum is chance. */
const NEAR = 3;
const MOST_CANDIDATES = 16;
/** Small numbers add up by chance too often. */
const LEAST_SUM = 50;
const LEAST_PAIR = 1000;

const isNear = (a: Quantity, b: Quantity) =>
  a.paragraphs.some((here) => b.paragraphs.some((there) => Math.abs(here - there) <= NEAR));

/** Parts in a row, as a report lists them: "A (12), B (30) dan C (8)". */
function inARow(total: number, parts: readonly Quantity[]): readonly Quantity[] | undefined {
  for (let from = 0; from < parts.length; from++) {
    let sum = 0;
    for (let to = from; to < parts.length && sum < total; to++) {
      sum += parts[to]?.value ?? 0;
      if (sum === total && to > from) return parts.slice(from, to + 1);
    }
  }
  return undefined;
}

/** Any two, three or four parts: at most some thousand trials. */
function anyOf(total: number, parts: readonly Quantity[], count: number, from = 0): readonly Quantity[] | undefined {
  for (let at = from; at < parts.length; at++) {
    const part = parts[at];
    if (!part || part.value > total) continue;
    if (count === 1) {
      if (part.value === total) return [part];
      continue;
    }
    const rest = anyOf(total - part.value, parts, count - 1, at + 1);
    if (rest) return [part, ...rest];
  }
  return undefined;
}

function partsOf(whole: Quantity, all: readonly Quantity[]): readonly Quantity[] | undefined {
  const isMoney = (quantity: Quantity) => quantity.unit === 'rupiah';
  const candidates = all
    .filter(
      (part) =>
        part !== whole &&
        part.value > 0 &&
        part.value < whole.value &&
        isMoney(part) === isMoney(whole) &&
        isNear(part, whole),
    )
    .slice(0, 4 * MOST_CANDIDATES);
  const large = [...candidates].sort((a, b) => b.value - a.value).slice(0, MOST_CANDIDATES);
  const pair = anyOf(whole.value, large, 2);
  // Two large numbers meet a third by chance hardly ever, and they are its nearest parts; small ones often do.
  if (pair && whole.value >= LEAST_PAIR) return pair;
  const row = inARow(whole.value, candidates);
  return row ?? pair ?? anyOf(whole.value, large, 3) ?? anyOf(whole.value, large, 4);
}

const ROUND = { nearest: Math.round, down: Math.floor, up: Math.ceil } as const;

function roundingOf(rounded: Quantity, all: readonly Quantity[]) {
  const zeros = /0+$/.exec(String(rounded.value))?.[0].length ?? 0;
  if (zeros < 2) return undefined;
  const step = 10 ** Math.min(zeros, 6);
  for (const exact of all) {
    if (exact.value === rounded.value || exact.value % step === 0 || exact.value < step) continue;
    for (const mode of ['nearest', 'down', 'up'] as const) {
      if (ROUND[mode](exact.value / step) * step === rounded.value) return { of: exact.id, step, mode };
    }
  }
  return undefined;
}

function percentOf(percent: Quantity, all: readonly Quantity[]) {
  for (const reach of [0, 1]) {
    const here = all.filter(({ paragraphs }) =>
      paragraphs.some((at) => percent.paragraphs.some((to) => Math.abs(at - to) <= reach)),
    );
    for (const whole of here) {
      const part = here.find(
        ({ value }) => value < whole.value && Math.abs((value / whole.value) * 100 - percent.value) < 1,
      );
      // Round shares meet by chance: beyond the paragraph only an exact one counts.
      const isExact = part && Math.round((part.value / whole.value) * 100) === percent.value;
      if (part && (reach === 0 || isExact)) return { part: part.id, whole: whole.id };
    }
  }
  return undefined;
}

/** @param quantities In reading order. */
export function findRelations(quantities: readonly Quantity[]): Relations {
  const sums = new Map<string, readonly string[]>();
  const roundings = new Map<string, { of: string; step: number; mode: 'down' | 'nearest' | 'up' }>();
  const percents = new Map<string, { part: string; whole: string }>();
  const counts = quantities.filter(({ unit }) => unit !== 'percent');
  for (const quantity of quantities) {
    if (quantity.unit === 'percent') {
      const of = percentOf(quantity, counts);
      if (of) percents.set(quantity.id, of);
      continue;
    }
    const rounding = roundingOf(quantity, counts);
    if (rounding) roundings.set(quantity.id, rounding);
    const parts = quantity.value < LEAST_SUM ? undefined : partsOf(quantity, counts);
    if (parts)
      sums.set(
        quantity.id,
        parts.map(({ id }) => id),
      );
  }
  return { sums, roundings, percents };
}
