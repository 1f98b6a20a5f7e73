/**
 * The same thing asked in many ordinary wordings: what is told is told in all of them, and what is not told in none. Every list is
 * crossed with every other, so that no wording stands by itself.
 */
import { describe, expect, test } from 'vitest';
import { createAssistant } from '../../src/engine/assistant';
import type { Reply } from '../../src/engine/reply';
import { judgedText } from '../eval/judge';
import { compiledOnce } from '../setup/compiledOnce';
import { worthOf, written } from './figures/oracle';

const knowledge = compiledOnce('knowledge');
function ask(...questions: readonly [string, ...string[]]): Reply {
  const { ask: say } = createAssistant({ knowledge });
  const [first, ...rest] = questions;
  return rest.reduce((_, question) => say(question), say(first));
}
const cross = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((all, list) => all.flatMap((before) => list.map((next) => `${before} ${next}`.trim())), ['']);
const told = (id: string) => (question: string) => {
  const said = ask(question);
  return said.kind === 'answer' && judgedText(said).includes(written(worthOf(id)));
};
const untold = (question: string) => ask(question).kind !== 'answer';
/** The wordings for which it does not hold. */
const except = (questions: readonly string[], holds: (question: string) => boolean): string[] =>
  questions.filter((question) => !holds(question));

const COVERED = [
  'terlindungi',
  'dilindungi',
  'dapat perlindungan',
  'mendapat jaminan',
  'tercover',
  'dijamin',
  'ditanggung',
  'ikut program',
  'terdaftar',
  'memperoleh perlindungan',
  'kebagian',
  'tercakup',
];
const HOW_MANY = ['berapa', 'ada berapa', 'jumlah'];

describe('a whole, those of it who are covered and those who are not yet', () => {
  const people = ['pekerja rentan', 'pekerja rentan di bengkulu'];
  test('how many are covered', () => {
    expect(except(cross(HOW_MANY, people, ['yang', 'yang sudah'], COVERED), told('protected-total'))).toEqual([]);
  });
  test('how many are not yet', () => {
    expect(except(cross(HOW_MANY, people, ['yang belum'], COVERED), told('remaining-exact'))).toEqual([]);
  });
  test('all of them, claimed to be covered, meet those who are not', () => {
    const claims = cross(['apa', 'jadi', ''], ['semua pekerja rentan'], ['sudah'], COVERED.slice(0, 6), [
      'ya',
      'belum?',
    ]);
    expect(except(claims, told('remaining-exact'))).toEqual([]);
  });
  test('of nobody by name: of the people that most figures count', () => {
    expect(
      except(['yg dapet totalnya brp org se bengkulu', 'yang dapat totalnya berapa orang'], told('protected-total')),
    ).toEqual([]);
  });
  test('of all workers', () => {
    const workers = ['tenaga kerja', 'seluruh pekerja bengkulu'];
    expect(except(cross(HOW_MANY, workers, ['yang sudah'], COVERED), told('workforce-covered'))).toEqual([]);
    expect(except(cross(HOW_MANY, workers, ['yang belum'], COVERED), told('workforce-uncovered'))).toEqual([]);
  });
});

const GROUPS = ['kader posyandu', 'driver grab', 'penjahit', 'guru honorer', 'linmas', 'pekerja seni'];

