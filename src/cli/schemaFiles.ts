/** The JSON Schema files by which a common editor completes and explains the knowledge. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { type FileName, fileNames, files } from '../knowledge/schema';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

function schemaOf(file: FileName): string {
  // Trimming has no counterpart in JSON Schema: the file may hold blanks that reading drops.
  const schema = toJsonSchema(files[file], { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }, null, 2)}\n`;
}

export const schemaFiles = (): readonly TextFile[] =>
  fileNames.map((file) => ({ name: `${file}.json`, text: schemaOf(file) }));
