/**
 * Fits the confidence model. Reads only tables that may be tuned on: the fit table, the tuned part of our own, the editors'
 * questions and every second row of the shared ones.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { prepareCompose } from '../../src/engine/compose';
import type { Evidence } from '../../src/engine/confidence';
import { EMPTY_CONTEXT } from '../../src/engine/context';
import { preparePhrase } from '../../src/engine/phrase';
import { prepareRoad } from '../../src/engine/road';
import { finish } from '../../src/engine/steps';
import { readArguments } from '../setup/arguments';
import { defaultKnowledge } from './answerer';
import { judge } from './judge';
import { ownTables, readTable, sharedTables, type Turn } from './rows';

const MODEL_FILE = 'src/engine/confidence.ts';
const USAGE = `npx tsx test/eval/fit.ts [--write]

Prints the weights of the confidence model, and how it separates right from wrong on the tables that it was fitted on.
  --write  puts the weights into ${MODEL_FILE}`;
const { values: wants } = readArguments(USAGE, { write: { type: 'boolean' } });
const ROUNDS = 3000;
const STEP = 0.6;
const RIDGE = 0.002;
/** A fact told wrongly weighs more than one kept back. */
const WRONG_WEIGHS = 1;

interface Sample {
  readonly evidence: Evidence;
  readonly right: boolean;
}

const knowledge = defaultKnowledge();
const travel = finish(prepareRoad(knowledge));
const compose = prepareCompose(knowledge, preparePhrase(knowledge));

function turns(): Turn[] {
  const files = [
    'test/questions/fit/questions.json',
    'test/questions/fit/near-miss.jsonl',
    'test/questions/fit/near.json',
    'test/questions/fit/off.json',
    'test/questions/fit/unanswered.jsonl',
    'test/questions/fit/typed.json',
    'knowledge/questions.json',
  ].filter((file) => existsSync(file));
  const own = ownTables('tuned').filter((file) => !/dialogue|arithmetic/.test(file));
  const shared = sharedTables().filter((file) => !/dialogue|arithmetic/.test(file));
  return [
    ...[...files, ...own].flatMap((file) => readTable(file).rows),
    ...shared.flatMap((file) => readTable(file).rows.filter((_row, at) => at % 2 === 0)),
  ].map((row) => row.turns[0]);
}

const isFactId = (id: string | null): boolean =>
  knowledge.entries.some((entry) => entry.id === id && entry.kind === 'fact');

function sample(turn: Turn): Sample[] {
  const { query, judgement, candidates } = travel(turn.q, EMPTY_CONTEXT, 'auto');
  const [best] = candidates;
  const isFact = best !== undefined && knowledge.entries[best.entry]?.kind === 'fact';
  const asksFact = turn.entry === undefined ? !/^(handoff|oos|smalltalk)$/.test(turn.label) : isFactId(turn.entry);
  if (!best || (!isFact && !asksFact)) return [];
  const reply = compose({ kind: 'entry', entry: best.entry, confidence: 1 }, query.language);
  return [{ evidence: judgement.evidence, right: judge(reply, turn) === 'right' }];
}

const samples = turns().flatMap(sample);
const keys = Object.keys(samples[0]?.evidence ?? {}) as (keyof Evidence)[];
const weights = new Map<string, number>([['bias', 0], ...keys.map((key): [string, number] => [key, 0])]);
const sure = ({ evidence }: Sample): number => {
  let sum = weights.get('bias') ?? 0;
  for (const key of keys) sum += (weights.get(key) ?? 0) * evidence[key];
  return 1 / (1 + Math.exp(-sum));
};
for (let round = 0; round < ROUNDS; round++) {
  const slope = new Map<string, number>();
  for (const one of samples) {
    const miss = (sure(one) - (one.right ? 1 : 0)) * (one.right ? 1 : WRONG_WEIGHS);
    slope.set('bias', (slope.get('bias') ?? 0) + miss);
    for (const key of keys) slope.set(key, (slope.get(key) ?? 0) + miss * one.evidence[key]);
  }
  for (const [key, value] of weights) {
    weights.set(key, value - STEP * ((slope.get(key) ?? 0) / samples.length + (key === 'bias' ? 0 : RIDGE * value)));
  }
}
console.log(`${samples.length} samples, ${samples.filter(({ right }) => right).length} right`);
const lines = [...weights].map(([key, value]) => `  ${key}: ${value.toFixed(2)},`).join('\n');
console.log(lines);
if (wants.write) {
  const code = readFileSync(MODEL_FILE, 'utf8');
  writeFileSync(
    MODEL_FILE,
    code.replace(/(const MODEL:[^=]*= \{\n)[^}]*(\n\};)/, (_all, open, close) => open + lines + close),
  );
}
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const told = samples.filter((one) => sure(one) >= threshold);
  const right = told.filter((one) => one.right).length;
  const all = samples.filter((one) => one.right).length;
  console.log(
    `threshold ${threshold}: right kept ${((right / all) * 100).toFixed(1)} %, wrong told ${told.length - right} of ${samples.length - all}`,
  );
}
