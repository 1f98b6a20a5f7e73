/** Out of the studio: the changed files to the folder or as downloads, and the one compiled file for the site. */
import { type Signal, signal } from '@preact/signals';
import type { Texts } from '../../knowledge/check';
import { publish } from '../../knowledge/publish';
import { type FileName, fileNames } from '../../knowledge/schema';
import { changedOnDisk, type DirectoryLike, mayWrite, readFolder, writeFile } from './folder';
import type { Measurer } from './measurer';
import type { Notice, Surroundings } from './studio';
import { createVersions, type Version, type Versions } from './versions';
import type { Workspace } from './workspace';

export interface Saving {
  readonly isBusy: Signal<boolean>;
  /** Files that somebody else changed; set while the editor has to decide. */
  readonly conflict: Signal<readonly FileName[]>;
  readonly versions: Versions;
  save(force?: boolean): Promise<void>;
  /** Takes the folder's files instead of one's own; undo brings one's own back. */
  takeTheirs(): Promise<void>;
  /** @returns The version, and whether the browser could keep it; undefined where there is nothing sound to publish. */
  publish(): Promise<{ readonly version: string; readonly isKept: boolean } | undefined>;
  handAgain(version: Version): void;
  bringBack(version: Version): void;
}

export interface SavingParts {
  readonly workspace: Workspace;
  readonly measurer: Measurer;
  readonly folder: Signal<DirectoryLike | undefined>;
  readonly surroundings: Surroundings;
  readonly notice: Signal<Notice | undefined>;
}

export function createSaving({ workspace, measurer, folder, surroundings, notice }: SavingParts): Saving {
  const isBusy = signal(false);
  const conflict = signal<readonly FileName[]>([]);
  const versions = createVersions(surroundings.store);

  const write = async (target: DirectoryLike | undefined, files: readonly FileName[]) => {
    for (const file of files) {
      const text = workspace.current()[file];
      if (text === undefined) continue;
      if (target) await writeFile(target, file, text);
      else surroundings.hand(`${file}.json`, text);
      // One by one: what is written is saved, also where the next one fails.
      workspace.markSaved({ [file]: text });
    }
    notice.value = { kind: target ? 'saved' : 'downloaded', files };
  };
  const save = async (force = false) => {
    const target = folder.peek();
    const files = workspace.changed.peek();
    if (files.length === 0 || isBusy.peek()) return;
    isBusy.value = true;
    try {
      const isAllowed = target ? await mayWrite(target) : false;
      const theirs = target && isAllowed && !force ? await changedOnDisk(target, files, workspace.saved) : [];
      conflict.value = theirs;
      if (theirs.length > 0) return;
      await write(isAllowed ? target : undefined, files);
      if (target && !isAllowed) notice.value = { kind: 'noPermission' };
    } catch (error) {
      notice.value = { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
    } finally {
      isBusy.value = false;
    }
  };
  return {
    isBusy,
    conflict,
    versions,
    save,
    takeTheirs: async () => {
      const target = folder.peek();
      const files = conflict.peek();
      conflict.value = [];
      if (!target) return;
      const disk = await readFolder(target);
      const theirs: Texts = Object.fromEntries(files.map((file) => [file, disk[file]]));
      workspace.change({ file: files[0] ?? 'entries', path: [] }, (mine) => ({ ...mine, ...theirs }));
      workspace.markSaved(theirs);
    },
    publish: async () => {
      const compiled = measurer.compiled.peek();
      if (!compiled || !measurer.isCurrent.peek()) return undefined;
      const text = publish(compiled);
      const { version } = compiled;
      surroundings.hand('knowledge.json', text);
      const texts = workspace.current();
      const isKept = await versions.keep({ at: surroundings.now(), version, name: workspace.name, text, texts });
      return { version, isKept };
    },
    handAgain: ({ text }) => surroundings.hand('knowledge.json', text),
    bringBack: ({ texts }) => {
      workspace.change({ file: 'entries', path: [] }, (mine) => ({
        ...mine,
        ...Object.fromEntries(fileNames.map((file) => [file, texts[file]])),
      }));
      notice.value = { kind: 'backDone' };
    },
  };
}
