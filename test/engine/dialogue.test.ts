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

test('a word of either language is answered in the language of the conversation', () => {
  expect(talk('which group is the biggest?', 'second?')).toMatch(/members/);
  expect(talk('berapa gojek?', 'Grab?')).toMatch(/terlindungi/);
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
