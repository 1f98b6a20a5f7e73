/** Finds the operation words of a question, in both languages at once because visitors mix them. */

import { EN_OPERATIONS } from '../../text/en/operations';
import { ID_OPERATIONS } from '../../text/id/operations';

/** What of a token an operation is known by. */
export interface Word {
  readonly text: string;
  readonly concept: string;
}

export interface Signal {
  /** A key of the operation tables. */
  readonly operation: string;
  readonly from: number;
  readonly to: number;
}

/** Whether one of these operations is said right before a place. */
export const endsAt = (signals: readonly Signal[], at: number, ...operations: readonly string[]): boolean =>
  signals.some(({ operation, to }) => to === at && operations.includes(operation));

/** Whether one of these operations is said from a place on. */
export const startsAt = (signals: readonly Signal[], at: number, ...operations: readonly string[]): boolean =>
  signals.some(({ operation, from }) => from === at && operations.includes(operation));

const RANKING: readonly string[] = ['most', 'least'];

/** Words this long also fit their longer forms: "dijumlah" is in "dijumlahkan", "selisih" in "selisihnya". */
const LONG_WORD = 5;

/** Shorter words have too little left to be known by. */
const SHORTEST_HURRIED = 4;

/** Vowels are what a hurried writer leaves out: "slisih", "bnyakan"; one that only lacks its end is a word of its own. */
function isHurried(text: string, word: string): boolean {
  if (text.length < SHORTEST_HURRIED || text.length >= word.length || word.startsWith(text)) return false;
  let at = 0;
  for (const letter of word) {
    if (letter === text[at]) at++;
    else if (!'aeiou'.includes(letter)) return false;
  }
  return at === text.length;
}

/** Words by which another thing begins, no longer the one that is done. */
const NEW = /^(?:yang|berapa|dan)$/;

/** "Is it past half *yet*?": it asks whether, and negates nothing. */
function isTag(tokens: readonly Word[], at: number): boolean {
  if (tokens[at]?.concept !== 'belum') return false;
  const done = tokens.map(({ concept }) => concept).lastIndexOf('sudah', at);
  return done >= 0 && at - done > 1 && !tokens.slice(done, at).some(({ text }) => NEW.test(text));
}

function fits(word: string, token: Word | undefined): boolean {
  if (!token) return false;
  const { text, concept } = token;
  if (text === word || concept === word) return true;
  // "Apart from" is no longer form of "apart".
  if (word.length < LONG_WORD || text.includes(' ')) return false;
  return text.startsWith(word) || isHurried(text, word);
}

/** Who calculates may stand inside what is done: "don't *we* count". */
const WHO: readonly string[] = ['saya', 'kita', 'kami', 'aku'];

/** Where a phrase that starts at `from` ends; undefined where it does not stand there. */
function endOf(words: readonly string[], tokens: readonly Word[], from: number): number | undefined {
  let at = from;
  for (const word of words) {
    if (at > from && WHO.includes(tokens[at]?.concept ?? '')) at++;
    if (!fits(word, tokens[at])) return undefined;
    at++;
  }
  return at;
}

/** What one says to ask for an operation. */
interface Phrase {
  readonly operation: string;
  readonly words: readonly string[];
  /** Its place in the tables. */
  readonly at: number;
}

/** The first letter, and the consonants behind it. */
const consonantsOf = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');

/** @returns A finder that leaves out words inside names: the "tidak" of a name negates nothing. */
export function prepareSignals(): (tokens: readonly Word[], isNamed: (at: number) => boolean) => readonly Signal[] {
  /** By their first word; by its consonants, where one may be in a hurry. */
  const starts = new Map<string, Phrase[]>();
  const hurried = new Map<string, Phrase[]>();
  let count = 0;
  for (const table of [ID_OPERATIONS, EN_OPERATIONS])
    for (const [operation, phrases] of Object.entries(table))
      for (const phrase of phrases) {
        const words = phrase.split(' ').map((word) => word.replace('_', ' '));
        const [first = ''] = words;
        const one = { operation, words, at: count++ };
        starts.set(first, [...(starts.get(first) ?? []), one]);
        const key = consonantsOf(first);
        if (first.length >= LONG_WORD) hurried.set(key, [...(hurried.get(key) ?? []), one]);
      }
  /** Phrases that may begin with a token, in the order of the tables, those of its own first letter before those of its concept's. */
  const beginning = ({ text, concept }: Word): readonly Phrase[] => {
    const found = new Set(starts.get(text));
    const add = (more: readonly Phrase[] | undefined) => {
      for (const one of more ?? []) found.add(one);
    };
    if (concept !== text) add(starts.get(concept));
    for (let end = LONG_WORD; end < text.length; end++) add(starts.get(text.slice(0, end)));
    if (text.length >= SHORTEST_HURRIED) add(hurried.get(consonantsOf(text)));
    const isOther = ({ words: [first = ''] }: Phrase) => Number(first[0] !== text[0]);
    return found.size < 2 ? [...found] : [...found].sort((a, b) => isOther(a) - isOther(b) || a.at - b.at);
  };
  const all = (tokens: readonly Word[]): Signal[] =>
    tokens.flatMap((token, from) =>
      beginning(token)
        .flatMap(({ operation, words }) => {
          const to = endOf(words, tokens, from);
          return to === undefined ? [] : [{ operation, from, to }];
        })
        .filter(({ operation }) => operation !== 'not' || !isTag(tokens, from)),
    );
  // A question is gone through several times, with other names in it.
  const known = new WeakMap<readonly Word[], readonly Signal[]>();
  const isFree = ({ from, to }: Signal, isNamed: (at: number) => boolean): boolean => {
    for (let at = from; at < to; at++) if (isNamed(at)) return false;
    return true;
  };
  // "At least" and "most of" rank nothing, and "menurut", "according to", only looks like "in order".
  return (tokens, isNamed) => {
    const said = known.get(tokens) ?? all(tokens);
    known.set(tokens, said);
    const found = said.filter((signal) => isFree(signal, isNamed));
    return found.filter(
      ({ operation, from, to }) =>
        (!RANKING.includes(operation) ||
          !found.some((one) => one.from <= from && one.to >= to && one.to - one.from > to - from)) &&
        (operation !== 'order' || !found.some((one) => one.operation === 'aside' && one.from === from)),
    );
  };
}
