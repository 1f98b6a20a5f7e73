import * as v from 'valibot';
import { compile } from '../knowledge/compile';
import type { Compiled } from '../knowledge/compiled';
import { files, type Source } from '../knowledge/schema';
import { readTexts } from './readFolder';

/**
 * Compiles an editors' folder.
 * @throws {Error} with every message of the check, if the folder has mistakes.
 */
export function compileFolder(folder: string): Compiled {
  return compile(readSource(folder));
}

/** The folder's six files, validated. */
export function readSource(folder: string): Source {
  const texts = readTexts(folder);
  const read = <K extends keyof typeof files>(name: K): v.InferOutput<(typeof files)[K]> => {
    const text = texts[name];
    if (text === undefined) throw new Error(`${folder}/${name}.json: not found.`);
    return v.parse(files[name], JSON.parse(text)) as v.InferOutput<(typeof files)[K]>;
  };
  return {
    assistant: read('assistant'),
    announcement: read('announcement'),
    figures: read('figures'),
    entries: read('entries'),
    lexicon: read('lexicon'),
    questions: read('questions'),
  };
}
