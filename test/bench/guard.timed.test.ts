import { beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '../../src/cli/compileFolder';
import { type Generated, generate } from './generate';
import { median } from './result';
import { SEARCHERS } from './searchers';

const QUESTIONS = 60;

interface Timed {
  readonly time: number;
  readonly right: number;
}

/** Milliseconds that a question takes in the middle: each asked of three new indexes, the least counts. */
async function timeOf(name: string, { source, questions }: Generated): Promise<Timed> {
  const searcher = SEARCHERS.find((one) => one.name === name);
  if (!searcher) throw new Error(`[bench] no searcher ${name}.`);
  const made = searcher.before?.(source);
  const asked = questions.slice(0, QUESTIONS);
  const times = asked.map((): number[] => []);
  let right = 0;
  for (let turn = 0; turn < 3; turn++) {
    const find = await searcher.build(source, made);
    for (const [at, { text, entryId }] of asked.entries()) {
      const start = performance.now();
      const found = await find(text);
      times[at]?.push(performance.now() - start);
      if (found === entryId && turn === 0) right += 1;
    }
  }
  return { time: median(times.map((list) => Math.min(...list))), right: right / asked.length };
}

describe('the cost of a question', () => {
  let peer: Timed;
  let small: Timed;
  let large: Timed;
  beforeAll(async () => {
    const source = readSource('knowledge');
    const many = generate(source, 1000);
    peer = await timeOf('minisearch', many);
    small = await timeOf('jessi', generate(source, 60));
    large = await timeOf('jessi', many);
  }, 60_000);

  // Measured: about a tenth. Side by side in one process, a busy machine slows both.
  test('is less than that of minisearch on the same 1,000 entries', () => {
    expect(large.time).toBeLessThan(peer.time / 2);
  });

  test('grows far less than the knowledge: 17 times the entries, less than four times the work', () => {
    expect(large.time).toBeLessThan(small.time * 4);
  });

  test('does not buy speed with wrong entries', () => {
    expect(small.right).toBeGreaterThan(0.85);
    expect(large.right).toBeGreaterThan(0.8);
  });
});

describe('generated knowledge', () => {
  test('is the same on every run, and no question is one of its phrasings', () => {
    const source = readSource('knowledge');
    const [one, two] = [generate(source, 100), generate(source, 100)];
    expect(one).toEqual(two);
    const known = new Set(one.source.entries.entries.flatMap(({ phrasings }) => phrasings.id));
    expect(known.size).toBe(1000);
    expect(one.questions.filter(({ text }) => known.has(text))).toEqual([]);
  });
});
