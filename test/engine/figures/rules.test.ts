/** The rules of exactness, over every pair of figures. */
import { describe, expect, test } from 'vitest';
import { ask } from './ask';
import {
  contents,
  gap,
  isWithin,
  known,
  leafIds,
  percentOf,
  sectorIds,
  total,
  totalId,
  worthOf,
  written,
} from './oracle';

const nameOf = (id: string): string => known.find((figure) => figure.id === id)?.names[0] ?? id;
const counted = [...leafIds, ...sectorIds, totalId];
const pairs = counted.flatMap((a, at) => counted.slice(at + 1).map((b) => [a, b] as const));
const percents = known.filter(({ series }) => series).map(({ id }) => id);
const sumOf = (a: string, b: string) => ask(`berapa jumlah ${nameOf(a)} ditambah ${nameOf(b)}?`);

describe('sums', () => {
  test.each(pairs.filter(([a, b]) => isWithin(a, b) || isWithin(b, a)))(
    '%s and %s, whole and part, are never added',
    (a, b) => {
      const { computation, all } = sumOf(a, b);
      expect(computation?.text).toMatch(/^Tidak bisa dijumlahkan/);
      expect(all).not.toContain(written(total([a, b])));
    },
  );
  test.each(pairs.filter(([a, b]) => !isWithin(a, b) && !isWithin(b, a)))('%s and %s are added', (a, b) => {
    expect(sumOf(a, b).computation?.text.startsWith(`${written(total([a, b]))} orang`)).toBe(true);
  });
  test.each(percents.flatMap((a) => leafIds.map((b) => [a, b] as const)))(
    '%s, a percentage, is not added to %s',
    (a, b) => {
      const { computation, all } = sumOf(a, b);
      expect(computation?.text).toMatch(/^Tidak bisa dihitung bersama/);
      expect(all).not.toContain(written(worthOf(a) + worthOf(b)));
    },
  );
  test('vulnerable workers and all workers are not added, because one may be among the other', () => {
    const { computation, all } = ask('total pekerja rentan ditambah total tenaga kerja berapa');
    expect(computation?.text).toMatch(/^Tidak bisa dijumlahkan/);
    expect(all).not.toContain(written(total(['vulnerable-total', 'workforce-total'])));
  });
  test('a group counts its members once, also where one is named beside it', () => {
    const teachers = written(total(['gtt', 'madrasah']));
    for (const question of [
      'guru semuanya berapa',
      'guru dan guru madrasah totalnya berapa',
      'gtt sama guru madrasah digabung',
    ])
      expect(ask(question).computation?.text.startsWith(`${teachers} orang`), question).toBe(true);
  });
});

describe('differences', () => {
  test.each(percents.flatMap((a, at) => percents.slice(at + 1).map((b) => [a, b] as const)))(
    '%s and %s differ in percentage points',
    (a, b) => {
      const { computation } = ask(`selisih ${nameOf(a)} dan ${nameOf(b)} berapa`);
      expect(computation?.text).toContain(`${written(gap(a, b))} poin persen`);
      expect(computation?.text).not.toMatch(new RegExp(`${written(gap(a, b))} persen`));
    },
  );
  test('the exact and the rounded remainder are both told', () => {
    const { all } = ask('selisih total pekerja rentan dan pekerja rentan yang dilindungi berapa');
    expect(all).toContain(written(worthOf('vulnerable-total') - worthOf('protected-total')));
    expect(all).toContain(written(worthOf('vulnerable-total') - worthOf('protected-rounded')));
  });
  test('the rounded twin is named as such', () => {
    const { computation, all } = ask('71.935 dan 71.000 bedanya berapa');
    expect(computation?.text.startsWith(written(gap('protected-total', 'protected-rounded')))).toBe(true);
    expect(all).toContain('pembulatan');
  });
  test.each(percents.slice(0, 1).flatMap((a) => leafIds.map((b) => [a, b] as const)))(
    '%s and %s have no difference',
    (a, b) => {
      expect(ask(`selisih ${nameOf(a)} dan ${nameOf(b)}`).computation?.text).toMatch(/^Tidak bisa dihitung bersama/);
    },
  );
});

