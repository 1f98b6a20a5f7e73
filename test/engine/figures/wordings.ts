/** Generated questions: wordings by operation, each with what the oracle expects of it. */

import {
  contents,
  file,
  fromLargest,
  gap,
  known,
  leafIds,
  percentOf,
  sectorIds,
  total,
  totalId,
  worthOf,
  written,
} from './oracle';
import type { Chance } from './random';

export interface Generated {
  readonly operation: string;
  readonly question: string;
  /** Each must stand in the reply; the first in its text or detail. */
  readonly expected: readonly number[];
  /** The first number opens the text. */
  readonly opens?: true;
  /** How the text begins, where it answers a claim. */
  readonly begins?: RegExp;
  /** Numbers in the order in which the text must tell them. */
  readonly order?: readonly number[];
}

const list = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

const SUM = list(`
  berapa jumlah {x}?
  {x} kalau dijumlah berapa
  total {x} brp ya
  {x} digabung jadi berapa orang?
  kalo {x} ditotal brp
  berapa gabungan {x}
  tolong jumlahkan {x}
  kak, {x} klo ditambahin jadi brp?
  jumlah {x} semuanya berapa sih
  hitung total {x} dong
  {x} berapa totalnya?
`);
const SUM_EN = list(`
  how many are {x} together?
  what is the sum of {x}?
  add up {x} please
  what is the total of {x} combined?
`);
const GAP = list(`
  berapa selisih {a} dan {b}?
  selisih antara {a} dengan {b} berapa
  beda {a} sama {b} brp
  {a} dikurangi {b} berapa
  bedanya {a} dan {b} brp orang
  {a} lebih banyak berapa daripada {b}?
  {a} sama {b} selisihnya berapa ya
  {a} dan {b} terpaut berapa orang?
  brp selisihnya {a} sm {b}
`);
const GAP_EN = list(`
  what is the difference between {a} and {b}?
  how many more {a} than {b}?
  what is the gap between {a} and {b}?
`);
const SHARE = list(`
  berapa persen {a} dari {b}?
  {a} berapa persen dari {b}
  {a} itu brp % dari {b}?
  persentase {a} terhadap {b} berapa
  dari {b}, berapa persen {a}?
  proporsi {a} dari {b} berapa persen
`);
const SHARE_EN = list(`
  what percentage of {b} are {a}?
  what percent of {b} is {a}?
`);
const MORE = list(`
  lebih banyak {a} atau {b}?
  {a} vs {b} banyakan mana
  {a} sama {b} lebih banyak mana?
  mana yang lebih banyak, {a} atau {b}?
  antara {a} dan {b} mana yg lebih besar
  {a} atau {b} yang lebih banyak?
  gedean mana {a} sama {b}
`);
const MORE_EN = list(`
  which is larger, {a} or {b}?
  are there more {a} or {b}?
`);
const CLAIM = list(`
  apakah {a} lebih banyak dari {b}?
  {a} lebih banyak daripada {b} ga?
  bener ga {a} lebih banyak dari {b}
  {a} lebih banyak dibanding {b} ya?
`);
const CLAIM_LESS = list(`
  apakah {a} lebih sedikit dari {b}?
  {a} lebih sedikit daripada {b} ga?
`);
const ORDER = list(`
  urutkan kelompok di {s} dari yang terbanyak
  urutan kelompok {s} dari yang paling banyak gimana?
  tolong urutkan {s} dari terbesar
`);
const TOP = list(`
  {k} terbanyak di {s} apa aja?
  sebutkan {k} kelompok terbesar di {s}
  top {k} di {s} siapa aja
`);
const BOTTOM = list(`
  {k} paling sedikit di {s} apa saja
  {k} terbawah di {s}
`);
const RATIO = list(`
  perbandingan {a} dan {b} berapa?
  {a} berapa kali lipat {b}?
  rasio {a} banding {b}
`);
const INVERSE = list(`
  {n} itu apa?
  angka {n} itu apa ya
  yang {n} orang itu siapa
  {n} orang itu siapa aja
  maksud angka {n} apa
`);
const CHECK = list(`
  {a} {n} kan?
  benar {a} {n} orang?
  apa betul {a} jumlahnya {n}?
  {a} itu {n} ya
`);
const WITHOUT = list(`
  {s} selain {a} berapa
  berapa {s} tanpa {a}?
  {s} kecuali {a} ada berapa orang
  {s} di luar {a} brp
  {a} tidak dihitung, {s} tinggal berapa?
  {s} kalau {a} dikeluarkan jadi berapa orang
  {s} minus {a} berapa
`);
const PLACE = list(`
  siapa nomor {k} di {s}?
  posisi {o} di {s} siapa
  terbesar {o} di {s} apa
`);
const ORDINALS = ['kedua', 'ketiga', 'keempat'];
const JOINT_CLAIM = list(`
  apakah {a} lebih banyak dari {x}?
  {a} lebih banyak daripada {x} ga?
`);

