/** Visitors take back what they said, or mean another by it: the conversation goes on with what is meant. */
import { describe, expect, test } from 'vitest';
import { createAssistant } from '../../src/engine/assistant';
import { judgedText } from '../eval/judge';
import { compiledOnce } from '../setup/compiledOnce';
import { gap, total, totalId, worthOf, written } from './figures/oracle';

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

describe('what a short question means of what was just told', () => {
  const persons = 'yang menyampaikan capaian UCC 35 persen siapa';
  test.each([
    [['berapa persen pekerja rentan yang terlindungi', 'berapa orang itu?'], written(worthOf(totalId))],
    [['cakupan pekerja bengkulu berapa persen?', 'itu berapa orang?'], written(worthOf('workforce-covered'))],
    [
      ['cakupan pekerja bengkulu berapa persen?', '35 persen itu dari berapa orang?'],
      written(worthOf('workforce-total')),
    ],
    [['target taun 2026?', 'naik brp dari capaian yg sekarang'], written(gap('ucc-target-next', 'ucc-reached'))],
    [['how many linmas members are covered?', 'kalau tagana gimana?'], written(worthOf('tagana'))],
    [['how many Tagana members are covered?', 'and tailors?', 'what about art workers?'], written(worthOf('seni'))],
    [
      ['How many tailors are insured?', 'sorry, I meant the art workers', 'is that more than Tagana?'],
      written(worthOf('seni')),
    ],
    [['kader posyandu berapa?', 'itu berapa persen dari kelompok sosial?', 'kalau dari semua yg 71.935?'], '15,3'],
    [[persons, 'jabatannya?'], 'Kanwil Sumbagsel'],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
});

test.each([
  ['eh tahun ini nyampe target ga tuh ucc nya', /^Tidak, .*35 persen dibanding 48 persen/],
  ['apakah ucc sudah mencapai target 2026', /^Tidak, .*35 persen dibanding 54 persen/],
  ['Berarti target UCC 48 persen tahun ini sudah tembus, benar?', /belum tercapai|^Tidak/],
  ['35 persen itu udah nyampe target ucc 54 belom', /^Tidak, .*35 persen dibanding 54 persen/],
])('%s: what is reached has not come up to the target', (question, expected) => {
  expect(talk(question)).toMatch(expected);
});

describe('who holds a post', () => {
  test.each([
    ['asisten I setda bengkulu siapa namanya?', 'khairil'],
    ['Saya mau nulis berita, nama kepala kanwil BPJS Ketenagakerjaan siapa?', 'muhyidin'],
    ['siapa kepala bpjs ketenagakerjaan bengkulu', 'ferama'],
    ['khairil anwar sekda bengkulu kan ya', 'khairil'],
  ])('%s', (question, entryId) => {
    expect(createAssistant({ knowledge }).ask(question)).toMatchObject({ kind: 'answer', entryId });
  });
  test('a post that two may hold is asked back, one that nobody here holds is handed off', () => {
    expect(createAssistant({ knowledge }).ask('kepala bpjs siapa')).toMatchObject({ kind: 'clarify' });
    expect(createAssistant({ knowledge }).ask('siapa kepala bpjs kesehatan bengkulu').kind).toBe('handoff');
  });
});

describe('an order goes on to its end', () => {
  const first = 'paling banyak di kelompok sosial siapa?';
  test.each([
    [[first, 'nomor dua?', 'nomor tiga?', 'kalo yg buncit?'], written(worthOf('keagamaan'))],
    [[first, 'yang paling sedikit?'], written(worthOf('keagamaan'))],
    [['profesi paling sedikit di sektor informal apa', 'di atasnya lagi siapa'], written(worthOf('ambulans'))],
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

describe('what a visitor says of himself beside the question takes nothing from it', () => {
  test.each([
    ['acaranya tuh di gedung apa sih kak, gw mau liputan susulan wkwk', 'launch-place'],
    [
      'yg kayak gimana sih yang disebut pekerja rentan itu, saya jualan sayur keliling soalnya',
      'vulnerable-definition',
    ],
    [
      'Untuk bahan paparan dinas kami di Jambi, berapa keseluruhan pekerja rentan yang tercatat di Bengkulu?',
      'vulnerable-total',
    ],
    ['saya ini kader pos yandu di desa mau tanya kader yang sudah dilindungi itu jumlahnya berapa ya', 'posyandu'],
    ['saya kader posyandu, berapa orang yang sudah dilindungi?', 'posyandu'],
  ])('%s', (question, entryId) => {
    expect(createAssistant({ knowledge }).ask(question)).toMatchObject({ kind: 'answer', entryId });
  });
});

describe('the last answer is said once more, whether authored or computed', () => {
  const sum = total(['gojek', 'grab']);
  test.each([
    [['gojek sama grab berapa', 'ulangi dong'], written(sum)],
    [['gojek sama grab berapa', 'makasih', 'maaf kurang jelas, tolong ulangi jawaban tadi'], written(sum)],
    [['gojek sama grab berapa', 'in english please'], `${written(sum, 'en')} people`],
    [['how many tailors are covered?', 'sorry, can you say that again?'], `${worthOf('penjahit')} tailors`],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
  test('what is said once more by name is answered by name', () => {
    expect(talk('linmas berapa', 'boleh ulangi yang kader posyandu tadi?')).toContain(written(worthOf('posyandu')));
  });
  test('with nothing told before, there is nothing to repeat', () => {
    expect(createAssistant({ knowledge }).ask('ulangi dong').kind).not.toBe('answer');
  });
});

test('what is taken back before it was asked is not answered', () => {
  const said = talk('penjahit brp.. eh jangan deng, pekerja seni dulu');
  expect(said).toContain(`${worthOf('seni')} pekerja seni`);
  expect(said).not.toContain(`${worthOf('penjahit')} penjahit`);
});

describe('a claim on who did it, or where, meets the fact', () => {
  test.each([
    ['yang ngeluncurin Pemkot Palembang sama BPJS Kesehatan kan ya?', 'launchers'],
    ['program perlindungan ini diluncurkan perusahaan Gojek sendiri, bukan pemerintah?', 'launchers'],
    ['Karena kantor wilayahnya Sumbagsel, peresmiannya di Palembang, betul?', 'launch-place'],
    ['kanwilnya kan sumbagsel, berarti launchingnya di Palembang ya?', 'launch-place'],
    ['teman bilang acaranya di Curup, di hotel gitu. bener ta?', 'launch-place'],
    ['Bukankah peluncurannya diadakan di kantor gubernur?', 'launch-place'],
    ['pekerja rentan = manajer bank yg gajinya tetap?', 'vulnerable-definition'],
  ])('%s', (question, entryId) => {
    expect(createAssistant({ knowledge }).ask(question)).toMatchObject({ kind: 'answer', entryId });
  });
});

test('who of them is not covered yet is not told', () => {
  const said = talk('kader posyandu yang dilindungi berapa?', 'klo yg belum kebagian dari mereka?');
  expect(said).not.toContain(written(worthOf('posyandu')));
});

describe('what is not told of a group', () => {
  test.each([
    'dari pekerja seni itu, yang penyanyi berapa orang?',
    'Dari tenaga sosial keagamaan yang dilindungi, berapa orang yang pendeta?',
    'How many of the insured Gojek riders are women?',
    'kader posyandu yang BELUM dapat ada berapa? saya salah satunya',
    'Seluruh mitra Gojek, baik yang sudah maupun belum terlindungi, berapa orang?',
    'yang kota bengkulu aja dong, bukan se-provinsi: anak grab sama gojek yang dilindungi berapa',
  ])('%s', (question) => {
    expect(createAssistant({ knowledge }).ask(question).kind).toBe('handoff');
  });
});

describe('sides and parts of a whole', () => {
  const [all, reached] = ['workforce-total', 'workforce-covered'].map(worthOf);
  test.each([
    ['pamanku ngotot belum sampai separo pekerja rentan yang kena program, masa sih?', '63,1 persen'],
    [`dari ${written(all ?? 0)} pekerja yg baru kejangkau ${written(reached ?? 0)}, yg belum berapa?`, '457.000'],
    ['kalau ada 100 pekerja rentan, kira-kira berapa yang sudah dilindungi?', '63,1'],
    ['gojek klo digabung pekerja seni bisa ngalahin jumlah grab ga?', written(total(['gojek', 'seni']))],
    ['UCC tahun ini berapa persen', `${worthOf('ucc-target-now')} persen`],
    ['mesti nambah berapa penjahit lagi supaya sama dengan anggota Tagana?', written(gap('tagana', 'penjahit'))],
  ])('%s', (question, expected) => {
    expect(talk(question)).toContain(expected);
  });
});
