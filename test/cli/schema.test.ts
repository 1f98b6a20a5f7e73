import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../src/cli/schemaFiles';
import { fileNames } from '../../src/knowledge/schema';

/** Every place in a schema that an editor can hover over. */
function* fieldsOf(schema: unknown, path: string): Generator<readonly [string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties, items }: { properties?: unknown; items?: unknown } = schema;
  if (typeof properties === 'object' && properties !== null) {
    for (const [name, field] of Object.entries(properties)) {
      yield [`${path}.${name}`, field];
      yield* fieldsOf(field, `${path}.${name}`);
    }
  }
  yield* fieldsOf(items, `${path}[]`);
}

describe.each(schemaFiles())('the schema $name', ({ name, text }) => {
  test('is committed as the code defines it (else: npx tsx src/cli/main.ts schema --out knowledge/schema)', () => {
    expect(readFileSync(`knowledge/schema/${name}`, 'utf8')).toBe(text);
  });

  test('explains every field and refuses unknown ones', () => {
    const schema: unknown = JSON.parse(text);
    const fields = [...fieldsOf(schema, name)];
    expect(fields.length).toBeGreaterThan(2);
    for (const [path, field] of fields) {
      expect(field, path).toMatchObject({
        title: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\S/),
      });
      if (field.type === 'object') expect(field.additionalProperties, path).toBe(false);
    }
  });
});

test.each(fileNames)('knowledge/%s.json points at its schema, which is there right after a clone', (file) => {
  const { $schema }: { $schema?: string } = JSON.parse(readFileSync(`knowledge/${file}.json`, 'utf8'));
  expect($schema).toBe(`./schema/${file}.json`);
});
