import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { parseSliced } from '../../src/embed/parseSliced';

const parseText = (text: string) => parseSliced(new TextEncoder().encode(text));

/** Long enough to be cut, with everything in it that could mislead a cutter. */
const tricky = {
  'a "quoted" {name}': ['[', ']', '}', '{', ',', ':', '\\', '\\"', '"', '\u2028', '😀', ''],
  deep: [[[[1, [2, { three: [3, null, true, false, -1.5e-3] }]]]], {}, []],
  list: Array.from({ length: 4000 }, (_, at) => ({
    id: `e-${at}`,
    text: `angka ${at}, "kutipan" dan \\ garis`,
    n: [at],
  })),
  long: 'x'.repeat(3000),
};

describe('parseSliced', () => {
  test.each([
    ['compact', JSON.stringify(tricky)],
    ['indented', JSON.stringify(tricky, null, 2)],
    ['a long list', JSON.stringify(tricky.list)],
    ['a small object', '{"a": [1, 2]}'],
    ['a number', ' 42 '],
    ['an empty list with much air', `[${' '.repeat(5)}]`],
  ])('gives what JSON.parse gives: %s', async (_what, text) => {
    expect(await parseText(text)).toEqual(JSON.parse(text));
  });

  const long = JSON.stringify(tricky);
  test.each([
    ['cut off', long.slice(0, -5)],
    ['cut off in a string', long.slice(0, -100)],
    ['text after the end', `${long} x`],
    ['another value after the end', `${long}{}`],
    ['a comma too many', long.replace(/}$/, ',}')],
    ['a comma missing', long.replace('}],"long"', '}] "long"')],
    ['a name without quotes', long.replace('"long"', 'long')],
    ['brackets that do not match', long.replace(/}$/, ']')],
    ['nothing', ''],
  ])('throws where JSON.parse throws: %s', async (_what, text) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    await expect(parseText(text)).rejects.toThrow(SyntaxError);
  });

  test('never holds the thread for 50 ms, at three megabytes', async () => {
    const text = JSON.stringify({ list: Array.from({ length: 12 }, () => tricky.list).flat() });
    expect(text.length).toBeGreaterThan(3_000_000);
    let longest = Number.POSITIVE_INFINITY;
    // The best of several: a busy machine stops everybody now and then, a missing pause stops us every time.
    for (let tries = 0; tries < 12 && longest >= 50; tries++) {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      await parseText(text);
      delay.disable();
      longest = Math.min(longest, delay.max / 1e6);
    }
    expect(longest).toBeLessThan(50);
  });
});
