/**
 * Any JSON value → text that compresses better than JSON: a column per key instead of the keys in each record, texts that read
 * alike side by side (gzip looks back 32 kB), and numbers instead of names that stand in another column.
 * For the knowledge inside the script; a file that owners load stays JSON.
 */
import { isDeepStrictEqual } from 'node:util';
import { DIGITS } from '../knowledge/packed';
import {
  COLUMN,
  EMPTY_LIST,
  EMPTY_TEXT,
  ESCAPE,
  GROUPS,
  NO_REFERENCE,
  PARTS,
  SHARED,
  type Shape,
  SIGNS,
  WIDE,
} from '../knowledge/transport/signs';
import { unpack, wordsIn } from '../knowledge/transport/unpack';

interface Column {
  readonly path: string;
  /** The value at this place of each record, in lists as deep as `depth` says. */
  readonly nested: unknown;
  readonly depth: number;
  readonly isText: boolean;
}

interface Written {
  readonly path: string;
  readonly group: string;
  readonly text: string;
  /** Path of the column that holds what a reference's numbers mean. */
  readonly names?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values in lists as deep as `depth` says, absent ones left out. */
const flatten = (nested: unknown, depth: number): unknown[] =>
  depth > 0 && Array.isArray(nested)
    ? nested.flatMap((one) => flatten(one, depth - 1))
    : nested === undefined
      ? []
      : [nested];

const mapDeep = (nested: unknown, depth: number, map: (value: unknown) => unknown): unknown =>
  depth > 0 && Array.isArray(nested) ? nested.map((one) => mapDeep(one, depth - 1, map)) : map(nested);

/** Takes records apart until only columns of one kind are left; what is mixed, empty or null stays JSON. */
function columnsOf(nested: unknown, depth: number, path: string): Column[] {
  const values = flatten(nested, depth);
  if (values.every((value) => isRecord(value) && Object.keys(value).length > 0)) {
    const keys = [...new Set(values.flatMap((value) => (isRecord(value) ? Object.keys(value) : [])))];
    const isSafe = keys.every((key) => /^\w+$/.test(key)) && values.length > 0;
    if (isSafe) {
      return keys.flatMap((key) => {
        const inner = mapDeep(nested, depth, (value) => (isRecord(value) ? value[key] : undefined));
        return columnsOf(inner, depth, path === '' ? key : `${path}.${key}`);
      });
    }
  }
  const members = values.every(Array.isArray) ? values.flat() : [];
  if (members.length > 0 && depth < PARTS.length && !members.some((one) => one === null || one === undefined))
    return columnsOf(nested, depth + 1, `${path}+`);
  return [{ path, nested, depth, isText: values.every((value) => typeof value === 'string') }];
}

const asSigns = (sign: string): string =>
  sign > '\x7f' ? WIDE + sign.charCodeAt(0).toString(16).padStart(4, '0') : String(SIGNS.indexOf(sign));
const escaped = (text: string): string =>
  text === '' ? EMPTY_TEXT : text.replace(/[$~|^<>\x80-\uffff]/g, (sign) => ESCAPE + asSigns(sign));

/** @param width Signs of a reference; 0 where values are no references. */
function write(nested: unknown, depth: number, leaf: (value: unknown) => string, width: number, level = 0): string {
  if (depth === 0) return nested === undefined ? NO_REFERENCE.repeat(width) : leaf(nested);
  if (!Array.isArray(nested)) return '';
  if (nested.length === 0) return width > 0 && depth === 1 ? NO_REFERENCE : EMPTY_LIST;
  return nested
    .map((one) => write(one, depth - 1, leaf, width, level + 1))
    .join(width > 0 && depth === 1 ? '' : PARTS[level]);
}

/** A column with fewer values is no shorter as references. */
const FEWEST_REFERENCES = 6;
/** Each name must stand this often in the mean before a list of names of its own is worth it. */
const OFTEN = 2;
/** The names that references mean, where no column of ids holds them; no part of the value, so no group that is read through. */
const NAMES = 'n';

/** Ids that other columns may refer to: one per record of a list at the top. */
const isIds = ({ path, depth, isText }: Column): boolean => isText && depth === 1 && path.endsWith('.id');

/** As numbers of names, where that is shorter. */
function writeReferences(column: Column, ids: readonly Column[]): Written[] | undefined {
  const { path, nested, depth, isText } = column;
  const values = flatten(nested, depth);
  if (!isText || depth === 0 || values.length < FEWEST_REFERENCES || isIds(column)) return undefined;
  const target = ids.find((one) => {
    const held = new Set(flatten(one.nested, 1));
    return held.size < DIGITS.length ** 2 && values.every((value) => held.has(value));
  });
  const names = target ? flatten(target.nested, 1) : [...new Set(values)];
  if (!target && (names.length * OFTEN > values.length || names.length > DIGITS.length)) return undefined;
  const width = names.length > DIGITS.length ? 2 : 1;
  const digits = (value: unknown): string => {
    const at = names.indexOf(value);
    return `${width > 1 ? DIGITS[Math.floor(at / DIGITS.length)] : ''}${DIGITS[at % DIGITS.length]}`;
  };
  const list = { path: `${path}=`, group: NAMES, text: write(names, 1, (name) => escaped(String(name)), 0) };
  return [
    { path, group: 'r', text: write(nested, depth, digits, width), names: target?.path ?? list.path },
    ...(target ? [] : [list]),
  ];
}

/** A shorter list is no shorter without what its words share. */
const FEWEST_SORTED = 20;

/** A list whose words rise, to be written when all others are: it refers to their words. */
function isSorted({ nested, depth, isText }: Column): boolean {
  const words = flatten(nested, depth).map(String);
  const isRising = words.every((word, at) => at === 0 || (words[at - 1] ?? '') < word);
  return isText && depth === 1 && words.length >= FEWEST_SORTED && isRising && words[0] !== '';
}

/** Which of the candidates are wanted, by how many are passed over before each. */
function writePassed(candidates: readonly string[], isWanted: (word: string) => boolean): string {
  let text = '';
  let passed = 0;
  let end = 0;
  for (const candidate of candidates) {
    const isTaken = isWanted(candidate);
    if (isTaken || ++passed === DIGITS.length - 1) {
      text += DIGITS.charAt(passed);
      passed = 0;
    }
    if (isTaken) end = text.length;
  }
  return text.slice(0, end);
}

/** @param known Words that stand elsewhere; those of this list are taken out of it. */
function writeSorted({ path, nested, depth }: Column, known: Set<string>): Written {
  const words = new Set(flatten(nested, depth).map(String));
  const candidates = [...known];
  const prefixes = new Set(['', ...[...words].flatMap((word) => word.match(/^.*:/)?.[0] ?? [])]);
  const prefixed = [...prefixes].flatMap((prefix) => {
    const passed = writePassed(
      candidates,
      (word) => words.delete(prefix + word) && (prefix !== '' || known.delete(word)),
    );
    return [escaped(prefix).replace(EMPTY_TEXT, ''), passed];
  });
  let text = '';
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < SHARED.length - 1 && shared < before.length && word[shared] === before[shared]) shared++;
    const rest = word.slice(shared);
    text += SHARED.charAt(shared) + (rest && escaped(rest).replace(/[A-J]/g, (sign) => `${ESCAPE}${sign}`));
    before = word;
  }
  return { path, group: 's', text: [text, ...prefixed].join(PARTS.charAt(1)) };
}

