/** What a figure counts only together is not told apart, and "only X" is not confirmed where others are counted too. */
import { describe, expect, test } from 'vitest';
import { createAssistant } from '../../../src/engine/assistant';
import { compiledOnce } from '../../setup/compiledOnce';
import { total, totalId, worthOf, written } from './oracle';

const knowledge = compiledOnce('knowledge');
function reply(...questions: readonly string[]) {
  const { ask } = createAssistant({ knowledge });
  return questions.map((question) => ask(question)).at(-1);
}

describe('a part of a figure that is told as one', () => {
  test.each([
    ['GTT SD brp, GTT SMP brp? tolong dipisah', 'gtt'],
    ['guru tidak tetap yang di SD saja berapa, tanpa SMP?', 'gtt'],
    ['lebih banyak guru SD atau SMP?', 'gtt'],
    ['selisih guru madrasah sama guru pesantren', 'madrasah'],
    ['dari guru madrasah dan pesantren itu, yang pesantren doang berapa?', 'madrasah'],
    ['madrasah and pesantren teachers: how many of each?', 'madrasah'],
    ['of the 345 arts workers, how many are dancers and how many musicians?', 'seni'],
  ])('%s: handed off, with the one figure', (question, id) => {
    const said = reply(question);
    expect(said?.kind).toBe('handoff');
    expect(said?.text).toContain(written(worthOf(id), said?.language));
  });
  test('asked for after the whole', () => {
    expect(reply('berapa guru tidak tetap?', 'yang SD saja?')?.kind).toBe('handoff');
    // After several figures "only" picks out one of them.
    expect(reply('guru ada berapa?', 'yang madrasah saja?')?.text).toContain(written(worthOf('madrasah')));
  });
  test.each([
    ['guru madrasah saja berapa?', 'madrasah'],
    ['berapa guru SD dan SMP saja?', 'gtt'],
    ['hanya guru madrasah dan pesantren berapa', 'madrasah'],
    ['masa sih guru madrasah cuma 5.403', 'madrasah'],
  ])('%s: the figure as it was told', (question, id) => {
    const said = reply(question);
    expect(said?.kind).toBe('answer');
    expect(said?.text).toContain(written(worthOf(id)));
  });
});

describe('“only X”, where others are counted too', () => {
  test.each([
    ['cuma guru ya yang dapat?', total(['gtt', 'madrasah'])],
    ['katanya hanya ojol yang dilindungi', total(['grab', 'gojek'])],
    ['apakah hanya kader posyandu yang dijamin?', worthOf('posyandu')],
  ])('%s: not only they', (question, worth) => {
    const said = reply(question);
    expect(said?.text).toMatch(/^Tidak hanya /);
    expect(said?.text).toContain(written(worth));
    expect(said?.text).toContain(written(worthOf(totalId)));
  });
  test('a number, or a question how many, is no such claim', () => {
    expect(reply('penjahitnya cuma 37 orang ya')?.text).toMatch(/^Benar/);
    expect(reply('cuma linmas berapa?')?.text).toContain(written(worthOf('linmas')));
  });
  test('who is said not to be counted is not subtracted', () => {
    expect(reply('penjahit tidak termasuk kan')?.text).toContain(`${worthOf('penjahit')} penjahit`);
    const rest = reply('penjahit tidak termasuk, jadi totalnya berapa?');
    expect(rest?.text).toContain(written(worthOf(totalId) - worthOf('penjahit')));
  });
});

describe('who says a number, and where, is not asked about', () => {
  test.each([
    ['di slide bosku tertulis kader posyandu 11.208. akurat?', /^Bukan 11\.208/],
    ['di koran tertulis grab 1.173, bener ga?', /^Benar/],
    ['Saya guru di MI swasta dan diminta bikin bahan. Guru madrasah ditambah linmas totalnya berapa?', /^12\.896/],
  ])('%s', (question, expected) => {
    expect(reply(question)?.text).toMatch(expected);
  });
});

test.each([
  ['Berapa tenaga kerja sektor formal yang dilindungi?', 'handoff'],
  ['linmas yg udah pernah klaim ada brp org', 'handoff'],
  ['posko linmas ada berapa', 'handoff'],
  ['Berapa persen cakupan tenaga kerja di Sumatera Barat menurut pengumuman tersebut?', 'handoff'],
  ['pekerja formal dan informal bengkulu totalnya', 'answer'],
])('%s: %s', (question, kind) => {
  expect(reply(question)?.kind).toBe(kind);
});
