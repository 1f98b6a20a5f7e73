import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { changedOnDisk, openFolder, readFolder } from '../../src/studio/model/folder';
import { itemOf } from '../../src/studio/model/issues';
import { createVersions } from '../../src/studio/model/versions';
import { atOnce, bench, disk, diskOf, FOLDER, memory, opened, TEXTS, until } from './desk';

const title = { file: 'entries', path: ['entries', 0, 'title', 'id'] } as const;
const begin = (made = bench(), texts = TEXTS) => {
  made.studio.begin({ name: 'pengetahuan', texts });
  return { ...made, ...opened(made.studio) };
};

describe('a draft', () => {
  test('comes back after a crash, with its undo and a notice', async () => {
    const first = begin();
    first.workspace.set(title, 'Belum disimpan');
    await first.studio.keepNow();
    const second = bench({ store: first.store });
    expect(await second.studio.restore()).toBe(true);
    const { workspace } = opened(second.studio);
    expect(workspace.get(title)).toBe('Belum disimpan');
    expect(second.studio.notice.value).toMatchObject({ kind: 'restored' });
    second.studio.undo();
    expect(workspace.current()).toEqual(TEXTS);
  });

  test('is kept by itself soon after a change', async () => {
    const { workspace, studio } = begin();
    workspace.set(title, 'Belum disimpan');
    await until(async () => (await studio.drafts.all()).length === 1);
    expect((await studio.drafts.all())[0]?.texts.entries).toContain('Belum disimpan');
  });

  test('written in the last moment wins over the older one in the store', async () => {
    const first = begin();
    await first.studio.keepNow();
    first.wait(100);
    first.workspace.set(title, 'Diketik terakhir');
    first.studio.keepLast();
    const second = bench({ store: first.store, last: first.last() });
    await second.studio.restore();
    expect(opened(second.studio).workspace.get(title)).toBe('Diketik terakhir');
  });

  test('of another tab is offered, and goes on in this one', async () => {
    const first = begin();
    first.workspace.set(title, 'Di tab lain');
    await first.studio.keepNow();
    const second = bench({ store: first.store, tab: 'lain' });
    expect(await second.studio.restore()).toBe(false);
    const [draft] = await second.studio.drafts.all();
    if (draft) await second.studio.resume(draft);
    expect(opened(second.studio).workspace.get(title)).toBe('Di tab lain');
    await second.studio.keepNow();
    expect(await second.studio.drafts.all()).toHaveLength(1);
  });

  test('stays when its work is closed unsaved, and goes when it is closed saved', async () => {
    const { studio, workspace, saving } = begin();
    workspace.set(title, 'Belum disimpan');
    await studio.close();
    expect(await studio.drafts.all()).toHaveLength(1);
    const [draft] = await studio.drafts.all();
    if (draft) await studio.resume(draft);
    await opened(studio).saving.save();
    await studio.close();
    expect(await studio.drafts.all()).toHaveLength(0);
    expect(saving.conflict.value).toEqual([]);
  });

  test('that the browser cannot keep is said aloud', async () => {
    const { studio, workspace } = begin(bench({ store: memory(100) }));
    workspace.set(title, 'Belum disimpan');
    await studio.keepNow();
    expect(studio.notice.value).toEqual({ kind: 'draftLost' });
  });

  test.each([null, 'x', {}, { texts: 1, baseline: {}, at: 1 }, { texts: {}, baseline: {}, at: 'x' }])(
    'that is spoilt (%j) is passed over',
    async (spoilt) => {
      const store = memory();
      await store.set('draft:tab', spoilt);
      expect(await bench({ store }).studio.restore()).toBe(false);
    },
  );
});

