/** Sides of several groups, shares of others than the total, the covered against those not yet: crossed wordings against the oracle. */
import { describe, expect, test } from 'vitest';
import { createAssistant } from '../../../src/engine/assistant';
import { judgedText } from '../../eval/judge';
import { compiledOnce } from '../../setup/compiledOnce';
import { worthOf, written } from './oracle';

const knowledge = compiledOnce('knowledge');
const ask = (question: string) => createAssistant({ knowledge }).ask(question);

interface Group {
  readonly id: string;
  readonly name: string;
  readonly english: string;
}
const GROUPS: readonly Group[] = [
  { id: 'posyandu', name: 'kader posyandu', english: 'posyandu cadres' },
  { id: 'gojek', name: 'gojek', english: 'Gojek drivers' },
  { id: 'grab', name: 'driver grab', english: 'Grab drivers' },
  { id: 'penjahit', name: 'tukang jahit', english: 'tailors' },
  { id: 'gtt', name: 'guru honorer', english: 'temporary teachers' },
  { id: 'linmas', name: 'satlinmas', english: 'Linmas members' },
  { id: 'seni', name: 'seniman', english: 'art workers' },
];
/** Rows of so many groups, each group at the head of one. */
const rows = (size: number): Group[][] =>
  GROUPS.map((_, at) =>
    Array.from({ length: size }, (_, step) => GROUPS[(at + step * 2) % GROUPS.length]).flatMap((one) => one ?? []),
  );
const sum = (...groups: readonly Group[]) => groups.reduce((total, { id }) => total + worthOf(id), 0);
/** Questions whose reply is no answer, or lacks the number. */
const lacking = (asked: readonly (readonly [question: string, shown: string])[]): string[] =>
  asked.flatMap(([question, shown]) => {
    const reply = ask(question);
    const text = judgedText(reply);
    return reply.kind === 'answer' && text.includes(shown) ? [] : [`${question}: no ${shown} in ${text.slice(0, 90)}`];
  });
const percent = (value: number): string => written(Math.round(value * 10) / 10);

describe('two groups together against a third', () => {
  const three = rows(3).flatMap(([a, b, c]) => (a && b && c ? [[a, b, c] as const] : []));
  test('what is left of them without it', () => {
    const asked = three.flatMap(([a, b, c]) => {
      const gap = written(Math.abs(sum(a, b) - sum(c)));
      return [
        [`selisih antara ${a.name} plus ${b.name} dengan ${c.name} berapa`, gap],
        [`${a.name} ditambah ${b.name} dikurangi ${c.name} berapa`, gap],
        [`${a.name}+${b.name}-${c.name} hasilnya berapa`, gap],
        [`kalau ${a.name} dan ${b.name} digabung, selisihnya dengan ${c.name} berapa?`, gap],
      ] as const;
    });
    expect(lacking(asked)).toEqual([]);
  });
  test('which is more', () => {
    const asked = three.flatMap(([a, b, c]) => {
      const both = written(sum(a, b));
      return [
        [`lebih banyak mana, ${a.name} sama ${b.name} digabung atau ${c.name}?`, both],
        [`lebih banyak mana ${a.name} dan ${b.name} atau ${c.name}`, both],
        [`gabungan ${a.name} dan ${b.name} vs ${c.name} banyakan mana`, both],
        [`apakah ${a.name} dan ${b.name} kalau digabung lebih banyak dari ${c.name}`, both],
        [`Are ${a.english} and ${b.english} together more than ${c.english}?`, both.replace('.', ',')],
      ] as const;
    });
    expect(lacking(asked)).toEqual([]);
  });
  test('two and two', () => {
    const asked = rows(4).flatMap(([a, b, c, d]) =>
      a && b && c && d
        ? [
            [
              `${a.name}+${b.name} dibanding ${c.name}+${d.name} beda berapa`,
              written(Math.abs(sum(a, b) - sum(c, d))),
            ] as const,
            [
              `selisih gabungan ${a.name} dan ${b.name} dengan gabungan ${c.name} dan ${d.name}`,
              written(Math.abs(sum(a, b) - sum(c, d))),
            ] as const,
          ]
        : [],
    );
    expect(lacking(asked)).toEqual([]);
  });
  test('three that are compared are put in order', () => {
    const asked = three.map(
      ([a, b, c]) => [`bandingkan jumlah ${a.name}, ${b.name} dan ${c.name}`, written(sum(b))] as const,
    );
    expect(lacking(asked)).toEqual([]);
  });
});

