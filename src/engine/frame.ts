/** What visitors put around a claim that they want confirmed: "katanya …, bener ga?", "I heard that …. Is that correct?" */
import type { Query, Token } from '../knowledge/query';
import { HEARD, isAsking, isOf } from './focus';

/** How a visitor came to know it. */
const HEARS = new Set([...HEARD, 'dengar', 'denger', 'dgr', 'lihat', 'liat', 'heard', 'hear', 'read', 'saw', 'told']);

/** Words that open a claim. */
export const OPENS = new Set(
  'bukankah bukannya masa masak katanya kecek benarkah betulkah memangnya emang memang bener'.split(' '),
);
/** Before what follows from something. */
const SO = new Set(['berarti', 'artinya', 'so']);
/** Asked of a claim: "apa betul …?", "… bener ga?" */
export const TRUE = new Set(['benar', 'betul', 'true', 'correct']);
/** Around these. */
const BESIDE = new Set('apa apakah tidak sih itu begitu it that is this was bahwa not'.split(' '));
/** "As far as I know, …" */
const AS_I_KNOW = new Set(['setahu', 'setau', 'setaunya', 'seingat', 'seinget', 'sepengetahuan', 'sepemahaman']);
const ME = new Set(['saya', 'aku', 'i']);
/** Behind who reads or hears it: "that", "on facebook". */
const LONGEST_HEARING = 3;

const isDoubt = (sentence: readonly Token[]): boolean =>
  sentence.some((token) => isOf(TRUE, token)) && sentence.every((token) => isOf(TRUE, token) || isOf(BESIDE, token));

/** Where the words that only ask whether it is so begin, at the end. */
function endOf(tokens: readonly Token[]): number {
  const last = Math.max(0, ...tokens.slice(0, -1).map(({ end }, at) => (end ? at + 1 : 0)));
  const sentence = tokens.slice(last);
  // "…? I read it on the net.", "…. Is that correct?"
  const isTold = isOf(ME, sentence[0]) && sentence.slice(1, LONGEST_HEARING).some((token) => isOf(HEARS, token));
  if (last > 0 && (isTold || isDoubt(sentence))) return last;
  const pause = Math.max(0, ...tokens.slice(0, -1).map((token, at) => (token.pause ? at + 1 : 0)));
  return pause > 0 && isDoubt(tokens.slice(pause)) ? pause : tokens.length;
}

/** Where the claim begins, behind what opens it. */
function startOf(tokens: readonly Token[]): number {
  const [first, second] = tokens;
  const hears = isOf(ME, first) ? tokens.slice(1, LONGEST_HEARING).findIndex((token) => isOf(HEARS, token)) + 1 : 0;
  if (AS_I_KNOW.has(first?.text ?? '') && isOf(ME, second)) return 2;
  const opens = hears > 0 ? hears + 1 : isOf(OPENS, first) || isOf(SO, first) ? 1 : 0;
  // "Apa benar …", "is it true that …"
  const asked = tokens.slice(0, LONGEST_HEARING).findIndex((token) => isOf(TRUE, token));
  const isAsked = asked >= 0 && tokens.slice(0, asked).every((token) => isOf(BESIDE, token));
  let from = isAsked ? asked + 1 : opens;
  while (from > 0 && isOf(BESIDE, tokens[from])) from++;
  return from === 0 && second !== undefined && isOf(OPENS, second) && first?.how === 'filler' ? 2 : from;
}

/** @returns The claim alone, the words around it passed over; undefined where nothing is around it, or it asks something itself. */
export function unframed(query: Query): Query | undefined {
  const { tokens } = query;
  const [from, to] = [startOf(tokens), endOf(tokens)];
  const isAround = (at: number): boolean => at < from || at >= to;
  const claim = tokens.filter((_, at) => !isAround(at));
  if ((from === 0 && to === tokens.length) || claim.some(({ concept, how }) => how !== 'filler' && isAsking(concept)))
    return undefined;
  return {
    ...query,
    type: 'none',
    tokens: tokens.map((token, at) => (isAround(at) ? { ...token, how: 'filler' } : token)),
    mentions: query.mentions.filter((mention) => mention.from >= from && mention.to <= to),
  };
}
