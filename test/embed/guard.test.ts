import { describe, expect, test } from 'vitest';
import { guardKnowledge } from '../../src/embed/guard';
import { loadKnowledge } from '../../src/embed/loadKnowledge';
import { compiledOnce } from '../setup/compiledOnce';

const shipped = compiledOnce('knowledge');
/** The shipped knowledge with one change, as plain JSON. */
const changed = (change: (knowledge: Record<string, unknown>) => void): unknown => {
  const copy = structuredClone({ ...shipped });
  change(copy);
  return copy;
};

describe('guardKnowledge', () => {
  test('lets the shipped knowledge pass, also as a file’s text', async () => {
    expect(await guardKnowledge(shipped)).toBe(shipped);
    expect(await loadKnowledge(JSON.stringify(shipped))).toEqual(JSON.parse(JSON.stringify(shipped)));
  });

  test.each<[string, unknown, string, RegExp]>([
    ['null', null, 'knowledge-source', /jessi build/],
    ['a list', [], 'knowledge-source', /jessi build/],
    ['an editors’ file', { $schema: 'x', entries: [] }, 'knowledge-source', /jessi build/],
    [
      'an older schema',
      changed((k) => Object.assign(k, { schema: 0 })),
      'knowledge-schema',
      /found schema 0, expected 1.*Build/,
    ],
    [
      'a newer schema',
      changed((k) => Object.assign(k, { schema: 2 })),
      'knowledge-schema',
      /found schema 2.*Update jessi\.js/,
    ],
    [
      'no entries',
      changed((k) => Object.assign(k, { entries: undefined })),
      'knowledge-shape',
      /entries: found undefined/,
    ],
    [
      'half an entry',
      changed((k) => Object.assign(k, { entries: [{ id: 'a' }] })),
      'knowledge-shape',
      /entries\[0\]\.\w+: found/,
    ],
    [
      'a figure that is a text',
      changed((k) => Object.assign(k, { figures: [{ value: '12' }] })),
      'knowledge-shape',
      /figures\[0\]/,
    ],
    [
      'a link that runs',
      changed((k) => Object.assign(Object(k.announcement), { url: 'javascript:alert(1)' })),
      'knowledge-shape',
      /announcement\.url: found "javascript/,
    ],
  ])('refuses %s and says why', async (_what, value, code, message) => {
    await expect(guardKnowledge(value)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('tells text that is no JSON from JSON that is no knowledge', async () => {
    await expect(loadKnowledge('{"schema": 1,')).rejects.toMatchObject({ code: 'knowledge-json' });
    await expect(loadKnowledge('{"schema": 1}')).rejects.toMatchObject({ code: 'knowledge-shape' });
  });
});
