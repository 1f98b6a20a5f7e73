import { describe, expect, test } from 'vitest';
import { engineAnswerer } from './answerer';
import { runTable } from './measure';
import { lostQuestions, readRecord } from './record';
import { ownTables, readTable, sharedTables } from './rows';
import { inReadme, marked, toldOf } from './told';

describe('questions that were right at the last recorded run', () => {
  const engine = engineAnswerer();
  const tables = [...sharedTables(), ...ownTables('tuned'), ...ownTables('held')].map(readTable);
  const measured = tables.map((table) => ({ ...table, outcomes: runTable(table, engine) }));

  test('are on record for every table of this repository', () => {
    expect([...readRecord().keys()].sort()).toEqual(tables.map(({ name }) => name).sort());
  });
  test.each(measured)(
    'of $name are still right (npm run eval -- --failures shows why, -- --record accepts)',
    ({ outcomes }) => {
      expect(lostQuestions(outcomes)).toEqual([]);
    },
  );
  test('are told in the README with the figures of today (npm run eval -- --record rewrites them)', () => {
    expect(inReadme()).toBe(marked(toldOf(measured.flatMap(({ outcomes }) => outcomes))));
  });
});
