/** Names in a text: of the knowledge's figures, people and things, and of the language's gazetteers. */
import { COUNTABLES, MEASURES } from '../text/id/measures';
import { MONTHS } from '../text/id/months';
import { OCCUPATIONS } from '../text/id/occupations';
import { PLACES } from '../text/id/places';
import type { Lexis } from '../text/lexis';
import { once, readList } from '../text/table';
import { type Token, tokenise } from '../text/tokenise';
import type { Compiled } from './compiled';
import type { Mention } from './query';

/** The parts of the knowledge that name something. */
export type Named = Pick<Compiled, 'figures' | 'groups' | 'populations' | 'announcement' | 'untold' | 'assistant'>;

/** Kinds that the language's gazetteers name, not the knowledge. */
export const CLASS_KINDS: ReadonlySet<Mention['kind']> = new Set(['elsewhere', 'occupation', 'measure', 'countable']);

const classes = once((): readonly (readonly [Mention['kind'], readonly string[]])[] => [
  ['elsewhere', readList(PLACES)],
  ['occupation', readList(OCCUPATIONS)],
  ['measure', readList(MEASURES)],
  ['countable', readList(COUNTABLES)],
]);

/** Single words of the gazetteers, which the reader must know as words. */
export const classWords = once((): readonly string[] => [
  ...new Set([...classes().flatMap(([, names]) => names), ...MONTHS.flat()].flatMap((name) => name.split(' '))),
]);

interface NameList {
  readonly kind: Mention['kind'];
  readonly id: string;
  readonly names: readonly string[];
}

/** Every name of the knowledge with what it names. */
function ownNames(knowledge: Named): NameList[] {
  const { figures, groups, populations, announcement, untold, assistant } = knowledge;
  const as = (kind: Mention['kind'], list: readonly Omit<NameList, 'kind'>[]): NameList[] =>
    list.map(({ id, names }) => ({ kind, id, names }));
  return [
    ...as('figure', figures),
    ...as('group', groups),
    ...as('population', populations),
    ...as('person', announcement.people),
    ...as('thing', announcement.things),
    ...as('date', announcement.dates),
    ...as('untold', untold),
    { kind: 'region', id: assistant.region.name, names: assistant.region.names },
  ];
}

/** Words of authored names, so that typo repair may aim at them. */
export function nameWords(knowledge: Named): string[] {
  return ownNames(knowledge).flatMap(({ names }) =>
    names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []),
  );
}

/** Words that only count or take in all: a name is as telling as its other words. */
const QUANTIFIERS = new Set(['semua', 'jumlah', 'berapa', 'orang', 'banyak', 'angka', 'daftar', 'data']);

/** An abbreviation that another word is spelt like ("sma", "pkh") names its thing only as written. */
const keyOf = ({ concept, text, how }: Pick<Token, 'concept' | 'text' | 'how'>): string =>
  (how === 'spelling' && text.length < 5) || how === 'skeleton' ? `=${text}` : concept.replace(/ /g, '_');

/** Whether a row of concepts names something: more than quantifiers and one word that is met everywhere. */
export function isTelling(row: string, isGeneric: (concept: string) => boolean): boolean {
  const keys = row.split(' ');
  const telling = keys.filter((key) => !QUANTIFIERS.has(key));
  const [only, ...more] = telling.length > 0 ? telling : keys;
  return more.length > 0 || (only !== undefined && !isGeneric(only));
}

/** Authored names → rows of concepts parted by spaces, alike ones once. */
export function namesAsConcepts(names: readonly string[], lexis: Lexis): string[] {
  const rows = names.map((name) => {
    const { tokens } = tokenise(name, lexis);
    const kept = tokens.filter((token) => token.how !== 'filler');
    return (kept.length > 0 ? kept : tokens).map(keyOf).join(' ');
  });
  // "sma" alone is as often "sama".
  return [...new Set(rows)].filter((row) => row !== '' && !/^=.{1,3}$/.test(row));
}

/** Names one after another, in lists beside each other: objects and a list of words a name took an eighth of a megabyte. */
interface Names {
  readonly kinds: Mention['kind'][];
  readonly ids: string[];
  /** Concepts in order, parted by spaces; `=text` for a word that counts only as written. */
  readonly rows: string[];
}

/** The places of the names that begin with a word, in order. */
function beginningWith({ rows }: Names): (first: string) => number[] {
  const heads = new Map<string, number>();
  const next = new Int32Array(rows.length);
  for (let at = rows.length - 1; at >= 0; at--) {
    const [first = ''] = keysOf(rows[at] ?? '');
    next[at] = heads.get(first) ?? -1;
    heads.set(first, at);
  }
  return (first) => {
    const found: number[] = [];
    for (let at = heads.get(first) ?? -1; at >= 0; at = next[at] ?? -1) found.push(at);
    return found;
  };
}

