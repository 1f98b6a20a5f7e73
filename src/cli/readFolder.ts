/** Reads the editors' folder: six JSON files by their fixed names. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileName, fileNames } from '../knowledge/schema';
import { Usage } from './io';

/**
 * @returns The text of each file; `undefined` for one that is missing.
 */
export function readTexts(folder: string): Record<FileName, string | undefined> {
  const texts = new Map<FileName, string | undefined>();
  for (const name of fileNames) {
    try {
      texts.set(name, readFileSync(join(folder, `${name}.json`), 'utf8'));
    } catch {
      texts.set(name, undefined);
    }
  }
  const read = (name: FileName) => texts.get(name);
  return {
    assistant: read('assistant'),
    announcement: read('announcement'),
    figures: read('figures'),
    entries: read('entries'),
    lexicon: read('lexicon'),
    questions: read('questions'),
  };
}

/** @throws {Usage} where there is no such folder. */
export function needFolder(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`${folder}: folder?`);
  return folder;
}
