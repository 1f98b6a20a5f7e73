/** The sides of a whole that is covered in part: "and those who are not yet?", "the rest?", "and of all workers?". */
import type { Compiled, Figure } from '../knowledge/compiled';
import type { Mention, Query, QuestionType, Token } from '../knowledge/query';
import type { Context } from './context';
import { CORRECTS, isBeside, isEmpty, OF, type Put, type Referred, spanOf, THEY } from './ellipsis';
import type { FigureTree } from './figures/figureTree';
import { isPointing } from './listed';

const NOT = new Set(['belum', 'tidak']);
/** What those who are covered do. */
const GETS = new Set(['dapat', 'ikut', 'daftar', 'masuk']);
/** "Those who are and those who are not." */
const BOTH = new Set(['yang', 'yg', 'maupun', 'atau', 'or', 'who', 'are']);
const REST = new Set(['sisa', 'lain', 'lebih']);
/** Before a whole that takes the place of another. */
const BASES = new Set(['dari', 'tapi', 'of', 'but']);
/** "And …?" */
const AGAIN = new Set(['kalau', 'bagaimana', 'terus', 'and', 'about']);
const REACHED = new Set(['sudah', 'sekarang', 'capai', 'sampai']);
/** Asked of them, whatever else the short question says. */
const HOW_MANY: Token = { text: 'berapa', concept: 'berapa', how: 'exact', end: false, pause: false };
/** "In absolute numbers?", "jumlahnya?" */
const COUNTS = new Set([
  'orangnya',
  'jumlahnya',
  'jiwanya',
  'angkanya',
  'absolute',
  'number',
  'numbers',
  'people',
  'headcount',
]);
/** Asks where somebody belongs, not whether they are reached. */
const AMONG = /masuk|includ/;
const TURNS = new Set([...CORRECTS, 'maksud', 'arti', 'tapi', 'but']);
const TYPES: ReadonlySet<QuestionType> = new Set(['none', 'count', 'share', 'which']);

/** "Out of how many?", "all of them?"; a group's own number is no whole. */
const isWhole = ({ concept, text }: Token): boolean =>
  concept === 'dari' || concept === 'semua' || (concept === 'jumlah' && text.startsWith('to'));

export interface Sides {
  /** Puts in the side that a short question turns to. */
  turned(query: Query, context: Context): Referred | undefined;
  /** "Of all workers", "and all workers?": a word that several wholes share means the widest of them; `isSaid`: other words say so. */
  widened(query: Query, isSaid?: boolean): Query;
}

