/** The house's order: imports run one way, and the libraries are met where the layout says. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve('src');
const BELOW: Readonly<Record<string, readonly string[]>> = {
  text: [],
  knowledge: ['text'],
  engine: ['text', 'knowledge'],
  widget: ['text', 'knowledge', 'engine'],
  embed: ['text', 'knowledge', 'engine', 'widget'],
  studio: ['text', 'knowledge', 'engine', 'widget', 'embed'],
  cli: ['text', 'knowledge', 'engine'],
};
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => join(SRC, file));
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, to = '']) => to);
const layerOf = (file: string): string => relative(SRC, file).split('/')[0] ?? '';
const name = (file: string): string => relative(SRC, file);

describe('the house', () => {
  test.each(files.map((file) => [name(file), file]))('%s imports only from the layers below it', (_name, file) => {
    const layer = layerOf(file);
    const reached = importsOf(file)
      .filter((to) => to.startsWith('.'))
      .map((to) => layerOf(resolve(dirname(file), to)))
      // The studio starts from the shipped knowledge folder, which is no code.
      .filter((to) => to !== '..');
    expect([layer, ...(BELOW[layer] ?? [])]).toEqual(expect.arrayContaining([...new Set(reached)]));
  });

  test('fuse.js is met in one file', () => {
    expect(files.filter((file) => importsOf(file).some((to) => to.startsWith('fuse.js'))).map(name)).toEqual([
      'engine/repair.ts',
    ]);
  });

  test("the visitor's script carries no further library", () => {
    const layers = ['text', 'knowledge', 'engine', 'widget', 'embed'];
    const packages = files
      .filter((file) => layers.includes(layerOf(file)))
      .flatMap((file) => {
        const source = readFileSync(file, 'utf8');
        return [...source.matchAll(/^import (?!type\b)[^;]*?from '([^.'][^']*)'/gm)].map(
          ([, to = '']) => `${name(file)}: ${to}`,
        );
      })
      .filter((met) => !/: (preact|@preact\/signals|fuse\.js|virtual:)/.test(met));
    // Schema and check serve editors' tools; a size test weighs the script that must not hold them.
    expect(packages.filter((met) => !/^knowledge\/(schema|files|checks|check|review|edit)/.test(met))).toEqual([]);
  });
});
