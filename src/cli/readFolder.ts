/** Reads the editors' folder: six JSON files by their fixed names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileName, files } from '../knowledge/schema';

export const fileNames = Object.keys(files).filter((name): name is FileName => name in files);

/**
 * @returns The text of each file; `undefined` for one that is missing.
 */
export function readTexts(folder: string): Record<FileName, string | undefined> {
  const texts: Partial<Record<FileName, string | undefined>> = {};
  for (const name of fileNames) {
    try {
      texts[name] = readFileSync(join(folder, `${name}.json`), 'utf8');
    } catch {
      texts[name] = undefined;
    }
  }
  const { assistant, announcement, figures, entries, lexicon, questions } = texts;
  return { assistant, announcement, figures, entries, lexicon, questions };
}
