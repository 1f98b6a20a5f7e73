/** Conversations in a visitor's words: what a short question takes from the turns before it, and what it leaves alone. */
import { describe, expect, test } from 'vitest';
import { createAssistant } from '../../src/engine/assistant';
import { judgedText } from '../eval/judge';
import { compiledOnce } from '../setup/compiledOnce';
import { gap, percentOf, total, totalId, worthOf, written } from './figures/oracle';

const knowledge = compiledOnce('knowledge');

/** What the last of several questions is answered with; the kind of reply stands first. */
function talk(...questions: readonly string[]): string {
  const { ask } = createAssistant({ knowledge });
  return (
    questions
      .map((question) => ask(question))
      .map((reply) => `${reply.kind} ${judgedText(reply)}`)
      .at(-1) ?? ''
  );
}

describe('a whole that is covered in part has sides to turn to', () => {
  const whole = 'berapa total pekerja rentan?';
  const rest = written(worthOf('remaining-exact'));
  test.each([
    [[whole, 'yang sudah?'], written(worthOf(totalId))],
    [[whole, 'yang sudah?', 'yang belum?'], rest],
    [[whole, 'yang sudah?', 'sisanya?'], rest],
    [[whole, 'terus yang belum tercakup berapa?'], rest],
    [['berapa tenaga kerja di Bengkulu?', 'yang belum?'], written(worthOf('workforce-uncovered'))],
    [['how many vulnerable workers are there?', 'and those not yet covered?'], '42,065'],
    [['berapa pekerja rentan yang terlindungi?', 'dari berapa?'], written(worthOf('vulnerable-total'))],
    [['target ucc 2026 berapa?', 'sekarang sudah berapa?'], `${worthOf('ucc-reached')} persen`],
    [
      ['tenaga kerja terlindungi berapa?', 'dan berapa orang pekerja yang belum?'],
      written(worthOf('workforce-uncovered')),
    ],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
  test('a share of those who are turns into one of those who are not, and of other people', () => {
    const first = 'berapa persen pekerja rentan yang sudah dilindungi?';
    expect(talk(first, 'yang belum berapa persen?')).toMatch(/36,9 persen/);
    expect(talk(first, 'bukan, maksud saya dari semua pekerja')).toMatch(/35 persen/);
  });
  test('of a group of which that is not told, it says so', () => {
    expect(talk('berapa kader posyandu?', 'yang belum?')).toMatch(/^handoff [^\d]*$/);
  });
});

describe('a place points into the list that was told', () => {
  const parts = '71.935 itu terdiri dari apa saja?';
  const speakers = 'siapa saja yang bicara di acara?';
  test.each([
    [['3 kelompok terbesar apa saja?', 'yang ketiga berapa orang?'], written(worthOf('gtt'))],
    [['urutkan sektor informal', 'nomor dua berapa?'], written(worthOf('gojek'))],
    [['siapa terbanyak di sektor informal?', 'terus yang kedua?'], written(worthOf('gojek'))],
    [[parts, 'yang pertama berapa persen?'], written(percentOf('social-group', totalId))],
    [[parts, 'yang pertama berapa persen?', 'yang kedua?'], written(percentOf('informal-group', totalId))],
    [[parts, 'yang terakhir berapa?', 'yang pertama?'], written(worthOf('social-group'))],
    [[speakers, 'yang terakhir jabatannya apa?'], 'Ferama Putri'],
    [[speakers, 'yang pertama siapa?', 'dia bilang apa?'], 'Khairil Anwar'],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
});

describe('a conversation kept from before the knowledge changed', () => {
  const gone = { figureIds: ['gone'], features: ['berapa'], options: [], listed: ['gone', 'too'], corrected: 'too' };
  test.each(['yang kedua', 'nomor 2', 'yang terakhir berapa?', 'yang satunya'])(
    '"%s" points at nothing that is left, and no other figure stands in',
    (question) => {
      const { ask } = createAssistant({ knowledge, context: gone });
      expect(judgedText(ask(question))).not.toMatch(/\d{3}/);
    },
  );
});

describe('arithmetic goes on with what was just named', () => {
  test.each([
    [['berapa tagana', 'eh bukan, linmas', 'selisih keduanya?'], written(gap('tagana', 'linmas'))],
    [['berapa tagana', 'salah, bukan tagana, linmas maksudnya'], written(worthOf('linmas'))],
    [['berapa penjahit', 'kalau ditambah linmas dan tagana?'], written(total(['penjahit', 'linmas', 'tagana']))],
    [['gojek berapa', 'itu berapa persen dari 71.935?'], written(percentOf('gojek', totalId))],
    [['gojek berapa persen?', 'grab?'], written(percentOf('grab', totalId))],
    [['berapa yang sudah terlindungi?', 'yang belum?', 'itu berapa persen?'], '36,9 persen'],
    [['berapa linmas?', 'peringkat berapa?'], 'nomor 2'],
    [['berapa driver?', 'selisih terbesar dan terkecil?'], written(gap('grab', 'ambulans'))],
    [['berapa ucc sekarang?', 'kurang berapa dari target tahun ini?', 'dari target 2026?'], '19 poin persen'],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
});

describe('what is claimed of one goes with the other told before, not with a sum that holds it', () => {
  test.each([
    [
      ['berapa tenaga sosial keagamaan?', 'pengemudi grab?', 'berarti grab lebih banyak ya?'],
      /Tidak, .*1\.173 dibanding 3\.619/,
    ],
    [['gojek berapa', 'grab lebih banyak?'], /Ya, .*1\.173 dibanding 800/],
    [['grab berapa', 'gojek lebih sedikit dong?'], /Ya, .*800 dibanding 1\.173/],
    [['how many grab drivers?', 'and gojek?', 'so gojek has more?'], /No, .*800 against 1,173/],
    [['linmas ada brp?', 'posyandu?', 'jd posyandu lbh banyak ya'], /Ya, .*11\.028 dibanding 7\.493/],
    [['linmas ada berapa?', 'lebih banyak dari tagana?'], /Ya, .*7\.493 dibanding 206/],
  ])('%j', (questions, verdict) => {
    expect(talk(...questions)).toMatch(verdict);
  });
});

describe('without X, after several told in one answer or one that holds X, leaves it out of those', () => {
  const three = 'pekerja seni, tagana, penjahit totalnya?';
  const two = written(total(['seni', 'tagana']));
  test.each([
    [[three, 'kalau penjahitnya dikeluarin?'], two],
    [[three, 'penjahit ga usah dihitung deh'], two],
    [['total of art workers, tagana and tailors?', 'without the tailors?'], two],
    [['jumlah gojek, grab dan seniman berapa', 'kalo gojek ga diitung'], written(total(['grab', 'seni']))],
    [['pekerja informal berapa?', 'tanpa grab?'], written(worthOf('informal-group') - worthOf('grab'))],
    [['berapa guru?', 'tanpa guru madrasah?'], written(worthOf('gtt'))],
    [
      ['berapa total kelompok sosial dan grab?', 'kecuali linmas?'],
      written(total(['social-group', 'grab']) - worthOf('linmas')),
    ],
    [
      ['sektor informal tanpa november berapa?', 'kalau gojek dikeluarin juga?'],
      written(worthOf('informal-group') - total(['november', 'gojek'])),
    ],
    [
      ['kelompok sosial tanpa guru berapa?', 'kalau tanpa posyandu?'],
      written(worthOf('social-group') - worthOf('posyandu')),
    ],
    [['linmas dan posyandu totalnya?', 'tambah gtt', 'linmas jangan dihitung'], written(total(['posyandu', 'gtt']))],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toMatch(
      new RegExp(`^answer ${expected.replace('.', '\\.')}|${expected.replace('.', '\\.')} orang`),
    );
  });
  test.each([
    [['gojek berapa?', 'grab?', 'tanpa grab?'], written(worthOf(totalId) - worthOf('grab'))],
    [['gojek berapa?', 'tanpa gojek?'], written(worthOf(totalId) - worthOf('gojek'))],
    [['pekerja informal ada berapa', 'semua kecuali grab?'], written(worthOf(totalId) - worthOf('grab'))],
  ])('%j leaves it out of everybody', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
});

describe('a share of what is pointed at', () => {
  const both = 'beda grab dan gojek berapa orang?';
  const ofBoth = (id: string) => `${written((100 * worthOf(id)) / total(['grab', 'gojek']))} persen`;
  test.each([
    [[both, 'grab berapa persen dari gabungan keduanya?'], ofBoth('grab')],
    [['total grab dan gojek?', 'gojek berapa persen dari total itu?'], ofBoth('gojek')],
    [['total grab dan gojek?', 'dari jumlah tadi, gojek berapa persen?'], ofBoth('gojek')],
    [['gojek berapa?', 'grab berapa?', 'persentase grab dari keduanya?'], ofBoth('grab')],
    [[both, 'berapa persen dari keduanya?'], ofBoth('gojek')],
    [
      [both, 'seni berapa persen dari keduanya?'],
      `${written((100 * worthOf('seni')) / total(['grab', 'gojek']))} persen`,
    ],
    [
      ['pekerja informal berapa?', 'grab berapa persen dari itu?'],
      `${written(percentOf('grab', 'informal-group'))} persen`,
    ],
    [
      ['linmas dan tagana?', 'totalnya?', 'berapa persen dari semuanya?'],
      `${written((100 * total(['linmas', 'tagana'])) / worthOf(totalId))} persen`,
    ],
    [
      ['tenaga kerja bengkulu total berapa?', 'berapa persen yang pekerja rentan?'],
      `${written(percentOf('vulnerable-total', 'workforce-total'))} persen`,
    ],
    [
      ['tenaga kerja bengkulu total berapa?', 'berapa persen pekerja rentan yang terlindungi?'],
      `${written(percentOf(totalId, 'vulnerable-total'))} persen`,
    ],
    [
      ['bukan yang rentan, maksud saya seluruh tenaga kerja', 'jadi yang rentan itu berapa persennya?'],
      `${written(percentOf('vulnerable-total', 'workforce-total'))} persen`,
    ],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
  test('a group, then what holds it: the share of the one in the other, and that of the other too', () => {
    const reply = talk('berapa tenaga sosial keagamaan?', 'total penerimanya berapa?', 'jadi berapa persennya?');
    expect(reply).toMatch(/^answer Sekitar 5 persen.*63,1 persen/s);
  });
});

describe('two figures told one after the other', () => {
  test.each([
    [['gojek berapa?', 'total yang dilindungi berapa?', 'selisih keduanya?'], written(gap('gojek', totalId))],
    [
      ['tenaga kerja berapa?', 'pekerja rentan berapa?', 'selisih dua itu?'],
      written(gap('workforce-total', 'vulnerable-total')),
    ],
    [
      ['bpu itu berapa orang', 'yang bukan bpu berapa?', 'beda berapa orang?'],
      written(gap('informal-group', 'social-group')),
    ],
    [['target ucc tahun depan?', 'sekarang sudah berapa?', 'kurang berapa persen lagi?'], '19 poin persen'],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
  test('one that holds the other is not added to it', () => {
    expect(talk('gojek berapa?', 'total yang dilindungi berapa?', 'jumlah keduanya?')).toMatch(
      /Tidak bisa dijumlahkan/,
    );
  });
});

describe('the next in the order that was told', () => {
  const first = 'siapa paling banyak di kelompok sosial?';
  test.each([
    [[first, 'urutan berikutnya?'], written(worthOf('linmas'))],
    [[first, 'berikutnya?', 'berikutnya lagi?'], written(worthOf('gtt'))],
    [[first, 'selanjutnya siapa?', 'selisih dua itu?'], written(gap('posyandu', 'linmas'))],
    [['kelompok paling sedikit di sektor informal?', 'selanjutnya?'], written(worthOf('ambulans'))],
    [['which social group is the largest?', 'and the next?'], written(worthOf('linmas'), 'en')],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
});

describe('a number that is doubted is one of what was just told', () => {
  test.each([
    [['jumlah pengemudi gojek yang dijamin?', 'bukannya 1.173?'], /Bukan 1\.173: pengemudi Gojek 800.*Grab/s],
    [['gojek berapa', '1.173 kan?'], /Bukan 1\.173: pengemudi Gojek 800/],
    [['penjahit berapa?', 'kok bukan 73?'], /Bukan 73: penjahit 37/],
    [['how many tailors?', "isn't it 73?"], /Not 73: .*37/],
    [['gojek berapa', 'yakin 800?'], /Benar, pengemudi Gojek 800/],
    [['gojek berapa', '71.935 itu totalnya kan?'], /Benar, 71\.935/],
    [['ucc sekarang berapa?', 'bukannya 48 persen?'], /Bukan 48 persen: .*35 persen/],
  ])('%j', (questions, verdict) => {
    expect(talk(...questions)).toMatch(verdict);
  });
});

test('a word of either language is answered in the language of the conversation', () => {
  expect(talk('which group is the biggest?', 'second?')).toMatch(/members/);
  expect(talk('berapa gojek?', 'Grab?')).toMatch(/terlindungi/);
});

test.each([
  ['driver gojek yang dilindungi berapa?', 'mereka bayar sendiri tiap bulan berapa?', /^handoff /],
  ['peluncuran programnya tanggal berapa?', 'di mana?', /Balai Raya/],
])('%s > %s: what asks otherwise does not get the last answer again', (first, second, expected) => {
  expect(talk(first, second)).toMatch(expected);
});

test.each([
  ['berapa kader posyandu?', 'kalau linmas digabung tagana beda berapa sama itu?', /3\.329/],
  ['berapa guru tidak tetap?', 'grab dan gojek digabung selisihnya berapa dengan itu?', /4\.625/],
])('%s > %s: two together are set against what was told', (first, second, expected) => {
  expect(talk(first, second)).toMatch(expected);
});

test('“that” is what the last answer told, not all that was told before', () => {
  const said = talk(
    'berapa kader posyandu?',
    'berapa guru tidak tetap?',
    'grab dan gojek digabung selisihnya berapa dengan itu?',
  );
  expect(said).toMatch(/4\.625/);
});

describe('small talk after an answer', () => {
  test.each([
    ['dadah', 'bye'],
    ['wah bagus ya', 'ok'],
    ['mantul kak, tengkyu yaa', 'thanks'],
    ['wah makasih ya jess', 'thanks'],
    ['jawaban kamu jelek', 'insult'],
  ])('%s', (question, entryId) => {
    const { ask } = createAssistant({ knowledge });
    ask('apa tujuan program ini?');
    expect(ask(question)).toMatchObject({ kind: 'smalltalk', entryId });
  });
});

test.each(['oh gitu', 'oalah gitu toh', 'terus?'])('“%s” is not answered with the same once more', (question) => {
  expect(talk('apa tujuan program ini?', question)).toMatch(/^refusal Saya belum menangkap/);
});

describe('a question about something else is not coloured', () => {
  test.each(['constructor', 'toString'])('"%s" names no language, though every object has it', (aside) => {
    const { ask } = createAssistant({ knowledge });
    ask('berapa linmas?');
    expect(ask(aside).language).toBe('id');
  });
  test.each(['resep rendang dong', 'buatkan puisi', 'jadwal bola malam ini', 'tell me a joke'])('%s', (aside) => {
    expect(talk('seniman berapa orang?', aside)).not.toMatch(/^answer/);
    expect(talk('seniman berapa orang?', aside, 'kalau penjahit?')).toContain(`${worthOf('penjahit')} penjahit`);
  });
  test('another group that nobody knows is not answered with the one before', () => {
    expect(talk('berapa linmas?', 'kalau rendang?')).not.toMatch(/^answer/);
    expect(talk('berapa linmas?', 'kalau gojke?')).toContain(written(worthOf('gojek')));
  });
  test('another person or description replaces the one before', () => {
    const first = 'siapa Kepala BPJS Ketenagakerjaan Bengkulu?';
    expect(talk(first, 'kalau kepala kanwilnya?')).toMatch(/^answer Muhyidin/);
    expect(talk(first, 'kalau yang buka acara?')).toContain('Khairil Anwar');
  });
  test('a bare question word keeps the subject', () => {
    expect(talk('when was it launched?', 'where?', 'by whom?')).toMatch(/^answer [^|]*BPJS/);
  });
});

describe('what is pointed at by its kind, with no name', () => {
  const informal = written(worthOf('informal-group'));
  test.each([
    [['berapa penjahit?', 'mereka masuknya sektor apa'], informal],
    [['berapa penjahit?', 'sektor itu semuanya berapa pekerja yang terlindungi?'], informal],
    [['BPU itu sektor apa?', 'berapa orang yang dilindungi di situ'], informal],
    [['kelompok sosial pendidikan keagamaan ada berapa orang', 'sektor satunya berapa'], informal],
    [['apa itu pekerja rentan?', 'jumlahnya semua se provinsi bengkulu berapa'], written(worthOf('vulnerable-total'))],
    [['what is a vulnerable worker?', 'how many such people does Bengkulu have overall?'], '114,000'],
    [['kelompok sosial itu terdiri dari siapa saja?', 'totalnya?'], written(worthOf('social-group'))],
    [
      [
        'sebutin jumlah guru tidak tetap, guru madrasah, sama kader posyandu',
        'yang pertama sama yang terakhir dijumlah?',
      ],
      written(total(['gtt', 'posyandu'])),
    ],
    [['kelompok mana paling banyak?', 'setelah itu siapa?'], written(worthOf('linmas'))],
    [
      ['dari kelompok sosial pendidikan keagamaan, yg paling banyak siapa', 'nomor duanya?', 'yang paling buncit?'],
      written(worthOf('keagamaan')),
    ],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
  test('a target of one group is not told', () => {
    expect(talk('berapa gojek?', 'targetnya berapa?')).toMatch(/^handoff/);
  });
});

describe('a series of targets, asked on', () => {
  test.each([
    [
      ['capaian UCC berapa', 'target tahun ini?', 'tahun berikutnya target naik jadi?'],
      `${worthOf('ucc-target-next')} persen`,
    ],
    [
      ['target UCC 2026 berapa?', 'dari posisi sekarang mesti naik berapa poin'],
      `${gap('ucc-reached', 'ucc-target-next')} poin`,
    ],
    [['UCC target 2026 berapa ya?', 'and where does it stand right now'], `${worthOf('ucc-reached')} percent`],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
});

describe('one of several people, told apart by a post', () => {
  const [asked, first] = ['kepala BPJS Ketenagakerjaan siapa namanya?', 'kepala kanwil sumbagsel siapa'];
  test.each([
    [[asked, 'yang kanwil'], 'Muhyidin'],
    [[asked, 'bukan yang kanwil, yang kepala Bengkulu'], 'Ferama'],
    [[first, 'kalau yang Bengkulu?'], 'Ferama'],
    [[first, 'kalau asisten setda?'], 'Khairil'],
  ])('%j', (questions, expected) => {
    expect(talk(...questions)).toContain(expected);
  });
});
