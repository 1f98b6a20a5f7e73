/** Question tables: JSON lines (single questions and dialogues) and the editors' questions.json, read into one shape. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Turn {
  readonly q: string;
  readonly label: string;
  /** The label, and further ones that a fair judge accepts. */
  readonly labels: readonly string[];
  readonly must: readonly RegExp[];
  readonly mustNot: readonly RegExp[];
  /** Reply kinds that are right as they are, e.g. asking back. */
  readonly kinds: readonly string[];
  /** Of the editors' table: the entry that must be reached, `null` for none. */
  readonly entry?: string | null;
}
export interface Row {
  readonly id: string;
  readonly style: string;
  /** Language of the question; "" where the table does not say. */
  readonly lang: string;
  readonly turns: readonly [Turn, ...Turn[]];
}
export interface QuestionTable {
  /** Path below test/questions without its ending, e.g. "own/held/natural". */
  readonly name: string;
  /** Only measured: its questions are never printed. */
  readonly isHeld: boolean;
  readonly rows: readonly Row[];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const text = (fields: Fields, key: string, where: string): string => {
  const value = fields[key];
  if (typeof value !== 'string') throw new Error(`[eval] ${where}: "${key}" is missing. Give it a text.`);
  return value;
};
const patterns = (value: unknown): RegExp[] => strings(value).map((source) => new RegExp(source, 'i'));

function readTurn(fields: Fields, where: string): Turn {
  const label = text(fields, 'label', where);
  return {
    q: text(fields, 'q', where),
    label,
    labels: [...new Set([label, ...strings(fields.also), ...strings(fields.accept)])],
    must: patterns(fields.must),
    mustNot: patterns(fields.must_not),
    kinds: strings(fields.kinds),
  };
}

function readRow(value: unknown, where: string): Row {
  if (!isFields(value)) throw new Error(`[eval] ${where}: not an object.`);
  const [first, ...others] = Array.isArray(value.turns) ? value.turns.filter(isFields) : [value];
  if (!first) throw new Error(`[eval] ${where}: no turn. Give "q", or "turns" with at least one.`);
  return {
    id: text(value, 'id', where),
    style: typeof value.style === 'string' ? value.style : '',
    lang: typeof value.lang === 'string' ? value.lang : '',
    turns: [readTurn(first, where), ...others.map((turn) => readTurn(turn, where))],
  };
}

function readEditorsTable(value: unknown, where: string): Row[] {
  const questions = isFields(value) && Array.isArray(value.questions) ? value.questions.filter(isFields) : [];
  return questions.map((fields, at) => {
    const entry = typeof fields.entry === 'string' ? fields.entry : null;
    const label = entry ?? 'none';
    const q = text(fields, 'question', `${where}:${at}`);
    const turn: Turn = { q, label, labels: [label], must: [], mustNot: [], kinds: [], entry };
    return { id: `q${at + 1}`, style: 'regression', lang: '', turns: [turn] };
  });
}

/**
 * Reads one table.
 * @throws {Error} naming file and line of a row that is not one.
 */
export function readTable(file: string): QuestionTable {
  const source = readFileSync(file, 'utf8');
  const inside = relative(join(ROOT, 'test/questions'), resolve(file));
  const name = (inside.startsWith('..') ? basename(file) : inside).replace(/\.jsonl?$/, '');
  const lines = source.split('\n').flatMap((line, at) => (line.trim() ? [{ line, where: `${file}:${at + 1}` }] : []));
  const rows = file.endsWith('.json')
    ? readEditorsTable(JSON.parse(source), file)
    : lines.map(({ line, where }) => readRow(JSON.parse(line), where));
  return { name, isHeld: name.startsWith('own/held'), rows };
}

const tablesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => join(folder, file));

export const sharedTables = (): string[] => tablesIn(join(ROOT, 'test/questions/shared'));
export const ownTables = (part: 'tuned' | 'held'): string[] => tablesIn(join(ROOT, 'test/questions/own', part));

/** Tables of public data that are measured by but do not live in this repository. */
export function publicTables(): { readonly folder: string; readonly files: readonly string[] } {
  const folder = process.env.JESSI_PUBLIC_EVALS ?? resolve(ROOT, '../shared/evals/public');
  return { folder, files: existsSync(folder) ? tablesIn(folder) : [] };
}
