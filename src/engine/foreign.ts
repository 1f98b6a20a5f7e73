/** Things that a question asks for and an entry does not know: other places, years, groups, measures, and words that nobody knows. */
import type { Compiled } from '../knowledge/compiled';
import type { Mention, Query, Token } from '../knowledge/query';
import { CORRECTS, OF, REPEATS } from './ellipsis';
import { type Focus, isBackground, likeMe } from './focus';
import { IN_OFFICE, isOurs } from './persons';
import type { Profile } from './profiles';
import type { Statistics } from './statistics';

/** Facts whose phrasings hold a name before it counts as said in passing. */
const IN_PASSING = 4;
/** A word that this many facts are asked with is at home in any question. */
const AT_HOME = 3;
/** A word that this share of all facts is asked with is what the announcement is about. */
const SUBJECT = 0.25;
/** What an entry is asked for weighs as much; less is told in passing: "honornya kecil, berapa kader …". */
const ASKED_FOR = 1;
/** Words before a place that make it the place asked about. */
const PLACES_IN = new Set(['di', 'in', 'at', 'of', 'for', 'untuk', 'provinsi', 'kota', 'kabupaten', 'se']);

/** "In my village": one place among those that the figures hold together. */
const SPOTS = new Set(
  'desa kampung dusun kelurahan kecamatan kabupaten kota nagari marga rt rw village town district neighbourhood neighborhood city'.split(
    ' ',
  ),
);
const OUTSIDE = new Set(['luar', 'diluar', 'outside']);
const MINE = new Set('saya aku ku gue kami kita kito ambo my our ini sini'.split(' '));

const COSTS = new Set(['biaya', 'biayanya', 'ongkos', 'ongkosnya', 'tarif', 'harga']);
const PAYS = new Set(['bayar', 'iuran', 'uang', 'gaji', 'dana', 'biaya']);
const THAT = new Set(['itu', 'ini', 'tu', 'tuh', 'tersebut', 'tsb']);
const BEFORE = new Set(['sebelum', 'before']);
const NAMES_OF = 'nama';
const KIN = new Set(['istri', 'suami', 'keluarga', 'janda', 'wife', 'wives', 'husband']);
/** Parts of what goes on, and words by which another one is meant. */
const STAGES = new Set('tahap gelombang batch fase putaran jilid phase wave round'.split(' '));
const NEXT = new Set('kedua ketiga berikutnya berikut selanjutnya susulan second third next'.split(' '));
const EVENTS = new Set(['acara', 'luncur', 'program', 'giat', 'kegiatan', 'event', 'launch']);
const POSTS = new Set(['jabat', 'jabatan', 'pejabat', 'posisi', 'instansi', 'post', 'job']);
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

/** "Of the insured X" */
const NEAR_OF = 3;
/** Before what is told of somebody. */
const WHO = new Set(['who', 'that']);
const DONE = new Set('sudah belum pernah tidak ada jadi punya masih baru sedang lagi already ever still'.split(' '));

const names = ({ kind }: Mention): boolean => kind === 'figure' || kind === 'group' || kind === 'population';

/** Numbers and days hold for one place; people and reasons only where the place is asked about: "siapa … di Lampung". */
const isAskedPlace = ({ from, to }: Mention, { type, tokens, mentions, language }: Query): boolean =>
  // "any national ministry"
  !(language === 'en' && mentions.some((other) => other.kind === 'thing' && other.from === to)) &&
  (['count', 'share', 'none', 'when', 'where', 'whether'].includes(type) ||
    PLACES_IN.has(tokens[from - 1]?.text ?? ''));

/** What stands before a place and whose it is said to be: "in my village". */
const beforeMine = (tokens: readonly Token[], at: number): Token | undefined =>
  MINE.has(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1];

export interface Stranger {
  readonly text: string;
  readonly isSaid?: true;
  /** It is no group but another person, detail or event. */
  readonly isThing?: true;
}

