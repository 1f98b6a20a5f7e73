import { describe, expect, test } from 'vitest';
import { compileFolder } from '../../src/cli/compileFolder';
import { pack } from '../../src/cli/pack';
import { unpack } from '../../src/knowledge/transport/unpack';

describe('the knowledge inside the script', () => {
  test.each(['knowledge', 'test/fixtures/lombok-timur'])('unpacks to the very same: %s', (folder) => {
    const knowledge = compileFolder(folder);
    expect(unpack(pack(knowledge))).toEqual(knowledge);
    expect(Object.keys(Object(unpack(pack(knowledge))))).toEqual(Object.keys(knowledge));
  });

  test('is plain ASCII, which a browser keeps at one byte a sign', () => {
    expect(pack(compileFolder('knowledge'))).toMatch(/^[ -~]+$/);
  });

  test('is a third shorter than JSON', () => {
    const knowledge = compileFolder('knowledge');
    expect(pack(knowledge).length).toBeLessThan(JSON.stringify(knowledge).length * 0.75);
  });

  test.each<[string, unknown]>([
    ['signs of the form itself', { a: '$~|^<>', list: ['$1', '~', '|', '$t', '$l', 'A$B'] }],
    ['signs beyond ASCII', { a: 'Senin–Jumat é $u2013', list: ['–', '🙂', 'é'], mixed: [1, '–'] }],
    ['empty texts and lists', { a: '', b: [], rows: [{ x: [''] }, { x: [] }, { x: ['', ''] }, { y: '' }] }],
    ['absent keys', { rows: [{ x: 'one' }, { y: { z: 'two' } }, { x: 'three', y: { z: 'four' } }] }],
    ['a single record of absent keys', { rows: [{ x: [{ y: 'a' }] }, { x: [{ z: 'b' }] }] }],
    ['lists in lists', { a: [[['x', 'y'], ['z']], [['']]], deeper: [[[[[['x']]]]]] }],
    ['mixed kinds', { rows: [{ x: 1 }, { x: 'one' }, { x: null }, { x: [1, 'a'] }, { x: {} }, { x: true }] }],
    [
      'sorted words that stand elsewhere, also behind a beginning',
      {
        names: Array.from({ length: 200 }, (_, at) => `name${at} $x`),
        words: [
          'a$b:name7',
          'name0',
          'name199',
          ...Array.from({ length: 30 }, (_, at) => `@of:name${at * 5}`),
          '@of:other',
        ].sort(),
        more: ['name0', ...Array.from({ length: 30 }, (_, at) => `name${at + 100}`)].sort(),
      },
    ],
    ['keys that are no words', { 'a+': ['x'], 'b.c': { '': 'y' }, __proto: '1' }],
    ['what is no record', ['x', 2, null]],
    [
      'sorted words with capitals and digits',
      { words: [...'0123456789ABCDEFGHIJKLabcdefghij'].map((sign) => `${sign}A1$x`).sort() },
    ],
    [
      'references, some absent, some to more names than digits',
      {
        few: [...'aabbaabbaabb'].map((kind) => (kind === 'a' ? { kind } : { other: 'x' })),
        many: Array.from({ length: 99 }, (_, at) => ({
          id: `id${at}`,
          next: [`id${98 - at}`],
          one: at % 7 ? `id${at}` : 'id0',
        })),
        none: [{ to: [] }, { to: ['id1', 'id2', 'id98'] }, { to: ['id4', 'id5', 'id6'] }, {}].map((row) => ({
          ...row,
          k: 'x',
        })),
      },
    ],
  ])('keeps %s', (_what, value) => {
    expect(unpack(pack(value))).toEqual(value);
  });
});
