import { describe, expect, test } from 'vitest';
import { fileNames } from '../../src/knowledge/schema';
import { applyPatch, inverse, patchBetween } from '../../src/studio/model/patch';
import { createWorkspace, type Place } from '../../src/studio/model/workspace';
import { TEXTS } from './desk';

function workspace() {
  let time = 0;
  const made = createWorkspace({ name: 'x', texts: TEXTS, baseline: TEXTS, done: [], undone: [] }, () => time);
  return { ...made, rest: () => (time += 5000) };
}
const title: Place = { file: 'entries', path: ['entries', 0, 'title', 'id'] };

/** Lines that differ, as a diff tool counts them when nothing moves. */
const changedLines = (before = '', after = '') => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))];
};

describe('an edit', () => {
  test('changes the one line that it is about, and leaves the other files alone', () => {
    const desk = workspace();
    desk.set(title, 'Judul "baru"');
    expect(changedLines(TEXTS.entries, desk.current().entries)[1]).toEqual([
      expect.stringContaining('"id": "Judul \\"baru\\""'),
    ]);
    expect(desk.changed.value).toEqual(['entries']);
  });

  test.each<[string, (desk: ReturnType<typeof workspace>) => void]>([
    ['setting a text', (desk) => desk.set(title, 'Lain')],
    ['adding a field', (desk) => desk.set({ file: 'entries', path: ['entries', 0, 'validUntil'] }, '2027-01-01')],
    [
      'adding a group',
      (desk) =>
        desk.set(
          { file: 'entries', path: ['entries', 1, 'table'] },
          { kind: 'rows', caption: { id: 'x' }, figures: ['a'] },
        ),
    ],
    ['taking a field away', (desk) => desk.set({ file: 'entries', path: ['entries', 0, 'related'] }, undefined)],
    ['emptying a list', (desk) => desk.set({ file: 'entries', path: ['entries', 0, 'phrasings', 'id'] }, [])],
    [
      'filling an empty list',
      (desk) => {
        desk.set({ file: 'entries', path: ['entries', 0, 'related'] }, []);
        desk.append({ file: 'entries', path: ['entries', 0, 'related'] }, 'x');
      },
    ],
    [
      'appending an entry',
      (desk) => desk.append({ file: 'entries', path: ['entries'] }, { id: 'x', title: { id: 'x' } }),
    ],
    [
      'removing the last of a list',
      (desk) => {
        const last = JSON.parse(TEXTS.entries ?? '').entries.length - 1;
        desk.set({ file: 'entries', path: ['entries', last] }, undefined);
      },
    ],
    ['removing the first of a list', (desk) => desk.set({ file: 'figures', path: ['figures', 0] }, undefined)],
  ])('%s keeps the form of the file as it was on disk', (_what, edit) => {
    const desk = workspace();
    edit(desk);
    expect(desk.changed.value).not.toEqual([]);
    for (const file of fileNames) {
      const text = desk.current()[file] ?? '';
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });

  test('by path is not made in a file that is no JSON: it would land in the wrong place', () => {
    const desk = workspace();
    const broken = (TEXTS.entries ?? '').replace(',', '');
    desk.setText('entries', broken);
    desk.set(title, 'Lain');
    expect(desk.current().entries).toBe(broken);
  });
});

describe('undo', () => {
  test('takes back one field typed without a pause as one step', () => {
    const desk = workspace();
    for (const text of ['J', 'Ju', 'Jud']) desk.set(title, text);
    expect(desk.undo()).toEqual(title);
    expect(desk.current()).toEqual(TEXTS);
    expect(desk.canUndo.value).toBe(false);
  });

  test('keeps apart what was typed with a pause, and what is in another field', () => {
    const desk = workspace();
    desk.set(title, 'Satu');
    desk.rest();
    desk.set(title, 'Dua');
    desk.set({ file: 'entries', path: ['entries', 1, 'title', 'id'] }, 'Tiga');
    desk.undo();
    expect(desk.get(title)).toBe('Dua');
    desk.undo();
    expect(desk.get(title)).toBe('Satu');
  });

  test('and redo lead back to the same bytes through any number of edits', () => {
    const desk = workspace();
    for (let at = 0; at < 20; at++) {
      desk.rest();
      if (at % 3 === 0)
        desk.append({ file: 'questions', path: ['questions'] }, { question: `tanya ${at}`, entry: null });
      else desk.set({ file: 'entries', path: ['entries', at % 5, 'title', 'id'] }, `Judul ${at}`);
    }
    const end = desk.current();
    while (desk.undo());
    expect(desk.current()).toEqual(TEXTS);
    while (desk.redo());
    expect(desk.current()).toEqual(end);
  });

  test('is followed by no redo once something else was done', () => {
    const desk = workspace();
    desk.set(title, 'Satu');
    desk.undo();
    desk.set(title, 'Dua');
    expect(desk.redo()).toBeUndefined();
  });

  test('gives back a file that was not there', () => {
    const texts = { ...TEXTS, lexicon: undefined };
    const desk = createWorkspace({ name: 'x', texts, baseline: texts, done: [], undone: [] });
    desk.setText('lexicon', '{}\n');
    desk.undo();
    expect(desk.current().lexicon).toBeUndefined();
  });
});

test.each([
  ['', 'abc'],
  ['abc', ''],
  ['aaa', 'aa'],
  ['abcabc', 'abc'],
  ['x', 'x'],
  [undefined, 'abc'],
  ['abc', undefined],
  ['satu dua', 'satu tiga dua'],
])('a patch from %j to %j leads there and back', (before, after) => {
  const patch = patchBetween('entries', before, after);
  expect(applyPatch(before, patch)).toBe(after);
  expect(applyPatch(after, inverse(patch))).toBe(before);
});
