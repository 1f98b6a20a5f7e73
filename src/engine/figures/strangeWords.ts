/** Words that make a counted group something else: "the *benefits* of X", "X who are *women*", "X + *miners*". */
import type { Query } from '../../knowledge/query';
import { covers } from './operand';
import type { Signal } from './prepareSignals';

/** What stands after one of these is named as an operand. */
const LINKS: readonly string[] = ['and', 'sum'];
/** What stands after one of these is what is counted. */
const HEADS: readonly string[] = ['sum', 'count', 'difference', 'share', 'average', 'ratio'];
/** How a word is known that means what it says; a repaired one is only guessed. */
const KNOWN: readonly string[] = ['exact', 'stem', 'spelling'];

/**
 * @param isAtHome Whether a word goes with any fact, so that it tells nothing apart.
 * @returns Whether a word that no figure, operation or fact explains stands where it changes what is counted.
 */
export function isStrange(
  { tokens, mentions, language }: Query,
  signals: readonly Signal[],
  isAtHome: (concept: string) => boolean,
): boolean {
  const isBehind = (operations: readonly string[], at: number) =>
    signals.some(({ operation, to }) => operations.includes(operation) && to === at);
  // English has its counted noun elsewhere, and prepositions that Indonesian does without.
  if (language === 'en') return false;
  return tokens.some(({ how, concept }, at) => {
    if (!KNOWN.includes(how) || covers(mentions, at) || covers(signals, at) || isAtHome(concept)) return false;
    const isLinked = isBehind(LINKS, at) && !covers(mentions, at + 1);
    const isTold = tokens[at - 1]?.concept === 'yang' && covers(mentions, at - 2);
    return isLinked || isTold || isBehind(HEADS, at);
  });
}
