/** What was right at the last recorded run; a question on this list may not be lost. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './measure';
import { groupBy } from './report';
import { ROOT } from './rows';

const FILE = join(ROOT, 'test/eval/baseline.json');

/** Table → ids of the questions that were right. */
export function readRecord(): ReadonlyMap<string, ReadonlySet<string>> {
  if (!existsSync(FILE)) return new Map();
  const value: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  const tables = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(tables.map(([table, ids]) => [table, new Set(Array.isArray(ids) ? ids.map(String) : [])]));
}

export function writeRecord(outcomes: readonly Outcome[]): number {
  const right = outcomes.filter(({ verdict }) => verdict === 'right');
  const tables = [...groupBy(right, ({ table }) => table)].map(([table, group]) => [table, group.map(({ id }) => id)]);
  // One table a line: a change shows in a diff, and the file stays short.
  const lines = tables.map(([table, ids]) => `  ${JSON.stringify(table)}: ${JSON.stringify(ids)}`);
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
  return right.length;
}

/** Questions that were right and are no more; of held tables the id alone. */
export function lostQuestions(outcomes: readonly Outcome[]): string[] {
  const record = readRecord();
  return outcomes
    .filter(({ table, id, verdict }) => verdict !== 'right' && record.get(table)?.has(id))
    .map(({ table, id, asked, isHeld }) => (isHeld ? `${table} ${id}` : `${table} ${id}: ${asked.join(' > ')}`));
}
