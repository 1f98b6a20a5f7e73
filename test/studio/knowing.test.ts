import { describe, expect, test } from 'vitest';
import { createAssistant } from '../../src/engine/assistant';
import { explain } from '../../src/engine/explain';
import { check } from '../../src/knowledge/check';
import { compile } from '../../src/knowledge/compile';
import type { Proposal } from '../../src/knowledge/review/review';
import { accepted } from '../../src/studio/model/accepting';
import { dependentsOf, entriesShowing, figuresNow, filled } from '../../src/studio/model/figures';
import { freshItem } from '../../src/studio/model/fresh';
import { listAt, parsed, textAt } from '../../src/studio/model/read';
import { reassigned } from '../../src/studio/model/reassign';
import { withoutItem } from '../../src/studio/model/remove';
import { isRight, verdictOf } from '../../src/studio/model/verdict';
import announcement from '../fixtures/lombok-timur/announcement.json';
import assistant from '../fixtures/lombok-timur/assistant.json';
import entriesFile from '../fixtures/lombok-timur/entries.json';
import figuresFile from '../fixtures/lombok-timur/figures.json';
import lexicon from '../fixtures/lombok-timur/lexicon.json';
import questions from '../fixtures/lombok-timur/questions.json';
import { atOnce, bench, opened, TEXTS, until } from './desk';

const now = new Date('2026-02-15');
const files = { announcement, assistant, entries: entriesFile, figures: figuresFile, lexicon, questions };
const value = (file: keyof typeof TEXTS) => parsed(TEXTS[file]);
const idAt = (at: number) => files.entries.entries[at]?.id ?? '';
const values = {
  assistant: value('assistant'),
  announcement: value('announcement'),
  figures: value('figures'),
  entries: value('entries'),
  lexicon: value('lexicon'),
  questions: value('questions'),
};
const knowledgeOf = (texts: typeof TEXTS) => {
  const { source } = check(texts, { now });
  if (!source) throw new Error('errors');
  return compile(source);
};
const codes = (texts: Parameters<typeof check>[0]) =>
  check(texts, { now })
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a question sent elsewhere', () => {
  const question = 'gimana nasib anak yang kebagian terakhir ya pak';
  const at = files.entries.entries.findIndex(({ kind }: { kind: string }) => kind === 'fact');
  const entry = idAt(at);
  const moved = reassigned(TEXTS, { question, language: 'id', entry });

  test('becomes a phrasing of the entry and a row of the table, and nothing else', () => {
    const { entries } = JSON.parse(moved.entries ?? '');
    expect(entries[at].phrasings.id.at(-1)).toBe(question);
    expect(JSON.parse(moved.questions ?? '').questions.at(-1)).toEqual({ question, entry });
    expect({ ...moved, entries: '', questions: '' }).toEqual({ ...TEXTS, entries: '', questions: '' });
  });

  test('reaches the entry when it is asked again', () => {
    const knowledge = knowledgeOf({ ...TEXTS, ...moved });
    expect(isRight(verdictOf(explain(question, { knowledge }), knowledge), entry)).toBe(true);
    expect(createAssistant({ knowledge }).ask(question).kind).toBe('answer');
  });

  test('leaves the entry that had it as a phrasing, so that no two entries claim it', () => {
    const other = idAt(at + 1);
    const again = reassigned({ ...TEXTS, ...moved }, { question: `${question}?`, language: 'id', entry: other });
    const { entries } = JSON.parse(again.entries ?? '');
    expect(entries[at].phrasings.id).not.toContain(question);
    expect(entries[at + 1].phrasings.id.at(-1)).toBe(`${question}?`);
    const rows = JSON.parse(again.questions ?? '').questions.filter((row: { question: string }) =>
      row.question.startsWith(question),
    );
    expect(rows).toEqual([{ question, entry: other }]);
    expect(codes(again)).toEqual([]);
  });

  test('out of scope is a row without an entry, and a "not" of the one that answered', () => {
    const out = reassigned(TEXTS, { question, language: 'id', entry: null, instead: entry });
    expect(JSON.parse(out.questions ?? '').questions.at(-1)).toEqual({ question, entry: null });
    expect(JSON.parse(out.entries ?? '').entries[at].not.at(-1)).toBe(question);
  });

  test('holds no personal data when it is written', () => {
    const told = reassigned(TEXTS, { question: 'NIK saya 5203011212900001 dapat kah', language: 'id', entry });
    expect(told.entries).not.toContain('5203011212900001');
  });

  test.each(['', '   ', '5203011212900001'])('is not written where nothing is left of it (%j)', (empty) => {
    expect(reassigned(TEXTS, { question: empty, language: 'id', entry })).toEqual(TEXTS);
  });

  test('to an entry that does not exist changes nothing', () => {
    expect(reassigned(TEXTS, { question, language: 'id', entry: 'tak-ada' })).toEqual(TEXTS);
  });
});

