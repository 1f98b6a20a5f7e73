import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/cli/compileFolder';
import { createAssistant } from '../../src/engine/assistant';
import type { Reply, Working } from '../../src/engine/reply';
import { compiledOnce } from '../setup/compiledOnce';
import { createDigitJudge } from './digits';
import { createGenerator } from './generate';

const source = readSource('knowledge');
const judge = createDigitJudge(source);
const [a = 0, b = 0] = source.figures.figures.flatMap(({ value, unit }) =>
  value && unit !== 'persen' && value > 1000 ? [value] : [],
);
const written = (value: number): string => new Intl.NumberFormat('id-ID').format(value);
const answer = (text: string, ...working: string[]): Reply => ({
  kind: 'answer',
  language: 'id',
  text,
  working: working.map((line): Working => ({ text: line, figureIds: [] })),
  sources: [],
});

describe('the judge of digits', () => {
  test('lets figures and the visitor’s own number pass', () => {
    expect(judge('ada 654.321 orang?', answer(`Bukan 654.321 melainkan ${written(a)}.`))).toEqual([]);
  });
  test('finds a number that nobody gave', () => {
    expect(judge('berapa?', answer('Ada 654.321 orang.'))).toEqual(['654.321']);
  });
  test('lets a sum pass that is shown and right', () => {
    const sum = written(a + b);
    expect(judge('jumlah?', answer(`Jumlahnya ${sum}.`, `${written(a)} + ${written(b)} = ${sum}`))).toEqual([]);
  });
  test('finds a sum that is shown and wrong', () => {
    const wrong = written(a + b + 1);
    expect(judge('jumlah?', answer(`Jumlahnya ${wrong}.`, `${written(a)} + ${written(b)} = ${wrong}`))).not.toEqual([]);
  });
  test('lets a share pass, also rounded further in the sentence than in the working', () => {
    const percent = (100 * a) / b;
    const line = `${written(a)} ÷ ${written(b)} × 100 = ${percent.toFixed(2).replace('.', ',')} %`;
    expect(judge('persen?', answer(`Sekitar ${percent.toFixed(1).replace('.', ',')} %.`, line))).toEqual([]);
  });
});

test('no digit comes from nowhere, in replies to 100,000 generated questions', { timeout: 240_000 }, () => {
  const knowledge = compiledOnce('knowledge');
  const generate = createGenerator(source, 20251211);
  const judged = new Set<string>();
  const found: string[] = [];
  let assistant = createAssistant({ knowledge });
  let said = '';
  for (let at = 0; at < 100_000; at++) {
    // Conversations of eight questions: follow-ups work on what was said before.
    if (at % 8 === 0) {
      assistant = createAssistant({ knowledge });
      said = '';
    }
    const question = generate();
    said += ` ${question}`;
    const reply = assistant.ask(question);
    const key = `${JSON.stringify(reply)}${/\d/.test(question) ? question : ''}`;
    if (judged.has(key)) continue;
    judged.add(key);
    // A follow-up may take up a number that the visitor wrote before.
    const invented = judge(question, reply).length > 0 ? judge(said, reply) : [];
    if (invented.length > 0) found.push(`${question} -> ${invented.join(' ; ')} in: ${reply.text}`);
  }
  expect(found.slice(0, 20)).toEqual([]);
  expect(judged.size).toBeGreaterThan(1000);
});
