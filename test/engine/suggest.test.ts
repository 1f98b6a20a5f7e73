import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/engine/suggest';
import { compiledOnce } from '../setup/compiledOnce';

const knowledge = compiledOnce('knowledge');
const all = new Set(knowledge.entries.flatMap(({ ask }) => [...ask.id, ...(ask.en ?? [])]));

describe('suggest', () => {
  test.each(['', ' ', '?!', '🙂', 'zzzzqqq', 'x'.repeat(10_000), 'kata '.repeat(2000)])(
    'offers nothing for %.20j',
    (prefix) => {
      expect(suggest(prefix, knowledge)).toEqual([]);
    },
  );

  test.each(['berapa', 'kapan', 'siapa', 'gojek', 'how many', 'apa itu ucc'])(
    'offers at most five known questions for "%s"',
    (prefix) => {
      const found = suggest(prefix, knowledge);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(new Set(found).size).toBe(found.length);
      for (const question of found) expect(all).toContain(question);
    },
  );

  test.each([
    ['a missing letter', 'gjek', /ojek/i],
    ['a wrong letter', 'pohyandu', /posyandu/i],
    ['swapped letters', 'tagaan', /tagana/i],
    ['vowels left out', 'psyndu', /posyandu/i],
    ['an unfinished word', 'posy', /posyandu/i],
  ])('forgives %s: %s', (_how, typed, expected) => {
    expect(suggest(typed, knowledge)[0]).toMatch(expected);
  });

  test('answers in the language that is being typed', () => {
    expect(suggest('how many tailors', knowledge)[0]).toMatch(/^How many/);
    expect(suggest('berapa penjahit', knowledge)[0]).toMatch(/penjahit/);
  });

  test('costs less than a key press, also on slow machines', () => {
    suggest('berapa', knowledge);
    const times = Array.from({ length: 50 }, () => {
      const start = performance.now();
      suggest('berapa kader posyandu yang dilindungi', knowledge);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(3);
  });
});
