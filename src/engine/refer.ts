/** What a short question only points at in the answer before it, put in by name before anything else reads it. */
import type { Compiled, Figure, Language } from '../knowledge/compiled';
import type { Mention, Query, QuestionType, Token } from '../knowledge/query';
import { likeMe } from './background';
import { byId } from './byId';
import type { Context } from './context';
import { isBeside, isEmpty, PERSON, type Put, type Referred, spanOf, THAT } from './ellipsis';
import type { FigureTree } from './figures/figureTree';
import { isOf, ONLY } from './focus';
import { prepareInGroup } from './inGroup';
import { preparePlaced } from './listed';
import { preparePosts } from './posts';
import type { Read } from './read';
import { prepareSeries } from './series';
import { prepareSides } from './sides';

const NO = new Set(['bukan', 'not', 'no']);
/** What was just said is taken back. */
const OH = new Set(['eh', 'ehh', 'oh', 'aduh', 'wait']);
const TAKES_BACK = new Set(['jangan', 'bukan', 'salah', 'ralat', 'no', 'not', 'sorry']);
const AND = { id: 'dan', en: 'and' };
const WITH = new Set(['sama', 'dengan', 'with', 'yang']);
/** By these a question asks what a whole is made of. */
const PARTS = new Set(['diri', 'rinci', 'rincian', 'pecah', 'susun', 'bagi', 'isi']);
/** By these a question asks how a figure came about. */
const DERIVES = new Set(['hitung', 'dapat', 'rumus', 'asal', 'angka', 'hasil', 'cara', 'kamu']);
/** By these a question asks who somebody is, or of which body. */
const POST = new Set([
  'jabat',
  'jabatan',
  'posisi',
  'pangkat',
  'profil',
  'post',
  'instansi',
  'lembaga',
  'pemerintah',
  'bpjs',
]);
/** "How many are we?", of those whom the visitor has said to belong to. */
const WE = new Set(['kami', 'kita', 'kito', 'we']);
/** "Is that with X?" */
const INCLUDES = 'cakup';
/** "The whole province, then." */
const PROVINCE = 'provinsi';
const STILL = 'masih';
const ASKS_HOW: ReadonlySet<QuestionType> = new Set(['how', 'why', 'where']);

const isNamed = ({ kind }: Mention): boolean => kind === 'figure' || kind === 'group';