export interface Foreign {
  /** "In my village", of those who are counted. */
  spotIn(query: Query, focus: Focus): string | undefined;
  /** Whether a word is at home in any question: several facts are asked with it. */
  isAtHome(concept: string): boolean;
  /** The first name asked for that the entry does not know. */
  nameIn(query: Query, focus: Focus, profile: Profile | undefined): Mention | undefined;
  /**
   * The word in the place of what is counted that nobody knows, or that the entry does not count; `isSaid`: it is said of them in a
   * clause ("who are married"), and so no slip of the finger in a name.
   */
  strangerIn(query: Query, focus: Focus, profile: Profile | undefined): Stranger | undefined;
}

const ARE = new Set(['are', 'were', 'is', 'have', 'own', 'live', 'work']);
/** The word before "the X". */
const beforeThe = (tokens: readonly Token[], at: number): string =>
  (/^(?:the|these|those|all)$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1])?.text ?? '';
const isCountedAt = ({ counted }: Focus, at: number): boolean => counted.includes(at);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];
/** 2 for "II" and for "2"; 0 for what is no place. */
const placeOf = (text: string): number => ROMAN.indexOf(text.toLowerCase()) + 1 || Number(/^\d+$/.exec(text) ?? 0);
const strange = (text: string | undefined): Stranger | undefined => (text === undefined ? undefined : { text });