const keysOf = (row: string): string[] => {
  const keys = row.split(' ');
  return row.includes('_') ? keys.map((key) => key.replace(/_/g, ' ')) : keys;
};

/** How telling a name is: its words but for quantifiers, then its length. */
const weightOf = (keys: readonly string[]): number =>
  keys.filter((key) => !QUANTIFIERS.has(key)).length + keys.length / 100;

/**
 * @param knowledge Its names are rows of concepts, as `namesAsConcepts` makes them.
 * @returns A function that finds the names in a row of tokens, in reading order; of names that overlap the most telling stands.
 */
export function prepareNames(knowledge: Named, lexis: Lexis): (tokens: readonly Token[]) => Mention[] {
  const names: Names = { kinds: [], ids: [], rows: [] };
  const { kinds, ids, rows } = names;
  const add = (kind: Mention['kind'], id: string, row: string): void => {
    kinds.push(kind);
    ids.push(id);
    rows.push(row);
  };
  for (const { kind, id, names: own } of ownNames(knowledge)) for (const name of own) add(kind, id, name);
  const asKey = (word: string): string => {
    const found = lexis.lookUp(word, false);
    return found ? keyOf({ ...found, text: word }) : word;
  };
  for (const [kind, list] of classes())
    for (const name of list) add(kind, name, name.includes(' ') ? name.split(' ').map(asKey).join(' ') : name);
  for (const [at, list] of MONTHS.entries())
    for (const name of list) add('month', String(at + 1).padStart(2, '0'), name);
  const startingWith = beginningWith(names);
  // A gazetteer's word that this subject uses in another meaning is no stranger.
  const isStranger = (at: number): boolean => {
    const row = rows[at] ?? '';
    return row.includes(' ') || asKey(row) === row;
  };

  return (tokens) => {
    const matches: (Mention & { weight: number })[] = [];
    for (const [from, token] of tokens.entries()) {
      const { concept, text } = token;
      for (const at of [...startingWith(concept), ...startingWith(`=${text}`)]) {
        const keys = keysOf(rows[at] ?? '');
        const to = endOf(tokens, from, keys);
        const [kind, id] = [kinds[at], ids[at]];
        if (to < 0 || kind === undefined || id === undefined) continue;
        if (!CLASS_KINDS.has(kind) || (isAsWritten(token) && isStranger(at)))
          matches.push({ kind, id, from, to, weight: weightOf(keys) });
      }
    }
    // "The workers of X Tengah" are not those of X: a longer place goes on where the name stops.
    const places = matches.filter(
      ({ kind, from, to }) => kind === 'elsewhere' && tokens.slice(from, to).every(({ how }) => how !== 'filler'),
    );
    const whole = matches.filter(
      ({ from, to }) => !places.some((place) => from < place.from && place.from < to && to < place.to),
    );
    whole.sort((a, b) => b.weight - a.weight || a.from - b.from);
    const chosen: (Mention & { weight: number })[] = [];
    for (const match of whole) {
      const clash = chosen.find((other) => match.from < other.to && other.from < match.to);
      if (!clash || (clash.from === match.from && clash.to === match.to && clash.weight === match.weight))
        chosen.push(match);
    }
    return preferOwn(chosen)
      .sort((a, b) => a.from - b.from)
      .map(({ kind, id, from, to }) => ({ kind, id, from, to }));
  };
}

/** "umurnya" names an age, "keagamaan" no religion. */
const isAsWritten = ({ text, concept }: Token): boolean =>
  !text.includes(concept) || text.startsWith(concept) || text === `se${concept}`;

/** Longest word that a full stop may only shorten. */
const ABBREVIATED = 3;

/** End of a name that starts at `from`, fillers inside it passed over; -1 if it does not stand there. */
function endOf(tokens: readonly Token[], from: number, keys: readonly string[]): number {
  let at = from;
  for (let i = 0; i < keys.length; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.concept === keys[i] || `=${token.text}` === keys[i]) i++;
    else if (token.how !== 'filler') return -1;
    // "… not yet. Workers …" is no name; "tdk." is no end of a sentence.
    if (token.end && token.text.length > ABBREVIATED && i < keys.length) return -1;
  }
  return at;
}

/** A word that the knowledge names is no stranger, even if a gazetteer lists it too. */
function preferOwn<M extends Mention>(mentions: readonly M[]): M[] {
  const isOwn = ({ kind }: Mention): boolean => !CLASS_KINDS.has(kind);
  const own = mentions.filter(isOwn);
  return mentions.filter(
    (mention) => isOwn(mention) || !own.some((other) => other.from < mention.to && mention.from < other.to),
  );
}
