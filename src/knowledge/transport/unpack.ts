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
} from './signs';

/** @param leaf Reads one value. @param width Signs of a reference, which need nothing between them; else 0. */
function readColumn(text: string, depth: number, leaf: (text: string) => unknown, width: number, level = 0): unknown {
  if (text === '') return undefined;
  if (depth === 0) return leaf(text);
  if (text === EMPTY_LIST || (width > 0 && depth === 1 && level > 0 && text === NO_REFERENCE)) return [];
  const members =
    width > 0 && depth === 1 ? text.match(RegExp(`.{${width}}`, 'g')) : text.split(PARTS[level] ?? COLUMN);
  return members?.map((member) => readColumn(member, depth - 1, leaf, width, level + 1));
}

/** Records, in lists as deep as `depth` says, out of a column per key. A record is absent where all of it is. */
function joinColumns(columns: readonly (readonly [string, unknown])[], depth: number): unknown {
  const held = columns.filter(([, value]) => value !== undefined);
  if (held.length === 0) return undefined;
  if (depth === 0) return Object.fromEntries(held);
  const lists = held.map(([key, value]) => [key, Array.isArray(value) ? value : []] as const);
  return Array.from({ length: Math.max(...lists.map(([, list]) => list.length)) }, (_, at) =>
    joinColumns(
      lists.map(([key, list]) => [key, list[at]]),
      depth - 1,
    ),
  );
}

function plain(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  return text === EMPTY_TEXT ? '' : text.replace(/\$(.)/g, (_, place: string) => SIGNS[Number(place)] ?? place);
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
  const [passed = '', others = ''] = text.split('^');
  const candidates = [...known];
  const words: string[] = [];
  let at = 0;
  for (const sign of passed) {
    const pass = DIGITS.indexOf(sign);
    at += pass;
    if (pass === DIGITS.length - 1) continue;
    const word = candidates[at++] ?? '';
    words.push(word);
    known.delete(word);
  }
  let before = '';
  for (const word of others.match(/[A-J](\$.|[^A-J$])*/g) ?? []) {
    before = before.slice(0, SHARED.indexOf(word.charAt(0))) + plain(word.slice(1));
    words.push(before);
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
    if (leaf === 'j') return readColumn(text, depth, (json) => JSON.parse(plain(json)), 0);
    if (leaf.length === 1) return readColumn(text, depth, plain, 0);
    const named = (columns[Number(leaf.slice(1))] ?? '').split(PARTS[0] ?? COLUMN).map(plain);
    const width = named.length > DIGITS.length ? 2 : 1;
    const refer = (digits: string) => {
      let number = 0;
      for (const digit of digits) number = number * DIGITS.length + DIGITS.indexOf(digit);
      return named[number];
    };
    return readColumn(text, depth, refer, width);
  };
  const read = (part: Shape, depth: number): unknown =>
    typeof part === 'string'
      ? take(part, depth)
      : joinColumns(
          Object.entries(part).map(([key, inner]) => {
            const name = key.replace(/\++$/, '');
            return [name, read(inner, depth + key.length - name.length)];
          }),
          depth,
        );
  return read(JSON.parse(shape), 0);
}
