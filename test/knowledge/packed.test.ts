import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../src/knowledge/packed';

describe('packed lists', () => {
  test.each([
    ['nothing', []],
    ['neighbours', [0, 1, 2, 3]],
    ['one character and the first that needs more', [90, 182]],
    ['the last of two characters and the first of three', [8280, 8281 + 8281]],
    ['a vocabulary of many thousand words', [3, 9000, 20_000, 20_001, 400_000]],
  ])('give back %s', (_what, numbers) => {
    expect(unpack(pack(numbers))).toEqual(numbers);
  });

  test('are plain ASCII that JSON leaves as it is', () => {
    const text = pack(Array.from({ length: 500 }, (_, at) => at * (at + 1)));
    expect(JSON.stringify(text)).toBe(`"${text}"`);
    expect(text).toMatch(/^[!-~]*$/);
  });
});
