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
  readonly language: 'id' | 'en';
  /** Each must stand in text, detail, table or working; the first in the text itself. */
  readonly expected: readonly string[];
  /** How the text begins, where that matters. */
  readonly begins?: RegExp;
  /** Names or numbers in the order in which the text must tell them. */
  readonly order?: readonly string[];
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
const isApart = (a: string, b: string): boolean => !contents(a).includes(b) && !contents(b).includes(a);

const wordings = (language: 'id' | 'en', indonesian: readonly string[], english: readonly string[]) =>
  language === 'en' && english.length ? english : indonesian;

const makers: Record<string, Maker> = {
  sum: (chance, language) => {
    const ids =
      chance.below(4) === 0 ? [...chance.pick(file.groups).members] : chance.some(leafIds, 2 + chance.below(3));
    const value = total(ids);
    return {
      operation: 'sum',
      language,
      question: put(chance.pick(wordings(language, SUM, SUM_EN)), {
        x: joinNames(
          ids.map((id) => nameOf(id, chance, language)),
          chance,
          language,
        ),
      }),
      expected: [written(value, language), ...ids.map((id) => written(worthOf(id), language))],
      begins: new RegExp(`^${written(value, language)}(?![.,]?\\d)`),
    };
  },
  gap: (chance, language) => {
    const [a, b] = pair(chance);
    if (!isApart(a, b)) return undefined;
    const [x, y] = fromLargest([a, b]);
    const text = put(chance.pick(wordings(language, GAP, GAP_EN)), {
      a: nameOf(x ?? a, chance, language),
      b: nameOf(y ?? b, chance, language),
    });
    const value = written(gap(a, b), language);
    return {
      operation: 'gap',
      language,
      question: text,
      expected: [value],
      begins: new RegExp(`^${value}(?![.,]?\\d)`),
    };
  },
  share: (chance, language) => {
    const a = chance.pick(leafIds);
    const b = chance.pick([totalId, ...sectorIds.filter((sector) => contents(sector).includes(a))]);
    const value = written(percentOf(a, b), language);
    return {
      operation: 'share',
      language,
      question: put(chance.pick(wordings(language, SHARE, SHARE_EN)), {
        a: nameOf(a, chance, language),
        b: nameOf(b, chance, language),
      }),
      expected: [value, written(worthOf(a), language), written(worthOf(b), language)],
      begins: new RegExp(`^(Sekitar |About )?${value} (persen|percent)`),
    };
  },
  more: (chance, language) => {
    const [a, b] = pair(chance);
    const [x = a, y = b] = fromLargest([a, b]);
    return {
      operation: 'more',
      language,
      question: put(chance.pick(wordings(language, MORE, MORE_EN)), {
        a: nameOf(a, chance, language),
        b: nameOf(b, chance, language),
      }),
      expected: [written(worthOf(x), language), written(worthOf(y), language)],
      order: [written(worthOf(x), language), written(worthOf(y), language)],
    };
  },
  claim: (chance) => {
    const [a, b] = pair(chance);
    const isLess = chance.below(3) === 0;
    const isTrue = isLess ? worthOf(a) < worthOf(b) : worthOf(a) > worthOf(b);
    return {
      operation: 'claim',
      language: 'id',
      question: put(chance.pick(isLess ? CLAIM_LESS : CLAIM), {
        a: nameOf(a, chance, 'id'),
        b: nameOf(b, chance, 'id'),
      }),
      expected: [written(worthOf(a)), written(worthOf(b))],
      begins: isTrue ? /^Ya, / : /^Tidak, /,
    };
  },
  order: (chance) => {
    const sector = chance.pick(
      sectorIds.filter((id) => !file.figures.some((one) => one.computed?.rule === 'sum' && one.partOf === id)),
    );
    const order = fromLargest(contents(sector)).map((id) => written(worthOf(id)));
    return {
      operation: 'order',
      language: 'id',
      question: put(chance.pick(ORDER), { s: nameOf(sector, chance, 'id') }),
      expected: order,
      order,
    };
  },
  top: (chance) => {
    const sector = chance.pick(sectorIds);
    const isBottom = chance.below(2) === 0;
    // Parts that are no group of their own, such as a programme, are told apart from the ranking.
    const computed = file.figures.find((one) => one.computed?.rule === 'sum' && one.partOf === sector);
    const ranked = fromLargest(computed?.computed?.of ?? contents(sector));
    const k = 2 + chance.below(2);
    const shown = (isBottom ? [...ranked].reverse() : ranked).slice(0, k).map((id) => written(worthOf(id)));
    return {
      operation: 'top',
      language: 'id',
      question: put(chance.pick(isBottom ? BOTTOM : TOP), { s: nameOf(sector, chance, 'id'), k: String(k) }),
      expected: shown,
      order: shown,
    };
  },
  ratio: (chance) => {
    const [a, b] = chance.some(leafIds, 2);
    if (!a || !b) return undefined;
    const [x = a, y = b] = fromLargest([a, b]);
    return {
      operation: 'ratio',
      language: 'id',
      question: put(chance.pick(RATIO), { a: nameOf(x, chance, 'id'), b: nameOf(y, chance, 'id') }),
      expected: [written(worthOf(x) / worthOf(y)), written(worthOf(x)), written(worthOf(y))],
    };
  },
  inverse: (chance) => {
    const id = chance.pick([...leafIds, ...sectorIds, totalId]);
    const value = chance.pick([written(worthOf(id)), String(worthOf(id))]);
    return {
      operation: 'inverse',
      language: 'id',
      question: put(chance.pick(INVERSE), { n: value }),
      expected: [written(worthOf(id))],
    };
  },
  check: (chance) => {
    const id = chance.pick([...leafIds, ...sectorIds]);
    const isTrue = chance.below(2) === 0;
    const other = chance.pick(leafIds.filter((leaf) => leaf !== id));
    const said = isTrue ? worthOf(id) : worthOf(other);
    return {
      operation: 'check',
      language: 'id',
      question: put(chance.pick(CHECK), { a: nameOf(id, chance, 'id'), n: written(said) }),
      expected: [written(worthOf(id))],
      begins: isTrue ? /^Benar/ : /^(Bukan|Tidak)/,
    };
  },
  without: (chance) => {
    const sector = chance.pick(sectorIds);
    const out = chance.pick(contents(sector));
    const value = written(worthOf(sector) - worthOf(out));
    return {
      operation: 'without',
      language: 'id',
      question: put(chance.pick(WITHOUT), { s: nameOf(sector, chance, 'id'), a: nameOf(out, chance, 'id') }),
      expected: [value],
      begins: new RegExp(`^${value}(?![.,]?\\d)`),
    };
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
