/** What is said of those who are counted and is not told of them: "X who are *married*", "*young* X", "X under 30". */
import type { Mention, Query, Token } from '../knowledge/query';
import { OF, THAT } from './ellipsis';
import type { Focus } from './focus';
import { type Foreign, names } from './foreign';
import type { Profile } from './profiles';

/** Before what is told of somebody. */
const WHO = new Set(['who', 'that']);
const DONE = new Set('sudah belum pernah tidak ada jadi punya masih baru sedang lagi already ever still'.split(' '));

/** Before an age. */
const BOUNDS = new Set([
  'bawah',
  'dibawah',
  'atas',
  'diatas',
  'under',
  'over',
  'above',
  'below',
  'umur',
  'usia',
  'aged',
]);
const OLDEST = 100;

const ARE = new Set(['are', 'were', 'is', 'have', 'own', 'live', 'work']);
/** The word before "the X". */
const beforeThe = (tokens: readonly Token[], at: number): string =>
  (/^(?:the|these|those|all)$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1])?.text ?? '';

/** Tokens [from, to) as they were typed: "laki-laki" is read as one word. */
const typed = ({ raw, tokens }: Query, from: number, to: number): string => {
  const doubled = raw.toLowerCase().match(/\S+-\S+/g) ?? [];
  return tokens
    .slice(from, to)
    .map(({ text }) => doubled.find((word) => word === `${text}-${text}`) ?? text)
    .join(' ');
};

type Find = (query: Query, focus: Focus, profile: Profile | undefined) => string | undefined;

/**
 * @param namesOf What a figure or a group is called.
 * @returns `said`: a word in a clause or beside a name, as it stands; `head`: a head that is another thing than those who are named.
 */
