/** What a question points at by its kind, with no name: "which sector are they in?", "that sector, how many?", "how many such people?". */
import type { Compiled, Figure } from '../knowledge/compiled';
import type { Mention, Query, Token } from '../knowledge/query';
import { ID_OPERATIONS } from '../text/id/operations';
import type { Context } from './context';
import { isBeside, type Put, type Referred, spanOf, THAT } from './ellipsis';
import type { FigureTree } from './figures/figureTree';
import { isOf } from './focus';

const GROUP: ReadonlySet<string> = new Set(
  ID_OPERATIONS.kind.filter((word) => word !== 'jenis' && word !== 'macam').concat('sektor'),
);
const THEY = new Set(['mereka', 'they', 'them', 'dia']);
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
  const groupOf = (figure: Figure): Figure | undefined => {
    const around = tree.get(figure.partOf ?? '');
    return tree.parts(figure).length ? figure : around && tree.whole(around) !== undefined ? around : undefined;
  };
  /** All people of a population: its figure that lies in no other. */
  const allOf = (id: string): Figure | undefined =>
    tree.figures.find((one) => one.population === id && tree.covered(one) && !tree.whole(one));
  const defined = ({ features }: Context): Figure | undefined => {
    const [one, another] = populations.filter(({ id }) => features.includes(`@population:${id}`));
    return one && !another ? allOf(one.id) : undefined;
  };

  return (query, context) => {
    const { tokens, mentions, type } = query;
    const { figureIds, listed = [] } = context;
    const isRegion = (token: Token) =>
      mentions.some(({ kind, from, to }) => kind === 'region' && tokens.slice(from, to).includes(token));
    const isNamed = ({ kind }: Mention) => /figure|group|population|occupation/.test(kind);
    const whole = figureIds.length ? undefined : defined(context);
    if (whole && type === 'count' && !mentions.some((one) => isNamed(one))) {
      const mayStand = (token: Token) => isBeside(token) || isRegion(token) || isOf(IN_ALL, token) || isOf(SUCH, token);
      if (tokens.every(mayStand)) return put(query, tokens.length, tokens.length, whole.id);
    }
    const [one, other] = listed;
    const two = tokens.findIndex((token, at) => isOf(TWO, token) && isGroup(tokens[at + 1] ?? token));
    if (
      one &&
      other &&
      !listed[2] &&
      figureIds.length !== 2 &&
      two >= 0 &&
      isOf(THAT, tokens[two + 2]) &&
      !mentions.some(isNamed)
    ) {
      const { query: behind } = put(query, two, two + 3, other);
      return { query: put(behind, two, two, one).query, isListed: true };
    }
    const last = tree.get(figureIds.at(-1) ?? '');
    const group = last && groupOf(last);
    if (!last || !group) return undefined;
    const own = mentions.filter(({ kind }) => kind === 'figure' || kind === 'group');
    // "The workers of that sector who are protected": in it, all of them are.
    const isMain = own.every(({ id }) => id === tree.main?.id || tree.get(id)?.population !== group.population);
    const kept = { ...query, tokens: tokens.filter((_, at) => !own.some(({ from, to }) => at >= from && at < to)) };
    const isThere = ({ text }: Token) => group === last && THERE.has(text);
    const at = kept.tokens.findIndex(
      (token, one) =>
        (isGroup(token) && isOf(THAT, kept.tokens[one + 1]) && !isOf(TWO, kept.tokens[one - 1])) || isThere(token),
    );
    const to = at + (THERE.has(kept.tokens[at]?.text ?? '') ? 1 : 2);
    if (at >= 0 && isMain && type === 'count') return put(kept, at, to, group.id);
    const isThem = (token: Token) => isOf(THEY, token) || isOf(TWO, token) || token.how === 'number';
    const asks = spanOf(query, isGroup, (token) => isBeside(token) || isThem(token) || isOf(AMONG, token));
    const isWhich = tokens.some((token) => isOf(WHICH, token));
    const isOne = figureIds.every((id) => groupOf(tree.get(id) ?? last) === group);
    if (asks && isWhich && isOne && group !== last && group.entry) return { query, entry: group.entry, isPlain: true };
    // "The other one?" of two that make up a whole.
    const siblings = tree.parts(tree.get(last.partOf ?? '') ?? last);
    const sibling = siblings.length === 2 ? siblings.find((one) => one !== last) : undefined;
    const isOther = ({ text }: Token) => text.startsWith('satunya');
    const span = spanOf(query, isOther, (token) => isBeside(token) || isGroup(token));
    if (sibling && !figureIds[1] && span) return put(query, span.from, span.to, sibling.id);
    // "Who is in it?", "and in detail?"
    const isIn = spanOf(query, (token) => THERE.has(token.text) || isOf(DETAIL, token), isBeside);
    const isAsked = type === 'who' || tokens.some((token) => isOf(DETAIL, token));
    return isIn && isAsked && group === last && siblings.length === 2 && last.entry
      ? { query, entry: last.entry }
      : undefined;
  };
}
