import { check } from '../knowledge/check';
import { describeLine } from '../knowledge/checks/describe';
import { compile } from '../knowledge/compile';
import type { Compiled } from '../knowledge/compiled';
import type { Source } from '../knowledge/schema';
import { readTexts } from './readFolder';

/**
 * Compiles an editors' folder.
 * @throws {Error} with every message of the check, if the folder has errors.
 */
export function compileFolder(folder: string): Compiled {
  return compile(readSource(folder));
}

/**
 * The folder's six files, validated. What questions reach is not measured here: that is the check's matter, not the build's.
 * @throws {Error} with every message of the check, if the folder has errors.
 */
export function readSource(folder: string): Source {
  const { issues, source } = check(readTexts(folder), { now: new Date() });
  if (source) return source;
  const errors = issues.filter(({ severity }) => severity === 'error');
  throw new Error(`\n${errors.map((issue) => describeLine(issue, 'id', folder)).join('\n')}\n`);
}
