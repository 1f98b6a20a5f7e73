import { describe, expect, test } from 'vitest';
import { engineAnswerer } from './answerer';
import { runTable } from './measure';
import { lostQuestions, readRecord } from './record';
import { ownTables, readTable, sharedTables } from './rows';

describe('questions that were right at the last recorded run', () => {
  const engine = engineAnswerer();
  const tables = [...sharedTables(), ...ownTables('tuned'), ...ownTables('held')].map(readTable);

  test('are on record for every table of this repository', () => {
    expect([...readRecord().keys()].sort()).toEqual(tables.map(({ name }) => name).sort());
  });
  test.each(tables)('of $name are still right (npm run eval -- --failures shows why, -- --record accepts)', (table) => {
    expect(lostQuestions(runTable(table, engine))).toEqual([]);
  });
});
