/** `npm run eval`: measures the engine on question tables. */
import { existsSync, writeFileSync } from 'node:fs';
import { readSource } from '../../src/cli/compileFolder';
import { readArguments, refuse } from '../setup/arguments';
import { ablate } from './ablate';
import { type Answerer, engineAnswerer } from './answerer';
import { createBaselines } from './baselines';
import { leaveOneOut } from './leaveOut';
import { describe, type Outcome, runTable, tally, time } from './measure';
import { addNoise, noiseKinds } from './noise';
import { writeRecord } from './record';
import { columns, kindOf, reliabilityTable, sideBySide, verdictTable } from './report';
import { ownTables, publicTables, type QuestionTable, readTable, sharedTables } from './rows';
import { writeTold } from './told';

const USAGE = `npm run eval -- [FILE...] [OPTION...]

Without a file: all tables of this repository, and the public ones where they are at hand.
  --own, --shared, --public  only these tables
  --labels       also by label
  --failures     what was not right, but for held tables
  --baselines    beside search libraries on the same knowledge; --full asks them every row
  --noise        own natural questions with slips of the finger
  --leave-out    each phrasing left out once
  --reliability  how sure the engine is, and how often it is right
  --ablate       the knowledge without one ingredient
  --all          the five above
  --record       keeps what was right as what may not be lost
  --json FILE    writes tallies and replies there`;
const flag = { type: 'boolean', default: false } as const;
const options = {
  own: flag,
  shared: flag,
  public: flag,
  labels: flag,
  failures: flag,
  baselines: flag,
  noise: flag,
  'leave-out': flag,
  reliability: flag,
  ablate: flag,
  full: flag,
  all: flag,
  record: flag,
  json: { type: 'string' },
} as const;
const { values: wants, words: named } = readArguments(USAGE, options, true);
for (const file of named) if (!existsSync(file)) refuse(`${file}: no such table`, USAGE);
/** Questions timed side by side: a peer may need tens of milliseconds for each. */
const TIMED = 40;
/** Rows a table that are asked of the peers, for the same reason. */
const COMPARED = 30;
const say = (text = ''): void => console.log(text);
const heading = (text: string): void => say(`\n== ${text}`);

function chosenTables(): QuestionTable[] {
  if (named.length > 0) return named.map(readTable);
  const isEvery = !wants.own && !wants.shared && !wants.public;
  const files: string[] = [];
  if (isEvery || wants.shared) files.push(...sharedTables());
  if (isEvery || wants.own) files.push(...ownTables('tuned'), ...ownTables('held'));
  if (isEvery || wants.public) {
    const { folder, files: found } = publicTables();
    if (found.length === 0)
      say(`Public tables are skipped: none in ${folder} (JESSI_PUBLIC_EVALS names another folder).`);
    files.push(...found);
  }
  return files.map(readTable);
}

const run = (tables: readonly QuestionTable[], answerer: Answerer): Outcome[] =>
  tables.flatMap((table) => runTable(table, answerer));

function printFailures(outcomes: readonly Outcome[]): void {
  heading('failures (held tables are only measured, never shown)');
  for (const outcome of outcomes) if (outcome.verdict !== 'right' && !outcome.isHeld) say(describe(outcome));
}

function printNoise(answerer: Answerer): void {
  heading('noise on own natural questions, fixed seeds');
  const natural = [...ownTables('tuned'), ...ownTables('held')]
    .map(readTable)
    .filter(({ name }) => kindOf(name) === 'natural');
  const seeds = [1, 2, 3];
  const noisy = noiseKinds.flatMap((kind) =>
    seeds.flatMap((seed) =>
      natural.map(
        ({ isHeld, rows }): QuestionTable => ({
          name: kind,
          isHeld,
          rows: rows.map(({ turns: [first], ...row }) => ({
            ...row,
            turns: [{ ...first, q: addNoise(first.q, kind, seed) }],
          })),
        }),
      ),
    ),
  );
  say(
    verdictTable(
      run([...natural.map((table) => ({ ...table, name: 'none' })), ...noisy], answerer),
      ({ table }) => table,
    ),
  );
}

function printReliability(outcomes: readonly Outcome[], answerer: Answerer): void {
  heading('reliability: how sure the engine is, and how often it is right (answers to first questions)');
  const judged = outcomes.flatMap(({ asked, turn, verdict, reply }) => {
    const confidence = asked.length === 1 && reply.kind === 'answer' ? answerer.confidence?.(turn.q) : undefined;
    return confidence === undefined ? [] : [{ confidence, isRight: verdict === 'right' }];
  });
  say(judged.length > 0 ? reliabilityTable(judged) : 'The engine tells no confidence.');
}

