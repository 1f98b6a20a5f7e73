/** A question that leans on the one before: what it leaves out is filled from the context, and nothing else leaks in. */

import type { Language } from '../knowledge/compiled';
import type { Query, Token } from '../knowledge/query';
import type { Context } from './context';
import { CONNECTS, CORRECTS, isEmpty, PERSON, RANKS, REPEATS } from './ellipsis';
import { isAsking, isOf } from './focus';
import { placeAt } from './listed';
import type { Features, Origin } from './retrieve';

/** Passed over before a question: "oke, kalau …". */
const CONSENTS = new Set(['oke', 'ok', 'oh', 'baik', 'sip']);
/** "maksud saya …" */
const OWN = new Set(['saya', 'aku', 'ku']);
const GROUP = new Set(['mereka', 'they', 'them', 'their', 'those']);
const TOO = new Set(['juga', 'too']);
/** A question with more content than this stands by itself. */
const MOST_CONTENT = 3;

/** Words that ask for the same in another language, beside courtesy. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['english', 'en'],
  ['inggris', 'en'],
  ['indonesian', 'id'],
  ['indonesia', 'id'],
]);
/** Beside a word that asks to repeat, these only say how the last answer was heard. */
const HEARD_SO = new Set([
  'jawab',
  'angka',
  'kurang',
  'jelas',
  'dengar',
  'paham',
  'tangkap',
  'lagi',
  'sekali',
  'kali',
  'tidak',
  'answer',
  'last',
  'catch',
  'hear',
  'again',
  'kata',
  'tadi',
  'nama',
  'kamu',
  '1',
]);
/** "How many just now?" */
const JUST_NOW = new Set(['tadi', 'tadinya', 'barusan', 'td']);
const WHAT = new Set(['apa', 'berapa', 'angka', 'jumlah', 'jawab']);
const AROUND_LANGUAGE = new Set([
  'bahasa',
  'language',
  'translate',
  'terjemah',
  'versi',
  'version',
  'again',
  'ulang',
  'speak',
  'say',
  'kamu',
  'kata',
]);

export type FollowUp =
  | { readonly kind: 'alone' }
  /** "In English, please", "say that again": the last answer once more. */
  | { readonly kind: 'again'; readonly last: NonNullable<Context['last']>; readonly language: Language }
  | { readonly kind: 'choice'; readonly question: string }
  /** `plain`: the words say that it leans ("kalau …?", "dia …"); else only its brevity does. `asksNew`: something else is asked of the same. */
  | {
      readonly kind: 'leaning';
      readonly features: Features;
      readonly plain: boolean;
      readonly corrects: boolean;
      readonly asksNew: boolean;
    };

const slotOf = (feature: string): string => {
  if (feature[0] === '?') return '?';
  if (/^@(figure|group|population)/.test(feature)) return '@figure';
  return feature[0] === '@' ? feature.replace(/:.*/, '') : feature;
};

const contentOf = ({ tokens }: Query) =>
  tokens.filter(({ how, concept }) => how !== 'filler' && !CONNECTS.has(concept) && !CONSENTS.has(concept));

function choiceOf(query: Query, context: Context): string | undefined {
  if (context.options.length === 0 || contentOf(query).length > 2) return undefined;
  const { options } = context;
  return query.tokens.flatMap((_, at) => options[placeAt(query, at, options.length)] ?? [])[0];
}

/** The language that a question asks for, where it asks for nothing else. */
function languageOf(content: Query['tokens']): Language | undefined {
  const [only, another] = content.filter((token) => !isOf(AROUND_LANGUAGE, token));
  return another ? undefined : LANGUAGES.get(only?.text ?? '');
}

/** "…, how many was that?", "what did you just say?": what was told is asked for once more, whatever the excuse. */
function isWhatWasThat({ tokens, mentions }: Query): boolean {
  const from = Math.max(0, ...tokens.slice(0, -1).map(({ end, pause }, at) => (end || pause ? at + 1 : 0)));
  const asking = tokens.slice(from).filter(({ how, text }) => how !== 'filler' || JUST_NOW.has(text));
  return (
    !mentions.some(({ kind }) => kind === 'figure' || kind === 'group') &&
    asking.some(({ text }) => JUST_NOW.has(text)) &&
    asking.length > 1 &&
    asking.every(({ concept, text }) => JUST_NOW.has(text) || WHAT.has(concept))
  );
}

/** "Sekali lagi", with nothing but courtesy around it. */
const isOnceMore = ({ tokens }: Query): boolean =>
  tokens.some(({ text }, at) => text === 'sekali' && tokens[at + 1]?.concept === 'lagi') &&
  tokens.every(({ how, text }) => how === 'filler' || text === 'sekali');

