/** The context after a turn: what the next question may lean on. */
import type { Compiled } from '../knowledge/compiled';
import type { Query } from '../knowledge/query';
import type { Context } from './context';
import type { Decision } from './decide';
import type { FollowUp } from './followUp';
import type { Reply } from './reply';
import type { Features } from './retrieve';

/** Figures that a follow-up may work on at once. */
const MOST_FIGURES = 6;

/** What a turn was about, and how it ended. */
interface Turned {
  readonly question: string;
  readonly query: Query;
  readonly features: Features;
  readonly decision: Decision;
  readonly reply: Reply;
  readonly followUp: FollowUp;
  /** It leaned on the turn before. */
  readonly leaning: boolean;
  /** It pointed into the list told before. */
  readonly isListed: boolean;
}

/**
 * @param listOf Ids of what an entry names side by side.
 * @returns A function from a turn and the context before it to the context after it.
 */
export function prepareRemember(
  knowledge: Compiled,
  listOf: (entry: number) => readonly string[],
): (turn: Turned, before: Context) => Context {
  const figureById = new Map(knowledge.figures.map((figure) => [figure.id, figure]));

  const listedIn = (decision: Decision): readonly string[] => {
    if (decision.kind === 'computed') return decision.computation.listedIds;
    return decision.kind === 'entry' ? listOf(decision.entry) : [];
  };

  const figuresAfter = (
    query: Query,
    decision: Decision,
    context: Context,
    leaning: boolean,
    mayLean: boolean,
    corrects: boolean,
  ): string[] => {
    if (decision.kind === 'computed') {
      const ids = decision.computation.figureIds;
      // "And X?" after Y leaves both to work on.
      const joins = mayLean && ids.length === 1 && areApart(context.figureIds, ids);
      return joins ? [...new Set([...context.figureIds, ...ids])].slice(-MOST_FIGURES) : [...ids];
    }
    if (decision.kind !== 'entry' || knowledge.entries[decision.entry]?.kind === 'smalltalk')
      return [...context.figureIds];
    const { headline, answer } = knowledge.entries[decision.entry] ?? {};
    const named = query.mentions.flatMap(({ kind, id }) => (kind === 'figure' ? [id] : []));
    const stated = knowledge.figures.filter(
      ({ computed, value }) => !computed && query.numbers.some((one) => one.value === value),
    );
    if (stated.length > 1) return stated.map(({ id }) => id);
    // Of an answer's figures the one that was asked for by name.
    const own =
      query.type === 'share'
        ? undefined
        : named.find((id) => !figureById.get(id)?.series && answer?.id.includes(`{${id}}`));
    const fresh = own !== undefined ? [own] : headline !== undefined ? [headline] : named;
    if (fresh.length === 0) return [...context.figureIds];
    const kept = corrects
      ? context.figureIds.slice(0, -1)
      : leaning || areApart(context.figureIds, fresh)
        ? context.figureIds
        : [];
    return [...new Set([...kept, ...fresh])].slice(-MOST_FIGURES);
  };
  /** Who an answer names is who "he" is next, where it names one person. */
  const withPerson = (features: Features, query: Query, decision: Decision): Features => {
    if (decision.kind !== 'entry' || query.mentions.some(({ kind }) => kind === 'person')) return features;
    const said = knowledge.entries[decision.entry]?.answer.id ?? '';
    const [person, another] = knowledge.announcement.people.filter(({ name }) => said.includes(name));
    return person && !another ? new Map([...features, [`@person:${person.id}`, 'exact' as const]]) : features;
  };
  /** What holds a figure, itself first and the whole of everything last; of a group or a remainder, what holds its first. */
  const around = (key: string | undefined): string[] => {
    const figure = figureById.get(/^[^+~]*/.exec(key ?? '')?.[0] ?? '');
    return figure ? [figure.id, ...around(figure.partOf)] : [];
  };
  /** Parts of one whole, none inside another. */
  const areApart = (before: readonly string[], fresh: readonly string[]): boolean => {
    const chains = [...new Set([...before, ...fresh])].map(around);
    const [first] = chains;
    return (
      before.length > 0 &&
      chains.every((chain) => chain.length > 1 && chain.at(-1) === first?.at(-1)) &&
      chains.every(([id = ''], at) => !chains.some((other, place) => place !== at && other.includes(id)))
    );
  };

  return ({ question, query, features, decision, reply, followUp, leaning, isListed }, context) => {
    const corrects = followUp.kind === 'leaning' && followUp.corrects;
    // The first of a list that is singled out leaves the others behind.
    const isFirst = isListed && context.listed?.every((id) => context.figureIds.includes(id));
    const before = isFirst ? { ...context, figureIds: [] } : context;
    const figureIds = figuresAfter(query, decision, before, leaning, followUp.kind === 'leaning', corrects);
    const fresh = listedIn(decision);
    const listed = isListed || fresh.length < 2 ? context.listed : fresh;
    // Small talk and what was not understood leave the conversation where it was.
    const isAside = reply.kind === 'smalltalk' || reply.kind === 'refusal';
    const entryId = isAside ? context.entryId : 'entryId' in reply ? reply.entryId : undefined;
    const corrected = context.figureIds.at(-1);
    return {
      ...(entryId !== undefined && { entryId }),
      figureIds,
      ...featuresAfter(query, reply, withPerson(features, query, decision), context),
      options: reply.kind === 'clarify' ? reply.options.map((option) => option.question) : [],
      ...(listed && { listed }),
      ...(corrected !== undefined && !figureIds.includes(corrected) && { corrected }),
      language: query.language,
      ...(isAside ? context.last && { last: context.last } : { last: { question, context: withoutLast(context) } }),
    };
  };
}

/** What the next question may inherit: small talk and refusals change nothing. */
function featuresAfter(
  query: Query,
  reply: Reply,
  features: Features,
  context: Context,
): Pick<Context, 'features' | 'named'> {
  if (reply.kind === 'refusal' || reply.kind === 'smalltalk') {
    return { features: context.features, ...(context.named ? { named: context.named } : {}) };
  }
  const named = query.mentions.flatMap(({ from, to }) => query.tokens.slice(from, to).map(({ concept }) => concept));
  return { features: [...features.keys()], named: [...new Set([...(context.named ?? []), ...named])] };
}

const withoutLast = ({ last: _, ...context }: Context): Context => context;
