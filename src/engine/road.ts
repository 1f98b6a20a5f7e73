/** The whole road of one question: read, lean on the context, retrieve, compute, decide, compose, remember. No clock, no network, no DOM. */
import type { Compiled, Language } from '../knowledge/compiled';
import type { How, Query } from '../knowledge/query';
import { featuresOf } from '../knowledge/reading';
import { asQuestion } from './claim';
import { prepareCompose } from './compose';
import type { Context } from './context';
import { type Decision, prepareDecide } from './decide';
import type { Computation } from './figures/computation';
import { prepareFigures } from './figures/prepareFigures';
import { focusOf } from './focus';
import { type FollowUp, followUpOf } from './followUp';
import { type Judgement, prepareJudge } from './judge';
import { prepareListOf } from './listed';
import { prepareMain } from './mainPopulation';
import { prepareObject } from './object';
import { preparePhrase } from './phrase';
import { prepareProfiles } from './profiles';
import { prepareRead } from './read';
import { prepareRefer } from './refer';
import { prepareRemember } from './remember';
import type { Reply } from './reply';
import { type Candidate, type Features, prepareRetrieve } from './retrieve';
import { prepareSideAsked } from './sideAsked';
import { statisticsOf } from './statistics';
import type { Steps } from './steps';

/** Every stop of the road, as plain values. */
export interface Road {
  readonly query: Query;
  readonly features: Features;
  readonly leaning: boolean;
  readonly candidates: readonly Candidate[];
  readonly judgement: Judgement;
  readonly computation?: Computation;
  readonly decision: Decision;
  readonly reply: Reply;
  /** The context after this turn. */
  readonly context: Context;
}

/** A question this sure of itself leans on nothing, unless its words say so. */
const STANDS_ALONE = 0.6;
const LEANS_PLAINLY = 0.4;
/** So sure of another entry, a question by place or time, or one for what is not told, does not ask for the last answer again. */
const SAYS_WHERE = 0.45;
const SAYS_UNTOLD = 0.7;
/** Beside small talk a question counts from this confidence on: "halo, …". */
const SAYS_MORE = 0.5;
/** What is left of the score of the answer that was just given. */
const TOLD = 0.6;
/** A word in the phrasings of this share of all facts goes with any of them. */
const AT_HOME = 0.1;
interface Ranked {
  readonly features: Features;
  readonly candidates: readonly Candidate[];
  readonly judgement: Judgement;
  /** The best candidate is small talk. */
  readonly isChat: boolean;
}

export type Travel = (question: string, context: Context, language: Language | 'auto') => Road;

