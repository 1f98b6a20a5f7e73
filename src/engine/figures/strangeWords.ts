/** Words that make a counted group something else: "the *benefits* of X", "X who are *women*", "X + *miners*". */
import type { Query } from '../../knowledge/query';
import { focusOf, HEARD } from '../focus';
import { covers, type Operand } from './operand';
import { endsAt, type Signal } from './prepareSignals';
import { judge } from './verdict';

/** What stands after one of these is what is counted. */
const HEADS: readonly string[] = ['sum', 'count', 'difference', 'share', 'average', 'ratio'];
const COUNTS: readonly string[] = ['howMany', 'count'];
/** A repaired word is only guessed. */
const GUESSED: readonly string[] = ['filler', 'number', 'fuzzy', 'skeleton'];
/** "X who *have been* named": words of no weight between the two. */
const LONGEST_LEAD = 3;
/** Shorter words sit inside others by chance. */
const TELLING = 5;
/** Longer texts ask for more than one word could tell. */
const LONGEST = 60;

/**
 * @param isAtHome Whether a word goes with any fact, so that it tells nothing apart.
 * @returns The first word that no figure, operation or fact explains, standing where it changes what is counted.
 */
export function strangeWord(
  query: Query,
  signals: readonly Signal[],
  isAtHome: (concept: string) => boolean,
): string | undefined {
  const { tokens, mentions, language } = query;
  // "I teach here *and* was asked for …. How many …?": the story before the question changes nothing.
  const { from: start } = focusOf(query);
  const isBehind = (operations: readonly string[], at: number) => endsAt(signals, at, ...operations);
  return tokens.find(({ how, concept, text }, at) => {
    if (at < start || GUESSED.includes(how) || covers(mentions, at) || covers(signals, at) || isAtHome(concept))
      return false;
    // English has its counted noun behind, and prepositions that Indonesian does without: "X buildings", "between X".
    if (language === 'en')
      return text.endsWith('s') && mentions.some(({ from, to }) => to === at && isBehind(COUNTS, from));
    // What stands after "and" is named as an operand.
    const isLinked = (isBehind(['and'], at) || tokens[at - 1]?.text === '+') && !covers(mentions, at + 1);
    let yang = at - 1;
    while (yang > at - LONGEST_LEAD && tokens[yang]?.concept !== 'yang' && !tokens[yang]?.pause) yang--;
    const isTold = tokens[yang]?.concept === 'yang' && covers(mentions, yang - 1);
    return isLinked || isTold || (how !== 'unknown' && isBehind(HEADS, at));
  })?.text;
}

/** Whether a word is long enough to be looked for in names. */
export const isTellingWord = ({ how, concept }: Query['tokens'][number]): boolean =>
  how !== 'filler' && concept.length >= TELLING;

/** "For a talk": what the answer is wanted for. */
export const isPurpose = (tokens: Query['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ concept }) => concept === 'untuk');

/**
 * Where what somebody says begins: "the news that X are 800", "my neighbour says X are 800". Who says so, and where, is not asked
 * about. 0 where nobody says anything.
 */
export function heardUntil(
  { tokens }: Query,
  said: readonly { readonly from: number }[],
  from = 0,
  to = tokens.length,
): number {
  const first = Math.min(...said.map((one) => one.from));
  const isHeard = tokens.slice(from, Math.max(from, Math.min(first, to))).some(({ concept }) => HEARD.has(concept));
  return isHeard ? first : 0;
}

/**
 * @param names What of its mentions the figures speak of.
 * @returns The first word of the asking sentence that no name, operation or fact explains: what is asked of a figure beyond its size.
 */
export function strayWord(
  query: Query,
  signals: readonly Signal[],
  names: Query['mentions'],
  isAtHome: (concept: string) => boolean,
): string | undefined {
  if (query.tokens.length > LONGEST) return undefined;
  const { from, to } = focusOf(query);
  const start = Math.max(from, heardUntil(query, [...names, ...query.numbers], from, to));
  return query.tokens.find(
    ({ how, concept }, at) =>
      at >= start &&
      at < to &&
      !/filler|number/.test(how) &&
      !covers(names, at) &&
      !covers(signals, at) &&
      !isPurpose(query.tokens, at) &&
      !isAtHome(concept),
  )?.text;
}

/** Whether the question itself says the size of a group beside its name: "the 37 X". */
export const isTold = ({ numbers, tokens }: Query, { from, to, plus }: Operand): boolean =>
  from >= 0 &&
  plus.length === 1 &&
  numbers.some(
    (number) =>
      number.from !== from &&
      judge(number, plus[0]?.value ?? 0) !== 'wrong' &&
      tokens
        .slice(Math.min(to, number.to), Math.max(from, number.from))
        .every(({ how, concept }) => how === 'filler' || concept === 'orang'),
  );
