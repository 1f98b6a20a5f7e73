/** Times of one searcher over one set of entries. */
import type { Asked, Generated } from './generate';
import { median, quantile, stopwatch } from './result';
import type { Find, Searcher } from './searchers';

/** Seconds that one searcher may take for its questions; slow ones are asked fewer, never fewer than FEWEST. */
const PATIENCE = 20;
const FEWEST = 12;
/** New indexes, each asked everything: a question's time is the median, so that a pause to collect garbage drops out. */
const ROUNDS = 5;

export interface Measured {
  readonly name: string;
  readonly setting: string;
  /** Milliseconds of work before the first question. */
  readonly build: number;
  readonly first: number;
  readonly median: number;
  readonly p95: number;
  /** Megabytes that stay in the heap; the entries' own text counts where the index keeps it. */
  readonly memory: number;
  /** Questions asked, and the share whose entry came first, 0 to 1. */
  readonly asked: number;
  readonly right: number;
  /** Share for which another entry came. */
  readonly wrong: number;
}

const round = (value: number, places = 3): number => Number(value.toFixed(places));

function usedHeap(): number {
  if (!globalThis.gc) throw new Error('[bench] memory: start Node with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Built {
  readonly find: Find;
  readonly time: number;
  readonly memory: number;
}

async function build(searcher: Searcher, { source }: Generated, made: unknown): Promise<Built> {
  const before = usedHeap();
  const time = stopwatch();
  const find = await searcher.build(source, made);
  return { find, time: time(), memory: (usedHeap() - before) / 2 ** 20 };
}

/** @returns Milliseconds per question, as many as there is time for. */
async function askAll(
  find: Find,
  questions: readonly Asked[],
  found: Map<string, string | undefined>,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + PATIENCE * 1000;
  for (const { text } of questions) {
    if (times.length >= FEWEST && performance.now() > end) break;
    const time = stopwatch();
    const answer = find(text);
    const entryId = answer instanceof Promise ? await answer : answer;
    times.push(time());
    found.set(text, entryId);
  }
  return times;
}

export async function measure(
  searcher: Searcher,
  generated: Generated,
  questions: readonly Asked[],
): Promise<Measured> {
  const made = searcher.before?.(generated.source);
  const found = new Map<string, string | undefined>();
  const builds: Built[] = [];
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const built = await build(searcher, generated, made);
    const times = await askAll(built.find, questions, found);
    builds.push(built);
    rounds.push(times);
    // A second round of what takes minutes tells nothing new.
    if (times.length < questions.length || built.time > 4000) break;
  }
  const asked = Math.min(...rounds.map(({ length }) => length));
  const times = Array.from({ length: asked }, (_, at) => median(rounds.map((one) => one[at] ?? Number.NaN)));
  const judged = questions.slice(0, asked);
  const isRight = ({ text, entryId }: Asked): boolean => found.get(text) === entryId;
  const share = (test: (one: Asked) => boolean): number => round(judged.filter(test).length / judged.length);
  return {
    name: searcher.name,
    setting: searcher.setting,
    build: round(median(builds.map(({ time }) => time)), 1),
    first: round(times[0] ?? Number.NaN),
    median: round(median(times)),
    p95: round(quantile(times, 0.95)),
    memory: round(median(builds.map(({ memory }) => memory)), 2),
    asked,
    right: share(isRight),
    wrong: share((one) => !isRight(one) && found.get(one.text) !== undefined),
  };
}
