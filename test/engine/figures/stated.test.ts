/** A size said beside its own group: a verdict where only that is asked, none where something else is. */
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/engine/explain';
import { compiledOnce } from '../../setup/compiledOnce';
import { worthOf, written } from './oracle';

const knowledge = compiledOnce('knowledge');
const hear = (question: string) => {
  const { decision, reply } = explain(question, { knowledge });
  return { decided: decision.kind, text: 'text' in reply ? reply.text : '' };
};

describe('who states a size and asks for something else hears no verdict on the size', () => {
  test.each([
    '800 orang Gojek itu narik berapa jam sehari ya?',
    '206 anggota Tagana pernah dikirim ke bencana mana saja?',
    'Linmas 7.493 orang itu dapat seragam tidak?',
    '5.403 guru madrasah itu laki-lakinya berapa persen?',
    'dr 11 ribu kader posyandu itu yg laki2 brp',
    'Tell me which towns the 37 tailors live in.',
    'Among the 708,000 workers, how many are under 25?',
    'What level of schooling do most Linmas members have?',
  ])('%s', (question) => {
    expect(hear(question).decided).not.toBe('computed');
  });
});

describe('who says so and what for is not asked about', () => {
  test.each([
    'gojek 800 orang buat skripsi saya, cocok?',
    'kata tetangga gojek 800 orang',
    'di grup WA ditulis gojek 800 orang',
    'Apakah informasi bahwa Gojek berjumlah 800 orang itu tepat?',
  ])('%s', (question) => {
    expect(hear(question).text).toMatch(/^Benar/);
  });
});

test('a size told beside its name is no second operand', () => {
  expect(hear('11.028 kader posyandu itu berapa persen dari total?').text).toMatch(/^Sekitar 15,3 persen/);
});
test('of a stated whole, a part is told by its own size', () => {
  expect(hear('Dari 37.794 pekerja informal berapa yang penjahit?').text).toContain(written(worthOf('penjahit')));
});
test('"= siapa" looks a number up', () => {
  expect(hear('800 orang = siapa').text).toContain('Gojek');
});
