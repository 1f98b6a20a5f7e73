/** What a visitor guessed in a claim, taken out, so that the question that it answers is left: who did it, where, when, what. */
import { CLASS_KINDS } from '../knowledge/names';
import type { Mention, Query, QuestionType, Token } from '../knowledge/query';
import { isOf } from './focus';

/** Before what follows from a reason. */
const SO = new Set(['berarti', 'jadi', 'maka', 'so', 'then']);
/** What is done once, by somebody who is told. */
const ACTS = new Set(['luncur', 'buka', 'selenggara', 'penyelenggara', 'dana', 'bayar', 'resmi', 'gagas']);
export const FROM = new Set(['dari', 'dr', 'from']);
/** Where it is from is told. */
const NEWS = new Set(['berita', 'rilis', 'rilisnya', 'artikel', 'artikelnya', 'kabar']);
const EVENTS = new Set(['luncur', 'acara', 'program', 'event', 'iuran', 'dana']);
export const BY = new Set(['oleh', 'by']);
/** Between a thing and what is claimed of it. */
export const IS = new Set(['itu', 'tuh', 'tu', '=', 'adalah', 'ialah', 'merupakan', 'is', 'are', 'means', 'was']);
/** Before a post, or the first word of one. */
const HOLDS = new Set(['jadi', 'sebagai', 'jabat', 'kepala', 'ketua', 'pimpin', 'asisten', 'direktur', 'as', 'head']);
/** Behind "who" these ask whether somebody is covered, not who did something. */
const BELONGS = new Set([
  'lindung',
  'dapat',
  'daftar',
  'masuk',
  'termasuk',
  'ikut',
  'cakup',
  'jamin',
  'kerja',
  'ajar',
  'sudah',
  'belum',
]);
/** Words that a guessed place or origin stands behind. */
export const AT = new Set(['di', 'd', 'in', 'at', 'dari', 'dr', 'from']);

/** What is done at a time and a place. */
export const HELD = new Set(['luncur', 'buka', 'selenggara', 'resmi', 'gagas', 'laksana']);

/** @returns The question that a claim answers with its guess; the claim itself where no guess is found. */
export const withoutGuess = (query: Query): Query =>
  ofNews(query) ?? ofOtherBody(query) ?? ofSubject(query) ?? ofDoer(query) ?? ofGuess(query) ?? ofPlace(query) ?? query;

/** The question that a guess of this kind answers. */
function typeOfGuess({ kind }: Mention): QuestionType | undefined {
  if (kind === 'month' || kind === 'date') return 'when';
  if (kind === 'person' || kind === 'occupation') return 'who';
  return kind === 'elsewhere' || kind === 'countable' ? 'where' : undefined;
}

/** The same query with tokens [from, to) passed over and its names there gone. */
export function without(query: Query, from: number, to: number, type: QuestionType): Query {
  return {
    ...query,
    type,
    tokens: query.tokens.map((token, at) => (at >= from && at < to ? { ...token, how: 'filler' as const } : token)),
    mentions: query.mentions.filter((mention) => mention.to <= from || mention.from >= to),
  };
}

/** Whether a post is said right behind a name: "X, who is head of …", "X the mayor". */
function holdsPost({ tokens, mentions }: Query, at: number): boolean {
  const from = tokens[at]?.concept === 'yang' ? at + 1 : at;
  return isOf(HOLDS, tokens[from]) || mentions.some((other) => other.kind === 'untold' && other.from === from);
}

/** "X is …, right?" of an X that we tell of. */
function ofSubject(query: Query): Query | undefined {
  const { tokens, mentions } = query;
  const subject = mentions.find(({ kind }) => !CLASS_KINDS.has(kind) && kind !== 'untold');
  const start = tokens.findIndex(({ how }) => how !== 'filler');
  if (subject && subject.from <= Math.max(2, start) && isOf(IS, tokens[subject.to]))
    return without(query, subject.to, tokens.length, subject.kind === 'person' ? 'who' : 'what');
  // "X is the provincial secretary, right?": who X is tells.
  return subject?.kind === 'person' && subject.from <= Math.max(1, start) && holdsPost(query, subject.to)
    ? without(query, subject.to, tokens.length, 'who')
    : undefined;
}

/** "This news is from X, right?": where it is from is asked instead. */
function ofNews(query: Query): Query | undefined {
  const { tokens } = query;
  const from = tokens.findIndex((token, at) => at > 0 && FROM.has(token.text) && at < tokens.length - 1);
  const isNews = tokens.slice(0, Math.max(0, from)).some((token) => isOf(NEWS, token));
  if (!isNews) return undefined;
  const asked = without(query, from + 1, tokens.length, 'where');
  const where = (token: Token, at: number): Token =>
    at === from + 1 ? { ...token, concept: 'mana', how: 'exact' } : token;
  const news = (token: Token): Token => (isOf(NEWS, token) ? { ...token, concept: 'berita', how: 'exact' } : token);
  return { ...asked, tokens: asked.tokens.map(where).map(news) };
}

/** "It is a programme of BPJS X, right?", of another body of that name. */
function ofOtherBody(query: Query): Query | undefined {
  const { tokens, mentions } = query;
  const from = tokens.findIndex(({ concept }) => concept === 'program');
  const isOther = mentions.some(
    (one) => one.kind === 'untold' && one.from > from && tokens[one.from]?.concept === 'bpjs',
  );
  return from >= 0 && isOther ? without(query, from + 1, tokens.length, 'who') : undefined;
}

