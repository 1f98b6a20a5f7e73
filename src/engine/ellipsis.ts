/** How much a short question says itself: words that name nothing stand beside the one thing that it points with. */
import type { Query, Token } from '../knowledge/query';
import { isAsking, isOf } from './focus';

/** A question with what it points at put in by name. */
export interface Referred {
  readonly query: Query;
  /** It points into the list told before; the next question may point into the same one. */
  readonly isListed?: true;
  /** It asks nothing but whom it points at: the entry on them. */
  readonly entry?: string;
  /** No word of it asks to calculate. */
  readonly isPlain?: true;
  /** What it asks of a group that is not told of it, in the visitor's words. */
  readonly untold?: string;
}

/** The question with tokens [from, to) said by the name of a figure or a person. */
export type Put = (query: Query, from: number, to: number, id: string) => Referred;

/** Words that only connect to what was said. */
export const CONNECTS = new Set([
  'kalau',
  'terus',
  'lalu',
  'nah',
  'lantas',
  'kemudian',
  'dan',
  'yang',
  'and',
  'what',
  'how',
  'about',
  'then',
  'so',
  'berarti',
  'jadi',
]);
export const CORRECTS = new Set([
  'bukan',
  'salah',
  'eh',
  'ralat',
  'keliru',
  'no',
  'sorry',
  'wrong',
  'tidak',
  'sori',
  'maaf',
]);
/** Before those that some are picked from. */
export const OF = new Set(['dari', 'dr', 'antara', 'of', 'among']);
/** One person who was told of; one thing. */
export const PERSON = new Set(['dia', 'beliau', 'ia', 'he', 'she', 'him', 'her', 'his']);
/** Several who were told of. */
export const THEY = new Set(['mereka', 'they', 'them', 'those']);
export const THAT = new Set(['itu', 'ini', 'tu', 'tuh', 'tersebut', 'tsb', 'that']);
/** By these the last answer is asked for once more. */
export const REPEATS = new Set(['ulang', 'again']);
/** With these a question is about a place in a ranking. */
export const RANKS = new Set(['besar', 'banyak', 'kecil', 'sedikit', 'tinggi', 'rendah']);
const EMPTY = new Set([...CONNECTS, 'berapa', 'orang', 'siapa', 'ada', 'bagaimana', 'oke', 'baru']);
const BESIDE = new Set(['jumlah', 'masih', 'sekarang', 'lagi', 'angka', 'semua']);

/** Whether a word asks for nothing but whom the rest means. */
export const isEmpty = (token: Token): boolean => token.how === 'filler' || isOf(EMPTY, token);

/** Whether a word changes nothing in what is pointed at. */
export const isBeside = (token: Token): boolean =>
  isEmpty(token) || BESIDE.has(token.concept) || isAsking(token.concept);

/** From the first to the last of the words that point, where nothing is said but these and words that may stand beside. */
export function spanOf(
  { tokens }: Query,
  points: (token: Token) => boolean,
  mayStand = isBeside,
): { readonly from: number; readonly to: number } | undefined {
  const at = tokens.flatMap((token, one) => (points(token) ? one : []));
  const [from] = at;
  const isAll = tokens.every((token) => points(token) || mayStand(token));
  return from !== undefined && isAll ? { from, to: (at.at(-1) ?? from) + 1 } : undefined;
}