const SHARE_OF_ALL = list(`
  berapa persen {a}?
  {a} berapa persen dari semuanya
  {a} itu brp persen dari total
  persentase {a} brp ya
`);
const AVERAGE = list(`
  rata-rata per kelompok di {s} berapa
  rata2 {s} brp per kelompok
  berapa rata-rata anggota tiap kelompok di {s}?
`);

const put = (pattern: string, values: Record<string, string>): string =>
  pattern.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);

/** The commonest names of a figure in Indonesian; English questions take its English label. */
function nameOf(id: string, chance: Chance, language: 'id' | 'en'): string {
  const figure = known.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return language === 'en' ? figure.english : chance.pick(figure.names.slice(0, 3));
}

function joinNames(names: readonly string[], chance: Chance, language: 'id' | 'en'): string {
  const last = language === 'en' ? ['and'] : ['dan', 'sama', 'dan', 'plus', 'ditambah'];
  return `${names.slice(0, -1).join(', ')} ${chance.pick(last)} ${names.at(-1)}`;
}

type Maker = (chance: Chance, language: 'id' | 'en') => Generated | undefined;

const pair = (chance: Chance): [string, string] => {
  const [a = '', b = ''] = chance.some([...leafIds, ...(chance.below(6) === 0 ? sectorIds : [])], 2);
  return [a, b];
};
/** Groups of one kind where a sector also holds something else, such as a programme; that is told apart from a ranking. */
const rankedOf = (sector: string): readonly string[] | undefined =>
  file.figures.find(({ computed, partOf }) => computed?.rule === 'sum' && partOf === sector)?.computed?.of;

const isApart = (a: string, b: string): boolean => !contents(a).includes(b) && !contents(b).includes(a);

const wordings = (language: 'id' | 'en', indonesian: readonly string[], english: readonly string[]) =>
  language === 'en' && english.length ? english : indonesian;

