/** What a short question only points at in the answer before it, put in by name: "the second one", "those who are not yet". */
import type { Compiled, Figure, Language } from '../knowledge/compiled';
import type { Mention, Query, QuestionType, Token } from '../knowledge/query';
import { byId } from './byId';
import type { Context } from './context';
import type { FigureTree } from './figures/figureTree';
import { isAsking } from './focus';
import { CONNECTS, CORRECTS, RANKS } from './followUp';

/** A question with what it points at put in by name. */
export interface Referred {
  readonly query: Query;
  /** It points into the list told before; the next question may point into the same one. */
  readonly isListed?: true;
  /** It asks nothing but whom it points at: the entry on them. */
  readonly entry?: string;
  /** What it asks of a group that is not told of it, in the visitor's words. */
  readonly untold?: string;
}

export interface Refer {
  resolve(query: Query, context: Context): Referred;
  /** Ids of what an entry names side by side, in reading order: people, else figures. */
  listOf(entry: number): readonly string[];
}

const PLACES: readonly (readonly string[])[] = [
  ['pertama', 'kesatu', 'first'],
  ['kedua', 'second'],
  ['ketiga', 'third'],
  ['keempat', 'fourth'],
  ['kelima', 'fifth'],
];
const LAST: readonly string[] = ['terakhir', 'last'];
/** Before a place in a list. */
const POINTS = new Set(['yang', 'nomor', 'no', 'ke', 'the']);
const NOT = new Set(['belum', 'tidak']);
const REACHED = new Set(['sudah', 'sekarang', 'capai', 'sampai']);
const REST = new Set(['sisa', 'lain', 'lebih']);
/** Words that change nothing in what is pointed at. */
const BESIDE = new Set(['jumlah', 'masih', 'sekarang', 'lagi', 'angka', 'semua']);
const EMPTY = new Set(['berapa', 'orang', 'siapa', 'ada', 'bagaimana', 'oke', 'baru']);
/** By these a question asks what a whole is made of. */
const PARTS = new Set(['diri', 'rinci', 'pecah', 'susun', 'bagi']);
const NO = new Set(['bukan', 'not', 'no']);
/** By these a question asks how a figure came about. */
const DERIVES = new Set(['hitung', 'dapat', 'rumus', 'asal', 'angka', 'hasil', 'cara', 'kamu']);
const ASKS_HOW: ReadonlySet<QuestionType> = new Set(['how', 'why', 'where']);
const TURNS = new Set([...CORRECTS, ...CONNECTS, 'maksud', 'arti']);
/** A question with more content beside its reference points at nothing. */
const MOST_BESIDE = 3;
const SHORTEST_WORD = 4;

const isOurs = ({ kind }: Mention): boolean => ['figure', 'group', 'population', 'person'].includes(kind);