describe('one group in relation to another', () => {
  const pairs = rows(2).flatMap(([a, b]) => (a && b ? [[a, b] as const] : []));
  test('a share is asked of the one that is said to be the whole, though it be smaller', () => {
    const asked = pairs.flatMap(([a, b]) => {
      const share = percent((100 * sum(a)) / sum(b));
      return [
        [`${a.name} itu berapa persen dari ${b.name}`, share],
        [`berapa persen ${a.name} dibanding ${b.name}?`, share],
        [`jumlah ${a.name} setara berapa persen jumlah ${b.name}`, share],
        [`dari ${b.name} berapa persen ${a.name}`, share],
      ] as const;
    });
    expect(lacking(asked)).toEqual([]);
  });
  test('so many percent more or fewer', () => {
    const asked = pairs.flatMap((pair) => {
      const [more, fewer] = [...pair].sort((a, b) => sum(b) - sum(a));
      if (!more || !fewer) return [];
      const gap = sum(more) - sum(fewer);
      return [
        [`${more.name} berapa persen lebih banyak dari ${fewer.name}`, percent((100 * gap) / sum(fewer))],
        [`${fewer.name} berapa persen lebih sedikit dari ${more.name}`, percent((100 * gap) / sum(more))],
      ] as const;
    });
    expect(lacking(asked)).toEqual([]);
  });
  test('what one lacks to be as many as the other', () => {
    const asked = pairs.map(
      ([a, b]) =>
        [
          `kalau mau sama banyak dengan ${a.name}, ${b.name} harus tambah berapa`,
          written(Math.abs(sum(a) - sum(b))),
        ] as const,
    );
    expect(lacking(asked)).toEqual([]);
  });
});

describe('those who are covered and those who are not yet', () => {
  const [covered, rest] = ['protected-total', 'remaining-exact'].map(worthOf);
  test.each([
    'lebih banyak yang sudah atau yang belum dilindungi',
    'banyakan yang udah apa yang belum?',
    'dibanding yang belum, yang sudah dilindungi lebih banyak ga',
    'perbandingan pekerja rentan yang sudah dan belum dilindungi',
    'are there more protected or unprotected vulnerable workers?',
  ])('%s', (question) => {
    const text = judgedText(ask(question)).replaceAll(',', '.');
    for (const side of [covered, rest]) expect(text).toContain(written(side ?? 0));
  });
  test('their difference', () => {
    expect(judgedText(ask('selisih yang sudah dan belum dilindungi'))).toContain(written((covered ?? 0) - (rest ?? 0)));
  });
  test('of all workers, where those are named or counted', () => {
    for (const question of [
      'tenaga kerja yang belum terlindungi lebih banyak dari yang sudah?',
      'yg dilindungi lbh dikit dr yg blm ga? 251rb dr 708rb',
    ])
      expect(judgedText(ask(question))).toContain(written(worthOf('workforce-uncovered')));
  });
  test('“only a third” is no, where it is more; “not even half” too', () => {
    expect(judgedText(ask('pekerja rentan yg udah dilindungi baru sepertiganya doang kan'))).toMatch(/^Tidak/);
    expect(judgedText(ask('pekerja rentan yang udah dilindungi setengahnya aja belum nyampe kan'))).toMatch(/^Tidak/);
  });
});
