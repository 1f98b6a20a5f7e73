import { describe, expect, test } from 'vitest';
import { faultOf } from './agree';
import { ask } from './ask';
import { chance } from './random';
import { generate, operations } from './wordings';

const QUESTIONS = 20_000;

describe('generated questions', () => {
  const seen = new Map(operations.map((operation) => [operation, { right: 0, silent: 0, faults: [] as string[] }]));
  for (const generated of generate(QUESTIONS, chance(20_251_211))) {
    const tally = seen.get(generated.operation);
    const told = ask(generated.question);
    const fault = faultOf(generated, told);
    if (!tally) continue;
    if (!fault) tally.right++;
    else if (!told.computation || told.computation.kind === 'clarify') tally.silent++;
    else tally.faults.push(`${generated.question} -> ${told.computation.text}: ${fault}`);
  }

  test.each(operations)('%s: no number disagrees with the oracle', (operation) => {
    expect(seen.get(operation)?.faults.slice(0, 5)).toEqual([]);
  });
  test.each(operations)('%s: nearly every wording is understood', (operation) => {
    const { right = 0, silent = 0 } = seen.get(operation) ?? {};
    expect(right / (right + silent)).toBeGreaterThan(0.96);
  });
});
