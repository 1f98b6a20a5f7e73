/** Places in what was told side by side: "the second one", "number 2", "the last". */
import type { Compiled } from '../knowledge/compiled';
import type { Mention, Query, Token } from '../knowledge/query';
import type { Context } from './context';
import { isBeside, type Put, RANKS, type Referred } from './ellipsis';
import type { FigureTree } from './figures/figureTree';
import { isOf } from './focus';
import type { Read } from './read';

const PLACES: readonly (readonly string[])[] = [
  ['pertama', 'kesatu', 'first', 'kiri', 'atas'],
  ['kedua', 'second', 'bawah'],
  ['ketiga', 'third'],
  ['keempat', 'fourth'],
  ['kelima', 'fifth'],
];
const LAST: readonly string[] = ['terakhir', 'last'];
/** Of an odd number. */
const MIDDLE: readonly string[] = ['tengah', 'middle'];
/** Beside it "the top one" is a rank as well. */
const FEWEST = new Set(['buncit', 'terbawah', 'terendah']);
/** Before a place in a list. */
const POINTS = new Set(['yang', 'nomor', 'no', 'ke', 'the']);
/** A question with more content beside its place points at nothing. */
const MOST_BESIDE = 3;

/** Whether a word comes before what is pointed at. */
export const isPointing = (token: Token | undefined): boolean => isOf(POINTS, token);

/** The place in a list that a token names; -1 for none. */
export function placeAt({ tokens, numbers }: Query, at: number, length: number): number {
  const { text = '', concept = '' } = tokens[at] ?? {};
  // "Both" is built on the second place.
  const is = (words: readonly string[]) => words.includes(text) || (words.includes(concept) && !/ny[aoe]$/.test(text));
  // "The two" are both of them.
  const number = tokens[at - 1]?.text === 'the' ? undefined : numbers.find(({ from }) => from === at);
  if (is(MIDDLE)) return length % 2 ? (length - 1) / 2 : -1;
  return is(LAST) ? length - 1 : number ? number.value - 1 : PLACES.findIndex(is);
}

/** @returns A function that puts in what places in the list name. */
export function preparePlaced(put: Put): (query: Query, context: Context) => Referred | undefined {
  return (query, { listed = [], options, figureIds }) => {
    const { tokens, numbers } = query;
    if (
      listed.length < 2 ||
      options.length > 0 ||
      tokens.some(({ concept, text }) => RANKS.has(concept) || FEWEST.has(text))
    )
      return undefined;
    const placed = tokens.flatMap(({ text }, at) => {
      // "The other one" of two.
      const isOther = listed.length === 2 && text.startsWith('satunya');
      const id = isOther ? listed.find((one) => one !== figureIds.at(-1)) : listed[placeAt(query, at, listed.length)];
      return id === undefined ? [] : { at, text, id };
    });
    const beside = (text: string) => tokens.filter((one) => one.text !== text && !isBeside(one));
    const isPlace = ({ at, text }: { readonly at: number; readonly text: string }) =>
      isPointing(tokens[at - 1])
        ? beside(text).length <= MOST_BESIDE
        : !beside(text).length && !numbers.some(({ from }) => from === at);
    // From the last to the first, so that the places before stay where they are.
    return placed.filter(isPlace).reduceRight<Referred | undefined>((found, { at, id }) => {
      let from = at;
      while (isPointing(tokens[from - 1])) from--;
      return { ...put(found?.query ?? query, from, at + 1, id), isListed: true };
    }, undefined);
  };
}

/** @returns Per place of an entry the ids of what it names side by side, in reading order: people, else figures. */
export function prepareListOf(
  { entries }: Compiled,
  tree: FigureTree,
  read: Read,
): (entry: number) => readonly string[] {
  const known = new Map<number, readonly string[]>();
  /** Without what holds others of them. */
  const apart = (ids: readonly string[]): string[] => {
    const figures = [...new Set(ids)].flatMap((id) => tree.get(id) ?? []);
    return figures.flatMap((one) => (figures.some((other) => tree.within(other, one)) ? [] : one.id));
  };
  const find = (at: number): readonly string[] => {
    const entry = entries[at];
    const mentions = entry?.kind === 'fact' ? read(entry.answer.id, true).mentions : [];
    const ids = (kind: Mention['kind']) => mentions.flatMap((one) => (one.kind === kind ? one.id : []));
    const lists = [[...new Set(ids('person'))], apart(entry?.table?.figures ?? []), apart(ids('figure'))];
    return lists.find(({ length }) => length > 1) ?? [];
  };
  return (at) => {
    const list = known.get(at) ?? find(at);
    known.set(at, list);
    return list;
  };
}
