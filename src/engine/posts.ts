/** "The one of the regional office", "not that one, the head in Bengkulu": one of several people, told apart by a post. */
import type { Compiled } from '../knowledge/compiled';
import type { Query, Token } from '../knowledge/query';
import type { Context } from './context';
import { isBeside } from './ellipsis';
import { isOf } from './focus';
import type { Read } from './read';

const NO = new Set(['bukan', 'not', 'no']);
const WHO = new Set(['siapa', 'nama', 'jabat', 'maksud', 'arti', 'one']);
/** Words of a post that point at one person. */
const MOST_WORDS = 4;

/** What is said after "not X, …". */
function afterNo(tokens: readonly Token[]): readonly Token[] {
  const no = tokens.findIndex((token) => isOf(NO, token));
  if (no < 0) return tokens;
  const stop = tokens.findIndex(({ pause, end }, at) => at > no && (pause || end));
  return stop < 0 ? [] : tokens.slice(stop + 1);
}

export interface Post {
  readonly name: string;
  /** Id of the entry on the person. */
  readonly entry: string | undefined;
  /** First words in each language: "kepala", "head". */
  readonly heads: readonly (string | undefined)[];
  readonly words: ReadonlySet<string>;
  /** Ids of what is named in it. */
  readonly things: ReadonlySet<string>;
}

/** The people's posts as a question would be read. */
export const postsOf = (people: Compiled['announcement']['people'], read: Read): readonly Post[] =>
  people.map(({ name, post, entry }) => {
    const queries = [post.id, post.en ?? ''].map((text) => read(text, true));
    const rows = queries.map(({ tokens }) => tokens.map(({ concept }) => concept));
    const things = new Set(queries.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
    return { name, entry, heads: rows.map(([head]) => head), words: new Set(rows.flat()), things };
  });

/** @returns A function that finds the entry on the person whose post a question points at, of those just told or offered. */
export function preparePosts(
  { announcement: { people } }: Pick<Compiled, 'announcement'>,
  read: Read,
): (query: Query, context: Context) => string | undefined {
  const posts = postsOf(people, read);
  return ({ tokens }, { entryId, options }) => {
    const told = posts.find(({ entry }) => entry !== undefined && entry === entryId);
    const offered = posts.filter(({ name }) => options.some((option) => option.includes(name)));
    const among = offered.length ? offered : told ? posts.filter((one) => one !== told) : [];
    const content = afterNo(tokens).filter((token) => !isBeside(token) && !isOf(WHO, token));
    if (!content.length || content.length > MOST_WORDS) return undefined;
    const fitting = among.filter(({ words }) => content.every(({ concept }) => words.has(concept)));
    const alike = fitting.filter(({ heads: [head] }) => head === told?.heads[0]);
    const [one, another] = alike.length ? alike : fitting;
    return another ? undefined : one?.entry;
  };
}