/** @param read Reads a text as a question. */
export function prepareRefer(
  knowledge: Compiled,
  tree: FigureTree,
  read: Read,
): (query: Query, context: Context) => Referred {
  const people = byId(knowledge.announcement.people);
  const said = ({ raw, language }: Query, words: readonly string[]): Query => ({
    ...read(words.join(' ')),
    raw,
    language,
  });
  const texts = (tokens: readonly Token[]) => tokens.map(({ text }) => text);

  const put: Put = (query, from, to, id) => {
    const [before, behind] = [query.tokens.slice(0, from), query.tokens.slice(to)];
    const [person, figure] = [people.get(id), tree.get(id)];
    const name = person?.name ?? figure?.label[query.language] ?? figure?.label.id ?? '';
    const entry = (person ?? figure)?.entry;
    // All figures are of the region.
    const isHere = (at: number) => query.mentions.some((one) => one.kind === 'region' && at >= one.from && at < one.to);
    const isAlone = query.tokens.every(
      (token, at) => (at >= from && at < to) || isEmpty(token) || token.concept === STILL || isHere(at),
    );
    return {
      query: said(query, [...texts(before), name, ...texts(behind)]),
      ...(entry && isAlone && { entry }),
    };
  };
  const placed = preparePlaced(put);
  const byPost = preparePosts(knowledge, read);
  const inGroup = prepareInGroup(knowledge, tree, put);
  const inSeries = prepareSeries(knowledge, tree, put);
  const { turned, widened } = prepareSides(knowledge, tree, put);

  /** What the last question asked of several, asked again of those that are kept and of what is said now. */
  const again = (
    kept: readonly string[],
    { features, named = [] }: Context,
    now: readonly string[],
    language: Language,
  ) => {
    const labels = kept.flatMap((id) => tree.get(id)?.label ?? []).map((label) => label[language] ?? label.id);
    const asked = features.filter((one) => !/^[@?\d]/.test(one) && !named.includes(one));
    return [...labels.flatMap((label) => [label, AND[language]]), ...now, ...asked];
  };

  /** "Not X, Y": what is taken back is not asked about; in a calculation with others Y takes its place. */
  const corrected = (query: Query, context: Context): Query => {
    const { tokens, mentions, language } = query;
    const people = mentions.filter(({ kind }) => kind === 'figure' || kind === 'population');
    // "Not with X": how it was joined goes with it.
    const startOf = ({ from }: Mention) => (WITH.has(tokens[from - 1]?.concept ?? '') ? from - 1 : from);
    const taken = people.find((one) => NO.has(tokens[startOf(one) - 1]?.text ?? ''));
    const out = tree.get(taken?.id ?? '');
    // "Not X" of what holds X leaves them out.
    const isOther = ({ id, from }: Mention) => {
      const figure = tree.get(id);
      return from !== taken?.from && figure && !(out && tree.within(out, figure));
    };
    if (!taken || !people.some(isOther)) return query;
    const rest = texts(tokens.filter((_, at) => at < startOf(taken) - 1 || at >= taken.to));
    const isOfSeveral = context.entryId === undefined && context.figureIds.includes(taken.id);
    const kept = isOfSeveral ? context.figureIds.filter((id) => id !== taken.id && tree.get(id)) : [];
    return said(query, kept.length ? again(kept, context, rest, language) : rest);
  };

  /** "How many X … oh no, Y": taken back before it was asked. */
  const restarted = (query: Query): Query => {
    const { tokens, mentions } = query;
    const cue = tokens.findIndex(
      ({ text }, at) =>
        at > 0 && OH.has(text) && tokens.slice(at + 1, at + 3).some(({ text: next }) => TAKES_BACK.has(next)),
    );
    const isNamedIn = (from: number, to: number) => mentions.some((one) => one.from >= from && one.to <= to);
    if (cue < 0 || !isNamedIn(0, cue) || !isNamedIn(cue, tokens.length)) return query;
    const from = tokens.findIndex(({ text }, at) => at > cue && TAKES_BACK.has(text)) + 1;
    return said(query, texts(tokens.slice(from)));
  };

  /** "All X, not only the Y": said once more without Y, the widest of them is meant. */
  const opened = (query: Query): Query => {
    const { tokens } = query;
    const from = tokens.findIndex((token, at) => {
      const next = tokens[at + 1];
      return NO.has(token.text) && isOf(ONLY, next);
    });
    if (from < 0) return query;
    const stop = tokens.findIndex(({ end, pause }, at) => at > from && (end || pause));
    const isKept = (at: number) => at < from || (stop >= 0 && at > stop);
    const left = said(query, texts(tokens.filter((_, at) => isKept(at))));
    const wide = widened(left, true);
    if (wide !== left) return wide;
    // Nothing is widened: what was asked stands as it was, with its sentences.
    return {
      ...query,
      tokens: tokens.map((token, at) => (isKept(at) ? token : { ...token, how: 'filler' })),
      mentions: query.mentions.filter((one) => isKept(one.from)),
    };
  };

  /** "I am an X: how many like me?" counts X. */
  const likeUs = (query: Query): Query => {
    const like = likeMe(query);
    const [named, more] = query.mentions.filter((one) => isNamed(one) && one.to <= (like?.from ?? 0));
    return like && named && !more
      ? {
          ...query,
          tokens: query.tokens.map((token, at) =>
            at >= like.from && at < like.to ? { ...token, how: 'filler' } : token,
          ),
        }
      : query;
  };

  /** "What is the target for X?" of a group: the targets that are told are of all of them. */
  const aimOf = (query: Query, last: Figure | undefined): Referred | undefined => {
    const { tokens, mentions, language } = query;
    const at = tokens.findIndex(({ concept }) => concept === 'target');
    const [named, more] = mentions;
    const figure = named?.kind === 'figure' ? tree.get(named.id) : named ? undefined : last;
    const isRest = (one: number) => one !== at && !(named && one >= named.from && one < named.to);
    const isBare = tokens.every((token, one) => !isRest(one) || isBeside(token));
    if (at < 0 || more || !isBare || !figure?.partOf || figure === tree.main || figure.series || figure.percentOf)
      return undefined;
    const label = (figure.label[language] ?? figure.label.id).toLowerCase();
    return { query, untold: language === 'en' ? `a target for ${label}` : `target ${label}` };
  };

  /** "How many are we in the whole province?", "is that with X?": asked of what was just told. */
  const ofLast = (query: Query, last: Figure, { figureIds, entryId }: Context): Referred | undefined => {
    const { tokens, mentions, type } = query;
    const isHere = ({ concept }: Token) => concept === PROVINCE || concept === 'saja';
    const isRegion = (token: Token) =>
      mentions.some(({ kind, from, to }) => /region|thing/.test(kind) && tokens.slice(from, to).includes(token));
    const mayStand = (token: Token) => isBeside(token) || isHere(token) || isRegion(token) || token.how === 'number';
    const we = type === 'count' ? spanOf(query, (token) => isOf(WE, token), mayStand) : undefined;
    if (we && !figureIds[1]) return put(query, we.from, we.to, last.id);
    // After a place that is not told of.
    const isUntold = entryId === undefined || knowledge.entries.find(({ id }) => id === entryId)?.kind === 'handoff';
    if (
      isUntold &&
      figureIds.length > 0 &&
      last.entry &&
      spanOf(query, ({ concept }) => concept === PROVINCE, mayStand)
    )
      return { query, entry: last.entry };
    const words = new Set(last.names.flatMap((name) => name.split(' ')));
    const isWith =
      tokens.some(({ concept }) => concept === INCLUDES) &&
      tokens.some((token) => isOf(THAT, token)) &&
      tokens.some(({ how, concept }) => how !== 'filler' && words.has(concept));
    return isWith && last.entry ? { query, entry: last.entry } : undefined;
  };

  return (asked, context) => {
    const query = opened(restarted(likeUs(asked)));
    const pointed = placed(query, context);
    if (pointed) return pointed;
    // "The 34,141, what is in it?": a number stands for what it counts.
    const [number, another] = query.numbers;
    const counted = tree.figures.find(
      (one) => one.value === number?.value && one !== tree.main && !one.computed && tree.parts(one).length,
    );
    const isOfParts = query.tokens.some(({ concept }) => PARTS.has(concept)) && !query.mentions.some(isNamed);
    if (number && !another && counted && isOfParts)
      return { query: put(query, number.from, number.to, counted.id).query };
    const aim = aimOf(query, tree.get(context.figureIds.at(-1) ?? ''));
    if (aim) return aim;
    // "How about X?"
    const [only, more] = query.mentions;
    const about = only?.kind === 'figure' && !more && query.type === 'how' ? tree.get(only.id)?.entry : undefined;
    const isRest = (at: number) => at < (only?.from ?? 0) || at >= (only?.to ?? 0);
    if (about && query.tokens.every((token, at) => !isRest(at) || isEmpty(token))) return { query, entry: about };
    if (context.features.length === 0) return turned(query, context) ?? { query };
    const last = tree.get(context.figureIds.at(-1) ?? '');
    // "How do you get that?" of a figure that is worked out: its entry shows how.
    const { computed, entry } = last ?? {};
    const isHow = ASKS_HOW.has(query.type) && spanOf(query, ({ concept }) => DERIVES.has(concept));
    if (computed && entry && isHow) return { query, entry };
    // "And his post?" of a person who was just told.
    const told = [...people.values()].find((person) => person.entry && person.entry === context.entryId)?.entry;
    const isPost = ({ concept }: Token) => POST.has(concept);
    const isHe = (token: Token) => isBeside(token) || isOf(PERSON, token);
    if (told && spanOf(query, isPost, isHe)) return { query, entry: told };
    const other = byPost(query, context);
    if (other) return { query, entry: other };
    // "What does it consist of?"
    if (last && !context.figureIds[1] && spanOf(query, ({ concept }) => PARTS.has(concept)))
      return tree.parts(last).length > 2 && last.entry
        ? { query, entry: last.entry }
        : { query: put(query, 0, 0, last.id).query };
    const group = inGroup(query, context);
    if (group) return group;
    const again = last && !query.mentions.some(isNamed) ? ofLast(query, last, context) : undefined;
    if (again) return again;
    const series = inSeries(query, last);
    if (series) return series;
    const wide = corrected(widened(query), context);
    return turned(wide, context) ?? { query: wide };
  };
}