describe('saving', () => {
  test('writes only the changed files to the folder', async () => {
    const files = diskOf(TEXTS);
    const log: string[] = [];
    const folder = disk(files, log);
    const made = bench();
    const found = await openFolder(folder);
    if (found) made.studio.begin(found);
    const { workspace, saving } = opened(made.studio);
    workspace.set(title, 'Tersimpan');
    await saving.save();
    expect(log).toEqual(['entries.json']);
    expect(files.get('entries.json')).toBe(workspace.current().entries);
    expect(workspace.changed.value).toEqual([]);
  });

  test('hands out downloads where there is no folder', async () => {
    const { workspace, saving, handed } = begin();
    workspace.set(title, 'Tersimpan');
    await saving.save();
    expect(handed).toEqual([['entries.json', workspace.current().entries]]);
  });

  test('does not overwrite what somebody else changed meanwhile', async () => {
    const files = diskOf(TEXTS);
    const made = bench();
    const found = await openFolder(disk(files));
    if (found) made.studio.begin(found);
    const { workspace, saving } = opened(made.studio);
    workspace.set(title, 'Punya saya');
    const theirs = (TEXTS.entries ?? '').replace('"entries"', '"entries" ');
    files.set('entries.json', theirs);
    await saving.save();
    expect(saving.conflict.value).toEqual(['entries']);
    expect(files.get('entries.json')).toBe(theirs);
    await saving.takeTheirs();
    expect(workspace.current().entries).toBe(theirs);
    made.studio.undo();
    expect(workspace.get(title)).toBe('Punya saya');
  });

  test('goes out as a download where the browser forbids writing', async () => {
    const files = diskOf(TEXTS);
    const folder = { ...disk(files), queryPermission: async () => 'prompt', requestPermission: async () => 'denied' };
    const made = bench();
    const found = await openFolder(folder);
    if (found) made.studio.begin(found);
    const { workspace, saving } = opened(made.studio);
    workspace.set(title, 'Tersimpan');
    await saving.save();
    expect(made.handed.map(([name]) => name)).toEqual(['entries.json']);
    expect(files.get('entries.json')).toBe(TEXTS.entries);
  });

  test('that fails halfway says so and keeps the change unsaved', async () => {
    const folder = disk(diskOf(TEXTS));
    const made = bench();
    const found = await openFolder(folder);
    if (found)
      made.studio.begin({
        ...found,
        folder: { ...folder, getFileHandle: async () => Promise.reject(new Error('penuh')) },
      });
    const { workspace, saving } = opened(made.studio);
    workspace.set(title, 'Tersimpan');
    await saving.save();
    expect(made.studio.notice.value).toEqual({ kind: 'failed', why: 'penuh' });
    expect(workspace.changed.value).toEqual(['entries']);
  });

  test('finds the folder one level down, where people choose the one above', async () => {
    const inner = disk(diskOf(TEXTS));
    const outer = { ...disk(new Map()), getDirectoryHandle: async () => inner };
    expect((await openFolder(outer))?.texts.entries).toBe(TEXTS.entries);
    expect(await openFolder(disk(new Map()))).toBeUndefined();
    expect(await changedOnDisk(inner, ['entries'], await readFolder(inner))).toEqual([]);
  });
});

describe('publishing', () => {
  test('makes byte for byte what `jessi build` makes, also after an edit', async () => {
    const { workspace, measurer, saving, handed } = begin(bench({ connect: atOnce }));
    workspace.set(title, 'Judul yang terbit');
    await until(() => measurer.isCurrent.value);
    await saving.publish();
    const folder = mkdtempSync(join(tmpdir(), 'jessi-studio-'));
    const { writeFileSync } = await import('node:fs');
    for (const [file, text] of diskOf(workspace.current())) writeFileSync(join(folder, file), text);
    const out = join(folder, 'built.json');
    expect(
      await run(['build', folder, '-o', out], { out: () => {}, err: () => {}, now: () => new Date('2026-02-15') }),
    ).toBe(0);
    expect(handed).toEqual([['knowledge.json', readFileSync(out, 'utf8')]]);
    rmSync(folder, { recursive: true });
  });

  test('is not possible while there is an error, or before it is known', async () => {
    const { workspace, measurer, saving, handed } = begin(bench({ connect: atOnce }));
    expect(await saving.publish()).toBeUndefined();
    workspace.set({ file: 'entries', path: ['entries', 0, 'answer', 'id'] }, 'Ada {tak-ada} orang.');
    await until(() => measurer.issues.value.some(({ code }) => code === 'unknown-placeholder'));
    expect(await saving.publish()).toBeUndefined();
    expect(handed).toEqual([]);
  });

  test('keeps the version, and brings its files back as one step of undo', async () => {
    const { workspace, measurer, saving, studio } = begin(bench({ connect: atOnce }));
    await until(() => measurer.isCurrent.value);
    await saving.publish();
    workspace.set(title, 'Sesudah terbit');
    const [version] = await saving.versions.all();
    if (version) saving.bringBack(version);
    expect(workspace.current()).toEqual(TEXTS);
    studio.undo();
    expect(workspace.get(title)).toBe('Sesudah terbit');
  });

  test('drops the oldest versions where the browser has no room', async () => {
    const versions = createVersions(memory(1000));
    for (let at = 1; at <= 5; at++) {
      expect(await versions.keep({ at, version: `v${at}`, name: 'x', text: `${at}`.repeat(300), texts: {} })).toBe(
        true,
      );
    }
    expect((await versions.all()).map(({ version }) => version)).toEqual(['v5', 'v4']);
    expect(await versions.keep({ at: 9, version: 'v9', name: 'x', text: '9'.repeat(2000), texts: {} })).toBe(false);
  });
});

test(`the fixture ${FOLDER} is whole`, () => {
  expect(Object.values(TEXTS).every(Boolean)).toBe(true);
});

test.each([
  ['entries', ['entries', 3, 'phrasings', 'id', 2], ['entries', 3]],
  ['entries', ['topics', 1, 'title'], ['topics', 1]],
  ['assistant', ['wording', 'greeting', 'id'], ['wording']],
  ['assistant', ['first', 2], ['ways']],
  ['assistant', ['contacts', 1, 'url'], ['contacts', 1]],
  ['assistant', ['region', 'names'], []],
  ['announcement', ['url'], []],
  ['lexicon', ['synonyms', 4, 1], ['synonyms']],
  ['questions', ['questions', 9], ['questions']],
] as const)('a problem in %s at %j is shown with the item %j', (file, path, item) => {
  expect(itemOf({ file, path }).path).toEqual(item);
});
