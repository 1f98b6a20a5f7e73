import { describe, expect, test } from 'vitest';
import { addNoise, noiseKinds } from './noise';

const QUESTION = 'berapa pekerja rentan yang sudah terlindungi di Bengkulu dan berapa yang belum';

describe.each(noiseKinds)('%s', (kind) => {
  test('is the same on every run and another with another seed', () => {
    expect(addNoise(QUESTION, kind, 7)).toBe(addNoise(QUESTION, kind, 7));
    const variants = [1, 2, 3, 4, 5, 6].map((seed) => addNoise(QUESTION, kind, seed));
    expect(new Set(variants).size).toBeGreaterThan(1);
  });
  test('changes the question but leaves most of its letters', () => {
    const noisy = addNoise(QUESTION, kind, 1);
    expect(noisy).not.toBe(QUESTION);
    expect(noisy.length).toBeGreaterThan(QUESTION.length * 0.6);
  });
});

test('a kind that does not exist is refused by name', () => {
  expect(() => addNoise(QUESTION, 'rust')).toThrow(/"rust" is not one of keyboard slips/);
});
