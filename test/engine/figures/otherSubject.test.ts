/** Arithmetic knows no announcement: here it computes over a harvest that was made up for this test. */
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTEXT } from '../../../src/engine/context';
import { prepareFigures } from '../../../src/engine/figures/prepareFigures';
import { prepareRead } from '../../../src/engine/read';
import { finish } from '../../../src/engine/steps';
import type { Compiled, Figure } from '../../../src/knowledge/compiled';
import { compiledOnce } from '../../setup/compiledOnce';

const crop = (id: string, value: number, partOf: string): Figure => ({
  id,
  value,
  unit: 'sack',
  label: { id: `Panen ${id}`, en: `${id} harvest` },
  names: [`panen ${id}`, id],
  date: '2024-03-02',
  paragraph: 'p1',
  population: 'harvest',
  partOf,
});
const { partOf: _none, ...harvest } = crop('kebun', 910, '');
const figures: readonly Figure[] = [
  { ...harvest, sumOf: ['kopi', 'lada', 'cengkih'] },
  crop('kopi', 600, 'kebun'),
  crop('lada', 250, 'kebun'),
  crop('cengkih', 60, 'kebun'),
];
const shipped = compiledOnce('knowledge');
const knowledge: Compiled = {
  ...shipped,
  // As compiling these names would keep it.
  index: { ...shipped.index, words: [...shipped.index.words, 'panen'] },
  units: [{ id: 'sack', kind: 'count', name: { id: 'karung', en: 'sacks' } }],
  populations: [{ id: 'harvest', label: { id: 'panen', en: 'harvest' }, names: ['panen'] }],
  figures,
  groups: [{ id: 'bumbu', label: { id: 'bumbu', en: 'spices' }, names: ['bumbu'], members: ['lada', 'cengkih'] }],
  untold: [],
};
const read = finish(prepareRead(knowledge));
const engine = prepareFigures(knowledge);
const said = (question: string): string | undefined => engine.compute(read(question), EMPTY_CONTEXT)?.text;

describe('another subject', () => {
  test.each([
    ['kopi dan lada totalnya berapa?', '850 karung: jumlah panen kopi (600) dan panen lada (250).'],
    ['selisih kopi sama cengkih brp', '540 karung: selisih panen kopi (600) dan panen cengkih (60).'],
    ['lada berapa persen dari semuanya?', 'Sekitar 27,5 persen: panen lada (250) dari panen kebun (910).'],
    ['bumbu berapa semuanya?', '310 karung: jumlah panen lada (250) dan panen cengkih (60).'],
    ['mana yang lebih banyak, lada atau kopi?', 'Panen kopi lebih banyak: 600, sedangkan panen lada: 250.'],
    [
      'kebun ditambah kopi berapa',
      'Tidak bisa dijumlahkan: panen kopi (600) sudah termasuk dalam panen kebun (910), jadi totalnya tetap 910.',
    ],
    ['panen apa yang paling sedikit?', 'Panen cengkih paling sedikit di panen kebun: 60 karung.'],
  ])('%s', (question, text) => {
    expect(said(question)).toBe(text);
  });
});