export function prepareForeign(knowledge: Compiled, statistics: Statistics): Foreign {
  const told = knowledge.announcement.dates.map(({ value }) => value);
  const years = new Set([
    ...told.map((value) => value.slice(0, 4)),
    ...knowledge.figures.flatMap(({ series }) => (series ? [String(series.year)] : [])),
  ]);
  const now = (knowledge.announcement.dates.find(({ id }) => id === knowledge.announcement.asOf)?.value ?? '').slice(
    0,
    4,
  );
  const inSeries = new Set(knowledge.figures.flatMap(({ id, series }) => (series ? [id] : [])));
  const namesOf = new Map([...knowledge.figures, ...knowledge.groups].map(({ id, names: own }) => [id, own]));
  /** Words of what a figure or a group is called. */
  const nameWords = (id: string) => namesOf.get(id)?.flatMap((name) => name.split(' ')) ?? [];
  const untoldOf = (kind: string) =>
    new Set(knowledge.untold.flatMap((thing) => (thing.class === kind ? [thing.id] : [])));
  const persons = untoldOf('person');
  const groups = untoldOf('group');
  /** Posts that are numbered, by the word before the number: "First Assistant" is another one than the second. */
  const numbered = new Map(
    knowledge.announcement.people.flatMap(({ post }) =>
      [post.id, post.en ?? ''].flatMap((said) => {
        const [, head = '', place = ''] = /(\p{L}+) ([IVX]+|\d+)\b/u.exec(said) ?? [];
        return head ? [[head.toLowerCase(), placeOf(place)] as const] : [];
      }),
    ),
  );
  const months = new Set(told.map((value) => value.slice(5, 7)));

  const facts = knowledge.entries.filter(({ kind }) => kind === 'fact').length;
  const factsWith = (feature: string): number => statistics.countOf(feature, 'fact');

  /** An entry that is asked for by one date knows no other month. */
  const isOtherMonth = ({ kind, id }: Mention, profile: Profile | undefined): boolean => {
    const own = knowledge.announcement.dates.filter(
      (date) => (profile?.weight.get(`@date:${date.id}`) ?? 0) >= ASKED_FOR,
    );
    return kind === 'month' && own.length > 0 && own.every(({ value }) => value.slice(5, 7) !== id);
  };
  /** "Oke, …", "halo, …": small talk has the word. */
  const isChat = (feature: string): boolean => statistics.countOf(feature, 'smalltalk') > 0;

  const isCounted = ({ from, to }: Mention, { counted }: Focus): boolean => counted.some((at) => at >= from && at < to);
  const hasCounted = (query: Query, focus: Focus): boolean =>
    query.mentions.some((other) => names(other) && isCounted(other, focus));
  /** People whom most facts are asked about are no other group, whatever else the gazetteer knows them as. */
  const isSubject = ({ from, to }: Mention, { tokens }: Query): boolean =>
    tokens.slice(from, to).every(({ concept }) => factsWith(concept) >= SUBJECT * facts);
  /** A group in passing is harmless; counted, asked whether it belongs, or when and where of it, it is not. */
  const isAskedGroup = (mention: Mention, query: Query, focus: Focus): boolean =>
    isCounted(mention, focus) ||
    query.type === 'whether' ||
    query.type === 'none' ||
    (query.type === 'share' && !query.mentions.some(names)) ||
    (/^whe(n|re)$/.test(query.type) && !query.mentions.some(isOurs)) ||
    (query.type === 'count' && !hasCounted(query, focus));
  /** "kabupaten mana …" */
  const isWhich = ({ to }: Mention, { tokens }: Query): boolean => ['mana', 'apa'].includes(tokens[to]?.concept ?? '');
  /** "berapa sekolah yang gurunya …" counts schools, whatever else is named. */
  const isHead = ({ kind, from, to }: Mention, { language, mentions }: Query, { counted }: Focus): boolean =>
    kind === 'countable' &&
    mentions.some(names) &&
    counted.length > 0 &&
    (language === 'id' ? counted[0] === from : counted[counted.length - 1] === to - 1);
  /** "… yang ikut program": a word that facts are asked with too is harmless beside what is counted. */
  const isInPassing = (mention: Mention, query: Query, focus: Focus): boolean =>
    factsWith(`@untold:${mention.id}`) >= IN_PASSING && !isCounted(mention, focus) && hasCounted(query, focus);
  /** "madrasah and pesantren teachers": in English the head of what is counted comes last. A group before it is another one: "X drivers". */
  const isBeforeHead = (mention: Mention, query: Query, focus: Focus): boolean =>
    query.language === 'en' &&
    !groups.has(mention.id) &&
    query.mentions.some((other) => names(other) && other.from >= mention.to && isCounted(other, focus));
  /** "Of the X, how many are Y?": a kind among ours, which is not counted by itself, whatever facts are asked with it. */
  const isKindOf = ({ kind, from }: Mention, { tokens, mentions, type }: Query): boolean =>
    (kind === 'occupation' || kind === 'countable') &&
    type === 'count' &&
    mentions.some(
      (other) =>
        names(other) &&
        other.to <= from &&
        tokens.slice(Math.max(0, other.from - NEAR_OF), other.from).some(({ text }) => OF.has(text)),
    );
  /** Another group, which an entry's own may be called by as well ("Quran teachers of X"), where that is not named. */
  const isOtherGroup = ({ kind, id }: Mention, { mentions, type }: Query, profile: Profile | undefined): boolean =>
    kind === 'untold' &&
    groups.has(id) &&
    (type === 'count' ||
      (/none|whether/.test(type) && [...(profile?.weight.keys() ?? [])].some((one) => one.startsWith('@figure:')))) &&
    !mentions.some((one) => one.kind === 'population' || profile?.weight.has(`@figure:${one.id}`));
  /** "How many X next year?" is no question for a series that has a year to come. */
  const isOtherYear = ({ kind, id }: Mention, { mentions, type }: Query): boolean =>
    kind === 'year' &&
    id !== now &&
    type === 'count' &&
    mentions.some((one) => (one.kind === 'figure' || one.kind === 'group') && !inSeries.has(one.id));
  const isForeign = (mention: Mention, query: Query, focus: Focus): boolean => {
    switch (mention.kind) {
      case 'year':
        return (
          (!years.has(mention.id) || (query.type === 'count' && mention.id !== now)) &&
          !isBackground(mention, query, focus)
        );
      case 'month':
        return !months.has(mention.id);
      case 'untold':
        return (
          // "X is the secretary, right?" asks for X.
          !(persons.has(mention.id) && query.mentions.some(({ kind }) => kind === 'person')) &&
          !isBackground(mention, query, focus) &&
          !isInPassing(mention, query, focus) &&
          !isBeforeHead(mention, query, focus)
        );
      case 'elsewhere':
        return !isBackground(mention, query, focus) && isAskedPlace(mention, query);
      case 'measure':
        return !isBackground(mention, query, focus);
      case 'occupation':
        return (
          !isBackground(mention, query, focus) && !isSubject(mention, query) && isAskedGroup(mention, query, focus)
        );
      case 'countable':
        return isCounted(mention, focus) || isWhich(mention, query);
      default:
        return false;
    }
  };
  /** A word that neither the entry nor several other facts are asked with. */
  const isOddBeside = ({ concept, how }: Token, profile: Profile | undefined): boolean =>
    how !== 'filler' &&
    how !== 'number' &&
    how !== 'fuzzy' &&
    !(isChat(concept) && factsWith(concept) === 0) &&
    !CORRECTS.has(concept) &&
    !REPEATS.has(concept) &&
    !profile?.weight.has(concept) &&
    factsWith(concept) < AT_HOME;
  /** "kode promo gojek": key words about a group of ours whose head, first or in English last, is another thing. */
  const headOf = (query: Query, focus: Focus, profile: Profile | undefined): string | undefined => {
    const figure = query.mentions.find(({ kind, from }) => kind === 'figure' && from >= focus.from);
    if (!figure) return undefined;
    const beside =
      query.language === 'id' ? query.tokens.slice(focus.from, figure.from) : query.tokens.slice(figure.to, focus.to);
    return beside.find((token) => isOddBeside(token, profile))?.text;
  };

  /**
   * "X who have made a *claim*, how many?", "how many *young* X?": what stands behind the name, or in a clause, and is not what the
   * entry tells of them.
   */
  const toldOf = (
    { tokens, language }: Query,
    { kind, to }: Mention,
    profile: Profile | undefined,
  ): string | undefined => {
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
    return first && isNext && !isAwaited && isOddBeside(first, profile) ? first.text : undefined;
  };

  const spotIn: Foreign['spotIn'] = ({ type, tokens, mentions }, { from, to }) => {
    // "Outside X", of the region that is told of.
    const region = mentions.find((one) => one.kind === 'region' && OUTSIDE.has(tokens[one.from - 1]?.concept ?? ''));
    if (region && type === 'count')
      return tokens
        .slice(region.from - 1, region.to)
        .map(({ text }) => text)
        .join(' ');
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
      ? whose === before
        ? `${whose.text} ${tokens[at]?.text}`
        : `${tokens[at]?.text} ${whose.text}`
      : undefined;
  };

  /** "Who is the Second Assistant?" */
  const otherPostOf = ({ tokens }: Query): string | undefined => {
    const at = tokens.findIndex(({ text }, one) => {
      const place = placeOf(tokens[one + 1]?.text ?? '');
      return place > 0 && numbered.has(text) && numbered.get(text) !== place;
    });
    return at < 0 ? undefined : `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
  };

  /** "The names of the X", "the wives of X", "before the programme": none of them is told. */
  const namesOfThem = ({ tokens, mentions, type, numbers }: Query): string | undefined => {
    const before = type === 'count' ? tokens.findIndex(({ text }) => BEFORE.has(text)) : -1;
    if (before >= 0 && EVENTS.has(tokens[before + 1]?.concept ?? ''))
      return `${tokens[before]?.text} ${tokens[before + 1]?.text}`;
    const group = mentions.find(({ kind, id }) => kind === 'figure' && !inSeries.has(id));
    const head = group && tokens[group.from - 1];
    if (!group || !head || numbers.length) return undefined;
    const isNames =
      /who|what|none/.test(type) &&
      (head.concept === 'nama' || (head.concept === 'saja' && tokens[group.from - 2]?.concept === 'siapa'));
    const isKin = type !== 'none' && KIN.has(head.text);
    if (!isNames && !isKin) return undefined;
    const name = tokens.slice(group.from, group.to).map(({ text }) => text);
    return [isKin ? head.text : NAMES_OF, ...name].join(' ');
  };

  /** "How much does X pay?", "the cost for X": money, not people. */
  const moneyOf = ({ tokens, mentions, type }: Query): string | undefined => {
    const isOfThem = mentions.some(({ kind, id }) => kind === 'figure' && !inSeries.has(id));
    if (type !== 'count' || !isOfThem) return undefined;
    const cost = tokens.find(({ text }) => COSTS.has(text));
    const pays = tokens.some(({ text }) => text === 'how much') && tokens.find(({ concept }) => PAYS.has(concept));
    return (cost ?? (pays || undefined))?.text;
  };

  /** "How many of the X are *Y*?" */
  const kindOf = ({ tokens, mentions, language }: Query, profile: Profile | undefined): string | undefined => {
    if (language !== 'en') return undefined;
    const whole = mentions.find(
      ({ kind, from, to }) => kind === 'figure' && ARE.has(tokens[to]?.text ?? '') && OF.has(beforeThe(tokens, from)),
    );
    const said = whole && tokens[whole.to + 1];
    return said && isOddBeside(said, profile) ? said.text : undefined;
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
    return tokens
      .slice(isLed ? at - 1 : at, at + 2)
      .filter(({ concept }) => concept !== 'berapa' && concept !== 'kapan' && concept !== 'mana')
      .map(({ text }) => text)
      .join(' ');
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

  /** "Under 30", of a group: the age of its members, when how many they are is asked. */
  const ageOf = ({ tokens, numbers }: Query, { to }: Mention): string | undefined => {
    const at = BOUNDS.has(tokens[to]?.concept ?? '') ? to : BOUNDS.has(tokens[to + 1]?.concept ?? '') ? to + 1 : -1;
    const number = at < 0 ? undefined : numbers.find(({ from }) => from === at + 1);
    return number && !number.percent && number.value < OLDEST
      ? `${tokens[at]?.text} ${tokens[at + 1]?.text}`
      : undefined;
  };

  return {
    spotIn,
    isAtHome: (concept) => factsWith(concept) >= AT_HOME,
    nameIn: (query, focus, profile) =>
      query.mentions.find(
        (mention) =>
          isKindOf(mention, query) ||
          (isOtherYear(mention, query) && !isBackground(mention, query, focus)) ||
          ((isForeign(mention, query, focus) || isOtherMonth(mention, profile)) &&
            (isHead(mention, query, focus) ||
              isOtherGroup(mention, query, profile) ||
              (profile?.weight.get(`@${mention.kind}:${mention.id}`) ?? 0) < ASKED_FOR)),
      ),
    strangerIn: (query, focus, profile) => {
      // "How many like me?", where nobody of ours was named.
      const like = query.type === 'count' && !query.mentions.some(names) ? likeMe(query) : undefined;
      if (like && like.from >= focus.from)
        return strange(
          query.tokens
            .slice(like.from, like.to)
            .map(({ text }) => text)
            .join(' '),
        );
      const detail =
        otherPostOf(query) ??
        moneyOf(query) ??
        otherStageOf(query, profile) ??
        namesOfThem(query) ??
        detailOf(query, focus, profile);
      if (detail !== undefined) return { text: detail, isSaid: true, isThing: true };
      if (query.type === 'none') return strange(headOf(query, focus, profile));
      if (query.type !== 'count') return undefined;
      const [head] = focus.counted;
      const token = head === undefined ? undefined : query.tokens[head];
      const figure = query.mentions.find((mention) => names(mention) && isCounted(mention, focus));
      // "Those X, who are Y, how many?" counts Y.
      const ahead = query.mentions.find(
        ({ to, ...one }) =>
          names({ to, ...one }) &&
          head !== undefined &&
          to < head &&
          query.tokens.slice(to, head).every(({ concept, text }) => THAT.has(text) || concept === 'yang'),
      );
      const whole = figure ?? ahead;
      const said = whole && (ageOf(query, whole) ?? toldOf(query, whole, profile));
      if (said !== undefined) return { text: said, isSaid: true };
      if (figure && head !== undefined && token && query.language === 'id') {
        // "berapa pos penjagaan linmas" counts posts: the head of the phrase comes first.
        return head < figure.from && isOddBeside(token, profile) ? strange(token.text) : undefined;
      }
      const kind = kindOf(query, profile);
      if (kind !== undefined) return { text: kind, isSaid: true };
      // "How many young X": in English what is told of them comes first.
      const before = figure && query.tokens[figure.from - 1];
      const isOwn = before && figure && nameWords(figure.id).some((word) => word.startsWith(before.text));
      if (figure && before && !isOwn && isCountedAt(focus, figure.from - 1) && isOddBeside(before, profile))
        return { text: before.text, isSaid: true };
      if (figure) return undefined;
      const unknown = focus.counted.map((at) => query.tokens[at]).filter((one) => one?.how === 'unknown');
      return unknown.length > 0 ? strange(unknown.map((one) => one?.text).join(' ')) : undefined;
    },
  };
}
