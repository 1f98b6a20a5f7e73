/**
 * The compiled knowledge of a folder for tests, builds and measurements. Some thirty of them want the same in one run, and
 * compiling takes seconds: it is done once for each state of the folder and of the code that compiles it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileFolder } from '../../src/cli/compileFolder';
import type { Compiled } from '../../src/knowledge/compiled';

const CACHE = 'node_modules/.cache/jessi-knowledge';
/** Whatever can change what is made of a folder. */
const CODE = ['src/text', 'src/knowledge', 'src/cli/compileFolder.ts', 'src/cli/readFolder.ts', 'package-lock.json'];

interface Kept {
  readonly state: string;
  readonly knowledge: Compiled;
}

const digest = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};
const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

/** What was kept for this folder; undefined where that is nothing, or half written. */
function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @throws {Error} with every message of the check, if the folder has errors. */
export function compiledOnce(folder: string): Compiled {
  const files = [...CODE, folder].map((path) => resolve(path)).flatMap(filesIn);
  const state = digest(process.version, ...files.flatMap((file) => [file, readFileSync(file)]));
  // One file a folder: what belongs to an older state is overwritten, so that nothing piles up.
  const file = join(CACHE, `${digest(resolve(folder)).slice(0, 16)}.json`);
  const kept = readKept(file);
  if (kept?.state === state) return kept.knowledge;
  const text = JSON.stringify({ state, knowledge: compileFolder(folder) } satisfies Kept);
  mkdirSync(CACHE, { recursive: true });
  // Written aside first: another process may be reading.
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
  // Read back, so that the first to ask gets the same as all others.
  const fresh: Kept = JSON.parse(text);
  return fresh.knowledge;
}
