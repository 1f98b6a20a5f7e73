/** Things that a question asks for and an entry does not know: other places, years, groups, measures, and words that nobody knows. */
import type { Compiled } from '../knowledge/compiled';
import type { Mention, Query } from '../knowledge/query';
import { type Focus, isBackground } from './focus';
import type { Profile } from './profiles';

/** An entry knows a name if at least this share of its phrasings holds it. */
const KNOWS = 0.12;

export interface Foreign {
  /** The first name asked for that the entry does not know. */
  nameIn(query: Query, focus: Focus, profile: Profile | undefined): Mention | undefined;
  /** The unknown word in the place of what is counted. */
  strangerIn(query: Query, focus: Focus): string | undefined;
}

export function prepareForeign(knowledge: Compiled): Foreign {
  const told = knowledge.announcement.dates.map(({ value }) => value);
  const years = new Set([
    ...told.map((value) => value.slice(0, 4)),
    ...knowledge.figures.flatMap(({ series }) => (series ? [String(series.year)] : [])),
  ]);
  const months = new Set(told.map((value) => value.slice(5, 7)));

  const isCounted = ({ from, to }: Mention, { counted }: Focus): boolean => counted.some((at) => at >= from && at < to);
  /** A group in passing is harmless; counted, or asked whether it belongs, it is not. */
  const isAskedGroup = (mention: Mention, { type }: Query, focus: Focus): boolean =>
    isCounted(mention, focus) || type === 'whether' || type === 'none' || type === 'count';
  const isForeign = (mention: Mention, query: Query, focus: Focus): boolean => {
    switch (mention.kind) {
      case 'year':
        return !years.has(mention.id);
      case 'month':
        return !months.has(mention.id);
      case 'untold':
      case 'elsewhere':
      case 'measure':
        return !isBackground(mention, query, focus);
      case 'occupation':
        return !isBackground(mention, query, focus) && isAskedGroup(mention, query, focus);
      case 'countable':
        return isCounted(mention, focus);
      default:
        return false;
    }
  };
  const names = ({ kind }: Mention): boolean => kind === 'figure' || kind === 'group' || kind === 'population';

  return {
    nameIn: (query, focus, profile) =>
      query.mentions.find(
        (mention) =>
          isForeign(mention, query, focus) && (profile?.share.get(`@${mention.kind}:${mention.id}`) ?? 0) < KNOWS,
      ),
    strangerIn: (query, focus) => {
      if (query.mentions.some((mention) => names(mention) && isCounted(mention, focus))) return undefined;
      const strange = focus.counted.map((at) => query.tokens[at]).filter((token) => token?.how === 'unknown');
      return strange.length > 0 ? strange.map((token) => token?.text).join(' ') : undefined;
    },
  };
}