/** @param read Reads a text as a question. */
export function prepareRefer(knowledge: Compiled, tree: FigureTree, read: (text: string) => Query): Refer {
  const people = byId(knowledge.announcement.people);
  const lists = new Map<number, readonly string[]>();

  const apart = (ids: readonly string[]): string[] => {
    const figures = [...new Set(ids)].flatMap((id) => tree.get(id) ?? []);
    const inner = figures.filter((one) => !figures.some((other) => tree.within(other, one)));
    return inner.map(({ id }) => id);
  };
  const listOf = (at: number): readonly string[] => {
    const known = lists.get(at);
    if (known) return known;
    const entry = knowledge.entries[at];
    const mentions = entry?.kind === 'fact' ? read(entry.answer.id).mentions : [];
    const ids = (kind: Mention['kind']) => mentions.flatMap((one) => (one.kind === kind ? [one.id] : []));
    const [persons, shown] = [[...new Set(ids('person'))], apart(entry?.table?.figures ?? [])];
    const list = persons.length > 1 ? persons : shown.length > 1 ? shown : apart(ids('figure'));
    lists.set(at, list);
    return list;
  };

  const nameOf = (id: string, language: Language): string =>
    people.get(id)?.name ?? tree.get(id)?.label[language] ?? tree.get(id)?.label.id ?? '';
  /** The question with tokens [from, to) said by name. */
  const put = (query: Query, from: number, to: number, id: string): Referred => {
    const words = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ');
    const { raw, language, tokens } = query;
    const [before, behind] = [tokens.slice(0, from), tokens.slice(to)];
    const entry = people.get(id)?.entry ?? tree.get(id)?.entry;
    return {
      query: { ...read(`${words(before)} ${nameOf(id, language)} ${words(behind)}`), raw, language },
      ...(entry && [...before, ...behind].every(isEmpty) && { entry }),
    };
  };

  const isEmpty = ({ how, concept, text }: Token): boolean =>
    how === 'filler' || [concept, text].some((word) => EMPTY.has(word) || CONNECTS.has(word));
  const isBeside = (token: Token): boolean => isEmpty(token) || BESIDE.has(token.concept) || isAsking(token.concept);

  /** "The second one", "number 2", "the last". */
  const placed = (query: Query, { listed = [] }: Context): Referred | undefined => {
    const { tokens, mentions, numbers } = query;
    if (listed.length < 2 || mentions.some(isOurs) || tokens.some(({ concept }) => RANKS.has(concept)))
      return undefined;
    const points = (at: number) => POINTS.has(tokens[at]?.concept ?? '') || POINTS.has(tokens[at]?.text ?? '');
    for (const [at, { text, concept }] of tokens.entries()) {
      // "Both" is built on the second place.
      const is = (words: readonly string[]) =>
        words.includes(text) || (words.includes(concept) && !/ny[aoe]$/.test(text));
      const number = numbers.find(({ from }) => from === at);
      const place = is(LAST) ? listed.length - 1 : number ? number.value - 1 : PLACES.findIndex(is);
      const id = listed[place];
      if (
        id === undefined ||
        !(points(at - 1) || (!number && tokens.every((one) => one.text === text || isBeside(one))))
      )
        continue;
      let from = at;
      while (points(from - 1)) from--;
      const beside = tokens.filter((one, other) => (other < from || other > at) && !isBeside(one));
      return beside.length > MOST_BESIDE ? undefined : { ...put(query, from, at + 1, id), isListed: true };
    }
    return undefined;
  };

  /** All of whom one part is told to be reached. */
  const wholes = tree.figures.filter((figure) => !figure.series && tree.covered(figure));
  const restOf = (whole: Figure) =>
    tree.figures.find(({ computed }) => computed?.rule === 'difference' && computed.of[0] === whole.id);
  const wordsOf = ({ names }: Figure) => names.flatMap((name) => name.split(' '));
  /** Words of those not yet reached that do not name the whole: what they are not yet. */
  const reachWords = new Set(wholes.flatMap((whole) => restOf(whole) ?? []).flatMap(wordsOf));
  for (const word of [...wholes.flatMap(wordsOf), ...REST]) reachWords.delete(word);
  const shareOf = (whole: Figure) =>
    tree.figures.find(
      ({ percentOf, computed }) =>
        percentOf?.whole === whole.id ||
        (computed?.rule === 'share' && computed.of[1] === whole.id && computed.of[0] === tree.covered(whole)?.id),
    );
  const sides = [(whole: Figure) => tree.covered(whole), restOf, shareOf, (whole: Figure) => whole];
  /** The whole that a figure is a side of, and which. */
  const sideOf = (figure: Figure) => {
    for (const whole of wholes) {
      const side = sides.findIndex((find) => find(whole) === tree.exact(figure));
      if (side >= 0) return { whole, side };
    }
    return undefined;
  };

  /** What is reached of the goal, or of the series, that a percentage belongs to. */
  const goalOf = ({ id, unit, series, population }: Figure) =>
    knowledge.units.find((one) => one.id === unit)?.kind !== 'percent'
      ? undefined
      : series
        ? tree.figures.find((one) => one.series?.id === series.id && one.series.role === 'reached' && one.id !== id)
        : wholes.filter((one) => one.population === population).map(shareOf)[0];

  /** "And those who are not yet?", "the rest?", "and of all workers?" */
  const turned = (query: Query, { figureIds }: Context): Referred | undefined => {
    const { tokens, mentions, type } = query;
    if (!['none', 'count', 'share', 'which'].includes(type)) return undefined;
    const last = tree.get(figureIds.at(-1) ?? '');
    const before = last && sideOf(last);
    const [named, another] = mentions.filter(({ kind }) => kind === 'figure' || kind === 'population');
    const isIn = (at: number) => named !== undefined && at >= named.from && at < named.to;
    if (named && before && !another) {
      const whole = wholes.find(
        (one) => one.id === named.id || (named.kind === 'population' && one.population === named.id),
      );
      const isBare = tokens.every(
        ({ how, concept }, at) => isIn(at) || how === 'filler' || TURNS.has(concept) || POINTS.has(concept),
      );
      const other = whole && isBare && before.whole !== whole ? sides[before.side]?.(whole) : undefined;
      return other && put(query, named.from, named.to, other.id);
    }
    if (mentions.some(isOurs)) return undefined;
    // "Out of how many?", and of one group, "all of them?"
    const of = tokens.findIndex(({ concept }) => concept === 'dari');
    const all = tokens.findIndex(({ concept }) => concept === 'semua' || concept === 'jumlah');
    const around = last && (before?.whole ?? tree.whole(last));
    if (around && of >= 0 && tokens[of + 1]?.concept === 'berapa' && tokens.every(isEmpty))
      return put(query, of, of + 1, around.id);
    if (around && figureIds.length === 1 && all >= 0 && tokens.every((token, at) => at === all || isEmpty(token)))
      return put(query, all, all + 1, around.id);
    const goal = last && !before && goalOf(last);
    if (goal) {
      const at = tokens.flatMap(({ concept }, one) => (REACHED.has(concept) ? one : []));
      return at[0] !== undefined && tokens.every((token) => isBeside(token) || REACHED.has(token.concept))
        ? put(query, at[0], (at.at(-1) ?? 0) + 1, goal.id)
        : undefined;
    }
    const whole = before?.whole ?? (last ? undefined : wholes.find((one) => tree.covered(one) === tree.main));
    const main = whole ?? wholes.find((one) => tree.covered(one) === tree.main);
    const part = main && tree.covered(main);
    if (!main || !part) return undefined;
    const isOfPart = ({ concept }: Token) => concept.length >= SHORTEST_WORD && reachWords.has(concept);
    const isSide = (token: Token) =>
      token.concept === 'sudah' ||
      NOT.has(token.concept) ||
      REST.has(token.concept) ||
      (token.how !== 'filler' && isOfPart(token));
    if (!tokens.some(isSide) || !tokens.every((token) => isSide(token) || isBeside(token))) return undefined;
    const at = tokens.flatMap((token, one) => (isSide(token) ? one : []));
    const from = at[0] ?? 0;
    const to = (at.at(-1) ?? 0) + 1;
    const said = tokens.slice(from, to);
    const isRest = said.some(({ concept }) => REST.has(concept));
    // What is left of a group is taken from what holds it.
    if (isRest && (!before || before.side > 2 || said.length > 1)) return undefined;
    const isNot = isRest ? before?.side !== 1 : said.some(({ concept }) => NOT.has(concept));
    if (!whole && !said.some(isOfPart)) {
      const words = said.map(({ text }) => text).join(' ');
      return isNot && last
        ? { query, untold: `${nameOf(last.id, query.language).toLowerCase()} yang ${words}` }
        : undefined;
    }
    const side = isNot ? restOf(main) : part;
    return side && put(query, tokens[from - 1]?.concept === 'yang' ? from - 1 : from, to, side.id);
  };

  /** "Not X, Y": what is taken back is not asked about. */
  const corrected = (query: Query): Query => {
    const { tokens, mentions, raw, language } = query;
    const taken = mentions.find(({ kind, from }) => kind === 'figure' && NO.has(tokens[from - 1]?.text ?? ''));
    const out = taken && tree.get(taken.id);
    const isOther = ({ kind, id, from }: Mention) => {
      const figure = tree.get(id);
      return kind === 'figure' && from !== taken?.from && figure && out && !tree.within(out, figure);
    };
    if (!taken || !mentions.some(isOther)) return query;
    const left = tokens.filter((_, at) => at < taken.from - 1 || at >= taken.to);
    return { ...read(left.map(({ text }) => text).join(' ')), raw, language };
  };

  /** "What does it consist of?" */
  const divided = (query: Query, { figureIds }: Context): Query | undefined => {
    const last = tree.get(figureIds.at(-1) ?? '');
    const isPart = ({ concept }: Token) => PARTS.has(concept);
    const isAsked = query.tokens.some(isPart) && query.tokens.every((token) => isPart(token) || isBeside(token));
    return last && isAsked ? put(query, 0, 0, last.id).query : undefined;
  };

  /** "How do you get that?" of a figure that is worked out: the entry that shows how. */
  const derived = ({ tokens, type }: Query, { figureIds }: Context): string | undefined => {
    const { computed, entry } = tree.get(figureIds.at(-1) ?? '') ?? {};
    const isAsked = tokens.some(({ concept }) => DERIVES.has(concept)) && ASKS_HOW.has(type);
    return computed && isAsked && tokens.every((token) => isBeside(token) || DERIVES.has(token.concept))
      ? entry
      : undefined;
  };

  /** "Of all workers": a word that several wholes share means the widest of them. */
  const widened = (query: Query): Query => {
    const { tokens, mentions } = query;
    const at = tokens.findIndex(({ concept }) => concept === 'semua');
    const next = tokens[at + 1];
    const [, another] = next ? sharing(next.concept) : [];
    const isFree = !mentions.some(({ from, to }) => at + 1 >= from && at + 1 < to);
    if (at < 1 || !another || !isFree || tokens[at - 1]?.concept !== 'dari' || tokens[at + 2]) return query;
    const [widest] = sharing(next?.concept ?? '').sort((a, b) => b.value - a.value);
    return widest ? put(query, at, at + 2, widest.id).query : query;
  };
  const sharing = (concept: string) =>
    wholes.filter(({ names }) => names.some((name) => name.split(' ').includes(concept)));

  return {
    listOf,
    resolve: (query, context) => {
      const pointed = context.options.length ? undefined : placed(query, context);
      if (pointed) return pointed;
      if (context.features.length === 0) return turned(query, context) ?? { query };
      const entry = derived(query, context);
      const said = divided(query, context) ?? corrected(widened(query));
      return entry ? { query, entry } : (turned(said, context) ?? { query: said });
    },
  };
}