describe('shares', () => {
  test.each(pairs.filter(([a, b]) => isWithin(a, b) || isWithin(b, a)))(
    'of %s and %s the larger is the whole, in either order',
    (a, b) => {
      const [part, whole] = worthOf(a) < worthOf(b) ? [a, b] : [b, a];
      const share = `${written(percentOf(part, whole))} persen`;
      expect(ask(`berapa persen ${nameOf(a)} dari ${nameOf(b)}`).computation?.text).toContain(share);
      expect(ask(`berapa persen ${nameOf(b)} dari ${nameOf(a)}`).computation?.text).toContain(share);
    },
  );
  test('the announced share stays as announced, with the computed one beside it', () => {
    const { computation } = ask('berapa persen tenaga kerja yang sudah terlindungi dari total tenaga kerja');
    expect(computation?.text).toMatch(/^35 persen/);
    expect(computation?.detail).toContain('35,5 persen');
  });
  test('a part of one population has no share in a part of another', () => {
    expect(ask('berapa persen total pekerja rentan dari tenaga kerja yang terlindungi').computation).toBeUndefined();
  });
  test('all of a total is asked by the total alone', () => {
    for (const sector of sectorIds)
      expect(ask(`${nameOf(sector)} berapa persen dari semuanya`).computation?.text).toContain(
        `${written(percentOf(sector, totalId))} persen`,
      );
  });
});

describe('rankings', () => {
  test('parts that are no groups are told apart', () => {
    const [sector = ''] = sectorIds.filter((id) => contents(id).includes('november'));
    const { computation } = ask(`siapa paling banyak di ${nameOf(sector)}`);
    expect(computation?.text).not.toContain(written(worthOf('november')));
    expect(computation?.detail).toContain(written(worthOf('november')));
  });
  test('what is bounded by a name or a number is listed, and counted where that is asked', () => {
    expect(ask('kelompok mana yang lebih banyak dari linmas?').computation?.text).toMatch(
      /^Lebih dari 7\.493: kader posyandu/,
    );
    expect(ask('berapa kelompok yang kurang dari 100 orang').computation?.text).toMatch(/^2 kelompok kurang dari 100/);
    expect(ask('ada berapa kelompok di sektor sosial').computation?.text).toMatch(/^5 kelompok di/);
  });
  test('places are counted from the end that was named', () => {
    expect(ask('urutan ketiga dari bawah di BPU siapa').computation?.text).toMatch(/^Anggota Tagana \(206\) nomor 3/);
    expect(ask('dari lima kelompok sosial yang juara dua siapa').computation?.text).toMatch(/^Anggota Linmas/);
    expect(ask('siapa persis di bawah grab di sektor informal').computation?.text).toMatch(/^Pengemudi Gojek/);
  });
  test('the number of the top three is their sum', () => {
    const three = written(total(['posyandu', 'linmas', 'gtt']));
    expect(ask('jumlah tiga kelompok terbesar berapa').computation?.text).toContain(`${three} orang`);
  });
});

describe('signs, chains and remainders', () => {
  const less = written(worthOf('linmas') - total(['tagana', 'penjahit']));
  test.each([
    ['grab - gojek berapa', written(gap('grab', 'gojek'))],
    ['linmas dikurangi tagana dikurangi penjahit', less],
    ['linmas - tagana - penjahit', less],
    [
      'berapa yang tersisa kalau guru dikeluarkan dari 34.141',
      written(worthOf('social-group') - total(['gtt', 'madrasah'])),
    ],
    [
      'dari 37.794 pekerja BPU, kalau november tidak dihitung sisanya berapa',
      written(gap('informal-group', 'november')),
    ],
    [
      'berapa persen gojek dan grab terhadap 37.794',
      written((100 * total(['gojek', 'grab'])) / worthOf('informal-group')),
    ],
    ['35.164 itu berapa persen dari total', written(percentOf('november', totalId))],
    ['kelompok sosial tapi bukan guru dan bukan posyandu berapa', written(total(['linmas', 'keagamaan']))],
    ['sosial keagamaan klo gk pke guru madrasah brp', written(gap('social-group', 'madrasah'))],
    ['Excluding Grab, how many informal-sector workers are protected?', '36,621'],
    ['berapa yang terlindungi selain gojek dan selain linmas', written(worthOf(totalId) - total(['gojek', 'linmas']))],
    ['semua selain guru, selain posyandu berapa', written(worthOf(totalId) - total(['gtt', 'madrasah', 'posyandu']))],
    // Cadres go with the group that they belong to, once.
    ['selain posyandu selain kelompok sosial berapa pekerja terlindungi', written(gap(totalId, 'social-group'))],
    ['krdr posyndu + tenga keagmaan jd', written(total(['posyandu', 'keagamaan']))],
    ['urutin linmas gtt keagamaan dr yg gede ke kecil', written(worthOf('keagamaan'))],
  ])('%s', (question, expected) => {
    expect(ask(question).computation?.text).toContain(expected);
  });
  test('a dash in a sentence takes nothing away', () => {
    expect(ask('halo - berapa gojek?').computation).toBeUndefined();
    expect(ask('ucc - berapa persen?').computation).toBeUndefined();
  });
  test('percentages and people do not mix, whatever joins them', () => {
    for (const question of ['35 persen ditambah 71.935 berapa', 'selisih 35 persen dan 71.935', '35% + 48%'])
      expect(ask(question).computation?.text, question).toMatch(/^Tidak bisa dihitung bersama/);
  });
  test('a percentage of the percentages is a change in points', () => {
    expect(ask('target ucc 2025 ke 2026 naik berapa persen').computation?.text).toMatch(/^Naik 6 poin persen/);
  });
});

