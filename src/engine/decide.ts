/** Candidate[] → Decision: whether to answer, ask back, hand off or refuse. */
import type { Compiled } from '../knowledge/compiled';
import type { Mention, Query } from '../knowledge/query';
import type { Evidence } from './confidence';
import type { Computation } from './figures/computation';
import { type Judgement, preparePercent } from './judge';
import { prepareOffered } from './offered';
import { asksSpeaker, preparePersons } from './persons';
import type { ProfileOf } from './profiles';
import type { Read } from './read';
import type { Candidate } from './retrieve';
import type { Steps } from './steps';
import type { Stranger } from './strangers';

/** Why something asked for is not told. */
export type UntoldWhy = 'thing' | 'group' | 'measure' | 'place' | 'year';

export type Decision =
  | { readonly kind: 'computed'; readonly computation: Computation; readonly confidence: number }
  /** An authored entry: a fact, a hand-off or small talk by its own kind. */
  | { readonly kind: 'entry'; readonly entry: number; readonly confidence: number }
  | { readonly kind: 'clarify'; readonly entries: readonly number[]; readonly confidence: number }
  | {
      readonly kind: 'untold';
      readonly why: UntoldWhy;
      /** The thing that is missing, in the visitor's own words. */
      readonly thing: string;
      /** The nearest known fact, offered as a suggestion. */
      readonly nearest?: number;
      readonly confidence: number;
    }
  | { readonly kind: 'refusal'; readonly why: 'blank' | 'unclear' | 'off-topic'; readonly confidence: number };

/** Below this a fact is not told … */
const ANSWER = 0.42;
/** … unless the question names something of ours, and so is not off topic. */
const ANSWER_NAMED = 0.34;
/** With no name of ours and less of the phrasings' probability than this, whatever else speaks for it, a fact is a guess. */
const GUESS = 0.2;
/** Among ten thousand entries the best has little, but far more than the next. */
const AHEAD = 0.25;
/** Of one or two words, no phrasing's probability is high. */
const SHORT = 0.5;
/** A hand-off or small talk harms nobody: it needs less. */
const HAND_ON = 0.2;
/** Between this and ANSWER two readings are worth a question back. */
const ASK_BACK = 0.22;
/** Small talk or hand-offs that share this much of the probability: whichever is best does no harm. */
const ALIKE = 0.5;
/** Candidates within this share of the best score compete with it. */
const COMPETES = 0.6;
/** Arithmetic surer than this is told before any entry. */
const SURE = 0.5;
/** An entry this sure, with this share of the question explained, goes before arithmetic. */
const CERTAIN = 0.9;
const WHOLE = 0.95;
/** A hand-off this likely says what is not told in its own words, better than the name alone. */
const HANDS_BEST = 0.5;
/**
 * So sure, an odd word in the counted phrase is a slip of the finger, no other thing; what a clause says of them is read as it stands,
 * and what is no group is never a slip.
 */
const DESPITE: Partial<Record<Stranger['kind'], number>> = { group: 0.5, said: 0.9 };
const STRANGE: Readonly<Record<Stranger['kind'], UntoldWhy>> = {
  group: 'group',
  said: 'thing',
  thing: 'thing',
  place: 'place',
};
/** What is not told, by the kind of its name; anything else is a group. */
const WHY: Partial<Record<Mention['kind'], UntoldWhy>> = {
  elsewhere: 'place',
  year: 'year',
  measure: 'measure',
  countable: 'measure',
  month: 'thing',
};
/** Offices that no announcement has to name the holder of. */
const HEADS = new Set(['gubernur', 'bupati', 'walikota', 'presiden']);
/** Whose name may be asked for without "who". */
const OFFICIALS = new Set(['pejabat', 'wakil', 'menteri', 'official']);
const ODD = 0.8;
/** With no name of ours in it and less confidence than this, a question is off topic. */
const NEAR_TOPIC = 0.2;
/** Of what an entry is about, so much in the question makes another group's question ours to hand on. */
const OUR_WORDS = 0.3;

