/** Every first question of this repository's own tables. */
import { ownTables, readTable, sharedTables } from '../eval/rows';

export const shippedQuestions = (): string[] =>
  [...sharedTables(), ...ownTables('tuned'), ...ownTables('held')].flatMap((file) =>
    readTable(file).rows.map(({ turns: [first] }) => first.q),
  );
