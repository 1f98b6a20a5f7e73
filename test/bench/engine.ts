/** `npm run bench`: the engine and five search libraries on the same entries and the same questions, in one run. */
import { readSource } from '../../src/cli/compileFolder';
import { createAssistant } from '../../src/engine/assistant';
import { compile } from '../../src/knowledge/compile';
import type { Compiled } from '../../src/knowledge/compiled';
import { readArguments, refuse } from '../setup/arguments';
import { generate, PHRASINGS } from './generate';
import { machine } from './machine';
import { type Measured, measure } from './measure';
import { median, quantile, stopwatch, writeResult } from './result';
import { SEARCHERS } from './searchers';
import { shippedQuestions } from './shipped';

const USAGE = `npm run bench -- [SIZES [SEARCHER]]

The results are kept only where both are left out.
  SIZES     numbers of entries: 60,1000,10000
  SEARCHER  one of ${SEARCHERS.map(({ name }) => `"${name}"`).join(', ')}; all by default`;
const [wanted, only] = readArguments(USAGE, {}, true).words;
const SIZES = (wanted ?? '60,1000,10000').split(',').map(Number);
if (!SIZES.every((size) => Number.isInteger(size) && size > 0)) refuse(`SIZES ${wanted}: expected numbers`, USAGE);
if (only && !SEARCHERS.some(({ name }) => name === only)) refuse(`SEARCHER "${only}": not known`, USAGE);
const QUESTIONS = 300;
const ROUNDS = 9;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The knowledge in this repository, with the questions of its tables. */
function shipped(knowledge: Compiled) {
  const questions = shippedQuestions();
  const times = questions.map((): number[] => []);
  const prepared: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    const fresh = { ...knowledge };
    const work = stopwatch();
    createAssistant({ knowledge: fresh });
    prepared.push(work());
    for (const [at, question] of questions.entries()) {
      const assistant = createAssistant({ knowledge: fresh });
      const time = stopwatch();
      assistant.ask(question);
      times[at]?.push(time());
    }
  }
  const middle = times.map(median);
  const [first = Number.NaN] = prepared;
  return {
    entries: knowledge.entries.length,
    questions: questions.length,
    firstPrepare: round(first),
    prepare: round(median(prepared)),
    median: round(median(middle)),
    p95: round(quantile(middle, 0.95)),
  };
}

const line = ({ name, build, first, median: middle, p95, memory, asked, right, wrong }: Measured): string =>
  [name.padEnd(22), build, first, middle, p95, `${memory} MB`, `${asked} asked`, right, wrong].join('  ');

const source = readSource('knowledge');
const own = shipped(compile(source));
say(`shipped knowledge: ${JSON.stringify(own)}`);
const sizes = [];
for (const entries of SIZES) {
  say(`\n${entries} entries x ${PHRASINGS} phrasings: build ms, first, median, p95 ms, memory, asked, right, wrong`);
  const generated = generate(source, entries);
  const questions = generated.questions.slice(0, QUESTIONS);
  const rows: Measured[] = [];
  for (const searcher of SEARCHERS.filter(({ name }) => !only || name === only)) {
    const row = await measure(searcher, generated, questions);
    rows.push(row);
    say(line(row));
  }
  sizes.push({ entries, phrasings: PHRASINGS, searchers: rows });
}
if (!wanted) writeResult('engine', { machine: machine(), shipped: own, sizes });
