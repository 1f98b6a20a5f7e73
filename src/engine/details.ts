/** What is asked beyond what is told: of persons and posts, of further stages, of money, of names, of one place among all. */
import type { Compiled } from '../knowledge/compiled';
import type { Query, Token } from '../knowledge/query';
import { type Focus, isAsking } from './focus';
import { type Foreign, names, PLACES_IN } from './foreign';
import { IN_OFFICE, isOurs } from './persons';
import type { Profile } from './profiles';

const COSTS = new Set(['biaya', 'biayanya', 'ongkos', 'ongkosnya', 'tarif', 'harga']);
const PAYS = new Set(['bayar', 'iuran', 'uang', 'gaji', 'dana', 'biaya']);
const BEFORE = new Set(['sebelum', 'before']);
const NAMES_OF = 'nama';
const KIN = new Set(['istri', 'suami', 'keluarga', 'janda', 'wife', 'wives', 'husband']);

/** Parts of what goes on, and words by which another one is meant. */
const STAGES = new Set('tahap gelombang batch fase putaran jilid phase wave round'.split(' '));
const NEXT = new Set('kedua ketiga berikutnya berikut selanjutnya susulan second third next'.split(' '));
const EVENTS = new Set(['acara', 'luncur', 'program', 'giat', 'kegiatan', 'event', 'launch']);

const POSTS = new Set(['jabat', 'jabatan', 'pejabat', 'posisi', 'instansi', 'post', 'job']);

/** "In my village": one place among those that the figures hold together. */
const SPOTS = new Set(
  'desa kampung dusun kelurahan kecamatan kabupaten kota nagari marga rt rw village town district neighbourhood neighborhood city'.split(
    ' ',
  ),
);
const OUTSIDE = new Set(['luar', 'diluar', 'outside']);
const MINE = new Set('saya aku ku gue kami kita kito ambo my our ini sini'.split(' '));

/** What stands before a place and whose it is said to be: "in my village". */
const beforeMine = (tokens: readonly Token[], at: number): Token | undefined =>
  MINE.has(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1];

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];
/** 2 for "II" and for "2"; 0 for what is no place. */
const placeOf = (text: string): number => ROMAN.indexOf(text.toLowerCase()) + 1 || Number(/^\d+$/.exec(text) ?? 0);

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

export interface Details {
  /** "In my village", "outside X", of those who are counted. */
  spotIn(query: Query, focus: Focus): string | undefined;
  /** Another person, detail or event than any that is told. */
  thingIn(query: Query, focus: Focus, profile: Profile | undefined): string | undefined;
}

