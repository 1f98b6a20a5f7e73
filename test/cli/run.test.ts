import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';

const BASE = 'test/fixtures/lombok-timur';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jessi-cli-'));
  cpSync(BASE, folder, { recursive: true });
  // What the engine makes of the questions is another test's matter; here it must only be asked.
  writeFileSync(join(folder, 'questions.json'), '{ "questions": [{ "question": "halo", "entry": "halo" }] }\n');
});

async function jessi(...args: string[]) {
  const lines: { readonly out: string[]; readonly err: string[] } = { out: [], err: [] };
  const exit = await run(args, {
    out: (text) => lines.out.push(text),
    err: (text) => lines.err.push(text),
    now: () => new Date('2026-02-15'),
  });
  return { exit, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

const edit = (file: string, from: string, to: string) => {
  const path = join(folder, `${file}.json`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('jessi check', () => {
  test('ends with 0 on a clean folder and says so in either language', async () => {
    expect(await jessi('check', folder, '--quick')).toMatchObject({ exit: 0, out: expect.stringContaining('Bersih') });
    expect((await jessi('check', folder, '--quick', '--lang', 'en')).out).toContain('Clean');
  });

  test('asks every test question of another announcement, and each gets its own entry', async () => {
    expect(await jessi('check', BASE)).toMatchObject({ exit: 0, out: expect.stringContaining('Bersih') });
  });

  test('ends with 1 on an error, at a place that editors can jump to', async () => {
    edit('entries', '{anggaran}', '{angaran}');
    const { exit, out } = await jessi('check', folder, '--quick');
    expect(exit).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `^${folder}/entries\\.json:\\d+:\\d+ galat unknown-placeholder: “Anggaran”: .*Mungkin maksudnya \\{anggaran\\}`,
        'm',
      ),
    );
  });

  test('ends with 0 on warnings only', async () => {
    edit('assistant', '"checked": "2026-01-14"', '"checked": "2024-11"');
    const { exit, out } = await jessi('check', folder, '--quick');
    expect(exit).toBe(0);
    expect(out).toContain('0 galat, 1 peringatan');
  });

  test('gives data and words to other tools with --json', async () => {
    edit('figures', '"value": 18450', '"value": 18451');
    const { exit, out } = await jessi('check', folder, '--quick', '--json', '--lang', 'en');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      errors: 1,
      warnings: 0,
      issues: [
        {
          code: 'figures-disagree',
          file: 'figures',
          line: expect.any(Number),
          remedy: expect.stringContaining('Check'),
        },
      ],
    });
  });
});

describe('wrong usage', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['chek']],
    ['an unknown option', ['check', BASE, '--jsom']],
    ['a folder that is not there', ['check', 'nowhere']],
    ['an unknown language', ['check', BASE, '--lang', 'fr']],
    ['no question', ['ask']],
    ['no press text', ['new', '--out', 'x']],
    ['no folder for schemas', ['schema']],
  ])('%s ends with 2 and the help', async (_what, args) => {
    const { exit, out, err } = await jessi(...args);
    expect(exit).toBe(2);
    expect(out + err).toContain('jessi COMMAND');
  });
});

describe('jessi build', () => {
  test('writes the same bytes each time, and other bytes when the knowledge changes', async () => {
    const [first, second, third] = ['a', 'b', 'c'].map((name) => join(folder, 'out', `${name}.json`));
    const text = (path = '') => readFileSync(path, 'utf8');
    expect((await jessi('build', folder, '-o', first ?? '')).exit).toBe(0);
    await jessi('build', folder, '-o', second ?? '');
    expect(text(first)).toBe(text(second));
    edit('entries', 'Satu paket berisi', 'Setiap paket berisi');
    await jessi('build', folder, '-o', third ?? '');
    expect(text(third)).not.toBe(text(first));
    expect(JSON.parse(text(first)).version).not.toBe(JSON.parse(text(third)).version);
  });

  test('refuses a folder with errors, with the messages of the check', async () => {
    edit('entries', '"answer"', '"anwser"');
    const { exit, err } = await jessi('build', folder, '-o', join(folder, 'x.json'));
    expect(exit).toBe(1);
    expect(err).toContain('unknown-field');
    expect(readdirSync(folder)).not.toContain('x.json');
  });
});

test('jessi ask answers from the folder', async () => {
  const { exit, out } = await jessi('ask', 'Berapa siswa yang sudah menerima seragam?', '-k', folder);
  expect(exit).toBe(0);
  expect(out).toContain('18.450');
});

test('jessi new drafts a folder, does not overwrite one, and its schemas lie beside it', async () => {
  const made = join(folder, 'baru');
  const text = 'test/fixtures/announcements/bitung.txt';
  expect((await jessi('new', text, '--out', made)).exit).toBe(0);
  expect(readdirSync(join(made, 'schema')).sort()).toEqual([
    'announcement.json',
    'assistant.json',
    'entries.json',
    'figures.json',
    'lexicon.json',
    'questions.json',
  ]);
  expect((await jessi('new', text, '--out', made)).exit).toBe(2);
  const { exit, out } = await jessi('check', made, '--quick');
  expect([exit, out]).toEqual([1, expect.stringContaining('Masih draf')]);
});
