import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/cli/readFolder';
import { check, type Issue } from '../../src/knowledge/check';
import { describeLine, describe as inWords } from '../../src/knowledge/checks/describe';
import { setAt } from '../../src/knowledge/edit';
import { fileNames } from '../../src/knowledge/schema';
import type { Fault } from './fault';
import { FAULTS_OF_CONTENT } from './faultsOfContent';
import { FAULTS_OF_FORM } from './faultsOfForm';

const FAULTS = [...FAULTS_OF_FORM, ...FAULTS_OF_CONTENT];

const base = readTexts('test/fixtures/lombok-timur');
const now = new Date('2026-02-15');
const lineOf = (text: string, piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;

function seeded({ file, from, to, at, and = [] }: Fault) {
  const texts = { ...base };
  for (const edit of [{ file, from, to }, ...and]) {
    expect(texts[edit.file], 'the fixture no longer holds what this fault replaces').toContain(edit.from);
    texts[edit.file] = texts[edit.file]?.replace(edit.from, () => edit.to);
  }
  const line = at === undefined ? lineOf(base[file] ?? '', from) : lineOf(texts[file] ?? '', at);
  return { issues: check(texts, { now }).issues, line: at === '' ? undefined : line };
}

const words = (issue: Issue | undefined, language: 'id' | 'en') =>
  issue ? describeLine(issue, language, 'knowledge') : '';

describe('a folder without faults', () => {
  test('gives no message and the knowledge', () => {
    const { issues, source } = check(base, { now });
    expect(issues).toEqual([]);
    expect(source?.entries.entries.length).toBeGreaterThanOrEqual(15);
  });
});

describe('each seeded fault', () => {
  test('is one of at least forty', () => expect(FAULTS.length).toBeGreaterThanOrEqual(40));

  test.each(FAULTS.map((fault) => [fault.what, fault] as const))(
    '%s: one message, with place and remedy',
    (_what, fault) => {
      const { issues, line } = seeded(fault);
      expect(issues.map((issue) => words(issue, 'id'))).toHaveLength(1);
      const [issue] = issues;
      expect(issue?.code).toBe(fault.code);
      // A fault in one file may be told at its partner in another, which then stays where it was.
      if (line !== undefined) expect([issue?.file, issue?.line]).toEqual([fault.file, line]);
      expect(words(issue, 'id')).toContain(fault.says);
      for (const language of ['id', 'en'] as const) {
        const said = issue && inWords(issue, language);
        expect(said?.fault).not.toMatch(/undefined|NaN|\[object/);
        expect(said?.remedy).toMatch(/.{5,}[.?]$/);
      }
    },
  );

  test('in an entry names the entry by its title', () => {
    const entryFaults = FAULTS.filter(({ file, code }) => file === 'entries' && code === 'bare-digits');
    for (const fault of entryFaults)
      expect(seeded(fault).issues[0]?.entryTitle).toMatch(/Jumlah penerima|Program Sekolah/);
  });
});

describe('in a folder of two languages', () => {
  const shipped = readTexts('knowledge');
  const { source } = check(shipped, { now });
  const [entry] =
    source?.entries.entries.filter(
      ({ detail, answer }) => (detail?.en?.split(' ').length ?? 0) > 8 && /\{/.test(answer.en ?? ''),
    ) ?? [];
  const at = source?.entries.entries.findIndex(({ id }) => id === entry?.id) ?? -1;
  const edited = (path: readonly (string | number)[], value: unknown) => {
    const entries = setAt(shipped.entries ?? '', ['entries', at, ...path], value);
    const before = new Set(check(shipped, { now }).issues.map((issue) => `${issue.code} ${issue.path.join('/')}`));
    return check({ ...shipped, entries }, { now }).issues.filter(
      (issue) => !before.has(`${issue.code} ${issue.path.join('/')}`),
    );
  };

  test.each([
    ['a translation is missing', 'missing-translation', ['answer', 'en'], undefined],
    ['a translation is a copy', 'untranslated', ['detail', 'en'], entry?.detail?.id],
    [
      'the translation leaves a figure out',
      'placeholder-differs',
      ['answer', 'en'],
      'Many people are protected by now.',
    ],
    ['English questions are missing', 'missing-translation', ['phrasings', 'en'], undefined],
  ] as const)('%s: one message', (_what, code, path, value) => {
    const issues = edited(path, value);
    expect(issues.map((issue) => [issue.code, issue.entryTitle])).toEqual([[code, entry?.title.id]]);
  });
});

describe('several faults', () => {
  test('in several files are all told at once, sorted by file and line', () => {
    const texts = {
      ...base,
      figures: base.figures?.replace('"value": 45000', '"value": "45000"'),
      entries: base.entries?.replace('"answer": {', '"anwser": {').replace('{anggaran}', '{angaran}'),
      lexicon: base.lexicon?.replace('"seragam"', "'seragam'"),
    };
    const { issues, source } = check(texts, { now });
    expect(source).toBeUndefined();
    expect(issues.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'figures wrong-type',
      'entries unknown-field',
      'lexicon single-quotes',
    ]);
  });

  test('behind a misspelt field are told too', () => {
    const entries = base.entries?.replace('"answer": {', '"anwser": {').replace('{anggaran}', '{angaran}');
    expect(check({ ...base, entries }, { now }).issues.map(({ code }) => code)).toEqual([
      'unknown-field',
      'unknown-placeholder',
    ]);
  });

  test('of forgotten commas are told each', () => {
    const figures = base.figures?.replace('"value": 45000,', '"value": 45000').replace('"value": 27,', '"value": 27');
    expect(check({ ...base, figures }, { now }).issues.map(({ code }) => code)).toEqual([
      'missing-comma',
      'missing-comma',
    ]);
  });
});

describe('near paraphrases in another entry', () => {
  const { source } = check(base, { now });
  const entries = source?.entries.entries ?? [];
  /** As people retype a question: turned round, politely, in chat spelling, with a filler. */
  const retyped = (text: string, at: number) => {
    const said = text
      .replace(/[?.]/g, '')
      .replace(/^./, (letter) => letter.toLowerCase())
      .split(' ');
    const turned = [...said.slice(2), ...said.slice(0, 2)].join(' ');
    return (
      [
        `tolong kak ${turned} dong`,
        `${turned} ya min`,
        text.replace(/berapa/i, 'brp').concat(' sih'),
        `mohon info, ${turned}`,
      ][at % 4] ?? ''
    );
  };

  test('are found in at least nine of ten, with both sentences', () => {
    const trials = entries
      .filter(({ kind }) => kind !== 'smalltalk')
      .flatMap(({ phrasings }, at) => phrasings.id.map((text) => ({ text, at })));
    const found = trials.filter(({ text, at }, i) => {
      const other = (at + 3) % entries.length;
      const moved = entries.map((entry, j) =>
        j === other ? { ...entry, phrasings: { id: [...entry.phrasings.id, retyped(text, i)] } } : entry,
      );
      const { issues } = check({ ...base, entries: JSON.stringify({ entries: moved }) }, { now });
      return issues.some(
        ({ code, params }) => /phrasing/.test(code) && [params.text, params.otherText].includes(retyped(text, i)),
      );
    });
    expect(found.length / trials.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('whatever is typed', () => {
  const BAD = [
    '',
    ' ',
    'null',
    '[]',
    '{}',
    '"x"',
    '12',
    '{"entries": null}',
    '{"entries": [null, 3, []]}',
    '😀',
    '{'.repeat(2000),
    '\u0000',
  ];
  test.each(fileNames.flatMap((file) => BAD.map((text) => [file, text.slice(0, 30), text] as const)))(
    '%s as %j gives messages, never an exception',
    (file, _shown, text) => {
      const { issues, source } = check({ ...base, [file]: text }, { now });
      expect(issues.length).toBeGreaterThan(0);
      expect(source).toBeUndefined();
      for (const issue of issues) expect(words(issue, 'id')).toMatch(/^knowledge\/\w+\.json:\d+:\d+ /);
    },
  );

  test('a missing file is told by name', () => {
    const { issues } = check({ ...base, lexicon: undefined }, { now });
    expect(issues.map(({ code, file }) => [code, file])).toEqual([['file-missing', 'lexicon']]);
  });

  test('a file of a million characters is told as too large', () => {
    const padded = `${base.questions?.trimEnd()}${' '.repeat(1_000_000)}\n`;
    expect(check({ ...base, questions: padded }, { now }).issues.map(({ code, severity }) => [code, severity])).toEqual(
      [['file-too-large', 'warning']],
    );
  });

  test('a byte order mark is no fault', () => {
    expect(check({ ...base, entries: `\uFEFF${base.entries}` }, { now }).issues).toEqual([]);
  });
});