describe('multiples and parts that the visitor states', () => {
  test.each([
    ['dua kali lipat grab berapa?', 2 * worthOf('grab')],
    ['driver ambulans kali tiga', 3 * worthOf('ambulans')],
    ['triple the number of tailors', 3 * worthOf('penjahit')],
    ['setengah dari guru madrasah berapa orang', worthOf('madrasah') / 2],
    ['sepuluh persen dari linmas', worthOf('linmas') / 10],
    ['gabungan grab dan gojek terus dikali dua jadi berapa?', 2 * total(['grab', 'gojek'])],
    ['dua kali selisih grab dan gojek itu berapa?', 2 * gap('grab', 'gojek')],
    ['tiga kali grab ditambah gojek berapa', 3 * worthOf('grab') + worthOf('gojek')],
    ['kalau grab naik 10 persen jadi berapa', 1.1 * worthOf('grab')],
  ])('%s', (question, value) => {
    const { computation } = ask(question);
    expect(computation?.headline?.value).toBeCloseTo(value);
    expect(computation?.text.replace(/\D/g, '')).toContain(String(Math.round(value * 10) / 10).replace('.', ''));
  });
  test('a multiple is compared by what it comes to', () => {
    expect(ask('lima kali gojek udah lebih dari guru honorer belum').computation?.text).toMatch(
      /^Tidak, kurang dari guru tidak tetap SD dan SMP/,
    );
  });
  test.each([
    '16.800 x 71.935',
    'kalau tiap orang iuran 16.800, kali 71.935 berapa?',
    'tiap orang 10.000 kali 1.173 driver grab',
    'gojek itu setengah dari grab kan',
    'dua kali gaji linmas berapa',
  ])('no amount per person is multiplied, and no claim taken for a question: %s', (question) => {
    expect(ask(question).computation?.text ?? '').not.toMatch(/ kali | times |^\S+: /);
  });
});

describe('what is left out of people that it is not counted among', () => {
  test.each([
    '251.000 di luar pekerja rentan',
    'pekerja di luar yang rentan yang terlindungi',
    'berapa pekerja terlindungi selain pekerja rentan',
    'tenaga kerja terlindungi tanpa ojol',
    'how many of the 251,000 are not vulnerable workers',
  ])('is not subtracted: %s', (question) => {
    expect(ask(question).computation?.text).toMatch(
      /^(?:Tidak bisa dibandingkan atau dikurangkan|These cannot be compared or subtracted)/,
    );
  });
  test('all of one population may be set against another', () => {
    expect(ask('tenaga kerja selain pekerja rentan berapa').computation?.text).toMatch(
      new RegExp(`^${written(gap('workforce-total', 'vulnerable-total'))} orang: selisih`),
    );
  });
});

describe('what a group lacks to a number that the visitor names', () => {
  test.each(counted.filter((id) => worthOf(id) < 20_000))('%s: the difference, with its working', (id) => {
    const goal = worthOf(id) + 1234;
    for (const question of [
      `${nameOf(id)} kurang berapa supaya ${written(goal)}?`,
      `${nameOf(id)} harus tambah berapa biar genap ${written(goal)}`,
    ]) {
      const { computation, all } = ask(question);
      expect(computation?.headline?.value).toBe(1234);
      expect(all).toContain(`${written(goal)} \u2212 ${written(worthOf(id))} = ${written(1234)}`);
    }
  });
  test('nothing is lacked of a number that is reached', () => {
    const [id = ''] = leafIds;
    expect(ask(`${nameOf(id)} kurang berapa supaya ${worthOf(id) - 1}?`).computation?.text ?? '').not.toMatch(
      /^Kurang/,
    );
  });
});

describe('a number that a claim states', () => {
  test.each(leafIds)('%s: "only" and a tag state it, a question whether it is reached does not', (id) => {
    const less = written(Math.floor(worthOf(id) / 2) + 1);
    expect(ask(`${nameOf(id)} cuma sampai ${less} orang kan?`).computation?.text).toMatch(/^Bukan/);
    expect(ask(`${nameOf(id)} mencapai ${less} orang, betul?`).computation?.text).toMatch(/^Bukan/);
    expect(ask(`${nameOf(id)} sudah mencapai ${less} orang belum?`).computation?.text).toMatch(/^Ya, lebih dari/);
  });
});
