import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/cli/readFolder';
import { check } from '../../src/knowledge/check';
import { accept } from '../../src/knowledge/review/accept';
import { readCsv, readLog } from '../../src/knowledge/review/readLog';
import { review } from '../../src/knowledge/review/review';

const texts = readTexts('test/fixtures/lombok-timur');
const now = new Date('2026-02-15');
const { source } = check(texts, { now });
if (!source) throw new Error('The fixture has errors.');

const refuse = () => ({ kind: 'refusal' });
const proposalsFor = (log: string) => review(readLog(log), source, refuse);
const event = (question: string, more = {}) =>
  JSON.stringify({ question, kind: 'refusal', language: 'id', at: '2026-02-01T08:00:00Z', ...more });

describe('reading a log', () => {
  test.each([
    ['lines of events', `${event('apa kabar dinas')}\n${event('boleh tukar?')}\n`],
    [
      'lines of DOM events',
      `${JSON.stringify({ type: 'jessi:unanswered', detail: { question: 'apa kabar dinas' } })}\n${JSON.stringify({ detail: { question: 'boleh tukar?' } })}`,
    ],
    [
      'a JSON list',
      '[{"text":"apa kabar dinas","from":"visitor"},{"text":"Halo, ada yang bisa dibantu?","from":"bot"},{"text":"boleh tukar?"}]',
    ],
    [
      'CSV with a head',
      'waktu,pengirim,pesan\n08.00,budi,apa kabar dinas\n08.01,admin,"Halo, silakan"\n08.02,budi,boleh tukar?\n',
    ],
    ['CSV with semicolons and quotes', 'Pertanyaan;Jumlah\r\n"apa kabar dinas";2\r\n"boleh tukar?";1\r\n'],
    ['bare lines', 'apa kabar dinas\nboleh tukar?\n'],
  ])('as %s gives the visitors’ questions', (_what, log) => {
    expect(readLog(log).map(({ question }) => question)).toEqual(['apa kabar dinas', 'boleh tukar?']);
  });

  test('masks personal data before anything else sees it', () => {
    const [logged] = readLog(event('NIK saya 5203011204080001, hp 0812-3456-7890, apa terdaftar?'));
    expect(logged?.question).not.toMatch(/\d{4}/);
    expect(logged?.question).toContain('apa terdaftar');
  });

  test('leaves out lines that cannot be read, and never throws', () => {
    expect(readLog(`${event('boleh tukar?')}\n{"question":\n\n{}\n12\n`).map(({ question }) => question)).toEqual([
      'boleh tukar?',
    ]);
    for (const bad of ['', '\n\n', '[', 'null', '{"a":1}', '"']) expect(() => readLog(bad)).not.toThrow();
  });

  test('keeps commas, quotes and line breaks inside CSV cells', () => {
    expect(readCsv('q,n\n"a, ""b""\nc",1')).toEqual([{ q: 'a, "b"\nc', n: '1' }]);
  });
});

describe('proposals', () => {
  test('put questions of one wish together, most asked first', () => {
    const log = [
      'seragam untuk anak SMA ada?',
      'tolong kak, anak sma ada seragam?',
      'resep plecing',
      'seragam untuk anak SMA ada?',
    ]
      .map((question) => event(question))
      .join('\n');
    const [first, ...rest] = proposalsFor(log);
    expect(first).toMatchObject({
      count: 3,
      question: 'seragam untuk anak SMA ada?',
      questions: expect.arrayContaining(['tolong kak, anak sma ada seragam?']),
    });
    expect(rest).toHaveLength(1);
  });

  test.each([
    ['add to the entry that asks nearly the same', 'isi paket seragamnya apa', 'add', 'isi-paket'],
    ['write a new entry on this subject', 'seragam anak SMA kapan', 'new', undefined],
    ['out of scope for something else', 'resep plecing kangkung pedas', 'out', undefined],
  ] as const)('%s', (_what, question, advice, entry) => {
    const [proposal] = proposalsFor(event(question));
    expect([proposal?.advice, proposal?.entry]).toEqual([advice, entry]);
  });

  test('follow the widget’s own hint where words alone are too few', () => {
    const [proposal] = proposalsFor(event('paket dalamnya apa aja ya isinya', { nearest: 'isi-paket' }));
    expect(proposal).toMatchObject({ advice: 'add', entry: 'isi-paket' });
  });

  test('leave out what is answered by now, unless the visitor disliked the answer', () => {
    const answered = () => ({ kind: 'answer', entryId: 'isi-paket' });
    const log = (kind: string) => readLog(event('isi paket apa', { kind, entryId: 'isi-paket' }));
    expect(review(log('refusal'), source, answered)).toEqual([]);
    expect(review(log('answer'), source, answered)).toHaveLength(1);
  });
});

describe('accepting proposals', () => {
  const files = { entries: texts.entries ?? '', questions: texts.questions ?? '' };
  const added = (before: string, after: string) => {
    const old = new Set(before.split('\n'));
    return after.split('\n').filter((line) => !old.has(line));
  };

  test('adds a phrasing and a regression question, and touches no other line', () => {
    const after = accept(files, source, proposalsFor(event('isi paket seragamnya apa')));
    const [comma, phrasing, ...others] = added(files.entries, after.entries).map((line) => line.trim());
    expect([comma?.endsWith(','), phrasing, others]).toEqual([true, '"isi paket seragamnya apa"', []]);
    expect(after.entries.split('\n').length).toBe(files.entries.split('\n').length + 1);
    expect(after.questions).toContain('"isi paket seragamnya apa"');
    const { issues } = check({ ...texts, ...after }, { now });
    expect(issues).toEqual([]);
  });

  test('writes a new entry as a draft, which the check holds back from visitors', () => {
    const after = accept(files, source, proposalsFor(event('seragam anak SMA kapan')));
    const { issues, source: published } = check({ ...texts, ...after }, { now });
    expect(issues.map(({ code }) => code)).toContain('draft');
    expect(published).toBeUndefined();
  });

  test('remembers what is out of scope, without the masked data', () => {
    const after = accept(files, source, proposalsFor(event('resep plecing buat 0812-3456-7890')));
    expect(after.entries).toBe(files.entries);
    expect(JSON.parse(after.questions).questions.at(-1)).toEqual({ question: 'resep plecing buat', entry: null });
  });

  test('twice changes nothing the second time', () => {
    const proposals = proposalsFor(event('isi paket seragamnya apa'));
    const once = accept(files, source, proposals);
    const again = check({ ...texts, ...once }, { now }).source;
    expect(again && accept(once, again, proposals)).toEqual(once);
  });
});
