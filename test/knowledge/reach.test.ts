import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/cli/prepare';
import { readTexts } from '../../src/cli/readFolder';
import { type Answered, check, type Prepare } from '../../src/knowledge/check';
import { describeLine } from '../../src/knowledge/checks/describe';
import type { FileName } from '../../src/knowledge/schema';

const base = readTexts('test/fixtures/lombok-timur');
const now = new Date('2026-02-15');

/** An engine that answers as told, and else as the tables want it. */
const answering =
  (answers: Readonly<Record<string, Answered>>): Prepare =>
  () =>
  (question) =>
    answers[question] ?? { kind: 'answer', ...(wanted.has(question) ? { entryId: wanted.get(question) ?? '' } : {}) };
const { source } = check(base, { now });
const wanted = new Map(
  source?.questions.questions.flatMap(({ question, entry }) => (entry ? [[question, entry] as const] : [])),
);
const refused = Object.fromEntries(
  source?.questions.questions.flatMap(({ question, entry }) => (entry ? [] : [[question, { kind: 'refusal' }]])) ?? [],
);

function told(edit: { file: FileName; from: string; to: string } | undefined, engine: Prepare, leaveOut = false) {
  const texts = edit ? { ...base, [edit.file]: base[edit.file]?.replace(edit.from, () => edit.to) } : base;
  return check(texts, { now, prepare: engine, leaveOut }).issues;
}
const line = (issues: ReturnType<typeof told>) => issues.map((issue) => describeLine(issue, 'id', 'k'));

describe('what the engine makes of the knowledge', () => {
  test('gives no message where every question goes where it should', () => {
    expect(line(told(undefined, answering(refused)))).toEqual([]);
  });

  test('a question that changed its entry is named with the old and the new one', () => {
    const issues = told(
      undefined,
      answering({ ...refused, 'bupatinya siapa': { kind: 'answer', entryId: 'siapa-muhsan' } }),
    );
    expect(line(issues)).toEqual([
      expect.stringMatching(
        /^k\/questions\.json:\d+:\d+ galat question-moved: .*bupatinya siapa.*Lalu Wirajaya.*Haji Muhsan/,
      ),
    ]);
  });

  test('a question that is asked back, with the right entry among the options, is only a warning', () => {
    const options = [{ question: 'siapa muhsan' }, { question: 'siapa itu nurhayati' }, { question: 'wirajaya?' }];
    const answers = {
      'bupatinya siapa': { kind: 'clarify', options },
      'wirajaya?': { kind: 'answer', entryId: 'siapa-wirajaya' },
    };
    expect(line(told(undefined, answering({ ...refused, ...answers })))).toEqual([
      expect.stringMatching(/peringatan question-asks-back: .*Lalu Wirajaya/),
    ]);
  });

  test('an off-topic question that is answered with a fact is told', () => {
    const issues = told(
      undefined,
      answering({ ...refused, 'resep ayam taliwang dong': { kind: 'answer', entryId: 'isi-paket' } }),
    );
    expect(line(issues)).toEqual([expect.stringMatching(/question-moved: .*ditolak.*Isi paket/)]);
  });

  test('a question that an entry must not get, and gets, is told at its place', () => {
    const edit = {
      file: 'entries',
      from: '"headline": "anggaran"',
      to: '"not": ["anggaran kabupaten seluruhnya"],\n      "headline": "anggaran"',
    } as const;
    const issues = told(
      edit,
      answering({ ...refused, 'anggaran kabupaten seluruhnya': { kind: 'answer', entryId: 'besar-anggaran' } }),
    );
    expect(line(issues)).toEqual([
      expect.stringMatching(/galat negative-reaches: “Anggaran”: "anggaran kabupaten seluruhnya"/),
    ]);
    expect(told(edit, answering(refused))).toEqual([]);
  });

  test('an opening question without an answer is told', () => {
    const issues = told(
      undefined,
      answering({ ...refused, 'Kapan pendaftaran gelombang berikutnya?': { kind: 'refusal' } }),
    );
    expect(line(issues)).toEqual([expect.stringMatching(/assistant\.json:\d+:\d+ peringatan opening-unanswered: /)]);
  });

  test('is not asked while the files have errors', () => {
    const edit = { file: 'figures', from: '"value": 27', to: '"value": -27' } as const;
    const never: Prepare = () => {
      throw new Error('asked');
    };
    expect(told(edit, never).map(({ code }) => code)).toEqual(['count-not-whole']);
  });
});

describe('leaving phrasings out, with the real engine', () => {
  test('tells the entry whose phrasings have nothing in common, and only that', () => {
    const edit = {
      file: 'entries',
      from: '"Apa isi paket seragam?"',
      to: '"kuda terbang ungu",\n          "teropong samudra",\n          "ember berkarat",\n          "sisik naga hijau",\n          "melodi angin utara",\n          "jendela tanpa kaca",\n          "payung di bulan",\n          "garam sebesar gunung",\n          "kereta menuju fajar",\n          "lonceng tembaga tua",\n          "Apa isi paket seragam?"',
    } as const;
    const unreached = (issues: ReturnType<typeof told>) =>
      issues.flatMap(({ code, entryTitle }) => (code === 'entry-unreached' ? [entryTitle] : []));
    const before = new Set(unreached(told(undefined, prepare, true)));
    expect(unreached(told(edit, prepare, true)).filter((title) => !before.has(title))).toEqual(['Isi paket']);
  });
});
