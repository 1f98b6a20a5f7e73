/** What a short question only points at in the answer before it, put in by name before anything else reads it. */
import type { Compiled } from '../knowledge/compiled';
import type { Mention, Query, QuestionType, Token } from '../knowledge/query';
import { byId } from './byId';
import type { Context } from './context';
import { isEmpty, type Put, type Referred, spanOf } from './ellipsis';
import type { FigureTree } from './figures/figureTree';
import { preparePlaced } from './listed';
import { prepareSides } from './sides';

const NO = new Set(['bukan', 'not', 'no']);
/** By these a question asks what a whole is made of. */
const PARTS = new Set(['diri', 'rinci', 'pecah', 'susun', 'bagi']);
/** By these a question asks how a figure came about. */
const DERIVES = new Set(['hitung', 'dapat', 'rumus', 'asal', 'angka', 'hasil', 'cara', 'kamu']);
const ASKS_HOW: ReadonlySet<QuestionType> = new Set(['how', 'why', 'where']);

/** @param read Reads a text as a question. */
export function prepareRefer(
  knowledge: Compiled,
  tree: FigureTree,
  read: (text: string) => Query,
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
    return {
      query: said(query, [...texts(before), name, ...texts(behind)]),
      ...(entry && [...before, ...behind].every(isEmpty) && { entry }),
    };
  };
  const placed = preparePlaced(put);
  const { turned, widened } = prepareSides(knowledge, tree, put);

  /** "Not X, Y": what is taken back is not asked about. */
  const corrected = (query: Query): Query => {
    const { tokens, mentions } = query;
    const people = mentions.filter(({ kind }) => kind === 'figure' || kind === 'population');
    const taken = people.find(({ from }) => NO.has(tokens[from - 1]?.text ?? ''));
    const out = tree.get(taken?.id ?? '');
    // "Not X" of what holds X leaves them out.
    const isOther = ({ id, from }: Mention) => {
      const figure = tree.get(id);
      return from !== taken?.from && figure && !(out && tree.within(out, figure));
    };
    return taken && people.some(isOther)
      ? said(query, texts(tokens.filter((_, at) => at < taken.from - 1 || at >= taken.to)))
      : query;
  };

  return (query, context) => {
    const pointed = placed(query, context);
    if (pointed) return pointed;
    if (context.features.length === 0) return turned(query, context) ?? { query };
    const last = tree.get(context.figureIds.at(-1) ?? '');
    // "How do you get that?" of a figure that is worked out: its entry shows how.
    const { computed, entry } = last ?? {};
    const isHow = ASKS_HOW.has(query.type) && spanOf(query, ({ concept }) => DERIVES.has(concept));
    if (computed && entry && isHow) return { query, entry };
    // "What does it consist of?"
    if (last && !context.figureIds[1] && spanOf(query, ({ concept }) => PARTS.has(concept)))
      return { query: put(query, 0, 0, last.id).query };
    const wide = corrected(widened(query));
    return turned(wide, context) ?? { query: wide };
  };
}
