import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/cli/readFolder';
import { run } from '../../src/cli/run';
import { check } from '../../src/knowledge/check';
import { appendAt, setAt } from '../../src/knowledge/edit';

const guide = readFileSync('knowledge/README.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'jessi-guide-'));
cpSync('knowledge', folder, { recursive: true });
const now = new Date('2026-01-15');
const problems = () =>
  new Set(check(readTexts(folder), { now }).issues.map(({ code, path }) => `${code} ${path.join('/')}`));
const known = problems();
const added = () => [...problems()].filter((problem) => !known.has(problem));

const rewrite = (file: string, change: (text: string) => string) => {
  const path = join(folder, `${file}.json`);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};
async function jessi(...args: string[]) {
  const lines: string[] = [];
  const exit = await run(args, { out: (text) => lines.push(text), err: (text) => lines.push(text), now: () => now });
  return { exit, out: lines.join('\n') };
}

describe('the editor’s guide, followed step by step', () => {
  test('names every file of the folder and every command that it tells to run', () => {
    for (const file of ['assistant', 'announcement', 'figures', 'entries', 'lexicon', 'questions'])
      expect(guide).toContain(`\`${file}.json\``);
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, script = ''] of guide.matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts)).toContain(script);
  });

  test('its example entry is accepted by the check', () => {
    const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');
    rewrite('entries', (text) => appendAt(text, ['entries'], example));
    expect(added()).toEqual([]);
  });

  test('and then answers the question that the guide asks', async () => {
    const question = /main\.ts ask "([^"]+)"/.exec(guide)?.[1] ?? '';
    const { exit, out } = await jessi('ask', question, '-k', folder);
    expect([exit, out]).toEqual([0, expect.stringContaining('siaran-ulang')]);
  });

  test('a synonym is added and changes nothing else', () => {
    rewrite('lexicon', (text) => appendAt(text, ['synonyms'], ['rekaman', 'dokumentasi acara']));
    expect(added()).toEqual([]);
  });

  test('a figure that no longer adds up is told, and mended is quiet again', () => {
    const { figures } = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8'));
    const at = figures.findIndex(({ sumOf }: { sumOf?: unknown }) => sumOf !== undefined);
    rewrite('figures', (text) => setAt(text, ['figures', at, 'value'], figures[at].value + 1));
    expect(added().join()).toMatch(/^figures-disagree /);
    rewrite('figures', (text) => setAt(text, ['figures', at, 'value'], figures[at].value));
    expect(added()).toEqual([]);
  });

  test('what is published holds the new entry', async () => {
    const out = join(folder, 'pengetahuan.json');
    expect((await jessi('build', folder, '-o', out)).exit).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('siaran-ulang');
  });
});
