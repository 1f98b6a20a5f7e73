/** Words that look like others, read by the shipped knowledge. */
import { describe, expect, test } from 'vitest';
import { prepareRead } from '../../src/engine/read';
import { finish } from '../../src/engine/steps';
import { compiledOnce } from '../setup/compiledOnce';

const read = finish(prepareRead(compiledOnce('knowledge')));
const conceptsOf = (text: string) => read(text).tokens.map(({ concept }) => concept);
const namesIn = (text: string) => read(text).mentions.map(({ kind, id }) => `${kind}:${id}`);

describe('a word is not taken for another that it looks like', () => {
  test.each([
    ['which month was it launched', 'wasit'],
    ['how do I take part', 'tidak'],
    ['siapa yang mengurus ini', 'guru'],
    ['pengurus cabang', 'guru'],
    ['what did Ferama Putri study', 'berita'],
    ['batang pohon', 'tenaga'],
    ['they still wait their turn', 'aturan'],
  ])('%s: no "%s"', (text, other) => {
    expect(conceptsOf(text)).not.toContain(other);
  });

  test.each([
    ['perlindungan ketenagakerjaan', 'untold:pejabat'],
    ['Nak, kakek mau bertanya', 'untold:sehat-lain'],
    ['how many are still waiting their turn', 'untold:dasar-hukum'],
    ['daftar pejabat yang bicara', 'untold:daftar'],
    ['beritanya panjang banget', 'untold:masa-berlaku'],
  ])('%s names no %s', (text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });
});

describe('what is meant is still read', () => {
  test.each([
    ['menaker datang?', 'untold:pejabat'],
    ['nakes dilindungi?', 'untold:sehat-lain'],
    ['masa berlakunya bisa diperpanjang?', 'untold:masa-berlaku'],
  ])('%s names %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
  test.each([
    ['terlindngi', 'lindung'],
    ['prlndngan', 'lindung'],
    ['rntn', 'rentan'],
    ['terima kasih banyak', 'terima kasih'],
    ['the wrkers who are covred', 'pekerja'],
  ])('%s: "%s"', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept);
  });
});

describe('everyday Indonesian is written as it is spoken', () => {
  test.each([
    ['yang dateng siapa', 'hadir'],
    ['pada denger ga', 'dengar'],
    ['gabisa daftar', 'tidak'],
    ['gaada datanya', 'ada'],
    ['emang iya dahh', 'sudah'],
    ['acaro apo', 'acara'],
    ['mgkn berapa', 'mungkin'],
  ])('%s: "%s"', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept);
  });
  test.each(['bestie', 'yaudah', 'padahal', 'mbokmenawa', 'wondering', 'nahh'])('"%s" changes nothing', (word) => {
    expect(read(`${word} gojek berapa`).tokens[0]?.how).toBe('filler');
  });
});