export function prepareSides({ units }: Compiled, tree: FigureTree, put: Put): Sides {
  const { figures, covered } = tree;
  const wholes = figures.filter((figure) => !figure.series && covered(figure));
  const main = wholes.find((one) => covered(one) === tree.main);
  const restOf = (whole: Figure) =>
    figures.find(({ computed }) => computed?.rule === 'difference' && computed.of[0] === whole.id);
  const shareOf = (whole: Figure) =>
    figures.find(
      ({ percentOf, computed }) =>
        percentOf?.whole === whole.id || (computed?.rule === 'share' && computed.of[0] === covered(whole)?.id),
    );
  const itself = (whole: Figure) => whole;
  const sides = wholes.flatMap((whole) =>
    [covered, restOf, shareOf, itself].map((side) => ({ whole, side, figure: side(whole) })),
  );
  /** The whole that a figure is a side of, and which. */
  const sideOf = (figure: Figure) => sides.find((one) => one.figure === tree.exact(figure));
  const wordsOf = ({ names }: Figure) => names.flatMap((name) => name.split(' '));
  /** What those not yet reached are not yet. */
  const reachWords = new Set(wholes.flatMap((whole) => restOf(whole) ?? []).flatMap(wordsOf));
  for (const word of [...wholes.flatMap(wordsOf), ...REST, ...NOT]) reachWords.delete(word);

  /** What is reached of the goal, or of the series, that a percentage belongs to. */
  const goalOf = ({ unit, series, population }: Figure) =>
    series
      ? figures.find((one) => one.series?.id === series.id && one.series.role === 'reached')
      : units.some(({ id, kind }) => id === unit && kind === 'percent')
        ? wholes.filter((one) => one.population === population).flatMap((one) => shareOf(one) ?? [])[0]
        : undefined;

  /** "X who are not covered yet, how many?" of a group of which only the covered are told. */
  const notYetOf = (query: Query, named: Mention | undefined): Referred | undefined => {
    const { tokens, type, numbers, language } = query;
    const figure = named?.kind === 'figure' ? tree.get(named.id) : undefined;
    if (!named || !figure || figure.series || sideOf(figure) || type !== 'count' || numbers.length) return undefined;
    const isReachWord = (token: Token | undefined) =>
      token !== undefined && reachWords.has(token.concept) && !AMONG.test(token.text);
    const not = tokens.findIndex(({ concept }, at) => {
      if (at < named.to || !NOT.has(concept)) return false;
      // "Who are still not …"
      const before = tokens[at - 1]?.concept === 'masih' ? at - 2 : at - 1;
      const isClause = BOTH.has(tokens[before]?.text ?? '');
      return (isReachWord(tokens[at + 1]) || (concept === 'belum' && isClause)) && (isClause || before < named.to);
    });
    if (not < 0) return undefined;
    const label = (figure.label[language] ?? figure.label.id).toLowerCase();
    const words = tokens.slice(not, isReachWord(tokens[not + 1]) ? not + 2 : not + 1).map(({ text }) => text);
    return { query, untold: `${label}${language === 'en' ? '' : ' yang'} ${words.join(' ')}` };
  };

  const turned: Sides['turned'] = (query, { figureIds, entryId, features }) => {
    const { tokens, mentions, type, language } = query;
    // "What about …?" asks no "what".
    if (!TYPES.has(type) && tokens[1]?.text !== 'about') return undefined;
    const last = tree.get(figureIds.at(-1) ?? '');
    const before = last && sideOf(last);
    const own = mentions.filter(({ kind }) => ['figure', 'group', 'population', 'person'].includes(kind));
    const [named] = own;
    const untold = own[1] ? undefined : notYetOf(query, named);
    if (untold) return untold;
    if (named) {
      // The same side of other people.
      const whole = wholes.find(({ id, population }) => own.every((one) => one.id === id || one.id === population));
      const isBare = tokens.every(
        (token, at) =>
          (at >= named.from && at < named.to) || isPointing(token) || TURNS.has(token.concept) || isEmpty(token),
      );
      const other = whole && isBare && before && before.whole !== whole ? before.side(whole) : undefined;
      return other && put(query, named.from, named.to, other.id);
    }
    const around = figureIds.length === 1 && last ? (before?.whole ?? tree.whole(last)) : undefined;
    const all = around && spanOf(query, isWhole, isEmpty);
    // "In all?" after the parts of a group were asked for, not their number.
    const isOfParts = last && !before && tree.parts(last).length > 1 && !features.includes('?count');
    if (around && all) return put(query, all.from, all.to, isOfParts ? last.id : around.id);
    // "How many people is that?" of a share, told or computed, asks for those that it is a share of the whole.
    const computedOf = entryId === undefined && figureIds.length === 1 ? last : undefined;
    const part = before?.side === shareOf ? covered(before.whole) : computedOf;
    const isPeople = ({ concept, text }: Token) =>
      COUNTS.has(text) || (!computedOf && type === 'count' && concept === 'orang');
    const people = part && spanOf(query, isPeople, isBeside);
    if (part && people) return put({ ...query, tokens: [HOW_MANY] }, 1, 1, part.id);
    const goal = last && !before ? goalOf(last) : undefined;
    const reached = goal && goal !== last && spanOf(query, ({ concept }) => REACHED.has(concept));
    if (reached) return put(query, reached.from, reached.to, goal.id);
    const isRest = ({ concept }: Token) => REST.has(concept);
    const isNot = ({ concept, text }: Token) => NOT.has(concept) && text !== 'without';
    const isReach = ({ how, concept, text }: Token) => how !== 'filler' && reachWords.has(concept) && !AMONG.test(text);
    // "Of them": of the group that was told, not of everybody.
    const isOfThem = tokens.some(({ concept }, at) => THEY.has(concept) && OF.has(tokens[at - 1]?.text ?? ''));
    const span = spanOf(
      query,
      (token) =>
        token.concept === 'sudah' ||
        isNot(token) ||
        isRest(token) ||
        isReach(token) ||
        (isOfThem && GETS.has(token.concept)) ||
        (type === 'share' && token.concept === 'persen'),
      // "Workers not yet" of workers.
      (token) =>
        isBeside(token) ||
        token.text === 'situ' ||
        (isOfThem && THEY.has(token.concept)) ||
        (before !== undefined && wordsOf(before.whole).includes(token.concept)),
    );
    if (!span || !main) return undefined;
    const said = tokens.slice(span.from, span.to);
    const [asksRest, asksNot] = [said.some(isRest), said.some(isNot)];
    // What is left of a group is taken from what holds it.
    if (asksRest && (!before || before.side === itself || said.length > 1)) return undefined;
    if (last && !before && (isOfThem || !said.some(isReach))) {
      if (goal) return undefined;
      const words = said.map(({ text }) => text).join(' ');
      const label = last.label[language] ?? last.label.id;
      return asksNot
        ? { query, untold: `${label.toLowerCase()}${language === 'en' ? '' : ' yang'} ${words}` }
        : undefined;
    }
    const whole = before?.whole ?? main;
    const isRestAsked = asksRest ? before?.side !== restOf : asksNot;
    // "What percentage of them is reached?" of a whole or a side of one; of anything else the share is another.
    const isOfWhole = before !== undefined && !tokens.some(isWhole);
    if (
      type === 'share' &&
      (isRestAsked || !said.some((token) => token.concept === 'sudah' || isReach(token)) || !isOfWhole)
    )
      return undefined;
    const side = type === 'share' ? shareOf(whole) : isRestAsked ? restOf(whole) : covered(whole);
    return side && put(query, isPointing(tokens[span.from - 1]) ? span.from - 1 : span.from, span.to, side.id);
  };

  const widened: Sides['widened'] = (query, isSaid = false) => {
    const { tokens, mentions } = query;
    const isBase = (before: Token | undefined): boolean =>
      isSaid || (before !== undefined && (BASES.has(before.text) || AGAIN.has(before.concept)));
    const at = tokens.findIndex(({ concept }, one) => concept === 'semua' && isBase(tokens[one - 1])) + 1;
    if (at === 0 || (tokens[at + 1] && !isSaid) || mentions.some(({ to }) => to > at)) return query;
    const sharing = wholes.filter((whole) => wordsOf(whole).includes(tokens[at]?.concept ?? ''));
    const [widest, another] = sharing.sort((a, b) => b.value - a.value);
    return widest && another ? put(query, at - 1, at + 1, widest.id).query : query;
  };

  return { turned, widened };
}
