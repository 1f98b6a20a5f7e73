/** The JSON Schema of each file, as a common editor reads it too: what may stand where, and what it means. */
import announcement from '../../../knowledge/schema/announcement.json';
import assistant from '../../../knowledge/schema/assistant.json';
import entries from '../../../knowledge/schema/entries.json';
import figures from '../../../knowledge/schema/figures.json';
import lexicon from '../../../knowledge/schema/lexicon.json';
import questions from '../../../knowledge/schema/questions.json';
import type { Path } from '../../knowledge/check';
import type { FileName } from '../../knowledge/schema';
import { isRecord, listAt, textAt, textsAt, valueAt } from '../model/read';

const SCHEMAS: Readonly<Record<FileName, unknown>> = { announcement, assistant, entries, figures, lexicon, questions };

/** The schema of the value at a path; undefined where nothing may stand. */
export function schemaAt(file: FileName, path: Path): unknown {
  let schema: unknown = SCHEMAS[file];
  for (const step of path) {
    const inner = typeof step === 'number' ? valueAt(schema, ['items']) : valueAt(schema, ['properties', step]);
    // "null or an id" is written as a choice of two.
    schema =
      inner ??
      listAt(schema, 'anyOf')
        .map((one) => valueAt(one, ['properties', step]))
        .find(Boolean);
  }
  return schema;
}

export interface Named {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** What a new field begins with, as JSON. */
  readonly start: string;
}

function startOf(schema: unknown): string {
  const [first] = textsAt(schema, 'enum');
  if (first !== undefined) return JSON.stringify(first);
  const kind = textAt(schema, 'type');
  const starts: Readonly<Record<string, string>> = {
    object: '{}',
    array: '[]',
    number: '0',
    integer: '0',
    boolean: 'true',
  };
  return starts[kind] ?? '""';
}

export function fieldsAt(file: FileName, path: Path): readonly Named[] {
  const schema = schemaAt(file, path);
  const properties = valueAt(schema, ['properties']);
  const required = textsAt(schema, 'required');
  if (!isRecord(properties)) return [];
  return Object.entries(properties).map(([key, field]) => ({
    key,
    title: textAt(field, 'title'),
    description: textAt(field, 'description'),
    isRequired: required.includes(key),
    start: startOf(field),
  }));
}

/** Fixed choices for a value. */
export function choicesAt(file: FileName, path: Path): readonly string[] {
  const schema = schemaAt(file, path);
  return textAt(schema, 'type') === 'boolean'
    ? ['true', 'false']
    : textsAt(schema, 'enum').map((one) => JSON.stringify(one));
}

/** What a field means, for a tip. */
export function meaningAt(
  file: FileName,
  path: Path,
): { readonly title: string; readonly description: string } | undefined {
  const schema = schemaAt(file, path);
  const title = textAt(schema, 'title');
  return title ? { title, description: textAt(schema, 'description') } : undefined;
}