/** Does all preparation, and yields where it may pause; the function returned is pure. */
export function* prepareRoad(knowledge: Compiled): Steps<Travel> {
  const statistics = yield* statisticsOf(knowledge);
  yield;
  const read = yield* prepareRead(knowledge, (concept) => statistics.entriesWith(concept).length);
  yield;
  const retrieve = prepareRetrieve(knowledge, statistics);
  const profileOf = prepareProfiles(knowledge, statistics);
  const judge = prepareJudge(knowledge, statistics, profileOf);
  yield;
  const decide = yield* prepareDecide(knowledge, profileOf, read);
  yield;
  const compose = prepareCompose(knowledge, preparePhrase(knowledge));
  yield;
  const facts = knowledge.entries.filter(({ kind }) => kind === 'fact').length;
  const isAtHome = (concept: string): boolean => statistics.countOf(concept, 'fact') >= AT_HOME * facts;
  const figures = prepareFigures(knowledge, isAtHome);
  const isKnown = (concept: string): boolean => statistics.numberOf.has(concept);
  /** Whether only small talk has a feature. */
  const isChat = (feature: string): boolean => {
    const chats = statistics.countOf(feature, 'smalltalk');
    return chats > 0 && chats === statistics.entriesWith(feature).length;
  };
  const withoutObject = prepareObject(knowledge);
  const resolve = prepareRefer(knowledge, figures.tree, read);
  const remember = prepareRemember(knowledge, prepareListOf(knowledge, figures.tree, read));
  const preferMain = prepareMain(knowledge);
  const preferSide = prepareSideAsked(knowledge, statistics);
  const figureById = new Map(knowledge.figures.map((figure) => [figure.id, figure]));

  /** Place of an entry; -1 for none, without a look at ten thousand. */
  const placeOf = (entry: string | undefined): number =>
    entry === undefined ? -1 : knowledge.entries.findIndex(({ id }) => id === entry);

  const travel = (question: string, context: Context, language: Language | 'auto', mayChoose: boolean): Road => {
    const {
      query: said,
      isListed,
      entry,
      isPlain,
      untold,
    } = resolve(inLanguage(read(question), context, language), context);
    const query = withoutObject(asQuestion(said));
    const own = withStoryAside(featuresOf(query, isKnown), query);
    const followUp = followUpOf(query, own, context);
    if (followUp.kind === 'choice' && mayChoose) return travel(followUp.question, context, language, false);
    if (followUp.kind === 'again') {
      const { question: before, context: on } = followUp.last;
      return { ...travel(before, on, followUp.language, mayChoose), context: { ...context, language: query.language } };
    }
    const last = placeOf(context.entryId);
    const figure = figureById.get(context.figureIds.at(-1) ?? '');
    const told = last < 0 ? placeOf(figure?.entry) : last;
    const alone = rank(query, own);
    const merged =
      followUp.kind === 'leaning' ? rank(query, followUp.features, followUp.asksNew ? told : -1) : undefined;
    const leaning =
      followUp.kind === 'leaning' &&
      merged !== undefined &&
      !(merged.candidates[0]?.entry === told && asksOther(query, alone, told)) &&
      !strays(query, alone, merged, told) &&
      leans(alone, merged, followUp, query.type !== 'none', told);
    const { features, candidates, judgement } = leaning && merged ? merged : alone;
    // "X is short for …, right?" asks what X means, whatever figure it names.
    const isMeaning = query !== said && query.type === 'what' && said.mentions.some(({ kind }) => kind === 'thing');
    const isOfOne = said.mentions.filter(({ kind }) => kind === 'figure' || kind === 'group').length < 2;
    const computation = isPlain || (isMeaning && isOfOne) ? undefined : figures.compute(said, context);
    const odd = computation ? undefined : figures.strangeIn(said);
    const judged = odd === undefined ? judgement : { ...judgement, odd };
    // What only points at somebody asks for the entry on them.
    const meant = computation ? undefined : entry;
    const pointed = placeOf(meant);
    const decision: Decision =
      untold !== undefined
        ? { kind: 'untold', why: 'thing', thing: untold, nearest: last, confidence: 1 }
        : pointed >= 0
          ? { kind: 'entry', entry: pointed, confidence: 1 }
          : decide(query, judged, candidates, computation, { last, leaning: leaning || query !== said });
    const reply = compose(decision, query.language);
    const next = remember(
      { question, query, features, decision, reply, followUp, leaning, isListed: isListed === true },
      context,
    );
    return {
      query,
      features,
      leaning,
      candidates,
      judgement,
      ...(computation ? { computation } : {}),
      decision,
      reply,
      context: next,
    };
  };

  /** "Where?", "do they pay for it?": by itself a question plainly asks for something else than what was told. */
  const asksOther = (
    { type }: Query,
    { candidates: [best], judgement: { confidence } }: Ranked,
    told: number,
  ): boolean =>
    best !== undefined &&
    best.entry !== told &&
    (knowledge.entries[best.entry]?.kind === 'handoff'
      ? confidence >= SAYS_UNTOLD
      : (/^whe(re|n)$/.test(type) || (type === 'count' && knowledge.entries[told]?.kind === 'handoff')) &&
        confidence >= SAYS_WHERE);
  /** "When?", "where?" with what it inherits goes to an entry that was neither told nor is asked for. */
  const strays = ({ type }: Query, alone: Ranked, merged: Ranked, told: number): boolean =>
    /^whe(re|n)$/.test(type) &&
    merged.candidates[0]?.entry !== told &&
    merged.candidates[0]?.entry !== alone.candidates[0]?.entry &&
    alone.judgement.confidence >= LEANS_PLAINLY;
  /** The candidates for a row of features; words of small talk count only where nothing else is said. */
  const rank = (query: Query, features: Features, told = -1): Ranked => {
    const ranked = weigh(query, features, told);
    if (!ranked.isChat) return ranked;
    const rest = weigh(query, new Map([...features].filter(([feature]) => !isChat(feature))));
    const { confidence, evidence, isAnchored } = rest.judgement;
    const isTopical = isAnchored || evidence.essence > 0.5;
    return !rest.isChat && confidence >= SAYS_MORE && isTopical ? rest : ranked;
  };
  const weigh = (query: Query, features: Features, told = -1): Ranked => {
    const ordered = preferSide(query, features, preferMain(query, retrieve(features)));
    // Who asks something new hardly wants the same answer again.
    const candidates = ordered
      .map((one) => (one.entry === told ? { ...one, score: one.score * TOLD } : one))
      .sort((a, b) => b.score - a.score);
    const kind = knowledge.entries[candidates[0]?.entry ?? -1]?.kind;
    return { features, candidates, judgement: judge(query, features, candidates), isChat: kind === 'smalltalk' };
  };

  return (question, context, language) => travel(question, context, language, true);
}

