/** What a question is about, apart from its story: the asking sentence, the counted thing, what the visitor says of himself. */
import type { Query, Token } from '../knowledge/query';

export interface Focus {
  /** Tokens [from, to) of the sentence that asks. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the phrase that "berapa …" counts; empty where nothing is counted. */
  readonly counted: readonly number[];
}

/** A sentence that asks with less content than this leans on the one before it. */
const LEAST_CONTENT = 2;
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
  'sebutkan',
  'jelas',
  'jelaskan',
  'jumlah',
  'persen',
]);
/** Words that end the counted phrase: what follows says something of it. */
const ENDS = new Set([
  'yang',
  'sudah',
  'belum',
  'lindung',
  'dapat',
  'cakup',
  'jamin',
  'daftar',
  'tidak',
  'masuk',
  'ikut',
  'that',
  'are',
  'have',
  'in',
  'di',
  'dari',
  'dalam',
  'pada',
  'untuk',
  'dan',
  'oleh',
  'ini',
  'itu',
  'mau',
  'ingin',
]);
/** "X who have Y, how many?": read backwards, these lead on to whom it is told of. */
const ONWARD = new Set(['yang', 'sudah', 'belum', 'tidak']);
/** Words between "how many" and what is counted. */
const LEADS_ON = new Set(['yang', 'are', 'were']);
/** Words inside the counted phrase that name nothing. */
const EMPTY = new Set([
  'anak',
  'tukang',
  'orang',
  'banyak',
  'jumlah',
  'semua',
  'anggota',
  'kelompok',
  'persen',
  'ada',
  'lagi',
  'total',
  'angka',
  'besar',
  'peserta',
  'masih',
  'sekarang',
  'kira',
  'tepat',
  'pekerja',
]);
/** "saya …", "sebagai …": what follows is the visitor or kin, not the thing asked for. */
const SELF = new Set([
  'saya',
  'ambo',
  'urang',
  'aku',
  'kami',
  'sebagai',
  'profesi',
  'seorang',
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
  'paman',
  'saudara',
  'tetangga',
  'teman',
]);
/** "… for my homework": what the answer is wanted for, behind one of these. */
const FOR = new Set(['untuk', 'buat', 'for']);
const PURPOSES = new Set(
  'bahan tugas skripsi tesis makalah paper pr laporan lapor presentasi essay assignment homework thesis kliping mading artikel konten'.split(
    ' ',
  ),
);
/** "…, want to read it out at the meeting" */
const REASONS = new Set(['mau', 'soalnya', 'soale', 'karena', 'karna', 'biar', 'supaya', 'because', 'since']);
/** A purpose has no more words behind it than this: "for my homework in civics". */
const LONGEST_PURPOSE = 4;
/** What somebody said; the speaker is not asked about. */
export const SAYS = new Set(['kata', 'sebut', 'ucap', 'ujar', 'lapor', 'ungkap', 'umum']);
/** Where something is read; the place is not asked about. */
export const HEARD = new Set([...SAYS, 'bahwa', 'tulis', 'edar', 'kabar', 'baca']);
/** Before who says so, never behind. */
export const ACCORDING = new Set(['menurut', 'mnrt', 'mnurut', 'according']);
/** Nothing else is meant. */
export const ONLY = new Set('saja aja doang khusus cuma cuman hanya sekadar sekedar only just merely'.split(' '));
/** Whether a word, as it is written or by what it means, is one of these. */
export const isOf = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && (words.has(token.concept) || words.has(token.text));

/** Whether a concept is a question word, or asks like one. */
export const isAsking = (concept: string): boolean => ASKING.has(concept);

/** A clause ends after it. */
export const stops = (token: Token | undefined): boolean => token === undefined || token.end || token.pause;

const contentIn = (tokens: readonly Token[]): number =>
  tokens.filter(({ how, concept }) => how !== 'filler' && !isAsking(concept)).length;

/** The last sentence with a question word, with the one before it where it says little itself; else the whole text. */
function askingSentence(tokens: readonly Token[]): { from: number; to: number } {
  let before = 0;
  let from = 0;
  let best: { from: number; to: number } | undefined;
  for (const [at, token] of tokens.entries()) {
    if (!token.end && at < tokens.length - 1) continue;
    const to = at + 1;
    const sentence = tokens.slice(from, to);
    if (sentence.some(({ concept }) => isAsking(concept))) {
      best = { from: contentIn(sentence) < LEAST_CONTENT ? before : from, to };
    }
    before = from;
    from = to;
  }
  return best ?? { from: 0, to: tokens.length };
}