/** How a question relates to the conversation before it. */
export function followUpOf(query: Query, features: Features, context: Context): FollowUp {
  if (context.features.length === 0) return { kind: 'alone' };
  const choice = choiceOf(query, context);
  if (choice !== undefined) return { kind: 'choice', question: choice };
  const content = contentOf(query);
  const language = languageOf(content);
  if (context.last && language) return { kind: 'again', last: context.last, language };
  const isRepeat =
    isWhatWasThat(query) ||
    isOnceMore(query) ||
    (query.tokens.some((token) => isOf(REPEATS, token)) &&
      content.every((token) => isOf(REPEATS, token) || isOf(HEARD_SO, token)));
  if (context.last && isRepeat) return { kind: 'again', last: context.last, language: query.language };
  const said = (words: ReadonlySet<string>): boolean => query.tokens.some((token) => isOf(words, token));
  // "Oh dear, …" is passed over like "okay, …".
  const isPassed = (token: Token): boolean =>
    CONSENTS.has(token.concept) ||
    (token.how === 'filler' && ![OWN, CONNECTS, CORRECTS].some((set) => isOf(set, token)));
  const start = query.tokens.findIndex((token) => !isPassed(token));
  const [first, second] = query.tokens.slice(Math.max(0, start));
  const meansAnother =
    (first?.text.startsWith('maksud') === true && OWN.has(second?.concept ?? '')) || first?.text === 'meant';
  // "No, X I mean"
  const last = query.tokens.filter(({ how }) => how !== 'filler').at(-1);
  const endsOn =
    last?.text.startsWith('mak') && last.concept === 'arti' && first && isOf(CORRECTS, first) ? last : undefined;
  const corrects = meansAnother || (first !== undefined && isOf(CORRECTS, first) && content.length > 1);
  const connects = first !== undefined && isOf(CONNECTS, first) && content.length <= MOST_CONTENT + 1;
  // "Tahun depan?" names another time for what was asked.
  const isInTime = (at: number): boolean =>
    query.mentions.some(({ kind, from, to }) => (kind === 'date' || kind === 'year') && at >= from && at < to);
  const isTime =
    query.mentions.some(({ kind }) => kind === 'date' || kind === 'year') &&
    query.tokens.every(
      (token, at) =>
        isInTime(at) ||
        token.how === 'filler' ||
        isOf(CONNECTS, token) ||
        isOf(CORRECTS, token) ||
        (meansAnother && at < 2) ||
        token === endsOn,
    );
  const isPronoun = said(PERSON) || said(GROUP);
  // "Where?" leaves out everything.
  const regions = query.mentions.filter(({ kind }) => kind === 'region');
  const isBare = query.tokens.every(
    (token, at) => isEmpty(token) || isAsking(token.concept) || regions.some(({ from, to }) => at >= from && at < to),
  );
  const plain = connects || corrects || isTime || isBare || isPronoun;
  // "Oh, I see", "and then?": nothing is asked that could lean.
  const isIdle = content.length === 0 && !isPronoun && !corrects;
  // "Quite a lot, too": said of the answer, and asks for nothing.
  const isRemark =
    query.type === 'none' && said(TOO) && content.every(({ concept }) => RANKS.has(concept) || TOO.has(concept));
  if (isIdle || isRemark || (!plain && content.length > MOST_CONTENT)) return { kind: 'alone' };
  const merged = new Map<string, Origin>(features);
  // "And how about X?", "what about X?" ask no "how" and no "what".
  const asksAbout = query.type === 'how' || query.tokens[1]?.text === 'about';
  const isHowAbout = connects && asksAbout && query.mentions.length > 0 && content.length <= MOST_CONTENT;
  if (isHowAbout) for (const feature of ['?how', 'bagaimana', '?what', 'apa']) merged.delete(feature);
  // "Maksud saya …" asks for no meaning.
  const meaning = endsOn ?? (meansAnother ? first : undefined);
  if (meaning) merged.delete(meaning.concept);
  const taken = new Set([...(isHowAbout ? merged : features).keys()].map(slotOf));
  const isName = (feature: string): boolean => feature[0] === '@' || context.named?.includes(feature) === true;
  // Words of a name that is replaced must not stay behind.
  const replaces = taken.has('@figure') || taken.has('@person') || taken.has('@thing');
  const hasTime = taken.has('@year') || taken.has('@date');
  // Something new is asked of the same people, or, in a clause of its own ("and who …?"), the same of others.
  const isPredicate = !isBare && !corrects && ![...taken].some((slot) => slot[0] === '@');
  const isClause =
    isPredicate &&
    connects &&
    !isPronoun &&
    query.tokens.some(({ concept }) => concept === 'yang') &&
    !content.some(({ concept }) => RANKS.has(concept));
  for (const feature of context.features) {
    const slot = slotOf(feature);
    if (taken.has(slot)) continue;
    // A question has one question word; another year is no longer the year before, nor its figure.
    if (taken.has('?') && isAsking(feature)) continue;
    if (hasTime && (/^\d/.test(feature) || slot === '@figure')) continue;
    if (replaces && !isPronoun && isName(feature) && !/^@(?!person|elsewhere)/.test(feature)) continue;
    if (isClause && isName(feature)) continue;
    const isAside = isPredicate && !isClause && feature[0] !== '?' && !isName(feature);
    merged.set(feature, isTime ? 'exact' : isAside ? 'aside' : 'carried');
  }
  return { kind: 'leaning', features: merged, plain, corrects, asksNew: isPredicate && !isPronoun };
}