const makers: Record<string, Maker> = {
  sum: (chance, language) => {
    const ids =
      chance.below(4) === 0 ? [...chance.pick(file.groups).members] : chance.some(leafIds, 2 + chance.below(3));
    const names = ids.map((id) => nameOf(id, chance, language));
    return {
      operation: 'sum',
      question: put(chance.pick(wordings(language, SUM, SUM_EN)), { x: joinNames(names, chance, language) }),
      expected: [total(ids), ...ids.map(worthOf)],
      opens: true,
    };
  },
  gap: (chance, language) => {
    const [a, b] = pair(chance);
    if (!isApart(a, b)) return undefined;
    const [x = a, y = b] = fromLargest([a, b]);
    const names = { a: nameOf(x, chance, language), b: nameOf(y, chance, language) };
    const question = put(chance.pick(wordings(language, GAP, GAP_EN)), names);
    return { operation: 'gap', question, expected: [gap(a, b), worthOf(a), worthOf(b)], opens: true };
  },
  share: (chance, language) => {
    const a = chance.pick(leafIds);
    const b = chance.pick([totalId, ...sectorIds.filter((sector) => contents(sector).includes(a))]);
    const names = { a: nameOf(a, chance, language), b: nameOf(b, chance, language) };
    const question = put(chance.pick(wordings(language, SHARE, SHARE_EN)), names);
    return { operation: 'share', question, expected: [percentOf(a, b), worthOf(a), worthOf(b)], opens: true };
  },
  'share of all': (chance) => {
    const a = chance.pick(leafIds);
    const question = put(chance.pick(SHARE_OF_ALL), { a: nameOf(a, chance, 'id') });
    return { operation: 'share of all', question, expected: [percentOf(a, totalId), worthOf(totalId)], opens: true };
  },
  more: (chance, language) => {
    const [a, b] = pair(chance);
    const order = fromLargest([a, b]).map(worthOf);
    const names = { a: nameOf(a, chance, language), b: nameOf(b, chance, language) };
    const question = put(chance.pick(wordings(language, MORE, MORE_EN)), names);
    return { operation: 'more', question, expected: order, order };
  },
  claim: (chance) => {
    const [a, b] = pair(chance);
    const isLess = chance.below(3) === 0;
    const isTrue = isLess ? worthOf(a) < worthOf(b) : worthOf(a) > worthOf(b);
    const names = { a: nameOf(a, chance, 'id'), b: nameOf(b, chance, 'id') };
    const question = put(chance.pick(isLess ? CLAIM_LESS : CLAIM), names);
    return {
      operation: 'claim',
      question,
      expected: [worthOf(a), worthOf(b)],
      begins: isTrue ? /^Ya, / : /^Tidak, /,
    };
  },
  order: (chance) => {
    const sector = chance.pick(sectorIds.filter((id) => !rankedOf(id)));
    const order = fromLargest(contents(sector)).map(worthOf);
    return {
      operation: 'order',
      question: put(chance.pick(ORDER), { s: nameOf(sector, chance, 'id') }),
      expected: order,
      order,
    };
  },
  top: (chance) => {
    const sector = chance.pick(sectorIds);
    const isBottom = chance.below(2) === 0;
    const ranked = fromLargest(rankedOf(sector) ?? contents(sector));
    const k = 2 + chance.below(2);
    const order = (isBottom ? [...ranked].reverse() : ranked).slice(0, k).map(worthOf);
    const question = put(chance.pick(isBottom ? BOTTOM : TOP), { s: nameOf(sector, chance, 'id'), k: String(k) });
    return { operation: 'top', question, expected: order, order };
  },
  place: (chance) => {
    const sector = chance.pick(sectorIds);
    const at = 1 + chance.below(ORDINALS.length);
    const found = fromLargest(rankedOf(sector) ?? contents(sector))[at] ?? '';
    const names = { s: nameOf(sector, chance, 'id'), k: String(at + 1), o: ORDINALS[at - 1] ?? '' };
    return { operation: 'place', question: put(chance.pick(PLACE), names), expected: [worthOf(found)] };
  },
  'joint claim': (chance) => {
    const [a = '', b = '', c = ''] = chance.some(leafIds, 3);
    const names = { a: nameOf(a, chance, 'id'), x: `${nameOf(b, chance, 'id')} dan ${nameOf(c, chance, 'id')}` };
    return {
      operation: 'joint claim',
      question: put(chance.pick(JOINT_CLAIM), names),
      expected: [worthOf(a), total([b, c])],
      begins: worthOf(a) > total([b, c]) ? /^Ya, / : /^Tidak, /,
    };
  },
  ratio: (chance) => {
    const [a = '', b = ''] = chance.some(leafIds, 2);
    const [x = a, y = b] = fromLargest([a, b]);
    const question = put(chance.pick(RATIO), { a: nameOf(x, chance, 'id'), b: nameOf(y, chance, 'id') });
    return { operation: 'ratio', question, expected: [worthOf(x) / worthOf(y), worthOf(x), worthOf(y)] };
  },
  inverse: (chance) => {
    const id = chance.pick([...leafIds, ...sectorIds, totalId]);
    const n = chance.pick([written(worthOf(id)), String(worthOf(id))]);
    return { operation: 'inverse', question: put(chance.pick(INVERSE), { n }), expected: [worthOf(id)] };
  },
  check: (chance) => {
    const id = chance.pick([...leafIds, ...sectorIds]);
    const isTrue = chance.below(2) === 0;
    const said = worthOf(isTrue ? id : chance.pick(leafIds.filter((leaf) => leaf !== id)));
    return {
      operation: 'check',
      question: put(chance.pick(CHECK), { a: nameOf(id, chance, 'id'), n: written(said) }),
      expected: [worthOf(id)],
      begins: isTrue ? /^Benar/ : /^Bukan/,
    };
  },
  without: (chance) => {
    const sector = chance.pick(sectorIds);
    const out = chance.pick(contents(sector));
    const names = { s: nameOf(sector, chance, 'id'), a: nameOf(out, chance, 'id') };
    const value = worthOf(sector) - worthOf(out);
    return { operation: 'without', question: put(chance.pick(WITHOUT), names), expected: [value], opens: true };
  },
  average: (chance) => {
    const sector = chance.pick(sectorIds);
    const ids = rankedOf(sector) ?? contents(sector);
    const question = put(chance.pick(AVERAGE), { s: nameOf(sector, chance, 'id') });
    return { operation: 'average', question, expected: [total(ids) / ids.length, total(ids)] };
  },
};

export const operations: readonly string[] = Object.keys(makers);

/** `count` questions in turn of every operation, the same for the same seed. */
export function generate(count: number, chance: Chance): Generated[] {
  const made: Generated[] = [];
  for (let at = 0; made.length < count; at++) {
    const maker = makers[operations[at % operations.length] ?? ''];
    const question = maker?.(chance, chance.below(5) === 0 ? 'en' : 'id');
    if (question) made.push(question);
  }
  return made;
}
