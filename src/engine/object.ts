/** Whom an act is for, said at length, is not what is asked: "where was *the protection of vulnerable workers* launched?" */
import type { Compiled } from '../knowledge/compiled';
import type { Query, QuestionType, Token } from '../knowledge/query';
import { isOf } from './focus';
import { HELD } from './guess';

const PAYS = new Set(['dana', 'bayar', 'tanggung', 'biaya']);
const ASKS_ACT: ReadonlySet<QuestionType> = new Set(['when', 'where', 'who']);
const ASKS_PAY: ReadonlySet<QuestionType> = new Set(['where', 'who', 'what', 'which', 'whether']);
const FOR = 'bagi';
const PROGRAMME = 'program';
/** Something is said of them. */
const ENDS = new Set(['yang', 'yg', 'who', 'that', 'dari', 'di']);

/**
 * @returns A function that passes over the people that an act is for together with what they are given; any other question stays
 * as it is.
 */
export function prepareObject({
  announcement,
  figures,
  populations,
  units,
}: Pick<Compiled, 'announcement' | 'figures' | 'populations' | 'units'>): (query: Query) => Query {
  const bodies = new Set(announcement.things.flatMap(({ id, kind }) => (kind === 'body' ? [id] : [])));
  const wordsOf = (all: readonly { readonly names: readonly string[] }[]) =>
    all.flatMap(({ names }) => names.flatMap((name) => name.split(' ')));
  // A population may be counted in percent only: a programme's aim is none of people.
  const percents = new Set(units.flatMap(({ id, kind }) => (kind === 'percent' ? [id] : [])));
  const counted = new Set(figures.flatMap(({ population, unit }) => (percents.has(unit) ? [] : [population])));
  const people = new Set(wordsOf(populations.filter(({ id }) => counted.has(id))));
  /** What is given to them: what a programme for them is called, but for "programme" and them. */
  const programmes = announcement.things.filter(
    (one) => one.kind === 'programme' && wordsOf([one]).some((word) => people.has(word)),
  );
  const given = new Set(wordsOf(programmes).filter((word) => !people.has(word) && word !== PROGRAMME));
  return (query) => {
    const { tokens, mentions, numbers, type } = query;
    const has = (words: ReadonlySet<string>) => tokens.some((token) => isOf(words, token));
    const isAct = (ASKS_ACT.has(type) && has(HELD)) || (ASKS_PAY.has(type) && has(PAYS));
    if (!isAct || numbers.length) return query;
    // Who did it is not asked where one asks when or where.
    const isFrom = tokens.some(({ concept }, at) => concept === 'mana' && tokens[at - 1]?.concept === 'dari');
    const doers = /^whe/.test(type) && !isFrom ? mentions.filter(({ id }) => bodies.has(id)) : [];
    const isDoer = (at: number) => doers.some((doer) => at >= doer.from && at < doer.to);
    const isPart = (token: Token) => people.has(token.concept) || isOf(given, token);
    const isPassed = (token: Token | undefined) =>
      token !== undefined && (isPart(token) || (token.how === 'filler' && !isOf(ENDS, token)) || token.concept === FOR);
    const from = tokens.findIndex(isPart);
    let to = from;
    while (from >= 0 && isPassed(tokens[to])) to++;
    const object = tokens.slice(Math.max(0, from), to);
    // "Who is covered?" asks of the people themselves.
    const isWhole = object.some(({ concept }) => people.has(concept)) && object.some((token) => isOf(given, token));
    const isObject = (at: number) => isDoer(at) || (isWhole && at >= from && at < to);
    if (!isWhole && !doers.length) return query;
    return {
      ...query,
      tokens: tokens.map((token, at) => (isObject(at) ? { ...token, how: 'filler' as const } : token)),
      mentions: mentions.filter((one) => !isObject(one.from) || !isObject(one.to - 1)),
    };
  };
}
