/** `jessi schema --out FOLDER`: writes the JSON Schema files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, Usage } from '../io';
import { schemaFiles } from '../schemaFiles';

export const schema: Command = (args) => {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string', short: 'o' } } });
  if (values.out === undefined) throw new Usage('jessi schema --out FOLDER');
  mkdirSync(values.out, { recursive: true });
  for (const { name, text } of schemaFiles()) writeFileSync(join(values.out, name), text);
  return 0;
};
