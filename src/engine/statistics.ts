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
  readonly numberOf: ReadonlyMap<string, number>;
  /** The entries that a feature speaks for, in order. */
  entriesWith(feature: string): Uint32Array;
  /** The entries that a feature, by number, speaks for or against. */
  postings(feature: number): Row;
  /** What speaks for or against an entry, by number, least first. */
  featuresOf(entry: number): Row;
  /** How telling a feature is by how few entries it speaks for; of an unknown one for none. Robertson's idf, as in BM25. */
  rarity(feature: number | undefined): number;
}

/** Entries unpacked between two pauses of a sliced preparation. */
const SLICE = 256;
const NONE = new Uint32Array();
/** Levels below this speak against an entry. */
const AGAINST = WEIGHTS.filter((weight) => weight < 0).length;

/** Rows of numbers end to end: objects per posting took ten times the memory and most of a question's time at 10,000 entries. */
interface Rows extends Row {
  readonly starts: Uint32Array;
}
const rowAt = ({ members, levels, starts }: Rows, at: number): Row => {
  const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  return { members: members.subarray(from, to), levels: levels.subarray(from, to) };
};

function* unpackEntries(packed: readonly string[]): Steps<Rows> {
  // Each number takes one sign or more.
  const most = packed.reduce((sum, { length }) => sum + length, 0);
  const members = new Uint32Array(most);
  const levels = new Uint8Array(most);
  const starts = new Uint32Array(packed.length + 1);
  let end = 0;
  for (const [entry, text] of packed.entries()) {
    for (const [level, list] of text.split(' ').entries()) {
      for (const feature of unpack(list)) {
        members[end] = feature;
        levels[end++] = level;
      }
    }
    starts[entry + 1] = end;
    if (entry % SLICE === SLICE - 1) yield;
  }
  return { members: members.slice(0, end), levels: levels.slice(0, end), starts };
}

/** Entries by feature out of features by entry: a counting sort. */
function* turn({ members, levels, starts }: Rows, features: number): Steps<Rows> {
  const turned = {
    members: new Uint32Array(members.length),
    levels: new Uint8Array(members.length),
    starts: new Uint32Array(features + 1),
  };
  for (const feature of members) turned.starts[feature + 1] = (turned.starts[feature + 1] ?? 0) + 1;
  for (let at = 0; at < features; at++) turned.starts[at + 1] = (turned.starts[at + 1] ?? 0) + (turned.starts[at] ?? 0);
  const next = turned.starts.slice();
  yield;
  for (let entry = 0; entry + 1 < starts.length; entry++) {
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at++) {
      const feature = members[at] ?? 0;
      const to = next[feature] ?? 0;
      next[feature] = to + 1;
      turned.members[to] = entry;
      turned.levels[to] = levels[at] ?? 0;
    }
  }
  return turned;
}

/** Yields where a sliced preparation may pause. */
export function* statisticsOf({ index }: Compiled): Steps<Statistics> {
  const entries = index.entries.length;
  const byEntry = yield* unpackEntries(index.entries);
  const byFeature = yield* turn(byEntry, index.features.length);
  const numberOf = new Map(index.features.map((feature, at) => [feature, at]));
  yield;
  const idf = (having: number): number => Math.log(1 + (entries - having + 0.5) / (having + 0.5));
  const speaksFor = (level: number): boolean => level >= AGAINST;
  const rarities = Float64Array.from(index.features, (_, at) =>
    idf(rowAt(byFeature, at).levels.filter(speaksFor).length),
  );
  const ofNone = idf(0);
  return {
    entries,
    numberOf,
    entriesWith: (feature) => {
      const at = numberOf.get(feature);
      if (at === undefined) return NONE;
      const { members, levels } = rowAt(byFeature, at);
      return members.filter((_, one) => speaksFor(levels[one] ?? 0));
    },
    postings: (feature) => rowAt(byFeature, feature),
    featuresOf: (entry) => rowAt(byEntry, entry),
    rarity: (feature) => (feature === undefined ? ofNone : (rarities[feature] ?? ofNone)),
  };
}

/** What stands behind a level's number. */
export const weightOf = (level: number | undefined): number => WEIGHTS[level ?? -1] ?? 0;
