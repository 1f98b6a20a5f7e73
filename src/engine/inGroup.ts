/** What a question points at by its kind, with no name: "which sector are they in?", "that sector, how many?", "how many such people?". */
import type { Compiled, Figure } from '../knowledge/compiled';
import type { Mention, Query, Token } from '../knowledge/query';
import { ID_OPERATIONS } from '../text/id/operations';
import type { Context } from './context';
import { isBeside, PERSON, type Put, type Referred, spanOf, THAT, THEY } from './ellipsis';
import type { FigureTree } from './figures/figureTree';
import { isOf } from './focus';

const GROUP: ReadonlySet<string> = new Set(
  ID_OPERATIONS.kind.filter((word) => word !== 'jenis' && word !== 'macam').concat('sektor'),
);
const AMONG = new Set(['cakup', 'golong', 'ikut', 'in', 'belong']);
const THERE = new Set(['situ', 'sana', 'dalamnya', 'there']);
const DETAIL = new Set(['rinci', 'rincian', 'detail', 'details', 'breakdown']);
const WHICH = new Set(['apa', 'mana']);
const TWO = new Set(['2', 'dua', 'kedua', 'both']);
/** "Such people" */
const SUCH = new Set(['such', 'begitu', 'gitu', 'seperti', 'kayak']);
/** Beside what was defined these ask how many there are in all. */
const IN_ALL = new Set(['provinsi', 'orang', 'total', 'punya', 'seluruh']);

/** @returns A function that puts in, or answers by, the group that is pointed at. */
export function prepareInGroup(
  { populations }: Pick<Compiled, 'populations'>,
  tree: FigureTree,
  put: Put,
): (query: Query, context: Context) => Referred | undefined {
  const isGroup = (token: Token) => isOf(GROUP, token);
  /** What the figures told last make up: a figure with parts itself, of any other what it is part of. */
  const groupOf = (figure: Figure): Figure | undefined => {
    const around = tree.get(figure.partOf ?? '');
    return tree.parts(figure).length ? figure : around && tree.whole(around) !== undefined ? around : undefined;
  };
  /** All people of the population that was explained: its figure that lies in no other. */
  const defined = ({ features }: Context): Figure | undefined => {
    const [one, another] = populations.filter(({ id }) => features.includes(`@population:${id}`));
    const isAll = (figure: Figure) => figure.population === one?.id && tree.covered(figure) && !tree.whole(figure);
    return another ? undefined : tree.figures.find(isAll);
  };

  /** "How many of them are there in all?" after it was told who they are. */
  const all = (query: Query, context: Context): Referred | undefined => {
    const { tokens, mentions, type } = query;
    const whole = context.figureIds.length || type !== 'count' || mentions.some(isNamed) ? undefined : defined(context);
    const isRegion = (token: Token) =>
      mentions.some(({ kind, from, to }) => kind === 'region' && tokens.slice(from, to).includes(token));
    const mayStand = (token: Token) => isBeside(token) || isRegion(token) || isOf(IN_ALL, token) || isOf(SUCH, token);
    return whole && tokens.every(mayStand) ? put(query, tokens.length, tokens.length, whole.id) : undefined;
  };

  /** "Those two groups" */
  const both = (query: Query, { figureIds, listed = [] }: Context): Referred | undefined => {
    const { tokens, mentions } = query;
    const [one, other, third] = listed;
    const at = tokens.findIndex((token, place) => isOf(TWO, token) && isGroup(tokens[place + 1] ?? token));
    const isTold = figureIds.length === 2 || mentions.some(isNamed);
    if (!one || !other || third || isTold || at < 0 || !isOf(THAT, tokens[at + 2])) return undefined;
    const { query: behind } = put(query, at, at + 3, other);
    return { query: put(behind, at, at, one).query, isListed: true };
  };

  /** "How many are in that sector?", "how many are covered there?": in it, all of them are. */
  const thatGroup = (query: Query, last: Figure, group: Figure): Referred | undefined => {
    const own = query.mentions.filter(({ kind }) => kind === 'figure' || kind === 'group');
    const isOther = ({ id }: Mention) => id !== tree.main?.id && tree.get(id)?.population === group.population;
    if (query.type !== 'count' || own.some(isOther)) return undefined;
    const tokens = query.tokens.filter((_, at) => !own.some(({ from, to }) => at >= from && at < to));
    const isThere = ({ text }: Token) => group === last && THERE.has(text);
    const isThat = (token: Token, at: number) =>
      isGroup(token) && isOf(THAT, tokens[at + 1]) && !isOf(TWO, tokens[at - 1]);
    const at = tokens.findIndex((token, place) => isThat(token, place) || isThere(token));
    const to = at + (THERE.has(tokens[at]?.text ?? '') ? 1 : 2);
    return at < 0 ? undefined : put({ ...query, tokens }, at, to, group.id);
  };

  /** "Which sector are they in?" */
  const whichGroup = (query: Query, last: Figure, group: Figure, { figureIds }: Context): Referred | undefined => {
    const isThem = (token: Token) => [THEY, PERSON, TWO].some((set) => isOf(set, token)) || token.how === 'number';
    const asks = spanOf(query, isGroup, (token) => isBeside(token) || isThem(token) || isOf(AMONG, token));
    const isWhich = query.tokens.some((token) => isOf(WHICH, token));
    const isOne = figureIds.every((id) => groupOf(tree.get(id) ?? last) === group);
    return asks && isWhich && isOne && group !== last && group.entry
      ? { query, entry: group.entry, isPlain: true }
      : undefined;
  };

  /** "And the other one?", "who is in it?", of one of the two that make up a whole. */
  const ofTwo = (query: Query, last: Figure, { figureIds }: Context): Referred | undefined => {
    const two = tree.parts(tree.get(last.partOf ?? '') ?? last);
    const other = two.find((one) => one !== last);
    if (two.length !== 2 || !other || !tree.parts(last).length) return undefined;
    const isOther = ({ text }: Token) => text.startsWith('satunya');
    const span = spanOf(query, isOther, (token) => isBeside(token) || isGroup(token));
    if (span && !figureIds[1]) return put(query, span.from, span.to, other.id);
    const isIn = spanOf(query, (token) => THERE.has(token.text) || isOf(DETAIL, token), isBeside);
    const isAsked = query.type === 'who' || query.tokens.some((token) => isOf(DETAIL, token));
    return isIn && isAsked && last.entry ? { query, entry: last.entry } : undefined;
  };

  return (query, context) => {
    const told = all(query, context) ?? both(query, context);
    if (told) return told;
    const last = tree.get(context.figureIds.at(-1) ?? '');
    const group = last && groupOf(last);
    if (!last || !group) return undefined;
    return thatGroup(query, last, group) ?? whichGroup(query, last, group, context) ?? ofTwo(query, last, context);
  };
}

const isNamed = ({ kind }: Mention): boolean => /figure|group|population|occupation/.test(kind);
