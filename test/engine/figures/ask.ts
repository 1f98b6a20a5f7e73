/** The arithmetic road as the engine travels it: the real reader, then the real figures, over the shipped knowledge. */
import { type Context, EMPTY_CONTEXT } from '../../../src/engine/context';
import type { Computation } from '../../../src/engine/figures/computation';
import { prepareFigures } from '../../../src/engine/figures/prepareFigures';
import { prepareRead } from '../../../src/engine/read';
import { finish } from '../../../src/engine/steps';
import type { Language } from '../../../src/knowledge/compiled';
import { compiledOnce } from '../../setup/compiledOnce';

const knowledge = compiledOnce('knowledge');
const read = finish(prepareRead(knowledge));
const engine = prepareFigures(knowledge);

export interface Told {
  readonly language: Language;
  readonly computation: Computation | undefined;
  /** Everything that a visitor reads in it. */
  readonly all: string;
}

export function ask(question: string, figureIds: readonly string[] = []): Told {
  const query = read(question);
  const context: Context = { ...EMPTY_CONTEXT, figureIds };
  const computation = engine.compute(query, context);
  const { text = '', detail = '', table, working = [] } = computation ?? {};
  const rows = table?.rows.map((row) => `${row.label} ${row.text}`) ?? [];
  return {
    language: query.language,
    computation,
    all: [text, detail, ...rows, ...working.map((line) => line.text)].join('\n'),
  };
}

/** Figures named after a row of turns, as the engine remembers them. */
export function talk(...questions: readonly string[]): Told {
  let figureIds: readonly string[] = [];
  let told: Told = ask('');
  for (const question of questions) {
    told = ask(question, figureIds);
    if (told.computation) figureIds = told.computation.figureIds;
  }
  return told;
}
