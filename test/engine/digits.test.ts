import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/cli/compileFolder';
import type { Reply, Working } from '../../src/engine/reply';
import { createDigitJudge } from './digits';

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
    expect(judge('ada 98.765 orang?', answer(`Bukan 98.765 melainkan ${written(a)}.`))).toEqual([]);
  });
  test('finds a number that nobody gave', () => {
    expect(judge('berapa?', answer('Ada 98.765 orang.'))).toEqual(['98.765']);
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