describe('figures as they stand', () => {
  const figures = figuresNow(values.figures);
  const [first] = files.figures.figures;

  test('fill a sentence as visitors read it, also while other figures disagree', () => {
    const rest = files.figures.figures.slice(1);
    const changed = { ...files.figures, figures: [{ ...first, value: 1234567 }, ...rest] };
    const pieces = filled(`Ada {${first?.id}} dan {tak-ada}.`, 'id', { ...values, figures: changed });
    expect(pieces.map(({ text }) => text).join('')).toBe('Ada 1.234.567 dan {tak-ada}.');
    expect(pieces.map(({ from }) => from)).toEqual([undefined, 'figure', undefined, 'unknown', undefined]);
  });

  test('say the same as the engine says', () => {
    const knowledge = knowledgeOf(TEXTS);
    for (const { id, value: known } of knowledge.figures) expect(figures.get(id)?.value).toBe(known);
    const dated = filled('{date:tak-ada}', 'id', values);
    expect(dated[0]?.from).toBe('unknown');
  });

  test('know which answers hang on them, through figures that are worked out', () => {
    const computed = [...figures.values()].find(({ of }) => of.length > 0);
    const [operand = ''] = computed?.of ?? [];
    const all = dependentsOf(operand, figures);
    expect(all).toContain(computed?.id);
    const direct = entriesShowing(new Set([operand]), values.entries);
    expect(entriesShowing(all, values.entries).length).toBeGreaterThanOrEqual(direct.length);
  });

  test.each([
    undefined,
    null,
    7,
    [],
    {},
    { figures: 'x' },
    { figures: [null, { id: 'a', computed: { rule: 'sum', of: ['a', 'b'] } }] },
  ])('survive a file that holds %j', (broken) => {
    expect([...figuresNow(broken).values()].every(({ value: known }) => known === undefined)).toBe(true);
  });
});

describe('items', () => {
  test.each([
    'entries',
    'topics',
    'figures',
    'groups',
    'populations',
    'units',
    'untold',
    'contacts',
    'people',
    'things',
    'dates',
    'paragraphs',
  ])('a new one in %s has every field that the schema asks for, and a free id', (list) => {
    const file = (['entries', 'figures', 'lexicon', 'assistant', 'announcement'] as const).find(
      (one) => list in files[one],
    );
    if (!file) throw new Error(list);
    const place = { file, path: [list] };
    const grown = (item: unknown, of: unknown) => ({ ...Object(of), [list]: [...listAt(of, list), item] });
    const one = grown(freshItem(place, values, 'Baru'), files[file]);
    const two = grown(freshItem(place, { ...values, [file]: one }, 'Baru'), one);
    const { issues } = check({ ...TEXTS, [file]: JSON.stringify(two) }, { now });
    expect(
      issues.filter(({ code }) => ['missing-field', 'unknown-field', 'wrong-choice', 'duplicate-id'].includes(code)),
    ).toEqual([]);
  });

  test('an entry goes together with all that names it', () => {
    const { entries } = files.entries;
    const named = entries.findIndex(({ id }: { id: string }) =>
      entries.some(({ related }: { related: string[] }) => related.includes(id)),
    );
    const id = idAt(named);
    const rest = withoutItem(TEXTS, { file: 'entries', path: ['entries', named] });
    expect(Object.values(rest).join('')).not.toContain(`"${id}"`);
    expect(codes(rest)).not.toContain('unknown-reference');
  });
});

describe('measuring', () => {
  test('tells problems soon after an edit, keeps the last sound knowledge, and clears when it is mended', async () => {
    const { studio } = bench({ connect: atOnce });
    studio.begin({ name: 'x', texts: TEXTS });
    const { workspace, measurer } = opened(studio);
    await until(() => measurer.isCurrent.value && !measurer.isBusy.value);
    const before = measurer.compiled.value;
    const place = { file: 'figures', path: ['figures', 0, 'value'] } as const;
    workspace.set(place, 'banyak');
    await until(() => measurer.issues.value.some(({ code }) => code === 'wrong-type'));
    expect(measurer.compiled.value).toBe(before);
    expect(measurer.isCurrent.value).toBe(false);
    studio.undo();
    await until(() => measurer.isCurrent.value);
    expect(measurer.compiled.value?.version).toBe(before?.version);
    studio.open.value?.measurer.dispose();
  });

  test('groups a log against what is on screen, and accepting changes the files at once', async () => {
    const { studio } = bench({ connect: atOnce });
    studio.begin({ name: 'x', texts: TEXTS });
    const { workspace, measurer } = opened(studio);
    const found = await measurer.review('question\nada lomba menyanyi tidak pak\nlomba menyanyi ada tidak\n');
    expect(found.read).toBe(2);
    const [proposal] = found.proposals;
    if (!proposal) throw new Error('Nothing was proposed.');
    workspace.change({ file: 'entries', path: [] }, (texts) => accepted(texts, { ...proposal, advice: 'out' }));
    expect(
      textAt(workspace.values.questions.value, 'questions', files.questions.questions.length, 'question'),
    ).toContain('menyanyi');
    measurer.dispose();
  });

  test('a proposal accepted twice adds two entries with different ids', () => {
    const proposal: Proposal = {
      advice: 'new',
      question: 'boleh tukar ukuran',
      questions: ['boleh tukar ukuran'],
      count: 1,
      fit: 0,
    };
    const twice = accepted(accepted(TEXTS, proposal), proposal);
    expect(codes(twice)).not.toContain('duplicate-id');
    expect(JSON.parse(twice.entries ?? '').entries).toHaveLength(files.entries.entries.length + 2);
  });
});
