/** Is a file shaped as its schema says? One message for one slip, with the name that was probably meant. */
import * as v from 'valibot';
import type { FileName } from '../schema';
import type { Document } from './document';
import { type Code, type Finding, type Path, SEVERITY } from './issue';
import { nearest } from './nearest';

type Loose = v.BaseIssue<unknown>;

const isCode = (text: string): text is Code => text in SEVERITY;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathOf = (issue: Loose): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (Array.isArray(at)) at = at[Number(key)];
    else if (isRecord(at)) at = at[String(key)];
    else return undefined;
  }
  return at;
}

const isUnknownField = (issue: Loose) => issue.type === 'strict_object' && issue.expected === 'never';
const isMissingField = (issue: Loose) =>
  issue.type === 'strict_object' && issue.received === 'undefined' && !isUnknownField(issue);

const plain = (text: string | null | undefined) => (text ?? '').replace(/^"|"$/g, '');
const choicesOf = (issue: Loose): string[] =>
  [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, choice]) => choice ?? '');

/** What a value is, in words that `describe` knows. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  return typeof value;
}
const EXPECTED: Record<string, string> = {
  Array: 'list',
  Object: 'object',
  string: 'string',
  number: 'number',
  boolean: 'boolean',
};

function toFinding(file: FileName, issue: Loose, root: unknown): Finding {
  const path = pathOf(issue);
  if (isCode(issue.message))
    return { code: issue.message, file, path, params: { found: String(valueAt(root, path) ?? '') } };
  if (issue.type === 'picklist') {
    const choices = choicesOf(issue);
    const found = plain(issue.received);
    return { code: 'wrong-choice', file, path, params: { found, choices, nearest: nearest(found, choices) ?? '' } };
  }
  const expected = EXPECTED[issue.expected ?? ''] ?? issue.expected ?? '';
  return { code: 'wrong-type', file, path, params: { expected, found: kindOf(valueAt(root, path)) } };
}

/** All fields that an object at this path may have, each under its name and under its Indonesian title ("jawaban" is answer). */
function knownFields(schema: v.GenericSchema, path: Path): ReadonlyMap<string, string> {
  let at: unknown = schema;
  for (const key of path) {
    at = inner(at);
    if (isRecord(at) && isRecord(at.entries)) at = at.entries[String(key)];
    else if (isRecord(at) && 'item' in at) at = at.item;
  }
  at = inner(at);
  const fields = isRecord(at) && isRecord(at.entries) ? Object.entries(at.entries) : [];
  const titles = fields.map(([name, value]) => [titleOf(value)?.toLowerCase() ?? name, name] as const);
  return new Map([...titles, ...fields.map(([name]) => [name, name] as const)]);
}
function titleOf(schema: unknown): string | undefined {
  const bare = inner(schema);
  const pipe = isRecord(bare) && Array.isArray(bare.pipe) ? bare.pipe : [];
  const said: unknown = pipe.filter((action: unknown) => isRecord(action) && action.type === 'title').at(-1);
  return isRecord(said) && typeof said.title === 'string' ? said.title : undefined;
}
/** Through optional and piped schemas to the object, list or value itself. */
function inner(schema: unknown): unknown {
  let at = schema;
  while (isRecord(at) && 'wrapped' in at) at = at.wrapped;
  return at;
}

/** A misspelt field and the required field that is missing beside it are one slip. */
function fieldFindings(file: FileName, issues: readonly Loose[], schema: v.GenericSchema): Finding[] {
  const missing = new Map<string, string[]>();
  for (const issue of issues.filter(isMissingField)) {
    const path = pathOf(issue);
    const parent = JSON.stringify(path.slice(0, -1));
    missing.set(parent, [...(missing.get(parent) ?? []), String(path.at(-1))]);
  }
  const findings: Finding[] = [];
  for (const issue of issues.filter(isUnknownField)) {
    const path = pathOf(issue);
    const parent = path.slice(0, -1);
    const field = String(path.at(-1));
    const absent = missing.get(JSON.stringify(parent)) ?? [];
    const names = knownFields(schema, parent);
    const known = [...new Set(names.values())];
    const meant = names.get(field.toLowerCase()) ?? nearest(field, absent) ?? nearest(field, known) ?? '';
    missing.set(
      JSON.stringify(parent),
      absent.filter((name) => name !== meant),
    );
    findings.push({ code: 'unknown-field', file, path, atKey: true, params: { field, nearest: meant, known } });
  }
  for (const [parent, fields] of missing) {
    const path = v.parse(v.array(v.union([v.string(), v.number()])), JSON.parse(parent));
    for (const field of fields) findings.push({ code: 'missing-field', file, path, params: { field } });
  }
  return findings;
}

/** Misspelt fields mended and superfluous ones dropped, so that the other checks can go on. */
function mend(value: unknown, findings: readonly Finding[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { code, path, params = {} } of findings) {
    if (code !== 'unknown-field') return undefined;
    const parent = valueAt(copy, path.slice(0, -1));
    if (!isRecord(parent)) return undefined;
    const { [String(params.field)]: kept } = parent;
    delete parent[String(params.field)];
    if (params.nearest && !(String(params.nearest) in parent)) parent[String(params.nearest)] = kept;
  }
  return copy;
}

/**
 * @returns What is wrong with the file's shape, and its value where that is whole or could be mended.
 */
export function readShape<T>(
  file: FileName,
  schema: v.GenericSchema<unknown, T>,
  document: Document,
): { readonly findings: readonly Finding[]; readonly value?: T } {
  const result = v.safeParse(schema, document.value);
  if (result.success) return { findings: [], value: result.output };
  const isField = (issue: Loose) => isUnknownField(issue) || isMissingField(issue);
  const findings = [
    ...fieldFindings(file, result.issues.filter(isField), schema),
    ...result.issues.filter((issue) => !isField(issue)).map((issue) => toFinding(file, issue, document.value)),
  ];
  const again = v.safeParse(schema, mend(document.value, findings));
  return again.success ? { findings, value: again.output } : { findings };
}
