/**
 * A whole, those of it who are covered and those who are not are asked for with the same words but for a "not". Between their entries
 * that word decides, not how often the others stood beside it: "how many get protection?", "how many in X are not protected yet?".
 */
import type { Compiled } from '../knowledge/compiled';
import type { Query, QuestionType } from '../knowledge/query';
import { EN_OPERATIONS } from '../text/en/operations';
import { ID_OPERATIONS } from '../text/id/operations';
import type { Candidate, Features } from './retrieve';
import { type Statistics, weightOf } from './statistics';

/** With a word of these somebody may be left out. */
const LEAVING_OUT = ['not', 'except', 'out', 'others', 'remain', 'difference', 'minus'] as const;
/** "Are all of them covered?" doubts it. */
const DOUBTS = ['semua', 'masih', 'lagi', 'kurang', 'tinggal'];
const DENIALS = new Set([
  ...LEAVING_OUT.flatMap((one) => [...ID_OPERATIONS[one], ...(EN_OPERATIONS[one] ?? [])]),
  ...DOUBTS,
]);
const NOT = new Set(['belum', 'tidak']);
const ALREADY = 'sudah';
const WHO = new Set(['yang', 'who']);
/** Who has something may as well lack it. */
const HAS = new Set(['punya', 'milik', 'terima']);

const ALL = 'semua';
/** Types of questions that may as well be a claim: "apa semua …?" */
const CLAIMS: ReadonlySet<QuestionType> = new Set(['none', 'whether', 'what']);

/** Places of the entries of a whole and of its two sides. */
interface Sides {
  /** The whole as questions name it. */
  readonly id: string;
  readonly population: string;
  readonly part: string;
  readonly whole: number;
  readonly covered: number;
  readonly rest: number;
}

/** @returns A function that gives the entry of the side that is asked for the score of the other one, where that leads. */
export function prepareSideAsked(
  { entries, figures }: Compiled,
  { numberOf, postings }: Statistics,
): (query: Query, features: Features, candidates: Candidate[]) => Candidate[] {
  const placeOf = new Map(entries.map(({ id }, at) => [id, at]));
  const entryOf = new Map(figures.map(({ id, entry }) => [id, placeOf.get(entry ?? '')]));
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  const all = figures.flatMap(({ computed, entry }): Sides[] => {
    const [id = '', part = ''] = computed?.rule === 'difference' ? computed.of : [];
    const [whole, covered, rest] = [entryOf.get(id), entryOf.get(part), placeOf.get(entry ?? '')];
    const population = figureById.get(id)?.population ?? '';
    if (whole === undefined || covered === undefined || rest === undefined || whole === rest) return [];
    return [{ id, population, part, whole, covered, rest }];
  });
  const speaksFor = (feature: string, entry: number): boolean => {
    const at = numberOf.get(feature);
    if (at === undefined) return false;
    const { members, levels } = postings(at);
    const place = members.indexOf(entry);
    return place >= 0 && weightOf(levels[place]) > 0;
  };

  const countOf = ({ population }: Sides): number => figures.filter((one) => one.population === population).length;
  const [main] = [...all].sort((a, b) => countOf(b) - countOf(a));
  const isNamed = ({ mentions }: Pick<Query, 'mentions'>, { id, population, part }: Sides, from = -1): boolean =>
    mentions.some((one) => one.to > from && [id, population, part].includes(one.id));

  /** "So all of the X are covered already?" */
  const claimed = ({ tokens, mentions }: Query): number | undefined => {
    const from = tokens.findIndex(({ concept }) => concept === ALL);
    const done = tokens.findIndex(({ concept }, at) => at > from && concept === ALREADY);
    const next = tokens.slice(done + 1).find(({ how }) => how !== 'filler');
    const sides = from < 0 || done < 0 ? undefined : all.find((one) => isNamed({ mentions }, one, from));
    return sides && next && speaksFor(next.concept, sides.covered) ? sides.rest : undefined;
  };

  /** The side that is asked for instead of the one that leads. */
  const meant = (query: Query, features: Features, first: number): number | undefined => {
    const { tokens, type } = query;
    if (CLAIMS.has(type)) return claimed(query);
    if (type !== 'count') return undefined;
    const sides = all.find(({ whole, rest }) => whole === first || rest === first);
    if (!sides) return undefined;
    const { whole, covered, rest } = sides;
    if (first === whole) {
      const isLeftOut = tokens.some(({ concept }, at) => {
        const next = tokens[at + 1];
        // "Not yet" is said of what is to come to all of them.
        const isReached = next && (concept === 'belum' ? numberOf.has(next.concept) : speaksFor(next.concept, covered));
        return NOT.has(concept) && isReached;
      });
      // "Those who get it, how many in all?" of nobody by name: of the people that most figures count.
      const isClause = tokens.some(({ concept }, at) => {
        const next = tokens[at + 1];
        return (
          WHO.has(concept) && main && next && speaksFor(next.concept, main.covered) && !speaksFor(next.concept, whole)
        );
      });
      return isLeftOut ? rest : isClause && !isNamed(query, sides) ? main?.covered : undefined;
    }
    const isShared = (one: string) =>
      /^[@?]/.test(one) || HAS.has(one) || !speaksFor(one, rest) || speaksFor(one, covered);
    // "Who are already …"
    const affirms = tokens.some(({ concept }) => concept === ALREADY);
    // "All who are already …" doubts nothing.
    const denies = tokens.some(
      ({ concept, text }) => (DENIALS.has(concept) || DENIALS.has(text)) && !(affirms && concept === ALL),
    );
    return !denies && (affirms || [...features.keys()].every(isShared)) ? covered : undefined;
  };

  return (query, features, candidates) => {
    const [first] = candidates;
    const side = first && meant(query, features, first.entry);
    const other = candidates.find(({ entry }) => entry === side);
    if (!first || !other) return candidates;
    return candidates
      .map((one) =>
        one === first ? { ...one, score: other.score } : one === other ? { ...one, score: first.score } : one,
      )
      .sort((a, b) => b.score - a.score || Number(b.entry === side) - Number(a.entry === side) || a.entry - b.entry);
  };
}
