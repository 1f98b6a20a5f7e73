/** Reading shared by phrasings (at compile time, exact) and questions (with typo repair): text → tokens, names, numbers, question type. */
import { EN_OPERATIONS } from '../text/en/operations';
import { ID_OPERATIONS } from '../text/id/operations';
import { createLexis, type Lexis } from '../text/lexis';
import { type Token, type Tokenised, tokenise } from '../text/tokenise';
import type { Compiled } from './compiled';
import { CLASS_KINDS, classWords, type Named, prepareNames } from './names';
import type { Mention, Query, QuestionType, Stated } from './query';

const TYPES: Record<string, QuestionType> = {
  berapa: 'count',
  siapa: 'who',
  'untuk siapa': 'who',
  kapan: 'when',
  mana: 'where',
  apa: 'what',
  kenapa: 'why',
  bagaimana: 'how',
  apakah: 'whether',
  persen: 'share',
};
const BESIDE_COUNT: Record<string, QuestionType> = { tanggal: 'when', hari: 'when', persen: 'share' };
/** Nouns that ask by themselves, where no question word does: "tempatnya?". */
const ASKING_NOUNS: Record<string, QuestionType> = {
  jumlah: 'count',
  tempat: 'where',
  lokasi: 'where',
  tanggal: 'when',
};
const YEAR_OFFSET: Record<string, number> = { ini: 0, sekarang: 0, depan: 1, lalu: -1, kemarin: -1 };

const SHORTER = new Set(['bulan', 'minggu', 'pekan']);

function operationWords(): string[] {
  return [ID_OPERATIONS, EN_OPERATIONS]
    .flatMap((table) => Object.values(table).flat())
    .flatMap((phrase) => phrase.split(' '));
}

function typeOf(tokens: readonly Token[]): QuestionType {
  let otherwise: QuestionType = 'none';
  let byNoun: QuestionType = 'none';
  for (const [at, { concept }] of tokens.entries()) {
    if (byNoun === 'none') byNoun = ASKING_NOUNS[concept] ?? 'none';
    const type = TYPES[concept];
    if (!type) continue;
    // "Anggaran apakah yang …?"
    if (type === 'whether' && tokens[at + 1]?.concept === 'yang') return 'what';
    if (type === 'share' || type === 'whether') {
      otherwise = type;
    } else if (type === 'where' && (tokens[at - 1]?.concept === 'yang' || tokens[at + 1]?.concept === 'saja')) {
      return 'which';
    } else if (type === 'count') {
      const beside = [tokens[at - 1], tokens[at + 1]].map((other) => BESIDE_COUNT[other?.concept ?? '']);
      return beside.find((other) => other !== undefined) ?? 'count';
    } else return type;
  }
  return otherwise === 'none' ? byNoun : otherwise;
}

/** "1973" is a sum as often as a year; later ones are years. */
const SURE_YEAR = 2000;

/** "2,000" and "2 ribu" are counts; a year stands in four digits, or is told in words. */
const isWrittenYear = (text: string, value: number): boolean =>
  /\d/.test(text) ? /^\d{4}$/.test(text) : value > SURE_YEAR;

/** A number of this century, or of the last one behind "tahun", is a year; so are this, last and next year, counted from the announcement's date; last week and month are other times. */
function yearsOf({ tokens, numbers }: Tokenised, now: number): Mention[] {
  const stated = numbers
    .filter(
      ({ value, percent, at }) =>
        !percent &&
        value < 2100 &&
        value >= (tokens[at - 1]?.concept === 'tahun' ? 1900 : SURE_YEAR) &&
        isWrittenYear(tokens[at]?.text ?? '', value),
    )
    .map(({ value, at }) => ({ kind: 'year' as const, id: String(value), from: at, to: at + 1 }));
  const relative = tokens.flatMap(({ concept }, at): Mention[] => {
    const [word = '', side] = concept.split(' ');
    const next = side ?? tokens[at + 1]?.concept ?? '';
    const to = at + (side ? 1 : 2);
    // Which month that was depends on the day of reading; none is told.
    if (SHORTER.has(word) && YEAR_OFFSET[next]) return [{ kind: 'month', id: next, from: at, to }];
    if (word !== 'tahun') return [];
    // "dua tahun lagi" counts on from now.
    const ahead = next === 'lagi' ? numbers.find((number) => number.at === at - 1)?.value : undefined;
    const offset = ahead ?? YEAR_OFFSET[next];
    return offset === undefined ? [] : [{ kind: 'year', id: String(now + offset), from: at, to }];
  });
  return [...stated, ...relative];
}

export interface Reading {
  readonly lexis: Lexis;
  /** @param repair Finds the known word that an unknown one was meant to be. */
  read(text: string, repair?: (word: string, isEnglish: boolean) => string | undefined): Query;
}

/**
 * The words of one knowledge, before it is compiled.
 * @param concepts Roots that phrasings use.
 * @param words Words of its names.
 */
export function lexisOf(synonyms: Compiled['synonyms'], concepts: readonly string[], words: readonly string[]): Lexis {
  return createLexis({ synonyms, concepts, words: [...words, ...operationWords()], classes: classWords() });
}

/** The words of compiled knowledge. */
export function lexisOfCompiled({ synonyms, index }: Pick<Compiled, 'synonyms' | 'index'>): Lexis {
  const concepts = index.features.filter((feature) => feature[0] !== '@' && feature[0] !== '?');
  return createLexis({ synonyms, concepts, words: [], sifted: index.words, classes: classWords() });
}

/** Prepares reading for one knowledge, whose names are rows of concepts. */
export function prepareReading(knowledge: Named, lexis: Lexis): Reading {
  const findNames = prepareNames(knowledge, lexis);
  const { asOf, dates } = knowledge.announcement;
  const now = Number((dates.find(({ id }) => id === asOf)?.value ?? '').slice(0, 4));
  return {
    lexis,
    read(text, repair) {
      const read = tokenise(text, lexis, repair);
      const numbers: Stated[] = read.numbers.map(({ at, ...number }) => ({ ...number, from: at, to: at + 1 }));
      const mentions = [...findNames(read.tokens), ...yearsOf(read, now)].sort((a, b) => a.from - b.from);
      return {
        raw: text,
        language: read.english ? 'en' : 'id',
        isNeutral: read.neutral,
        type: typeOf(read.tokens),
        tokens: read.tokens,
        mentions,
        numbers,
      };
    },
  };
}

/**
 * What retrieval compares: concepts of content words, `@kind:id` for names, `?type` for the kind of question.
 * @param isKnown Whether phrasings use a concept; left out where phrasings themselves are read.
 * @returns Distinct features with the weakest way in which each was understood.
 */
export function featuresOf(
  { tokens, mentions, type }: Query,
  isKnown?: (concept: string) => boolean,
): Map<string, Token['how']> {
  const found = new Map<string, Token['how']>();
  const isNamed = (at: number): boolean =>
    mentions.some(({ kind, from, to }) => !CLASS_KINDS.has(kind) && at >= from && at < to);
  for (const [at, { concept, how }] of tokens.entries()) {
    // A name's own word that no phrasing uses ("muhidin") says nothing beside the name.
    if (how !== 'filler' && (!isKnown || isKnown(concept) || !isNamed(at))) found.set(concept, how);
  }
  for (const { kind, id } of mentions) {
    found.set(`@${kind}:${id}`, 'exact');
    // Any other occupation, place or measure is asked for like the ones that phrasings happen to hold.
    if (CLASS_KINDS.has(kind)) found.set(`@${kind}`, 'exact');
  }
  if (type !== 'none') found.set(`?${type}`, 'exact');
  return found;
}
