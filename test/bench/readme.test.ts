import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderHtml } from './report/html';
import { engineSection, fill, pageSection } from './report/markdown';
import { readEngine, readPage } from './report/read';

describe('what is told of the measurements', () => {
  test('is what the last run measured, in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const sections = { engine: engineSection(readEngine()), page: pageSection(readPage()) };
    expect(readme).toBe(fill(readme, sections));
  });

  test('and on the page of results', () => {
    expect(readFileSync('demo/bench.html', 'utf8')).toBe(renderHtml(readEngine(), readPage()));
  });

  test('cannot be left out of the README', () => {
    expect(() => fill('# Jessi', { engine: 'x' })).toThrow('bench:engine');
  });
});
