/** Visitors take back what they said, or mean another by it: the conversation goes on with what is meant. */
import { describe, expect, test } from 'vitest';
import { createAssistant } from '../../src/engine/assistant';
import { judgedText } from '../eval/judge';
import { compiledOnce } from '../setup/compiledOnce';
import { gap, total, worthOf, written } from './figures/oracle';

const knowledge = compiledOnce('knowledge');
function talk(...questions: readonly string[]): string {
  const { ask } = createAssistant({ knowledge });
  return questions.map((question) => judgedText(ask(question))).at(-1) ?? '';
}

describe('one side of a calculation is replaced, the others stay', () => {
  const sum = 'linmas tambah tagana berapa';
  const meant = written(total(['linmas', 'gojek']));
  test.each([
    [sum, 'bukan tagana, gojek', meant],
    [sum, 'eh bukan sama tagana, sama gojek. jadinya?', meant],
    [sum, 'eh bukan tagana deng, gojek maksudnya', meant],
    ['selisih linmas sama tagana', 'bukan tagana, gojek', written(gap('linmas', 'gojek'))],
    ['what is grab plus gojek', 'sorry, not gojek, tailors', written(total(['grab', 'penjahit']), 'en')],
  ])('%s > %s', (first, second, expected) => {
    expect(talk(first, second)).toContain(expected);
  });
});

describe('a slip is put right', () => {
  test.each([
    ['berapa pekerja seni?', 'aduh salah ketik, maksud saya penjahit', `${worthOf('penjahit')} penjahit`],
    ['berapa pekerja seni?', 'typo, maksudku penjahit', `${worthOf('penjahit')} penjahit`],
    ['target ucc tahun depan berapa', 'eh yg tahun ini maksudnya', `${worthOf('ucc-target-now')} persen`],
  ])('%s > %s', (first, second, expected) => {
    expect(talk(first, second)).toContain(expected);
  });
});

describe('all of them, not only some', () => {
  const share = 'berapa persen pekerja rentan yang sudah terlindungi?';
  test.each([
    [share, 'kalau semua pekerja?'],
    [share, 'kalau semua pekerja, bukan cuma yang rentan?'],
    [share, 'what about all workers?'],
    ['halo', 'berapa persen semua pekerja yang terlindungi, bukan cuma yang rentan'],
  ])('%s > %s', (first, second) => {
    expect(talk(first, second)).toMatch(/35 (?:persen|percent)/);
  });
});

describe('an order goes on to its end', () => {
  const first = 'paling banyak di kelompok sosial siapa?';
  test.each([
    [[first, 'nomor dua?', 'nomor tiga?', 'kalo yg buncit?'], written(worthOf('keagamaan'))],
    [[first, 'yang paling sedikit?'], written(worthOf('keagamaan'))],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
});

test.each([
  ['yang bilang 71.935 sudah dilindungi siapa?', 'kapan beliau menyampaikannya?', /11 Desember 2025/],
  ['berapa kader posyandu?', 'di mana?', /Balai Raya/],
])('%s > %s: asked when or where, no third thing is told', (first, second, expected) => {
  expect(talk(first, second)).toMatch(expected);
});

test.each(['program ini untuk siapa saja', 'buat siapa?', 'for whom is this?'])('%s: who is covered', (question) => {
  expect(createAssistant({ knowledge }).ask(question)).toMatchObject({ entryId: 'eligibility' });
});