/** By these a word's meaning is asked for. */
const DEFINES = new Set(['arti', 'definisi', 'singkatan']);

export type Decide = (
  query: Query,
  judgement: Judgement,
  candidates: readonly Candidate[],
  computation: Computation | undefined,
  around: {
    /** Place of the entry that was told last; -1 for none. */
    readonly last: number;
    /** The question leans on the one before, or was read as another one: what it says itself is not all. */
    readonly leaning: boolean;
  },
) => Decision;

/** A place or thing as the visitor wrote it; a year by its number. */
function saidAs({ kind, id, from, to }: Mention, { tokens }: Query): string {
  if (kind === 'year') return id;
  const said = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return kind === 'elsewhere' ? said.replace(/(^| )\p{L}/gu, (start) => start.toUpperCase()) : said;
}

/** Does all preparation, and yields where it may pause; the function returned only decides. */
export function* prepareDecide(knowledge: Compiled, profileOf: ProfileOf, read: Read): Steps<Decide> {
  const { entries } = knowledge;
  const personsIn = preparePersons(knowledge, profileOf, read);
  const untoldById = new Map(knowledge.untold.map((thing) => [thing.id, thing]));
  const entryAt = new Map(entries.map((entry, at) => [entry.id, at]));
  const figures = new Map(knowledge.figures.map((figure) => [figure.id, figure]));
  const isPercent = preparePercent(knowledge);
  const offeredFor = yield* prepareOffered(knowledge);
  /** Who says a figure himself asks for something else of it. */
  const isStated = ({ numbers }: Query): boolean =>
    numbers.some(({ value }) => knowledge.figures.some((figure) => figure.value === value));

  const namesSomebody = (entry: number): boolean =>
    knowledge.announcement.people.some(({ name }) => entries[entry]?.answer.id.includes(name));

  const tellUntold = (mention: Mention, said: string, best: Candidate, confidence: number): Decision => {
    const nearest = entries[best.entry]?.kind === 'fact' ? { nearest: best.entry } : {};
    const thing = mention.kind === 'untold' ? untoldById.get(mention.id) : undefined;
    if (thing) {
      const own = thing.entry === undefined ? undefined : entryAt.get(thing.entry);
      if (own !== undefined) return { kind: 'entry', entry: own, confidence };
      const why = thing.class === 'group' || thing.class === 'measure' ? thing.class : 'thing';
      return { kind: 'untold', why, thing: said, ...nearest, confidence };
    }
    return { kind: 'untold', why: WHY[mention.kind] ?? 'group', thing: said, ...nearest, confidence };
  };

  /**
   * An authored fact that the whole question fits, operation and all, goes before arithmetic where the fact is no figure ("how is
   * it to rise?"), or is a percentage as it was told and no word asks for more.
   */
  const saysItAll = (
    { type }: Query,
    entry: number,
    { covered }: Evidence,
    confidence: number,
    { certain }: Computation,
  ): boolean => {
    const { kind, table, headline } = entries[entry] ?? {};
    if (kind !== 'fact' || confidence < CERTAIN || covered < WHOLE) return false;
    const figure = figures.get(headline ?? '');
    return figure
      ? certain < 1 && isPercent(entry) && !figure.computed && !figure.percentOf
      : table === undefined && type !== 'count';
  };

  return (
    query,
    { evidence, confidence, isAnchored, asksOtherUnit, foreign: name, stranger, odd },
    candidates,
    computation,
    { last, leaning },
  ) => {
    if (query.tokens.length === 0) return { kind: 'refusal', why: 'blank', confidence: 1 };
    const own = offeredFor(query.raw);
    if (own !== undefined) return { kind: 'entry', entry: own, confidence: 1 };
    const people = personsIn(query, last);
    const [person, another] = people;
    if (another !== undefined) return { kind: 'clarify', entries: people, confidence: SURE };
    if (person !== undefined) return { kind: 'entry', entry: person, confidence: SURE };
    const [best] = candidates;
    const isSaid =
      !leaning &&
      best !== undefined &&
      computation !== undefined &&
      saysItAll(query, best.entry, evidence, confidence, computation);
    if (computation && computation.certain >= SURE && !asksSpeaker(query) && !isSaid) {
      return { kind: 'computed', computation, confidence: computation.certain };
    }
    // Another group, asked for in our words, is near: "sopir truk dilindungi?".
    const isOtherGroup = name?.kind === 'occupation' && evidence.essence >= OUR_WORDS;
    const isNear = isAnchored || confidence > NEAR_TOPIC || isOtherGroup;
    if (!best) {
      // "Oh, I see" is no subject that could be another one.
      const isIdle = query.tokens.every(({ how }) => how === 'filler');
      return { kind: 'refusal', why: isIdle ? 'unclear' : 'off-topic', confidence: 1 - confidence };
    }
    const hands = entries[best.entry]?.kind === 'handoff' && best.score >= HANDS_BEST;
    if (name && isNear && !hands) return tellUntold(name, saidAs(name, query), best, confidence);
    if (name && hands) return { kind: 'entry', entry: best.entry, confidence };
    // "What is the name of …?" is answered by a name.
    const isOfSomebody = query.type === 'who' || query.tokens.some(({ concept }) => OFFICIALS.has(concept));
    const asksName = isOfSomebody && query.tokens.find(({ concept }) => concept === 'nama');
    // A governor's name is not among those that are told.
    const isOfHead = query.tokens.some(({ concept }) => HEADS.has(concept));
    if (asksName && entries[best.entry]?.kind === 'fact' && (isOfHead || !namesSomebody(best.entry)))
      return { kind: 'untold', why: 'thing', thing: asksName.text, nearest: best.entry, confidence };
    if (stranger && confidence < (DESPITE[stranger.kind] ?? 1))
      return isNear
        ? { kind: 'untold', why: STRANGE[stranger.kind], thing: stranger.text, nearest: best.entry, confidence }
        : { kind: 'refusal', why: 'off-topic', confidence: 1 - confidence };
    // A word that the entry is asked with is not odd to it.
    const oddToken = query.tokens.find(({ text }) => text === odd);
    const isOdd = oddToken !== undefined && !profileOf(best.entry)?.weight.has(oddToken.concept);
    if (odd !== undefined && (confidence < ODD || (isStated(query) && isOdd)) && entries[best.entry]?.kind === 'fact') {
      return { kind: 'untold', why: 'measure', thing: odd, nearest: best.entry, confidence };
    }
    if (asksOtherUnit) {
      const said = query.tokens.find(({ concept }) => concept === 'orang')?.text ?? '';
      return { kind: 'untold', why: 'measure', thing: said, nearest: best.entry, confidence };
    }
    const kind = entries[best.entry]?.kind;
    // What a word means that nobody here knows is no question for the words that we explain.
    if (
      kind === 'fact' &&
      !isAnchored &&
      evidence.leftUnknown &&
      query.tokens.some(({ concept }) => DEFINES.has(concept))
    )
      return { kind: 'refusal', why: 'off-topic', confidence: 1 - confidence };
    const least = kind === 'fact' ? (isAnchored ? ANSWER_NAMED : ANSWER) : HAND_ON;
    const isGuess =
      kind === 'fact' && !isAnchored && best.score < GUESS && evidence.margin < AHEAD && evidence.brief < SHORT;
    if (confidence >= least && !isGuess) return { kind: 'entry', entry: best.entry, confidence };
    // "oke makasih": thanks or consent, small talk in any case.
    const alike = candidates.reduce((sum, { entry, score }) => sum + (entries[entry]?.kind === kind ? score : 0), 0);
    if (kind !== 'fact' && alike >= ALIKE) return { kind: 'entry', entry: best.entry, confidence };
    const rivals = candidates.filter(({ score }) => score >= best.score * COMPETES).slice(0, 3);
    if (confidence >= ASK_BACK && rivals.length > 1) {
      return { kind: 'clarify', entries: rivals.map(({ entry }) => entry), confidence };
    }
    return { kind: 'refusal', why: isAnchored ? 'unclear' : 'off-topic', confidence: 1 - confidence };
  };
}
