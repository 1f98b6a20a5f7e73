/** What a question is about, apart from its story: the asking sentence, the counted thing, what the visitor says of himself. */
import type { Mention, Query, Token } from '../knowledge/query';

export interface Focus {
  /** Tokens [from, to) of the sentence that asks. */
  readonly from: number;
  readonly to: number;
  /** Token that names what "berapa …" counts; -1 where nothing is counted. */
  readonly counted: number;
}

const ASKING = new Set([
  'berapa',
  'siapa',
  'kapan',
  'mana',
  'apa',
  'kenapa',
  'bagaimana',
  'apakah',
  'sebut',
  'jelas',
  'jumlah',
  'persen',
]);
/** Words between "berapa" and what is counted. */
const CLASSIFIERS = new Set([
  'orang',
  'banyak',
  'jumlah',
  'total',
  'anggota',
  'kelompok',
  'persen',
  'semua',
  'ada',
  'lagi',
  'sudah',
  'yang',
  'besar',
  'angka',
  'sekarang',
  'tepat',
  'masing',
  'profesi',
  'peserta',
  'kira',
  'dari',
  'di',
]);
/** "saya …", "sebagai …": what follows is the visitor, not the thing asked for. */
const SELF = new Set([
  'saya',
  'aku',
  'kami',
  'sebagai',
  'profesi',
  'kerja',
  'seorang',
  'i',
  "i'm",
  'im',
  'am',
  'my',
  'suami',
  'istri',
  'bapak',
  'ibu',
  'adik',
  'kakak',
  'anak',
]);

const isAsking = (token: Token): boolean => ASKING.has(token.concept);

/** The last sentence with a question word, else the whole text. */
function askingSentence(tokens: readonly Token[]): { from: number; to: number } {
  let from = 0;
  let best: { from: number; to: number } | undefined;
  for (const [at, token] of tokens.entries()) {
    if (!token.end && at < tokens.length - 1) continue;
    const to = at + 1;
    if (tokens.slice(from, to).some(isAsking)) best = { from, to };
    from = to;
  }
  return best ?? { from: 0, to: tokens.length };
}

/** The first content word after "berapa", or else the last before it: "kader PKK berapa orang". */
function countedAt(tokens: readonly Token[], from: number, to: number): number {
  const asks = tokens.findIndex((token, at) => at >= from && at < to && token.concept === 'berapa');
  if (asks < 0) return -1;
  const counts = (token: Token | undefined): boolean =>
    token !== undefined && token.how !== 'filler' && token.how !== 'number' && !CLASSIFIERS.has(token.concept);
  for (let at = asks + 1; at < to; at++) if (counts(tokens[at])) return at;
  for (let at = asks - 1; at >= from; at--) if (counts(tokens[at])) return at;
  return -1;
}

export function focusOf({ tokens }: Query): Focus {
  const { from, to } = askingSentence(tokens);
  return { from, to, counted: countedAt(tokens, from, to) };
}

/** Whether a name stands for the visitor or a circumstance told before the question, not for what is asked. */
export function isBackground(mention: Mention, query: Query, focus: Focus): boolean {
  if (mention.from < focus.from || mention.from >= focus.to) return true;
  const before = query.tokens.slice(Math.max(0, mention.from - 2), mention.from);
  return before.some((token) => SELF.has(token.concept) || SELF.has(token.text));
}