/** Rows spread over a table, the same ones on every run. */
function thin(table: QuestionTable, most: number): QuestionTable {
  const step = Math.ceil(table.rows.length / most) || 1;
  return { ...table, rows: table.rows.filter((_, at) => at % step === 0) };
}

function printBaselines(every: readonly QuestionTable[], engine: Answerer): void {
  heading('side by side on the same knowledge (dialogue: every turn asked alone of the peers)');
  const tables = every.map((table) => thin(table, wants.full ? table.rows.length : COMPARED));
  const tuned = tables.filter(({ name }) => name.startsWith('own/tuned') && kindOf(name) !== 'dialogue');
  say(
    `${tables.reduce((sum, { rows }) => sum + rows.length, 0)} rows${wants.full ? '' : ', spread over the tables; --full takes all'}`,
  );
  const results = new Map<string, readonly Outcome[]>([[engine.name, run(tables, engine)]]);
  const timeLine = (answerer: Answerer): string[] => {
    const { median, p95 } = time(tables, answerer, TIMED);
    return [answerer.name, median.toFixed(2), p95.toFixed(2)];
  };
  const times = [timeLine(engineAnswerer())];
  for (const create of createBaselines(readSource('knowledge'), tuned)) {
    const { remembering, timed } = create();
    results.set(remembering.name, run(tables, remembering));
    times.push(timeLine(timed));
    console.error(`${remembering.name} is measured`);
  }
  say(sideBySide(results));
  say(columns(['ms a question', 'median', 'p95'], times));
}

function printLeaveOut(): void {
  heading('each phrasing left out once');
  const { count, exact, equivalent, clarified, wrong, lost } = leaveOneOut(readSource('knowledge'));
  const percent = (part: number) => `${((100 * part) / Math.max(1, count)).toFixed(1)} %`;
  say(`${count} phrasings: ${percent(exact)} reach their entry, ${percent(equivalent)} are served as well by another,`);
  const none = count - exact - equivalent - clarified - wrong;
  say(`${percent(clarified)} are asked back, ${percent(none)} get no fact, ${percent(wrong)} get another.`);
  if (wants.failures) say(lost.join('\n'));
}

function toJson(outcomes: readonly Outcome[]): string {
  const tables = [...new Set(outcomes.map(({ table }) => table))].map((table) => [
    table,
    tally(outcomes.filter((outcome) => outcome.table === table)),
  ]);
  const rows = outcomes
    .filter(({ isHeld }) => !isHeld)
    .map(({ table, id, verdict, hasRightOption, asked, reply }) => ({
      table,
      id,
      verdict,
      hasRightOption,
      asked,
      reply,
    }));
  return JSON.stringify({ tables: Object.fromEntries(tables), rows }, null, 1);
}

function main(): void {
  const tables = chosenTables();
  const engine = engineAnswerer();
  const outcomes = run(tables, engine);
  heading('by table (dialogue: every turn)');
  say(verdictTable(outcomes, ({ table }) => table));
  heading('by kind, over shared, tuned, held and public tables');
  say(verdictTable(outcomes, ({ table }) => kindOf(table)));
  if (wants.labels) {
    heading('by label');
    say(
      verdictTable(
        [...outcomes].sort((a, b) => a.turn.label.localeCompare(b.turn.label)),
        ({ turn }) => turn.label,
      ),
    );
  }
  // A new engine: the one that was measured remembers how it repaired each word.
  const { median, p95 } = time(tables, engineAnswerer());
  say(`\n${median.toFixed(2)} ms a question (median), ${p95.toFixed(2)} ms (p95)`);
  if (wants.failures) printFailures(outcomes);
  if (wants.reliability || wants.all) printReliability(outcomes, engine);
  if (wants.noise || wants.all) printNoise(engine);
  if (wants['leave-out'] || wants.all) printLeaveOut();
  if (wants.baselines || wants.all) printBaselines(tables, engine);
  if (wants.ablate || wants.all) {
    heading('without one ingredient: change in right / wrong, percentage points');
    say(ablate(tables, outcomes));
  }
  if (wants.json) writeFileSync(wants.json, toJson(outcomes));
  if (wants.record) {
    const ours = outcomes.filter(({ table }) => /^(shared|own)\//.test(table));
    writeTold(ours);
    say(`\n${writeRecord(ours)} right questions recorded.`);
  }
}

main();
