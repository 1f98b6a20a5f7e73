/** What a question asks beyond what a fact explains: the words of its asking sentence that the fact is not asked with. */
import type { Mention, Query, Token } from '../knowledge/query';
import { type Focus, isAsking } from './focus';

/** What kinds of word are left that nothing explains, and where they stand. */
export interface Residue {
  /** A word that nobody knows. */
  readonly unknown: boolean;
  /** An ordinary word: no phrasing uses it, or many do and it speaks for nothing. */
  readonly common: boolean;
  /** A word that speaks plainly for another entry. */
  readonly other: boolean;
  /** One of these stands beside a name of ours: "helm driver gojek". */
  readonly beside: boolean;
  /** One of these stands behind "tentang": "bilang apa soal cukai rokok". */
  readonly about: boolean;
  /** Words left beyond the first, 1 for three of them. */
  readonly more: number;
  /** Something else of a person is asked than who he is: "khairil anwar menikah". */
  readonly ofPerson: boolean;
}

/** Words that the asked thing stands behind. */
const ABOUT = new Set(['tentang', 'soal', 'mengenai', 'terkait', 'perihal', 'ttg', 'about', 'regarding', 'on']);

/** Shorter ones are half a word that a hurried thumb left, unless they are letters of an abbreviation. */
const SHORTEST = 3;

/** Words that say nothing of what is asked. */
const isEmpty = ({ how, text }: Token): boolean =>
  how === 'filler' || how === 'number' || (how === 'unknown' && text.length < SHORTEST && /[aeiou]/.test(text));

/** The nearest word that says something, in one direction, within the sentence. */
function neighbour({ tokens }: Query, from: number, step: 1 | -1, focus: Focus): number {
  for (let at = from + step; at >= focus.from && at < focus.to; at += step) {
    const token = tokens[at];
    if (!token || (step === 1 ? tokens[at - 1] : token)?.end) return -1;
    if (token.how !== 'filler') return at;
  }
  return -1;
}

/**
 * @param explains Whether the fact is asked with the word.
 * @param knows Whether the fact is asked with the name.
 * @param tells Whether the word speaks plainly for some other entry.
 */
export function residueOf(
  query: Query,
  focus: Focus,
  explains: (token: Token) => boolean,
  knows: (mention: Mention) => boolean,
  tells: (token: Token) => boolean,
): Residue {
  const { tokens, mentions } = query;
  const covers = (at: number) => (mention: Mention) => at >= mention.from && at < mention.to;
  const known = mentions.filter(knows);
  const left = tokens.map(
    (token, at) =>
      at >= focus.from &&
      at < focus.to &&
      !isEmpty(token) &&
      !isAsking(token.concept) &&
      !explains(token) &&
      !known.some(covers(at)),
  );
  const rest = tokens.filter((_, at) => left[at]);
  const isUnknown = ({ how }: Token): boolean => how === 'unknown';
  const asking = tokens.slice(focus.from, focus.to);
  const isLeftBeside = (from: number, to: number): boolean =>
    [neighbour(query, from, -1, focus), neighbour(query, to - 1, 1, focus)].some((at) => left[at] === true);
  return {
    unknown: rest.some(isUnknown),
    common: rest.some((token) => !isUnknown(token) && !tells(token)),
    other: rest.some((token) => !isUnknown(token) && tells(token)),
    about: asking.some(({ text }, at) => ABOUT.has(text) && left[neighbour(query, focus.from + at, 1, focus)] === true),
    more: Math.min(1, Math.max(0, rest.length - 1) / 3),
    ofPerson: rest.length > 0 && known.some(({ kind }) => kind === 'person'),
    beside: known.some(({ from, to }) => from >= focus.from && to <= focus.to && isLeftBeside(from, to)),
  };
}