function groupOf({ path, nested, depth, isText }: Column): string {
  if (!isText) return 'j';
  const values = flatten(nested, depth).map(String);
  if (values.some((value) => /^\S{99}/.test(value))) return 'c';
  if (/\.en\b/.test(path)) return 'e';
  return values.some((value) => /[A-Z]/.test(value)) ? 't' : 'w';
}

function writeColumn(column: Column): Written {
  const { path, nested, depth, isText } = column;
  const group = groupOf(column);
  return {
    path,
    group,
    text: write(nested, depth, (value) => escaped(isText ? String(value) : JSON.stringify(value)), 0),
  };
}

/** `entries+.ask.id+` is a leaf in a record in a record, lists around the first and the last. */
function shapeOf(leaves: readonly (readonly [path: string, leaf: string])[]): Shape {
  const groups = new Map<string, [string, string][]>();
  for (const [path, leaf] of leaves) {
    const [key = '', ...rest] = path.split('.');
    groups.set(key, [...(groups.get(key) ?? []), [rest.join('.'), leaf]]);
  }
  return Object.fromEntries(
    [...groups].map(([key, inner]) => [key, inner[0]?.[0] === '' ? inner[0][1] : shapeOf(inner)]),
  );
}

/** @returns The text that `unpack` makes the same value of. */
export function pack(value: unknown): string {
  const columns = columnsOf(value, 0, '');
  const ids = columns.filter(isIds);
  const others = columns
    .filter((column) => !isSorted(column))
    .flatMap((column) => writeReferences(column, ids) ?? [writeColumn(column)]);
  const textsOf = (group: string) => others.flatMap((one) => (one.group === group ? [one.text] : []));
  const known = wordsIn([...textsOf('w'), ...textsOf('t')]);
  const written = columns.flatMap((column) =>
    isSorted(column)
      ? [writeSorted(column, known)]
      : others.filter(({ path }) => path === column.path || path === `${column.path}=`),
  );
  const places = [...GROUPS, NAMES].flatMap((group) => written.filter((one) => one.group === group));
  const placeOf = (path: string): number => places.findIndex((one) => one.path === path);
  const leaves = written
    .filter(({ group }) => group !== NAMES)
    .map(({ path, group, names }) => [path, names === undefined ? group : `${group}${placeOf(names)}`] as const);
  const starts = [...GROUPS].map((_, at) => places.filter(({ group }) => GROUPS.slice(0, at).includes(group)).length);
  const packed = [JSON.stringify(shapeOf(leaves)), starts.join(' '), ...places.map(({ text }) => text)].join(COLUMN);
  if (isDeepStrictEqual(unpack(packed), value)) return packed;
  // What this form has no place for, such as a key that is no word, is no mistake.
  return ['"j"', [...GROUPS].fill('0').join(' '), escaped(JSON.stringify(value))].join(COLUMN);
}
