/** The script holds fuse.js without what a search among words never comes to: it must find what the whole package finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Fuse from 'fuse.js/basic';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/cli/compileFolder';
import { trimFuse } from '../setup/trimFuse';

const whole = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('fuse.js/basic')), 'fuse.basic.mjs'),
  'utf8',
);
const words = [...new Set(JSON.stringify(readSource('knowledge')).match(/[a-z]{4,}/g))].slice(0, 600);
/** What people type: a letter missing, doubled, changed, two the wrong way round. */
const typed = words.flatMap((word, at) => {
  const place = 1 + (at % (word.length - 2));
  const [before, after] = [word.slice(0, place), word.slice(place)];
  return [
    before + after.slice(1),
    before + after[0] + after,
    `${before}x${after.slice(1)}`,
    before + after[1] + after[0],
  ];
});

describe('fuse.js in the script', () => {
  test('finds the same words in the same order', async () => {
    const { default: Trimmed }: { default: typeof Fuse } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(trimFuse(whole))}`
    );
    const options = { threshold: 0.5, ignoreLocation: true, ignoreFieldNorm: true };
    const found = (Search: typeof Fuse, question: string, at: number) =>
      new Search(words.slice(at % 40, (at % 40) + 200), options).search(question, { limit: 12 });
    expect(typed.length).toBeGreaterThan(500);
    for (const [at, question] of typed.entries()) {
      expect(found(Trimmed, question, at)).toEqual(found(Fuse, question, at));
    }
  });

  test('is refused where the package is no longer the one that was read', () => {
    expect(() => trimFuse(whole.replaceAll('_findMatches', '_findMore'))).toThrow('Fuse._findMatches');
  });
});
