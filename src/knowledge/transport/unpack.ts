/** The transport form → the value it was made of. */
import { DIGITS } from '../packed';
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
} from './signs';

/**
 * What stands in a column.
 * @param leaf Reads one value.
 * @param width Signs of a reference, which need nothing between them; else 0.
 */
function readColumn(text: string, depth: number, leaf: (text: string) => unknown, width: number, level = 0): unknown {
  if (text === '') return undefined;
  if (depth === 0) return leaf(text);
  const members: unknown[] = [];
  if (width > 0 && depth === 1) {
    if (level > 0 && text === NO_REFERENCE) return members;
    for (let at = 0; at < text.length; at += width) members.push(leaf(text.slice(at, at + width)));
  } else if (text !== EMPTY_LIST) {
    for (const member of text.split(PARTS.charAt(level)))
      members.push(readColumn(member, depth - 1, leaf, width, level + 1));
  }
  return members;
}

const at = (list: unknown, place: number): unknown => (Array.isArray(list) ? list[place] : undefined);
const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** Records, in lists as deep as `depth` says, out of a column per key. A record is absent where all of it is. */
function joinColumns(keys: readonly string[], columns: readonly unknown[], depth: number): unknown {
  if (columns.every((column) => column === undefined)) return undefined;
  if (depth > 0) {
    const list: unknown[] = [];
    const length = Math.max(...columns.map(lengthOf));
    for (let place = 0; place < length; place++)
      list.push(
        joinColumns(
          keys,
          columns.map((column) => at(column, place)),
          depth - 1,
        ),
      );
    return list;
  }
  const record: Record<string, unknown> = {};
  for (const [place, key] of keys.entries()) if (columns[place] !== undefined) record[key] = columns[place];
  return record;
}

function plain(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  if (text === EMPTY_TEXT) return '';
  return text.replace(/\$(u[\da-f]{4}|.)/g, (_, place: string) =>
    place.startsWith(WIDE) ? String.fromCharCode(Number.parseInt(place.slice(1), 16)) : (SIGNS[Number(place)] ?? place),
  );
}

/** The words that sorted lists may hold without spelling them, once each: those of the groups `w` and `t`, which stand side by side. */
export function wordsIn(columns: readonly string[]): Set<string> {
  return new Set(
    columns
      .join(' ')
      .toLowerCase()
      .match(/[a-z0-9-]+/g),
  );
}

/** @param known Words that stand elsewhere; those of this list are taken out of it. */
function readSorted(text: string, known: Set<string>): string[] {
  const [others = '', ...prefixed] = text.split(PARTS.charAt(1));
  const words: string[] = [];
  let before = '';
  for (const word of others.match(/[A-J](\$.|[^A-J$])*/g) ?? []) {
    before = before.slice(0, SHARED.indexOf(word.charAt(0))) + plain(word.slice(1));
    words.push(before);
  }
  const candidates = [...known];
  for (let one = 0; one < prefixed.length; one += 2) {
    const prefix = plain(prefixed[one] ?? '');
    let place = 0;
    for (const sign of prefixed[one + 1] ?? '') {
      const passed = DIGITS.indexOf(sign);
      place += passed;
      if (passed === DIGITS.length - 1) continue;
      const word = candidates[place++] ?? '';
      words.push(prefix + word);
      if (prefix === '') known.delete(word);
    }
  }
  return words.sort();
}

/** Undoes `pack`. Trusts the text: it stands in the script beside this. */
export function unpack(packed: string): unknown {
  const [shape = '', starts = '', ...columns] = packed.split(COLUMN);
  const next = starts.split(' ').map(Number);
  const known = wordsIn(columns.slice(next[GROUPS.indexOf('w')], next[GROUPS.indexOf('e')]));
  const take = (leaf: string, depth: number): unknown => {
    const group = GROUPS.indexOf(leaf.charAt(0));
    const at = next[group] ?? 0;
    next[group] = at + 1;
    const text = columns[at] ?? '';
    if (leaf === 's') return readSorted(text, known);
    // Few columns hold a sign of the form itself.
    const restore = text.includes(ESCAPE) ? plain : (value: string) => value;
    if (leaf === 'j') return readColumn(text, depth, (json) => JSON.parse(restore(json)), 0);
    if (leaf.length === 1) return readColumn(text, depth, restore, 0);
    const named = (columns[Number(leaf.slice(1))] ?? '').split(PARTS.charAt(0)).map(plain);
    const refer = (digits: string) => {
      const low = DIGITS.indexOf(digits.charAt(digits.length - 1));
      return named[digits.length > 1 ? DIGITS.indexOf(digits.charAt(0)) * DIGITS.length + low : low];
    };
    return readColumn(text, depth, refer, named.length > DIGITS.length ? 2 : 1);
  };
  const read = (part: Shape, depth: number): unknown => {
    if (typeof part === 'string') return take(part, depth);
    const names = Object.keys(part).map((key) => key.replace(/\++$/, ''));
    const columnsOf = Object.entries(part).map(([key, inner], place) =>
      read(inner, depth + key.length - (names[place] ?? '').length),
    );
    return joinColumns(names, columnsOf, depth);
  };
  return read(JSON.parse(shape), 0);
}
