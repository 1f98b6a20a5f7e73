import { describe, expect, test } from 'vitest';
import { type Placed, pack, unpack } from '../../src/knowledge/packed';

function unpackAll(texts: readonly string[]): Placed[] {
  const found: Placed[] = [];
  let before = -1;
  for (const text of texts) before = unpack(text, before, (place, level) => found.push([place, level]));
  return found;
}

describe('packed weights', () => {
  test.each<[string, Placed[]]>([
    ['nothing', []],
    ['neighbours of every level', Array.from({ length: 8 }, (_, level): Placed => [level, level])],
    [
      'the last step without a digit and the first with one',
      [
        [8, 0],
        [18, 7],
      ],
    ],
    [
      'the last step with one digit and the first with two',
      [
        [107, 3],
        [216, 4],
      ],
    ],
    [
      'ten thousand entries by a vocabulary of many thousand words',
      [
        [3, 1],
        [9000, 2],
        [400_000_000, 5],
        [400_000_001, 5],
      ],
    ],
    ['more than one text holds', Array.from({ length: 5000 }, (_, at): Placed => [at * 3, at % 8])],
  ])('give back %s', (_what, weights) => {
    expect(unpackAll(pack(weights))).toEqual(weights);
  });

  test('are plain ASCII that neither JSON nor a string of any quote has to escape', () => {
    const [text = ''] = pack(Array.from({ length: 500 }, (_, at): Placed => [at * (at + 1), at % 8]));
    expect(JSON.stringify(text)).toBe(`"${text}"`);
    expect(text).toMatch(/^[^\0- "'`\\$~|^<>\x7f-\uffff]*$/);
  });
});
