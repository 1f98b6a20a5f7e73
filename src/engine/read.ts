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

/** Does all preparation, and yields where it may pause; the function returned only reads. */
export function* prepareRead(knowledge: Compiled): Steps<(question: string) => Query> {
  prepareTables();
  yield;
  const lexis = lexisOfCompiled(knowledge);
  yield;
  const { read } = prepareReading(knowledge, lexis);
  yield;
  const repair = createRepair(lexis.targets);
  return (question) => {
    let repairs = 0;
    return read(
      question.slice(0, LONGEST_QUESTION),
      (word) => lexis.innerRoot(word) ?? (repairs++ < MOST_REPAIRS ? repair(word) : undefined),
    );
  };
}