/**
 * Whether the question with what it inherits says more than the question alone.
 * @param isAsked It has a question word of its own.
 * @param told Place of the entry that was told last.
 */
function leans(
  alone: Ranked,
  merged: Ranked,
  { plain, corrects, asksNew }: Extract<FollowUp, { kind: 'leaning' }>,
  isAsked: boolean,
  told: number,
): boolean {
  if (corrects) return true;
  if (alone.isChat && !plain) return false;
  // "Where?" is nothing to ask of a person.
  if (merged.judgement.evidence.plainClash > alone.judgement.evidence.plainClash) return false;
  const { leftUnknown, leftCommon, leftOther } = merged.judgement.evidence;
  // "And X?" of an unknown X is not answered with what was told of another.
  if (asksNew && leftUnknown + leftCommon > 0 && merged.candidates[0]?.entry === told) return false;
  if (plain)
    return merged.judgement.confidence >= LEANS_PLAINLY || merged.judgement.confidence > alone.judgement.confidence;
  // What is only short, and speaks of something else, is a question of its own: "tell me a joke".
  if (leftUnknown > 0 || (!isAsked && leftCommon + leftOther > 0)) return false;
  return alone.judgement.confidence < STANDS_ALONE && merged.judgement.confidence > alone.judgement.confidence;
}

/** What only the story before the question holds counts less. */
function withStoryAside(features: ReadonlyMap<string, How>, query: Query): Features {
  const { from, to } = focusOf(query);
  if (from === 0 && to >= query.tokens.length) return features;
  const asked = new Set(query.tokens.slice(from, to).map(({ concept }) => concept));
  for (const { kind, id, from: start } of query.mentions) if (start >= from && start < to) asked.add(`@${kind}:${id}`);
  const isAside = (feature: string): boolean => feature[0] !== '?' && !asked.has(feature);
  return new Map([...features].map(([feature, how]) => [feature, isAside(feature) ? 'aside' : how]));
}

/** The reply's language: the owner's, or the question's; a question of names and numbers alone stays in the conversation's. */
function inLanguage(query: Query, context: Context, language: Language | 'auto'): Query {
  if (language !== 'auto') return { ...query, language };
  return query.isNeutral && context.language !== undefined ? { ...query, language: context.language } : query;
}