/** The noun phrase right behind "berapa", or if none stands there the one before it: "kader PKK berapa orang". */
function countedPhrase(tokens: readonly Token[], from: number, to: number): number[] {
  const find = (concept: string): number =>
    tokens.findIndex((token, at) => at >= from && at < to && token.concept === concept);
  const asks = find('berapa') < 0 ? find('jumlah') : find('berapa');
  if (asks < 0) return [];
  const take = (start: number, step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let at = start; at >= from && at < to; at += step) {
      const token = tokens[at];
      if (!token || ENDS.has(token.concept) || ENDS.has(token.text)) {
        // "X who are Y, how many?": what the clause says something of is counted.
        const isOnward = step === -1 && token !== undefined && ONWARD.has(token.concept) && !stops(tokens[at - 1]);
        if (!isOnward && (found.length > 0 || step === 1 || stops(tokens[at - 1]))) break;
        continue;
      }
      if (token.how !== 'filler' && token.how !== 'number' && !EMPTY.has(token.concept)) found.push(at);
      if (stops(step === 1 ? token : tokens[at - 1])) break;
    }
    return found;
  };
  // "how many are women", "berapa yang perempuan"
  const leadsOn = LEADS_ON.has(tokens[asks + 1]?.concept ?? '');
  const behind = take(asks + (leadsOn ? 2 : 1), 1);
  return behind.length > 0 ? behind : take(asks - 1, -1).reverse();
}

export const isSelf = (token: Token): boolean => isOf(SELF, token);

/** "For my homework, …", "…, because I have to read it out". */
const isPurpose = ([first, ...rest]: readonly Token[], isLast: boolean): boolean =>
  first !== undefined &&
  ((isLast && REASONS.has(first.text)) ||
    // "…, homework"
    (isLast && [first, ...rest].every((token) => token.how === 'filler' || isOf(PURPOSES, token))) ||
    (FOR.has(first.text) && rest.slice(0, 2).some((token) => isOf(PURPOSES, token))));

/** Where "… for my homework" begins at the end of a question that is one without it. */
function beforePurpose(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens.findIndex(
    ({ text }, one) =>
      one > from && one < to && FOR.has(text) && tokens.slice(one + 1, one + 3).some((next) => isOf(PURPOSES, next)),
  );
  const [before, behind] = [tokens.slice(from, at), tokens.slice(at, to)];
  const isAsked = before.some(({ concept }) => isAsking(concept)) && contentIn(before) > 0;
  return at >= 0 && isAsked && behind.length <= LONGEST_PURPOSE + 1 && !behind.some(({ concept }) => isAsking(concept))
    ? at
    : to;
}

/** Without clauses in which the visitor only speaks of himself: "…, I sell vegetables", "for my office in X, …". */
function withoutSelf(
  { tokens, mentions, type }: Query,
  sentence: { from: number; to: number },
): { from: number; to: number } {
  let { from, to } = sentence;
  const hasName = (start: number, end: number): boolean =>
    mentions.some((one) => (one.kind === 'figure' || one.kind === 'group') && one.from >= start && one.from < end);
  // Who says so tells no number.
  const isFigured = /count|share/.test(type);
  const isAside = (start: number, end: number, restFrom: number, restTo: number): boolean => {
    const clause = tokens.slice(start, end);
    const rest = tokens.slice(restFrom, restTo);
    // "I need X, Y and Z": the first of a list belongs to it.
    const isListed = mentions.some((one) => one.to === end) && mentions.some((one) => one.from === end);
    return (
      (clause.some(isSelf) || isPurpose(clause, start > from) || (isFigured && ACCORDING.has(clause[0]?.text ?? ''))) &&
      !isListed &&
      !clause.some(({ concept }) => isAsking(concept)) &&
      (rest.some(({ concept }) => isAsking(concept)) || (/none|whether/.test(type) && hasName(restFrom, restTo))) &&
      contentIn(rest) >= LEAST_CONTENT &&
      // "I am an X, how many …?" asks of X.
      (!hasName(start, end) || hasName(restFrom, restTo))
    );
  };
  const first = tokens.findIndex(({ pause }, at) => pause && at >= from && at < to - 1) + 1;
  if (first > 0 && isAside(from, first, first, to)) from = first;
  const last =
    tokens
      .slice(from, to - 1)
      .map(({ pause }) => pause)
      .lastIndexOf(true) +
    1 +
    from;
  if (last > from && isAside(last, to, from, last)) to = last;
  return { from, to: beforePurpose(tokens, from, to) };
}

export function focusOf(query: Query): Focus {
  const { tokens } = query;
  const { from, to } = withoutSelf(query, askingSentence(tokens));
  return { from, to, counted: countedPhrase(tokens, from, to) };
}
