/** Parts that a figure counts only together: asked for one of them alone, or for each, it has nothing to tell but the whole. */
import type { Figure } from '../../knowledge/compiled';
import type { Query, Token } from '../../knowledge/query';
import type { Context } from '../context';
import { focusOf, isOf } from '../focus';
import type { Computation } from './computation';
import type { FigureTree } from './figureTree';
import { single } from './operand';
import type { Speaker } from './speaker';

/** Beside a part: it alone is meant. */
const ALONE = new Set('saja aja doang tok khusus hanya cuma cuman sendiri only just alone'.split(' '));
/** Before a part: it is left out. */
const WITHOUT = new Set('tanpa bukan selain kecuali usah without not except excluding'.split(' '));
/** For each part by itself. */
const EACH = new Set(
  'masing tiap pisah dipisah dipisahin dipisahkan rinci dirinci pecah dipecah each separately separate split'.split(
    ' ',
  ),
);
/** Between two parts: they are set against each other. */
const AGAINST = new Set('vs versus lawan banding selisih beda versi'.split(' '));
/** With these, "A or B" sets them against each other. */
const MORE = new Set('lebih banyak banyakan more fewer larger'.split(' '));
/** "Only A, or B too?" asks who is counted. */
const TOO = new Set('juga pula also too cakup masuk termasuk'.split(' '));
const AND = 'dan';
const JOINS = new Set([AND, 'sama', 'dengan', 'plus']);
const OR = 'atau';

const countsIn = (tokens: readonly Token[]): number => tokens.filter(({ concept }) => concept === 'berapa').length;

/** The words that "and" joins in the label of a figure that has no parts of its own. */
function jointOf({ label }: Figure): readonly [string, string] | undefined {
  const words = label.id.toLowerCase().split(' ');
  const [before, behind] = [words[words.indexOf(AND) - 1], words.at(-1)];
  return before && behind && words.includes(AND) ? [before, behind] : undefined;
}

/**
 * @returns A function that answers a question for a part of such a figure: that it is not told apart, with the figure of the
 * whole; undefined for any other question.
 */
export function prepareUndivided(
  tree: FigureTree,
): (query: Query, context: Context, speaker: Speaker) => Computation | undefined {
  const joint = tree.figures.flatMap((figure) => {
    const parts = !figure.computed && !tree.parts(figure).length ? jointOf(figure) : undefined;
    return parts ? [{ figure, parts }] : [];
  });

  const isSplit = (
    figure: Figure,
    [one, other]: readonly [string, string],
    query: Query,
    context: Context,
  ): boolean => {
    const { tokens, mentions, numbers } = query;
    const placesOf = (part: string) =>
      tokens.flatMap(({ text, concept }, at) => (part === concept || part === text ? at : []));
    const [first, second] = [placesOf(one), placesOf(other)];
    const places = [...first, ...second];
    const isOther = mentions.some(({ kind, id }) => kind === 'figure' && tree.exact(tree.get(id) ?? figure) !== figure);
    if (!places.length || isOther || tokens.some((token) => isOf(TOO, token))) return false;
    const both = first.length > 0 && second.length > 0;
    const [told, another] = context.figureIds;
    const isTold = numbers.some(({ value }) => value === figure.value) || (told === figure.id && !another);
    // "GTT, only at X", as a question of its own: after others were told, X only says which of those.
    const named = told ? undefined : mentions.find(({ kind, id }) => kind === 'figure' && id === figure.id);
    const isNamed = named && places.every((at) => at < named.from || at >= named.to);
    if (!both && !isTold && !isNamed) return false;
    // "A and B": named together.
    const isJoined = (at: number) =>
      places.some((place) => Math.abs(place - at) === 2 && isOf(JOINS, tokens[(place + at) / 2]));
    // "Only 37" says it of the number.
    const isAlone = (at: number) => isOf(ALONE, tokens[at]) && !numbers.some(({ from }) => from === at + 1);
    // "No, X", "not X" of what was told: it corrects, and leaves nothing out.
    const isLeftOut = (at: number) => both && isOf(WITHOUT, tokens[at]) && !tokens[at]?.pause;
    const isSingled = places.some(
      (at) =>
        !isJoined(at) &&
        ([at - 1, at + 1].some(isAlone) || (isLeftOut(at - 1) && at > 1) || (isLeftOut(at - 2) && at > 2)),
    );
    if (isSingled || !both) return isSingled;
    const isSetAgainst =
      tokens.some((token) => isOf(AGAINST, token)) ||
      (tokens.some((token) => isOf(MORE, token)) && tokens.some(({ concept }) => concept === OR));
    return countsIn(tokens) > 1 || isSetAgainst || tokens.some((token) => isOf(EACH, token));
  };

  /** "Of the X, how many are A and how many B?", where A and B are names of the same figure. */
  const namedTwice = (query: Query): Figure | undefined => {
    const { tokens, mentions } = query;
    const { from: start } = focusOf(query);
    const named = mentions.filter(({ kind, from }) => kind === 'figure' && from >= start);
    const figure = tree.get(named[0]?.id ?? '');
    const names = new Set(
      named.map(({ from, to }) =>
        tokens
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    const isEach = tokens.some((token) => isOf(EACH, token) || isOf(AGAINST, token));
    const isOne = figure && !tree.parts(figure).length && named.every(({ id }) => id === figure.id);
    // "Of the X, those who are A, how many?"
    const [first, second] = named;
    const isOutOf =
      first !== undefined &&
      second !== undefined &&
      tokens[first.from - 1]?.concept === 'dari' &&
      (tokens[second.from - 1]?.concept === 'yang' || tokens[second.from - 1]?.pause === true) &&
      countsIn(tokens) > 0;
    return isOne && names.size > 1 && (isEach || isOutOf || countsIn(tokens) > 1) ? figure : undefined;
  };

  /** "And only the singers?" of artists who were just told: a name that is not theirs alone singles some of them out. */
  const singledOut = ({ tokens, mentions }: Query, { figureIds: [told, another] }: Context): Figure | undefined => {
    const [named, more] = mentions.filter(({ kind }) => kind === 'figure');
    const figure = named && !more && !another && named.id === told ? tree.get(told) : undefined;
    const label = figure?.label.id.toLowerCase().split(' ') ?? [];
    const isAlone = [-1, 0, 1].some((step) => {
      const at = step < 0 ? (named?.from ?? 0) + step : (named?.to ?? 0) + step;
      return isOf(ALONE, tokens[at]);
    });
    const isOther = named && tokens.slice(named.from, named.to).every(({ text }) => !label.includes(text));
    return figure && isAlone && isOther && !tree.parts(figure).length ? figure : undefined;
  };

  return (query, context, speaker) => {
    const figure =
      joint.find(({ figure: one, parts }) => isSplit(one, parts, query, context))?.figure ??
      namedTwice(query) ??
      singledOut(query, context);
    if (!figure) return undefined;
    const { id, paragraph } = figure;
    return {
      kind: 'handoff',
      certain: 1,
      text: speaker.say('undivided', { list: speaker.list([single(figure)]) }),
      figureIds: [id],
      listedIds: [],
      sourceIds: paragraph === undefined ? [] : [paragraph],
      suggestions: [],
    };
  };
}
