/** The whole road of one question: read, lean on the context, retrieve, compute, decide, compose, remember. No clock, no network, no DOM. */
import type { Compiled, Figure, Language } from '../knowledge/compiled';
import type { Query } from '../knowledge/query';
import { featuresOf } from '../knowledge/reading';
import { prepareCompose } from './compose';
import type { Evidence } from './confidence';
import type { Context } from './context';
import { type Decision, prepareDecide } from './decide';
import type { Computation } from './figures/computation';
import { prepareFigures } from './figures/prepareFigures';
import { followUpOf } from './followUp';
import { preparePhrase } from './phrase';
import { prepareRead } from './read';
import type { Reply } from './reply';
import { type Candidate, type Features, prepareRetrieve } from './retrieve';

/** Every stop of the road, as plain values. */
export interface Road {
  readonly query: Query;
  readonly features: Features;
  readonly leaning: boolean;
  readonly candidates: readonly Candidate[];
  readonly evidence: Evidence;
  readonly computation?: Computation;
  readonly decision: Decision;
  readonly reply: Reply;
  /** The context after this turn. */
  readonly context: Context;
}

/** Figures that a follow-up may work on at once. */
const MOST_FIGURES = 6;

export type Travel = (question: string, context: Context, language: Language | 'auto') => Road;

/** Does all preparation; the function returned is pure. */
export function prepareRoad(knowledge: Compiled): Travel {
  const read = prepareRead(knowledge);
  const retrieve = prepareRetrieve(knowledge);
  const decide = prepareDecide(knowledge);
  const compose = prepareCompose(knowledge, preparePhrase(knowledge));
  const figures = prepareFigures(knowledge);
  const figureById = new Map(knowledge.figures.map((figure) => [figure.id, figure]));

  const travel = (question: string, context: Context, language: Language | 'auto', mayChoose: boolean): Road => {
    const query = inLanguage(read(question), context, language);
    const own: Features = featuresOf(query);
    const followUp = followUpOf(query, own, context);
    if (followUp.kind === 'choice' && mayChoose) return travel(followUp.question, context, language, false);
    const alone = retrieve(own);
    const leaning = followUp.kind === 'leaning' && leans(decide.evidence(query, own, alone), followUp.corrects);
    const features = leaning && followUp.kind === 'leaning' ? followUp.features : own;
    const candidates = leaning ? retrieve(features) : alone;
    const computation = figures.compute(query, context);
    const decision = decide(query, features, candidates, computation);
    const reply = compose(decision, query.language);
    const figureIds = figuresAfter(query, decision, context, leaning, followUp.kind === 'leaning' && followUp.corrects);
    const next: Context = {
      ...('entryId' in reply && reply.entryId !== undefined ? { entryId: reply.entryId } : {}),
      figureIds,
      features: reply.kind === 'refusal' || reply.kind === 'smalltalk' ? context.features : [...features.keys()],
      options: reply.kind === 'clarify' ? reply.options.map((option) => option.question) : [],
      language: query.language,
    };
    return {
      query,
      features,
      leaning,
      candidates,
      evidence: decide.evidence(query, features, candidates),
      ...(computation ? { computation } : {}),
      decision,
      reply,
      context: next,
    };
  };

  const figuresAfter = (
    query: Query,
    decision: Decision,
    context: Context,
    leaning: boolean,
    corrects: boolean,
  ): string[] => {
    if (decision.kind === 'computed') return decision.computation.figureIds.slice(-MOST_FIGURES);
    if (decision.kind !== 'entry') return [...context.figureIds];
    const headline = knowledge.entries[decision.entry]?.headline;
    const named = query.mentions.flatMap(({ kind, id }) => (kind === 'figure' ? [id] : []));
    const fresh = headline !== undefined ? [headline] : named;
    if (fresh.length === 0) return leaning ? [...context.figureIds] : [];
    const kept = corrects
      ? context.figureIds.slice(0, -1)
      : leaning || areSiblings(context.figureIds, fresh)
        ? context.figureIds
        : [];
    return [...new Set([...kept, ...fresh])].slice(-MOST_FIGURES);
  };
  const areSiblings = (before: readonly string[], fresh: readonly string[]): boolean => {
    const parents = [...before, ...fresh].map((id): Figure['partOf'] => figureById.get(id)?.partOf);
    return before.length > 0 && parents[0] !== undefined && parents.every((parent) => parent === parents[0]);
  };
  return (question, context, language) => travel(question, context, language, true);
}

/** A short question with a sure answer of its own stands alone, however it begins. */
function leans(alone: Evidence, corrects: boolean): boolean {
  return corrects || alone.likeness < 0.9;
}

/** The reply's language: the owner's, or the question's; a question of names and numbers alone stays in the conversation's. */
function inLanguage(query: Query, context: Context, language: Language | 'auto'): Query {
  if (language !== 'auto') return { ...query, language };
  const isNeutral = query.tokens.every(({ how }) => how === 'number' || how === 'unknown');
  return isNeutral && context.language !== undefined ? { ...query, language: context.language } : query;
}
