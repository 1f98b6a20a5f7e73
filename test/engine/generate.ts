/** Makes questions without end, the same ones on every run: pieces of the knowledge, of everyday speech, numbers and noise. */
import type { Source } from '../../src/knowledge/schema';
import { addNoise, noiseKinds, randomFrom } from '../eval/noise';

type Random = () => number;

const ASKED = [
  'berapa',
  'brp',
  'siapa',
  'kapan',
  'di mana',
  'apa itu',
  'kenapa',
  'gimana',
  'how many',
  'what is',
  'who',
  'when',
];
const LINKS = ['dan', '+', 'dikurangi', 'dibanding', 'dari', 'atau', 'sama', 'selain', 'belum', 'and', 'minus', 'vs'];
const AIMS = [
  'jumlahnya',
  'selisih',
  'persennya',
  'totalnya',
  'paling banyak',
  'paling sedikit',
  'kali lipat',
  'urutkan',
  'kan?',
  'benar?',
  'kalau digabung',
  'rata-rata',
  'how many times',
  'percentage',
  'kurang berapa lagi',
];
const FOLLOW_UPS = [
  'kalau digabung?',
  'selisihnya?',
  'yang belum?',
  'itu berapa persen?',
  'dia siapa?',
  'yang pertama',
  'terus?',
  'and the total?',
];

const letters = (random: Random, length: number): string =>
  Array.from({ length }, () => String.fromCodePoint(32 + Math.floor(random() * random() * 0x2fff))).join('');

const numbers = (random: Random): string => {
  const value = Math.floor(10 ** (random() * 7));
  const shapes = [
    `${value}`,
    value.toLocaleString('id-ID'),
    value.toLocaleString('en-US'),
    `${value % 1000} ribu`,
    `${value % 1000}rb`,
  ];
  shapes.push(`${value % 101} persen`, `${value % 101}%`, `tahun ${2015 + (value % 30)}`, `${value % 10} juta`);
  return shapes[Math.floor(random() * shapes.length)] ?? '';
};

/** @returns Questions in order, by the seed alone; each may follow on the one before it. */
export function createGenerator(source: Source, seed: number): () => string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const phrasings = source.entries.entries.flatMap(({ phrasings: { id, en } }) => [...id, ...(en ?? [])]);
  const names = [
    ...source.figures.figures.flatMap((figure) => figure.names),
    ...source.figures.groups.flatMap((group) => group.names),
    ...source.lexicon.untold.flatMap((thing) => thing.names),
    ...source.announcement.people.flatMap((person) => person.names),
    ...source.announcement.things.flatMap((thing) => thing.names),
  ];
  const noisy = (question: string) => addNoise(question, pick(noiseKinds), Math.floor(random() * 1e6));
  const shapes: readonly (() => string)[] = [
    () => pick(phrasings),
    () => noisy(pick(phrasings)),
    () => `${pick(ASKED)} ${pick(names)}`,
    () => `${pick(names)} ${pick(LINKS)} ${pick(names)} ${pick(AIMS)}`,
    () => `${pick(ASKED)} ${pick(names)} ${numbers(random)}`,
    () => `${pick(names)} ${numbers(random)} ${pick(AIMS)}`,
    () => `${pick(phrasings)} ${numbers(random)}`,
    () => noisy(`${pick(AIMS)} ${pick(names)} ${pick(LINKS)} ${pick(names)} ${pick(LINKS)} ${pick(names)}`),
    () => pick(FOLLOW_UPS),
    () => `kalau ${pick(names)}?`,
    () => `${numbers(random)} ${pick(LINKS)} ${numbers(random)}`,
    () => letters(random, 1 + Math.floor(random() * 60)),
  ];
  return () => (shapes[Math.floor(random() * shapes.length)] ?? shapes[0])?.() ?? '';
}