describe('a group that is told of', () => {
  test('in whatever words its protection is asked for', () => {
    const ids = ['posyandu', 'grab', 'penjahit', 'gtt', 'linmas', 'seni'];
    for (const [at, group] of GROUPS.entries()) {
      const questions = [...cross(['berapa'], [group], ['yang'], COVERED), ...cross([group], COVERED, ['ga kak'])];
      expect(except(questions, told(ids[at] ?? ''))).toEqual([]);
    }
  });
  test.each([
    'perempuan',
    'laki-laki',
    'asing',
    'senior',
    'lansia',
    'yang sudah menikah',
    'yang masih muda',
    'yang berhijab',
    'yang sarjana',
    'yang sudah klaim',
    'yang meninggal',
    'di bawah 30 tahun',
    'di desa saya',
    'di luar bengkulu',
    'di curup',
    'tahun 2024',
    'tahun depan',
    'bulan lalu',
  ])('%s: some of it only are not told', (some) => {
    expect(except(cross(['berapa', 'jumlah'], GROUPS, [some]), untold)).toEqual([]);
  });
  test.each(['young', 'female', 'foreign', 'certified'])('%s ones are not told', (some) => {
    const groups = ['posyandu cadres', 'Gojek drivers', 'tailors', 'Linmas members'];
    expect(except(cross(['how many'], [some], groups, ['are protected']), untold)).toEqual([]);
  });
  test.each([
    ['kader posyandu laki-laki ada brp', 'kader posyandu laki-laki'],
    ['berapa linmas yang berhijab', 'linmas yang berhijab'],
    ['how many young tailors are covered', 'young tailors'],
    ['how many of the Gojek drivers are married?', 'gojek drivers who are married'],
  ])('%s: the reply names what is missing', (question, missing) => {
    expect(ask(question).text).toContain(missing);
  });
  test('nor are their names, their families, their money', () => {
    const questions = [
      ...cross(['istri', 'gaji', 'iuran', 'biaya iuran', 'umur'], GROUPS.slice(0, 4), ['berapa']),
      ...cross(['siapa saja'], GROUPS.slice(0, 4), ['yang dapat']),
      'how much does the province pay for each Gojek driver',
    ];
    expect(except(questions, untold)).toEqual([]);
  });
});

describe('other groups', () => {
  test.each([
    'petani',
    'sopir truk',
    'driver maxim',
    'guru PNS',
    'guru TK',
    'guru PPPK',
    'guru ngaji',
    'satpam',
    'kader PKK',
  ])('%s', (group) => {
    const questions = cross([''], [`berapa ${group} yang dilindungi`, `${group} dilindungi tidak`, `kalau ${group}?`]);
    expect(except(questions, (question) => !/\d{2}/.test(judgedText(ask(question))))).toEqual([]);
  });
});

describe('persons and the event, beyond what is told of them', () => {
  test.each([
    'sebelum Muhyidin siapa yang menjabat?',
    'siapa pengganti Ferama Putri',
    'siapa pendahulu Khairil Anwar',
    'siapa asisten II setda',
    'siapa asisten III',
    'Khairil Anwar dari partai apa',
    'kepala kanwil sebelumnya siapa',
    'launching tahap dua kapan?',
    'acara berikutnya di mana',
    'siapa nama perwakilan kementerian yang menyaksikan?',
    'when is phase two?',
    'berapa pekerja rentan sebelum program ini',
  ])('%s', (question) => {
    expect(ask(question).kind).not.toBe('answer');
  });
});

const FRAMES = [
  (claim: string) => `${claim} kan?`,
  (claim: string) => `apa benar ${claim}?`,
  (claim: string) => `katanya ${claim}, betul ga`,
  (claim: string) => `saya dengar ${claim}, bener ga sih`,
  (claim: string) => `masa sih ${claim}`,
  (claim: string) => `bukannya ${claim}?`,
  (claim: string) => `kata tetangga ${claim}, apa betul?`,
  (claim: string) => `${claim}? saya baca di facebook`,
];
const ENGLISH_FRAMES = [
  (claim: string) => `${claim}, right?`,
  (claim: string) => `is it true that ${claim}?`,
  (claim: string) => `I heard that ${claim}. Is that correct?`,
];

