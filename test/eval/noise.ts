/** Makes clean questions noisy, the same way on every run: each kind of noise has its own seed. */

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32 by Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
function neighbour(letter: string, random: Random): string {
  const row = KEYBOARD.find((keys) => keys.includes(letter));
  if (!row) return letter;
  const at = row.indexOf(letter);
  return (
    pick(
      [row[at - 1], row[at + 1]].filter((key) => key !== undefined),
      random,
    ) ?? letter
  );
}

/** Where in a word something slips: not its first letter, which people rarely miss. */
const inside = (word: string, random: Random): number => 1 + Math.floor(random() * (word.length - 1));

function slip(word: string, random: Random): string {
  if (word.length < 5 || /[^a-z]/i.test(word)) return word;
  const at = inside(word, random);
  const letter = word[at] ?? '';
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + neighbour(letter.toLowerCase(), random) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 2) return word.slice(0, at) + neighbour(letter.toLowerCase(), random) + word.slice(at);
  const before = word[at - 1] ?? '';
  return at > 1 ? word.slice(0, at - 1) + letter + before + word.slice(at + 1) : word;
}

function dropVowels(word: string): string {
  if (word.length < 4 || /[^a-z]/i.test(word)) return word;
  const [first = '', ...rest] = word;
  const last = rest.pop() ?? '';
  return first + rest.join('').replace(/[aiueo]/gi, '') + last;
}

const SLANG: Readonly<Record<string, readonly string[]>> = {
  yang: ['yg'],
  berapa: ['brp', 'brapa'],
  tidak: ['ga', 'gak', 'nggak', 'tdk'],
  sudah: ['udah', 'udh', 'sdh'],
  belum: ['blm', 'belom'],
  apa: ['ap', 'apaan'],
  siapa: ['sapa', 'spa'],
  dengan: ['dgn', 'sama'],
  untuk: ['utk', 'buat'],
  dari: ['dr'],
  saja: ['aja', 'sj'],
  program: ['progam', 'prgm'],
  orang: ['org'],
  tahun: ['thn', 'taun'],
  pekerja: ['pkerja', 'pekrja'],
  dan: ['n', 'sama'],
  jumlah: ['jml', 'jmlh'],
  bagaimana: ['gimana', 'gmn'],
  dilindungi: ['dilindungin', 'di lindungi'],
  terlindungi: ['kelindung', 'terlindungi'],
  persen: ['prsen', '%'],
  pengemudi: ['driver', 'supir'],
  saya: ['aku', 'sy', 'gue'],
  the: ['da', 'the'],
  you: ['u'],
  are: ['r'],
};
function toSlang(word: string, random: Random): string {
  const [, core = word, tail = ''] = /^(.*?)([?.,!]*)$/.exec(word) ?? [];
  const forms = SLANG[core.toLowerCase()];
  return forms ? (pick(forms, random) ?? core) + tail : word;
}

function shuffle(words: readonly string[], random: Random): string[] {
  const left = [...words];
  const out: string[] = [];
  while (left.length > 0) out.push(...left.splice(Math.floor(random() * left.length), 1));
  return out;
}

const FILLERS = ['eee', 'anu', 'gitu', 'ya', 'sih', 'dong', 'kan', 'nih', 'kak', 'min', 'hmm', 'tolong', 'apa ya'];
const addFillers = (words: readonly string[], random: Random): string[] =>
  words.flatMap((word) => (random() < 0.25 ? [pick(FILLERS, random) ?? 'ya', word] : [word]));

const stretch = (word: string, random: Random): string => {
  if (word.length < 4 || /[^a-z]/i.test(word)) return word;
  const at = inside(word, random);
  return word.slice(0, at) + (word[at] ?? '').repeat(1 + Math.ceil(random() * 2)) + word.slice(at);
};

const perWord =
  (share: number, change: (word: string, random: Random) => string) =>
  (words: readonly string[], random: Random): string[] =>
    words.map((word) => (random() < share ? change(word, random) : word));

type Change = (words: readonly string[], random: Random) => readonly string[];
const KINDS: Readonly<Record<string, Change>> = {
  'keyboard slips': perWord(0.35, slip),
  'dropped vowels': perWord(0.35, dropVowels),
  slang: perWord(1, toSlang),
  'shuffled order': shuffle,
  fillers: addFillers,
  'doubled letters': perWord(0.4, stretch),
  'slang and slips': (words, random) => perWord(0.25, slip)(perWord(1, toSlang)(words, random), random),
};

export const noiseKinds: readonly string[] = Object.keys(KINDS);

/** A question with one kind of noise; the same question, kind and seed always give the same text. */
export function addNoise(question: string, kind: string, seed = 1): string {
  const change = KINDS[kind];
  if (!change) throw new RangeError(`[eval] noise: "${kind}" is not one of ${noiseKinds.join(', ')}.`);
  let hash = seed + kind.length * 7919;
  for (const letter of question) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return change(question.split(/\s+/), randomFrom(hash)).join(' ');
}
