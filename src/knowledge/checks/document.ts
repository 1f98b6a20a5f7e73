/** One file of the knowledge as text, as value and with the place of each value in it. */
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { FileName } from '../schema';
import type { Path } from './issue';
import { type Fault, faultsOf } from './syntax';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Document {
  readonly file: FileName;
  /** Undefined where the text is not JSON: `faults` say why. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Place of a value; of its nearest ancestor where the path leads nowhere. */
  place(path: Path): Place;
  /** Place of a field's name. */
  placeOfKey(path: Path): Place;
  placeOfOffset(offset: number): Place;
}

/** End of the outermost value, so that what follows is told as trailing text. */
function endOf(text: string, root: Node | undefined, errors: readonly ParseError[]): number {
  if (!root || !['object', 'array'].includes(root.type)) return Number.POSITIVE_INFINITY;
  const end = root.offset + root.length;
  const closed = text[end - 1] === (root.type === 'object' ? '}' : ']');
  return closed && errors.every((error) => error.offset >= end) ? end : Number.POSITIVE_INFINITY;
}

function duplicateKeys(node: Node, found: Fault[] = []): Fault[] {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) {
      found.push({ code: 'duplicate-key', offset: key.offset, params: { field: String(key.value) } });
    }
    if (key) seen.add(key.value);
    duplicateKeys(child, found);
  }
  return found;
}

function faults(text: string, root: Node | undefined, errors: readonly ParseError[]): readonly Fault[] {
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) return [{ code: 'not-utf8', offset: broken, params: {} }];
  if (errors.length > 0) return faultsOf(text, errors, endOf(text, root, errors));
  return root ? duplicateKeys(root) : [{ code: 'missing-value', offset: 0, params: {} }];
}

export function readDocument(file: FileName, raw: string): Document {
  // Some editors begin a file with a byte order mark; it is invisible and harmless once removed.
  const text = raw.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const found = faults(text, root, errors);
  const value: unknown = root && found.length === 0 ? getNodeValue(root) : undefined;
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];

  const placeOfOffset = (offset: number): Place => {
    let line = 0;
    let last = starts.length - 1;
    while (line < last) {
      const middle = Math.ceil((line + last) / 2);
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else last = middle - 1;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  const nodeAt = (path: Path): Node | undefined => {
    for (let length = path.length; root && length >= 0; length--) {
      const node = findNodeAtLocation(root, [...path.slice(0, length)]);
      if (node) return node;
    }
    return root;
  };
  return {
    file,
    value,
    faults: found,
    placeOfOffset,
    place: (path) => placeOfOffset(nodeAt(path)?.offset ?? 0),
    placeOfKey: (path) => {
      const node = nodeAt(path);
      return placeOfOffset((node?.parent?.type === 'property' ? node.parent.offset : node?.offset) ?? 0);
    },
  };
}
