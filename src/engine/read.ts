/** string → Query: reading with typo repair toward the words of this knowledge. */
import type { Compiled } from '../knowledge/compiled';
import type { Query } from '../knowledge/query';
import { lexisOfCompiled, prepareReading } from '../knowledge/reading';
import { prepareTables } from '../text/lexis';
import { createRepair, type Meant } from './repair';
import type { Steps } from './steps';

/** A question may be this long; what stands behind cannot matter and would only cost time. */
const LONGEST_QUESTION = 2000;
/** Repairs that one question may ask for. */
const MOST_REPAIRS = 8;

/** Entries that are asked with a word before it counts as usual here. */
const USUAL = 5;
/** Edits that a slip of the finger must be nearer by to a word that is not usual, and to one that says nothing. */
const UNUSUAL = 0.3;
const EMPTY = 0.1;

/** Reads a text; what is authored has no slip of the finger to repair. */
export type Read = (text: string, isAuthored?: boolean) => Query;

/**
 * Does all preparation, and yields where it may pause; the function returned only reads.
 * @param entriesWith How many entries are asked with a concept: of two words equally near, visitors rather mean the usual one.
 */
export function* prepareRead(knowledge: Compiled, entriesWith: (concept: string) => number = () => USUAL): Steps<Read> {
  prepareTables();
  yield;
  const lexis = lexisOfCompiled(knowledge);
  yield;
  const { read } = prepareReading(knowledge, lexis);
  yield;
  const about = (word: string): Meant => {
    const { concept: meaning = word, how } = lexis.lookUp(word, false) ?? {};
    const unusual = UNUSUAL * (1 - Math.min(1, entriesWith(meaning) / USUAL));
    return { meaning, strangeness: how === 'filler' ? EMPTY : unusual };
  };
  const repair = createRepair(lexis.targets, about);
  return (question, isAuthored = false) => {
    let repairs = 0;
    return read(
      question.slice(0, LONGEST_QUESTION),
      isAuthored
        ? undefined
        : (word, isEnglish) =>
            lexis.isStrange(word)
              ? undefined
              : (lexis.innerRoot(word) ?? (repairs++ < MOST_REPAIRS ? repair(word, isEnglish) : undefined)),
    );
  };
}
