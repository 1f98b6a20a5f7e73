/** Completion in a JSON file: fields that may stand here, fixed choices, and ids of the other files. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { getLocation } from 'jsonc-parser';
import type { FileName } from '../../knowledge/schema';
import { isRecord, parsed, valueAt } from '../model/read';
import type { Option, RefKind } from '../model/refs';
import { choicesAt, fieldsAt } from './schemas';

/** Fields whose values are ids, by their names. */
const REFERS: Readonly<Record<string, RefKind>> = {
  related: 'entry',
  entry: 'entry',
  sources: 'paragraph',
  paragraph: 'paragraph',
  headline: 'figure',
  figures: 'figure',
  members: 'figure',
  partOf: 'figure',
  sumOf: 'figure',
  of: 'figure',
  part: 'figure',
  whole: 'figure',
  unit: 'unit',
  population: 'population',
  topic: 'topic',
  speaker: 'person',
  dates: 'date',
  asOf: 'date',
};

/** Start of the word or string that is being typed. */
function startOf(text: string, at: number): number {
  const before = /"?[\w$-]*$/.exec(text.slice(Math.max(0, at - 80), at));
  return at - (before?.[0].length ?? 0);
}

/** A string that is open already gets its closing quote only if there is none. */
function withQuotes(text: string, at: number, value: string): string {
  return text[at] === '"' && value.endsWith('"') ? value.slice(0, -1) : value;
}

export function createCompletion(file: FileName, ids: (kind: RefKind) => readonly Option[]) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString();
    const { path, isAtPropertyKey } = getLocation(text, pos);
    const from = startOf(text, pos);
    if (!explicit && from === pos) return null;
    const options = isAtPropertyKey ? keys(file, path, text, pos) : values(file, path, text, pos, ids);
    return options.length > 0 ? { from, options, validFor: /^"?[\w$-]*$/ } : null;
  };
}

type Path = ReturnType<typeof getLocation>['path'];

function keys(file: FileName, path: Path, text: string, at: number): Completion[] {
  const around = path.slice(0, -1);
  const object = valueAt(parsed(text), around);
  const isNew = text[at] !== '"';
  return fieldsAt(file, around)
    .filter(({ key }) => !(isRecord(object) && key in object))
    .map(({ key, title, description, isRequired, start }) => ({
      label: `"${key}"`,
      apply: isNew ? `"${key}": ${start}` : `"${key}`,
      detail: title,
      info: description,
      type: 'property',
      boost: isRequired ? 2 : 0,
    }));
}

function values(
  file: FileName,
  path: Path,
  text: string,
  at: number,
  ids: (kind: RefKind) => readonly Option[],
): Completion[] {
  const fixed = choicesAt(file, path).map((choice) => ({
    label: choice,
    apply: withQuotes(text, at, choice),
    type: 'enum',
  }));
  const name = [...path].reverse().find((step) => typeof step === 'string');
  const kind = REFERS[String(name)];
  if (fixed.length > 0 || !kind) return fixed;
  return ids(kind).map(({ id, title }) => ({
    label: `"${id}"`,
    apply: withQuotes(text, at, `"${id}"`),
    detail: title,
    type: 'constant',
  }));
}
