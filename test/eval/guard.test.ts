import { describe, expect, test } from 'vitest';
import { engineAnswerer } from './answerer';
import { runTable } from './measure';
import { lostQuestions, readRecord } from './record';
import { ownTables, readTable, sharedTables } from './rows';
import { inReadme, marked, toldOf } from './told';

describe('questions that were right at the last recorded run', () => {
  const engine = engineAnswerer();
  const tables = [...sharedTables(), ...ownTables('tuned'), ...ownTables('held')].map(readTable);

  test('are on record for every table of this repository', () => {
    expect([...readRecord().keys()].sort()).toEqual(tables.map(({ name }) => name).sort());
  });
  test.each(tables)('of $name are still right (npm run eval -- --failures shows why, -- --record accepts)', (table) => {
    expect(lostQuestions(runTable(table, engine))).toEqual([]);
  });
  test('are told in the README with the figures of today (npm run eval -- --record rewrites them)', () => {
    expect(inReadme()).toBe(marked(toldOf(tables.flatMap((table) => runTable(table, engine)))));
  });
});