export function prepareDetails(
  { figures, announcement }: Pick<Compiled, 'figures' | 'announcement'>,
  isOddBeside: Foreign['isOddBeside'],
): Details {
  const inSeries = new Set(figures.flatMap(({ id, series }) => (series ? [id] : [])));
  /** Posts that are numbered, by the word before the number: "First Assistant" is another one than the second. */
  const numbered = new Map(
    announcement.people.flatMap(({ post }) =>
      [post.id, post.en ?? ''].flatMap((said) => {
        const [, head = '', place = ''] = /(\S+) ([IVX]+|\d+)\b/.exec(said) ?? [];
        return head ? [[head.toLowerCase(), placeOf(place)] as const] : [];
      }),
    ),
  );

  const spotIn: Details['spotIn'] = ({ type, tokens, mentions }, { from, to }) => {
    // "Outside X", of the region that is told of.
    const region = mentions.find((one) => one.kind === 'region' && OUTSIDE.has(tokens[one.from - 1]?.concept ?? ''));
    if (region && type === 'count') return textOf(tokens.slice(region.from - 1, region.to));
    const at = tokens.findIndex(
      ({ concept, text }, one) =>
        one >= from &&
        one < to &&
        (SPOTS.has(concept) || SPOTS.has(text)) &&
        PLACES_IN.has(beforeMine(tokens, one)?.text ?? ''),
    );
    const [before, behind] = [tokens[at - 1], tokens[at]?.pause ? undefined : tokens[at + 1]];
    const whose = [before, behind].find((token) => token && MINE.has(token.text));
    const isOfOurs = mentions.some((one) => names(one) && one.to < at && one.from >= from);
    return at > 0 && whose && isOfOurs && type === 'count'
      ? textOf(whose === before ? tokens.slice(at - 1, at + 1) : tokens.slice(at, at + 2))
      : undefined;
  };

  /** "Who is the Second Assistant?" */
  const otherPostOf = ({ tokens }: Query): string | undefined => {
    const at = tokens.findIndex(({ text }, one) => {
      const place = placeOf(tokens[one + 1]?.text ?? '');
      return place > 0 && numbered.has(text) && numbered.get(text) !== place;
    });
    return at < 0 ? undefined : textOf(tokens.slice(at, at + 2));
  };

  /** "The names of the X", "the wives of X", "before the programme": none of them is told. */
  const namesOfThem = ({ tokens, mentions, type, numbers }: Query): string | undefined => {
    const before = type === 'count' ? tokens.findIndex(({ text }) => BEFORE.has(text)) : -1;
    if (before >= 0 && EVENTS.has(tokens[before + 1]?.concept ?? '')) return textOf(tokens.slice(before, before + 2));
    const group = mentions.find(({ kind, id }) => kind === 'figure' && !inSeries.has(id));
    const head = group && tokens[group.from - 1];
    if (!group || !head || numbers.length) return undefined;
    const isNames =
      /who|what|none/.test(type) &&
      (head.concept === 'nama' || (head.concept === 'saja' && tokens[group.from - 2]?.concept === 'siapa'));
    const isKin = type !== 'none' && KIN.has(head.text);
    if (!isNames && !isKin) return undefined;
    return `${isKin ? head.text : NAMES_OF} ${textOf(tokens.slice(group.from, group.to))}`;
  };

  /** "How much does X pay?", "the cost for X": money, not people. */
  const moneyOf = ({ tokens, mentions, type }: Query): string | undefined => {
    const isOfThem = mentions.some(({ kind, id }) => kind === 'figure' && !inSeries.has(id));
    if (type !== 'count' || !isOfThem) return undefined;
    const cost = tokens.find(({ text }) => COSTS.has(text));
    const pays = tokens.some(({ text }) => text === 'how much') && tokens.find(({ concept }) => PAYS.has(concept));
    return (cost ?? (pays || undefined))?.text;
  };

  /** "When is phase two?", "the next launch": of something that happened once. */
  const otherStageOf = ({ tokens, type }: Query, profile: Profile | undefined): string | undefined => {
    if (!/when|where|who/.test(type)) return undefined;
    const at = tokens.findIndex(
      ({ concept, text }, one) =>
        STAGES.has(text) ||
        (NEXT.has(text) && [tokens[one - 1], tokens[one + 1]].some((token) => EVENTS.has(token?.concept ?? ''))) ||
        (STAGES.has(concept) && !profile?.weight.has(concept)),
    );
    if (at < 0) return undefined;
    const isLed = EVENTS.has(tokens[at - 1]?.concept ?? '');
    return textOf(tokens.slice(isLed ? at - 1 : at, at + 2).filter(({ concept }) => !isAsking(concept)));
  };

  /** "Which *party* is X of?", "who *replaced* X?": what is asked of a person and not told. Who he is, in whatever words, is. */
  const detailOf = (
    { type, tokens, mentions }: Query,
    { from, to }: Focus,
    profile: Profile | undefined,
  ): string | undefined => {
    const [person, another] = mentions.filter(isOurs);
    if (person?.kind !== 'person' || another || !profile?.weight.has(`@person:${person.id}`)) return undefined;
    const isOpen = !/what|where|when|which/.test(type) || tokens.some(({ concept }) => POSTS.has(concept));
    const isInside = (at: number) => at >= from && at < to && (at < person.from || at >= person.to);
    const isUntold = (token: Token) => IN_OFFICE.has(token.text) || (!isOpen && isOddBeside(token, profile));
    return tokens.find((token, at) => isInside(at) && isUntold(token))?.text;
  };

  return {
    spotIn,
    thingIn: (query, focus, profile) =>
      otherPostOf(query) ??
      moneyOf(query) ??
      otherStageOf(query, profile) ??
      namesOfThem(query) ??
      detailOf(query, focus, profile),
  };
}
