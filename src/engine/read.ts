/** string → Query: reading with typo repair toward the words of this knowledge. */
import type { Compiled } from '../knowledge/compiled';
import type { Query } from '../knowledge/query';
import { lexisOfCompiled, prepareReading } from '../knowledge/reading';
import { prepareTables } from '../text/lexis';
import { createRepair } from './repair';
import type { Steps } from './steps';

/** A question may be this long; what stands behind cannot matter and would only cost time. */
const LONGEST_QUESTION = 2000;
/** Repairs that one question may ask for. */
const MOST_REPAIRS = 8;

/** Reads a text; what is authored has no slip of the finger to repair. */
export type Read = (text: string, isAuthored?: boolean) => Query;

/** Does all preparation, and yields where it may pause; the function returned only reads. */
export function* prepareRead(knowledge: Compiled): Steps<Read> {
  prepareTables();
  yield;
  const lexis = lexisOfCompiled(knowledge);
  yield;
  const { read } = prepareReading(knowledge, lexis);
  yield;
  const repair = createRepair(lexis.targets);
  return (question, isAuthored = false) => {
    let repairs = 0;
    return read(
      question.slice(0, LONGEST_QUESTION),
      isAuthored ? undefined : (word) => lexis.innerRoot(word) ?? (repairs++ < MOST_REPAIRS ? repair(word) : undefined),
    );
  };
}