describe('a false claim meets what is true, whatever is put around it', () => {
  test.each([
    ['yang buka acara gubernur', 'opened-by'],
    ['acaranya dibuka wali kota', 'opened-by'],
    ['acaranya di hotel', 'launch-place'],
    ['acara digelar di Curup', 'launch-place'],
    ['acaranya bulan Januari', 'launch-date'],
    ['diluncurkan Kementerian Sosial', 'launchers'],
    ['penyelenggaranya Dinas Sosial', 'launchers'],
    ['yang ngadain Gojek', 'launchers'],
    ['yg ngeluncurin Dinas Kesehatan', 'launchers'],
    ['dananya dari APBN', 'funding'],
    ['dibiayai swasta', 'funding'],
    ['UCC itu Universal Coverage Care', 'ucc-meaning'],
    ['Muhyidin itu gubernur', 'muhyidin'],
    ['pekerja rentan itu PNS', 'vulnerable-definition'],
  ])('%s', (claim, entry) => {
    const entryOf = (question: string) => {
      const said = ask(question);
      return 'entryId' in said ? said.entryId : said.kind;
    };
    expect(FRAMES.map((frame) => frame(claim)).filter((question) => entryOf(question) !== entry)).toEqual([]);
  });
  test.each([
    ['the governor opened the event', 'opened-by'],
    ['it was held in Jakarta', 'launch-place'],
    ['it was launched by Grab', 'launchers'],
    ['employers pay for it', 'funding'],
  ])('%s', (claim, entry) => {
    const said = ENGLISH_FRAMES.map((frame) => ask(frame(claim)));
    expect(said.map((reply) => 'entryId' in reply && reply.entryId)).toEqual(said.map(() => entry));
  });
});

describe('follow-ups on a group', () => {
  const first = 'berapa kader posyandu yang dilindungi';
  test.each([
    ['lebih banyak mana sama linmas?', 'linmas'],
    ['tagana gimana?', 'tagana'],
    ['jumlah kami se provinsi berapa orang', 'posyandu'],
    ['apa tadi?', 'posyandu'],
    ['sekali lagi dong', 'posyandu'],
    ['maaf ga kebaca, berapa tadi?', 'posyandu'],
  ])('%s', (second, id) => {
    expect(judgedText(ask(first, second))).toContain(written(worthOf(id)));
  });
  test('what they were set against before', () => {
    expect(ask('linmas berapa', 'eh bukan linmas deng, tagana', 'bedanya brp sama yg tadi').text).toContain(
      written(worthOf('linmas') - worthOf('tagana')),
    );
  });
  test.each(['thanks, that is all', 'great, that’s all I needed'])('%s: small talk', (second) => {
    expect(ask(first, second).kind).toBe('smalltalk');
  });
  test.each(['mau tanya', 'boleh nanya?', 'ok'])('%s', (opening) => {
    expect(ask(opening).kind).toBe('smalltalk');
  });
});

describe('an act asked about at length', () => {
  const given = [
    'perlindungan pekerja rentan',
    'jaminan sosial bagi pekerja rentan',
    'perlindungan untuk para pekerja rentan',
  ];
  const tells = (pattern: RegExp) => (question: string) => {
    const said = ask(question);
    return said.kind === 'answer' && pattern.test(judgedText(said));
  };
  test('where and when it was launched, whoever did it', () => {
    const asked = cross(
      ['di mana', 'kapan'],
      ['pemprov meluncurkan', 'pemprov dan bpjs ketenagakerjaan meresmikan'],
      given,
    );
    expect(except(asked, tells(/11 Desember 2025/))).toEqual([]);
    expect(except(cross(['di mana'], given, ['diluncurkan', 'diresmikan']), tells(/Balai Raya/))).toEqual([]);
  });
  test('who pays for it', () => {
    expect(
      except(
        cross(['siapa yang membiayai', 'dari mana dana', 'uang siapa yang dipakai membayar'], given),
        tells(/APBD/),
      ),
    ).toEqual([]);
  });
});

describe('a claim said to somebody', () => {
  const called = ['', 'pak', 'bu', 'kak', 'bang', 'min'];
  const meets = (pattern: RegExp) => (question: string) => pattern.test(judgedText(ask(question)));
  test.each([
    ['acaranya di hotel', /Balai Raya/],
    ['yang buka gubernur', /Khairil/],
    ['ini rilisnya dari antara', /RRI/],
    ['ini program BPJS Kesehatan sama pemkot', /BPJS Ketenagakerjaan/],
  ])('“%s”', (claim, truth) => {
    expect(except(cross([claim], ['ya', 'kan'], called), meets(truth))).toEqual([]);
  });
  test('an event claimed elsewhere, asked whether', () => {
    expect(
      except(
        ['Apakah program ini diluncurkan di Palembang?', 'Was the programme launched in Palembang?'],
        meets(/Balai Raya/),
      ),
    ).toEqual([]);
  });
});