export function prepareMembers(
  namesOf: ReadonlyMap<string, readonly string[]>,
  isOddBeside: Foreign['isOddBeside'],
): { readonly said: Find; readonly head: Find } {
  /** Words of what a figure or a group is called. */
  const nameWords = (id: string) => namesOf.get(id)?.flatMap((name) => name.split(' ')) ?? [];

  /**
   * "X who have made a *claim*, how many?", "how many *young* X?": what stands behind the name, or in a clause, and is not what the
   * entry tells of them.
   */
  const toldOf = (query: Query, mention: Mention, profile: Profile | undefined): string | undefined => {
    const { tokens, language } = query;
    const { kind, to } = mention;
    const isOver = (token: Token | undefined): boolean => token === undefined || token.pause || token.end;
    if (isOver(tokens[to - 1])) return undefined;
    // "Those X, who …"
    const from = THAT.has(tokens[to]?.text ?? '') ? to + 1 : to;
    const opens = WHO.has(tokens[from]?.text ?? '') || tokens[from]?.concept === 'yang';
    const clause = tokens.slice(opens ? from + 1 : from);
    const end = clause.findIndex((token) => isOver(token) || token.concept === 'berapa');
    const content = clause
      .slice(0, end < 0 ? undefined : end + 1)
      .filter(({ how, concept }) => how !== 'filler' && concept !== 'berapa');
    const [first] = content.filter(({ concept }) => !DONE.has(concept));
    // English tells of them before the name, or in a clause; "the X who are not yet …" of everybody is whatever is to come to them.
    // "X contribute how many?" says nothing of who they are.
    const isVerb = /^me/.test(first?.text ?? '') && clause[1]?.concept === 'berapa';
    const isNext = opens || (language === 'id' && first === tokens[from] && from === to && !isVerb);
    const isAwaited = kind === 'population' && content.some(({ concept }) => concept === 'belum');
    return first && isNext && !isAwaited && isOddBeside(first, profile)
      ? typed(query, mention.from, tokens.indexOf(first) + 1)
      : undefined;
  };

  /** "Under 30", of a group: the age of its members, when how many they are is asked. */
  const ageOf = (query: Query, { from: start, to }: Mention): string | undefined => {
    const { tokens, numbers } = query;
    const at = BOUNDS.has(tokens[to]?.concept ?? '') ? to : BOUNDS.has(tokens[to + 1]?.concept ?? '') ? to + 1 : -1;
    const number = at < 0 ? undefined : numbers.find(({ from }) => from === at + 1);
    return number && !number.percent && number.value < OLDEST ? typed(query, start, at + 2) : undefined;
  };

  /** "How many of the X are *Y*?" */
  const kindOf = (query: Query, profile: Profile | undefined): string | undefined => {
    const { tokens, mentions, language } = query;
    if (language !== 'en') return undefined;
    const whole = mentions.find(
      ({ kind, from, to }) => kind === 'figure' && ARE.has(tokens[to]?.text ?? '') && OF.has(beforeThe(tokens, from)),
    );
    const said = whole && tokens[whole.to + 1];
    return said && isOddBeside(said, profile)
      ? `${typed(query, whole.from, whole.to)} who ${typed(query, whole.to, whole.to + 2)}`
      : undefined;
  };

  /** "kode promo gojek": key words about a group of ours whose head, first or in English last, is another thing. */
  const headOf = (
    query: Pick<Query, 'tokens' | 'mentions' | 'language'>,
    focus: Focus,
    profile: Profile | undefined,
  ): string | undefined => {
    const figure = query.mentions.find(({ kind, from }) => kind === 'figure' && from >= focus.from);
    if (!figure) return undefined;
    const beside =
      query.language === 'id' ? query.tokens.slice(focus.from, figure.from) : query.tokens.slice(figure.to, focus.to);
    return beside.find((token) => isOddBeside(token, profile))?.text;
  };

  /** A clause or an adjective of those who are counted. */
  const said: Find = (query, { counted }, profile) => {
    const { tokens, mentions, language } = query;
    const isCounted = ({ from, to }: Mention) => counted.some((at) => at >= from && at < to);
    const figure = mentions.find((mention) => names(mention) && isCounted(mention));
    const [head] = counted;
    // "Those X, who are Y, how many?" counts Y.
    const ahead = mentions.find(
      (mention) =>
        names(mention) &&
        head !== undefined &&
        mention.to < head &&
        tokens.slice(mention.to, head).every(({ concept, text }) => THAT.has(text) || concept === 'yang'),
    );
    const whole = figure ?? ahead;
    const behind = whole && (ageOf(query, whole) ?? toldOf(query, whole, profile));
    if (behind !== undefined || language !== 'en') return behind;
    const kind = kindOf(query, profile);
    if (kind !== undefined || !figure) return kind;
    // "How many young X": in English what is told of them comes first.
    const before = counted.includes(figure.from - 1) ? tokens[figure.from - 1] : undefined;
    const isOwn = before && nameWords(figure.id).some((word) => word.startsWith(before.text));
    return before && !isOwn && isOddBeside(before, profile) ? typed(query, figure.from - 1, figure.to) : undefined;
  };

  /** "berapa pos penjagaan linmas" counts posts: the head of the phrase comes first. Without a name of ours only what nobody knows is strange. */
  const other: Find = ({ tokens, mentions, language, type }, focus, profile) => {
    const [first] = focus.counted;
    const figure = mentions.find(
      (mention) => names(mention) && focus.counted.some((at) => at >= mention.from && at < mention.to),
    );
    const head = first === undefined ? undefined : tokens[first];
    if (type === 'none') return headOf({ tokens, mentions, language }, focus, profile);
    if (figure)
      return language === 'id' && first !== undefined && head && first < figure.from && isOddBeside(head, profile)
        ? head.text
        : undefined;
    const unknown = focus.counted.flatMap((at) => (tokens[at]?.how === 'unknown' ? (tokens[at]?.text ?? []) : []));
    return unknown.length > 0 ? unknown.join(' ') : undefined;
  };

  return { said, head: other };
}