/** "It was launched by X, right?", "It is X who launched it, right?" of an X that does nothing here: by whom it was tells. */
function ofDoer(query: Query): Query | undefined {
  const { tokens, mentions } = query;
  const act = tokens.findIndex((token, at) => isActing(token, tokens[at - 1]));
  const isDone = act >= 0 && !BELONGS.has(tokens[act]?.concept ?? '');
  const doer = act < 0 ? -1 : tokens.findIndex((token, at) => at > act && isStrange(query, token, at, isDone));
  // "Its organiser is X, right?", "X launched it, right?"
  const noun = tokens.findIndex(({ how }) => how !== 'filler');
  const isNoun = /^pe[mn]\w+nya$/.test(tokens[noun]?.text ?? '') && isOf(ACTS, tokens[noun]);
  if (isNoun && noun + 1 < tokens.length) return without(query, noun + 1, tokens.length, 'who');
  const verb = query.language === 'en' ? tokens.findIndex((token, at) => at > noun && isOf(ACTS, token)) : -1;
  const subject = tokens.slice(noun, Math.max(noun, verb));
  const isSubject =
    subject.length > 0 && !subject.some((token) => [IS, BY, AT, EVENTS].some((set) => isOf(set, token)));
  if (isSubject) return without(query, noun, verb, 'who');
  const by = tokens.findIndex((token) => isOf(BY, token));
  const isBy = by > 0 && tokens.slice(0, by).some((token) => isOf(ACTS, token));
  // "Paid for by X", "dibiayai X": whoever is said right behind.
  const next = tokens[act + 1];
  const isTold = act >= 0 && isOf(ACTS, tokens[act]) && next !== undefined && next.how !== 'number' && !isOf(AT, next);
  const isWhen = mentions.some(({ kind, from }) => /date|month|year/.test(kind) && from === act + 1);
  if (isBy) return without(query, by, tokens.length, 'who');
  if (isTold && next.how !== 'filler' && !isWhen && (tokens[act]?.text.startsWith('di') || !isOf(EVENTS, next)))
    return without(query, act + 1, tokens.length, 'who');
  // "… was held *at* the office" tells a place.
  const isPlaced = tokens.slice(act, Math.max(0, doer)).some((token) => isOf(AT, token));
  if (doer > 0 && !isPlaced) return without(query, doer, tokens.length, 'who');
  const who = tokens.findIndex(({ concept }) => concept === 'yang');
  const does = tokens[who + 1];
  const isOther = mentions.some(({ kind, to }) => (kind === 'untold' || kind === 'measure') && to === who);
  const isCounted = mentions.some(({ kind }) => kind === 'figure' || kind === 'group' || kind === 'population');
  return isOther && !isCounted && does && !BELONGS.has(does.concept) && does.how !== 'unknown'
    ? without(query, 0, who, 'who')
    : undefined;
}

/** "Since X is there, Y was here": the reason's place is not the one that is claimed. */
function prepositionIn({ tokens }: Query): number {
  const from = tokens[0]?.concept === 'karena' ? tokens.findIndex(({ pause }) => pause) + 1 : 1;
  return tokens.findIndex((token, at) => at >= from && isOf(AT, token) && at < tokens.length - 1);
}

/** A time, person or place that was guessed, taken out. */
function ofGuess(query: Query): Query | undefined {
  const guess = [...query.mentions].reverse().find((mention) => typeOfGuess(mention) && mention.from > 0);
  if (!guess || (prepositionIn(query) > 0 && guess.kind !== 'month' && guess.kind !== 'person')) return undefined;
  const from = query.numbers.some(({ to }) => to === guess.from) ? guess.from - 1 : guess.from;
  const to = guess.to + (query.numbers.some((number) => number.from >= guess.to) ? 2 : 0);
  return without(query, from, to, typeOfGuess(guess) ?? 'none');
}

/** What stands behind "in", taken out. */
export function ofPlace(query: Query): Query | undefined {
  const { tokens } = query;
  const preposition = prepositionIn(query);
  if (preposition < 1) return undefined;
  // "The programme is from X, right?"
  const isFrom = tokens[preposition]?.concept === 'dari' || tokens[preposition]?.text === 'from';
  const isOfProgramme = isFrom && tokens[preposition - 1]?.concept === 'program';
  const asked = without(query, preposition, tokens.length, isOfProgramme ? 'who' : 'where');
  // "Since X is there, Y was here, right?": the reason is not asked about.
  const clause =
    tokens
      .slice(0, preposition)
      .map(({ pause }) => pause)
      .lastIndexOf(true) + 1;
  const isSaid = tokens.slice(clause, preposition).some(({ how }) => how !== 'filler');
  const isSo = isOf(SO, tokens[clause]);
  const isReason = clause > 0 && isSaid && (isSo || tokens[0]?.concept === 'karena');
  return isReason ? without(asked, 0, isSo ? clause + 1 : clause, 'where') : asked;
}

/** A passive verb, or the verb of "yang …" that opens the question: who did it stands behind. */
const isActing = (verb: Token, before: Token | undefined): boolean =>
  verb.how !== 'unknown' &&
  verb.text !== verb.concept &&
  (verb.text.startsWith('di') || (before?.concept === 'yang' && /^(me|ng|ny)/.test(verb.text)));

/**
 * A doer that is none: a word that nobody knows, a group that is counted, a kind of place.
 * @param isDone It is an act, and nobody is covered by it: another body may be claimed to have done it.
 */
const isStrange = ({ mentions }: Query, { how }: Token, at: number, isDone: boolean): boolean => {
  const named = mentions.find(({ from }) => from === at);
  return named
    ? /countable|elsewhere/.test(named.kind) || (isDone && /untold|figure/.test(named.kind))
    : how === 'unknown';
};
