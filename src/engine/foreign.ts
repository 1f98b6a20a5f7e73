/** Things that a question asks for and an entry does not know: other places, years, groups, measures, and words that nobody knows. */
import type { Compiled } from '../knowledge/compiled';
import type { Mention, Query, Token } from '../knowledge/query';
import { isBackground } from './background';
import { CORRECTS, OF, REPEATS } from './ellipsis';
import type { Focus } from './focus';
import { isOurs } from './persons';
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
export const PLACES_IN = new Set(['di', 'in', 'at', 'of', 'for', 'untuk', 'provinsi', 'kota', 'kabupaten', 'se']);

/** "Of the insured X" */
const NEAR_OF = 3;
/** Names of people whom the figures count. */
export const names = ({ kind }: Mention): boolean => kind === 'figure' || kind === 'group' || kind === 'population';

/** Numbers and days hold for one place; people and reasons only where the place is asked about: "siapa … di Lampung". */
const isAskedPlace = ({ from, to }: Mention, { type, tokens, mentions, language }: Query): boolean =>
  // "any national ministry"
  !(language === 'en' && mentions.some((other) => other.kind === 'thing' && other.from === to)) &&
  (['count', 'share', 'none', 'when', 'where', 'whether'].includes(type) ||
    PLACES_IN.has(tokens[from - 1]?.text ?? ''));

export interface Foreign {
  /** Whether a word is at home in any question: several facts are asked with it. */
  isAtHome(concept: string): boolean;
  /** The first name asked for that the entry does not know. */
  nameIn(query: Query, focus: Focus, profile: Profile | undefined): Mention | undefined;
  /** Whether neither the entry nor several other facts are asked with a word. */
  isOddBeside(token: Token, profile: Profile | undefined): boolean;
}

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
  const untoldOf = (kind: string) =>
    new Set(knowledge.untold.flatMap((thing) => (thing.class === kind ? [thing.id] : [])));
  const persons = untoldOf('person');
  const groups = untoldOf('group');
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
  return {
    isOddBeside,
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
  };
}
