/**
 * A claim to confirm ("acaranya di hotel, kan?") is a question whose answer the visitor guessed: the guess is taken out and the
 * question that it answers is asked instead, so that a false premise meets the true fact.
 */
import type { Query, Token } from '../knowledge/query';
import { isOf } from './focus';
import { OPENS, TRUE, unframed } from './frame';
import { AT, BY, FROM, HELD, IS, ofPlace, without, withoutGuess } from './guess';

/** Words that ask for a yes at the end of a claim. */
const CLOSES = new Set([
  'kan',
  'bukan',
  'ya',
  'iya',
  'yah',
  'iyo',
  'kn',
  'benar',
  'betul',
  'right',
  'correct',
  'dak',
  'y',
  'ta',
  'to',
  'tho',
  'yo',
  'nggih',
]);
/** Whom one speaks to. */
const CALLED = new Set(
  'kak kakak min admin gan sis bro bang abang mas mbak mba bu ibu pak bapak om tante dek adik bos boss sir maam guys gaes'.split(
    ' ',
  ),
);
const TAGS: ReadonlySet<string> = new Set(['isnt', 'wasnt', 'arent', 'werent', 'doesnt', 'didnt']);
/** "Was it launched *by* X?" */
const ASKS = new Set(['apakah', 'was', 'is', 'were']);

/** "…, bukan pemerintah daerah?" */
const LONGEST_DENIED = 3;

/** "Kata tetangga …" */
const HEARSAY = 2;

/** "…, right? Because …": what follows gives a reason, and is not asked. */
function withoutReason(query: Query): Query {
  const { tokens } = query;
  const from = tokens.findIndex(({ concept }, at) => at > 0 && concept === 'karena' && tokens[at - 1]?.end === true);
  return from > 0 && isOf(CLOSES, tokens[from - 1])
    ? { ...query, tokens: tokens.slice(0, from), mentions: query.mentions.filter(({ to }) => to <= from) }
    : query;
}

/** Whether the question states something and asks for a yes. A question word makes it a question, "gak ya" asks openly. */
function isClaim({ tokens, type, mentions }: Query): boolean {
  const [first] = tokens;
  // "Apa betul …?"
  const isAsked = first?.concept === 'apa' && isOf(TRUE, tokens[1]);
  if (type !== 'none' && type !== 'whether' && !isAsked) return false;
  // "…, right, sir?"
  const spoken = tokens.map(({ text }) => !CALLED.has(text)).lastIndexOf(true) + 1;
  const [tag, last] = tokens.slice(Math.max(0, spoken - 2), spoken);
  // "…, is that right or not?" asks for a yes like the rest.
  const isDoubt = last?.concept === 'tidak' && isOf(TRUE, tag);
  const asksOpenly = tag?.concept === 'tidak';
  // "Is X the head of …?" is answered by who X is.
  const isOfPerson =
    type === 'whether' &&
    mentions.some(({ kind, from, to }) => kind === 'person' && from === 1 && isOf(IS, tokens[to]));
  return (
    isOfPerson ||
    isAsked ||
    (isOf(ASKS, first) && (tokens.some((token) => isOf(BY, token)) || isHeldAt(tokens))) ||
    isDoubt ||
    (first !== undefined && (OPENS.has(first.text) || TAGS.has(first.text))) ||
    (tag !== undefined && TAGS.has(tag.text)) ||
    (isOf(CLOSES, last) && !asksOpenly) ||
    tokens.some(({ text }) => text === '=') ||
    isNotOther(tokens)
  );
}

/** "Was it launched *in* X?" */
const isHeldAt = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isOf(HELD, token) && isOf(AT, tokens[at + 1]) && !isOf(FROM, tokens[at + 1]));

/** "…, not the government?": what is denied at the end is what the claim is set against. */
const isNotOther = (tokens: readonly Token[]): boolean =>
  tokens.slice(-LONGEST_DENIED - 1).some(({ concept }, at, end) => {
    const before = tokens[tokens.length - end.length + at - 1];
    return concept === 'bukan' && before?.pause === true && at < end.length - 1;
  });

/** @returns The question behind a claim; any other query as it is. Claims with a number are arithmetic's. */
export function asQuestion(whole: Query): Query {
  const plain = withoutReason(whole);
  const framed = isOfTime(plain) ? unframed(plain) : undefined;
  const query = framed ?? plain;
  const { tokens, mentions, type } = query;
  if (!(framed || isClaim(query)) || !isOfTime(query)) return whole;
  const [says] = tokens;
  const isHearsay =
    says?.concept === 'kata' &&
    says.how !== 'filler' &&
    tokens.length > HEARSAY + 1 &&
    !mentions.some(({ from }) => from < HEARSAY);
  if (isOf(ASKS, says) && isHeldAt(tokens)) return ofPlace(without(query, 0, 1, 'none')) ?? query;
  if (isHearsay) return asQuestion(without(query, 0, HEARSAY, type));
  return withoutGuess(query);
}

/** No number but of a day or a year. */
const isOfTime = ({ numbers, mentions }: Query): boolean =>
  numbers.every(({ from, to }) =>
    mentions.some((one) => /year|month|date/.test(one.kind) && one.from <= to && one.to >= from),
  );
