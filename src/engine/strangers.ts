/** The words by which a question asks for something else than its best entry tells. */
import type { Compiled } from '../knowledge/compiled';
import type { Query } from '../knowledge/query';
import { likeMe } from './background';
import { prepareDetails } from './details';
import type { Focus } from './focus';
import { type Foreign, names } from './foreign';
import { prepareMembers } from './members';
import type { Profile } from './profiles';

export interface Stranger {
  readonly text: string;
  /** A group that nobody knows, or what is said of one of ours as it stands, and so no slip of the finger; a thing; one place of all. */
  readonly kind: 'group' | 'said' | 'thing' | 'place';
}

const COUNTS = new Set(['berapa', 'jumlah']);

/** @returns A finder of the first such word. */
export function prepareStrangers(
  knowledge: Compiled,
  isOddBeside: Foreign['isOddBeside'],
): (query: Query, focus: Focus, profile: Profile | undefined) => Stranger | undefined {
  const called = [...knowledge.figures, ...knowledge.groups];
  const members = prepareMembers(new Map(called.map(({ id, names: own }) => [id, own])), isOddBeside);
  const details = prepareDetails(knowledge, isOddBeside);

  /** "How many like me?", where nobody of ours was named. */
  const likeMeIn = (query: Query, focus: Focus): string | undefined => {
    const like = query.type === 'count' && !query.mentions.some(names) ? likeMe(query) : undefined;
    return like && like.from >= focus.from
      ? query.tokens
          .slice(like.from, like.to)
          .map(({ text }) => text)
          .join(' ')
      : undefined;
  };

  /** "How many provinces …?" counts no people. */
  const provincesIn = ({ tokens, mentions }: Query): string | undefined =>
    tokens.find(
      ({ concept }, at) =>
        concept === 'provinsi' &&
        COUNTS.has(tokens[at - 1]?.concept ?? '') &&
        !mentions.some(({ kind, from }) => kind === 'region' && from <= at + 1 && from >= at) &&
        !mentions.some(names),
    )?.text;

  return (query, focus, profile) => {
    const as = (kind: Stranger['kind'], text: string | undefined): Stranger | undefined =>
      text === undefined ? undefined : { text, kind };
    const isCount = query.type === 'count';
    return (
      as('place', details.spotIn(query, focus)) ??
      as('group', likeMeIn(query, focus)) ??
      as('thing', details.thingIn(query, focus, profile)) ??
      (isCount ? as('thing', provincesIn(query)) : undefined) ??
      (isCount ? as('said', members.said(query, focus, profile)) : undefined) ??
      (isCount || query.type === 'none' ? as('group', members.head(query, focus, profile)) : undefined)
    );
  };
}
