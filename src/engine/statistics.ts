/** Which features the entries of one knowledge have, unpacked once and read by ranking, confidence and everything that compares entries. */
import { type Compiled, WEIGHTS } from '../knowledge/compiled';
import { unpack } from '../knowledge/packed';
import type { Steps } from './steps';

/** Two rows side by side: who, and at which of WEIGHTS. */
export interface Row {
  readonly members: Uint32Array;
  readonly levels: Uint8Array;
}

export interface Statistics {
  readonly entries: number;
  /** Number of a feature; `undefined` for one that no phrasing has. */
  readonly numberOf: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
  /** The entries that a feature speaks for, in order. */
  entriesWith(feature: string): Uint32Array;
  /** How many of them are of a kind. */
  countOf(feature: string, kind: Compiled['entries'][number]['kind']): number;
  /** The entries that a feature, by number, speaks for or against. */
  postings(feature: number): Row;
  /** What speaks for or against an entry, by number, least first. */
  featuresOf(entry: number): Row;
  /** Whether a feature speaks plainly for some entry. */
  isTelling(feature: string): boolean;
  /** How telling a feature is by how few entries it speaks for; of an unknown one for none. Robertson's idf, as in BM25. */
  rarity(feature: number | undefined): number;
}

const NONE = new Uint32Array();
/** Levels below this speak against an entry. */
const AGAINST = WEIGHTS.filter((weight) => weight < 0).length;

/** Weights looked at between two pauses of a sliced preparation. */
const PIECE = 32_768;
/** From this weight on a feature speaks plainly for an entry. */
const PLAIN = 1.9;

/** Rows of numbers end to end: objects per posting took ten times the memory and most of a question's time at 10,000 entries. */
interface Rows extends Row {
  readonly starts: Uint32Array;
}
const rowAt = ({ members, levels, starts }: Rows, at: number): Row => {
  const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  return { members: members.subarray(from, to), levels: levels.subarray(from, to) };
};

function* unpackFeatures({ features, weights }: Compiled['index'], entries: number): Steps<Rows> {
  // Each weight takes one sign or more.
  const most = weights.reduce((sum, { length }) => sum + length, 0);
  const members = new Uint32Array(most);
  const levels = new Uint8Array(most);
  const starts = new Uint32Array(features.length + 1);
  let end = 0;
  let feature = 0;
  let before = -1;
  for (const text of weights) {
    before = unpack(text, before, (place, level) => {
      for (const next = Math.floor(place / entries); feature < next; ) starts[++feature] = end;
      members[end] = place - feature * entries;
      levels[end++] = level;
    });
    yield;
  }
  starts.fill(end, feature + 1);
  return { members: members.slice(0, end), levels: levels.slice(0, end), starts };
}

/** Features by entry out of entries by feature: a counting sort. */
function* turn({ members, levels, starts }: Rows, entries: number): Steps<Rows> {
  const turned = {
    members: new Uint32Array(members.length),
    levels: new Uint8Array(members.length),
    starts: new Uint32Array(entries + 1),
  };
  for (let at = 0; at < members.length; at++) {
    const next = (members[at] ?? 0) + 1;
    turned.starts[next] = (turned.starts[next] ?? 0) + 1;
    if (at % PIECE === PIECE - 1) yield;
  }
  for (let at = 0; at < entries; at++) turned.starts[at + 1] = (turned.starts[at + 1] ?? 0) + (turned.starts[at] ?? 0);
  const next = turned.starts.slice();
  yield;
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at++) {
      const entry = members[at] ?? 0;
      const to = next[entry] ?? 0;
      next[entry] = to + 1;
      turned.members[to] = feature;
      turned.levels[to] = levels[at] ?? 0;
      if (at % PIECE === PIECE - 1) yield;
    }
  }
  return turned;
}

/** The places of sorted texts, found by halving: a map of them is as large as the list again. */
function placesIn(sorted: readonly string[]): Statistics['numberOf'] {
  const get = (text: string): number | undefined => {
    let from = 0;
    for (let to = sorted.length; from < to; ) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? '') < text) from = middle + 1;
      else to = middle;
    }
    return sorted[from] === text ? from : undefined;
  };
  return { get, has: (text) => get(text) !== undefined };
}

/** Yields where a sliced preparation may pause. */
export function* statisticsOf({ index, entries: list }: Compiled): Steps<Statistics> {
  // One row more: questions for no entry.
  const entries = list.length + 1;
  const byFeature = yield* unpackFeatures(index, entries);
  const byEntry = yield* turn(byFeature, entries);
  const numberOf = placesIn(index.features);
  const idf = (having: number): number => Math.log(1 + (entries - having + 0.5) / (having + 0.5));
  const speaksFor = (level: number): boolean => level >= AGAINST;
  const rarities = new Float64Array(index.features.length);
  for (let feature = 0, at = 0; feature < rarities.length; feature++) {
    let having = 0;
    for (; at < (byFeature.starts[feature + 1] ?? 0); at++) {
      if (speaksFor(byFeature.levels[at] ?? 0)) having++;
      if (at % PIECE === PIECE - 1) yield;
    }
    rarities[feature] = idf(having);
  }
  const ofNone = idf(0);
  const entriesWith = (feature: string): Uint32Array => {
    const at = numberOf.get(feature);
    if (at === undefined) return NONE;
    const { members, levels } = rowAt(byFeature, at);
    return members.filter((_, one) => speaksFor(levels[one] ?? 0));
  };
  /** Asked several times in each question; of ten thousand entries it is a long way. */
  const counts = new Map<string, number>();
  const countOf: Statistics['countOf'] = (feature, kind) => {
    if (!numberOf.has(feature)) return 0;
    const key = `${kind} ${feature}`;
    const known = counts.get(key) ?? entriesWith(feature).filter((entry) => list[entry]?.kind === kind).length;
    counts.set(key, known);
    return known;
  };
  return {
    entries,
    numberOf,
    entriesWith,
    countOf,
    isTelling: (feature) => {
      const at = numberOf.get(feature);
      return at !== undefined && rowAt(byFeature, at).levels.some((level) => weightOf(level) >= PLAIN);
    },
    postings: (feature) => rowAt(byFeature, feature),
    featuresOf: (entry) => rowAt(byEntry, entry),
    rarity: (feature) => (feature === undefined ? ofNone : (rarities[feature] ?? ofNone)),
  };
}

/** What stands behind a level's number. */
export const weightOf = (level: number | undefined): number => WEIGHTS[level ?? -1] ?? 0;
