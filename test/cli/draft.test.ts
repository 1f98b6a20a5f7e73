import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draft } from '../../src/cli/draft/draft';
import { check } from '../../src/knowledge/check';
import { type FileName, fileNames } from '../../src/knowledge/schema';

const now = new Date('2026-03-20');
const drafted = (name: string) => draft(readFileSync(`test/fixtures/announcements/${name}.txt`, 'utf8'), { now });
const asTexts = (source: ReturnType<typeof draft>) =>
  Object.fromEntries(fileNames.map((file: FileName) => [file, `${JSON.stringify(source[file], null, 2)}\n`]));

/** Read off the texts by hand: every number that counts something, every name, every date. */
const LEDGERS = [
  {
    name: 'lombok-timur',
    figures: [
      18450, 12300, 6150, 3150, 2840, 2460, 2090, 1760, 45000, 41, 60, 80, 27, 9_200_000_000, 312, 248, 64, 18000,
    ],
    sums: ['18450 = 12300 + 6150', '12300 = 3150 + 2840 + 2460 + 2090 + 1760', '312 = 248 + 64'],
    people: ['Lalu Wirajaya', 'Baiq Nurhayati', 'Haji Muhsan'],
    things: [
      'Suara Rinjani',
      'Pemerintah Kabupaten Lombok Timur',
      'Dinas Pendidikan dan Kebudayaan',
      'Pendopo Bupati Selong',
      'Program Sekolah Tanpa Beban',
      'APBD',
    ],
    dates: ['2026-01-14', '2024', '2026', '2027', '2026-02-02'],
    posts: { 'Baiq Nurhayati': 'Kepala Dinas Pendidikan dan Kebudayaan Lombok Timur' },
  },
  {
    name: 'bitung',
    figures: [1284, 640, 398, 246, 72, 1784, 310, 520, 454, 1284, 11_600_000_000, 52400, 6.5, 55000, 1300],
    sums: ['1284 = 640 + 398 + 246', '1284 = 310 + 520 + 454'],
    people: ['Maria Tumbelaka', 'Denny Lasut', 'Yohan Sigar'],
    things: [
      'Pemerintah Kota Bitung',
      'Pelabuhan Perikanan Samudera Bitung',
      'Dinas Perikanan',
      'Koperasi Laut Sejahtera',
      'Dana Alokasi Khusus',
    ],
    dates: ['2026-03-09', '2026-11', '2025', '2026', '2026-04'],
    posts: { 'Maria Tumbelaka': 'Wali Kota Bitung' },
  },
] as const;

/** What is in the list and not in what was found, each as often as it stands there. */
function missed<T>(wanted: readonly T[], found: readonly T[]): T[] {
  const left = [...found];
  return wanted.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe.each(LEDGERS)('a draft from the press text $name', ({ name, figures, sums, people, things, dates, posts }) => {
  const source = drafted(name);
  const values = new Map(source.figures.figures.map(({ id, value }) => [id, value]));

  test('holds nearly every figure, and no number that counts nothing', () => {
    const found = source.figures.figures.map(({ value }) => value ?? 0);
    expect(missed(figures, found).length).toBeLessThanOrEqual(1);
    expect(missed(found, [...figures])).toEqual([]);
  });

  test('finds sums that add up and invents none', () => {
    const found = source.figures.figures.flatMap(({ value, sumOf }) =>
      sumOf
        ? [
            `${value} = ${sumOf
              .map((id) => values.get(id))
              .sort((a, b) => Number(b) - Number(a))
              .join(' + ')}`,
          ]
        : [],
    );
    const sorted = sums.map((sum) =>
      sum.replace(
        /= (.*)/,
        (_all, parts: string) =>
          `= ${parts
            .split(' + ')
            .sort((a, b) => Number(b) - Number(a))
            .join(' + ')}`,
      ),
    );
    expect(missed(sorted, found).length).toBeLessThanOrEqual(1);
    expect(missed(found, sorted)).toEqual([]);
  });

  test('names every person with the post, and most other names', () => {
    expect(source.announcement.people.map((person) => person.name)).toEqual(people);
    for (const [person, post] of Object.entries(posts)) {
      expect(source.announcement.people.find((known) => known.name === person)?.post.id).toBe(post);
    }
    const found = source.announcement.things.map((thing) => thing.name.id);
    expect(missed(things, found)).toEqual([]);
    expect(missed(found, [...things]).length).toBeLessThanOrEqual(3);
  });

  test('dates every date, also where only the weekday tells the year', () => {
    expect(
      missed(
        dates,
        source.announcement.dates.map(({ value }) => value),
      ),
    ).toEqual([]);
  });

  test('is a folder that the check reads, with nothing left to do but the drafts', () => {
    const { issues } = check(asTexts(source), { now });
    expect([...new Set(issues.map(({ code }) => code))]).toEqual(['draft']);
    expect(issues.length).toBeGreaterThan(10);
  });
});

test('a rounding and a percentage are found with what they come from', () => {
  const { figures } = drafted('lombok-timur').figures;
  const rounded = figures.find(({ value }) => value === 18000);
  expect(rounded?.rounding).toMatchObject({ step: 1000, mode: 'nearest' });
  expect(figures.find(({ id }) => id === rounded?.rounding?.of)?.value).toBe(18450);
  const percent = figures.find(({ value }) => value === 41);
  expect(
    percent?.percentOf &&
      [percent.percentOf.part, percent.percentOf.whole].map((id) => figures.find((figure) => figure.id === id)?.value),
  ).toEqual([18450, 45000]);
});

test.each([
  ['nothing', ''],
  ['one word', 'Halo'],
  ['no paragraph', 'Judul saja\n\n3 hari lalu\n\nBagikan'],
  ['emoji', '😀\n\n😀😀'],
])('a text of %s gives an empty ledger, no exception', (_what, text) => {
  const { announcement, figures } = draft(text, { now });
  expect(figures.figures).toEqual([]);
  expect(announcement.people).toEqual([]);
});
