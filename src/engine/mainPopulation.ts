/** Where nobody says of whom, the people that most of the announcement's figures count are meant. */
import type { Compiled, Figure } from '../knowledge/compiled';
import type { Query } from '../knowledge/query';
import type { Candidate } from './retrieve';

/** What is left of the score of an entry that counts people whom the question does not name. */
const UNNAMED = 0.75;

/** @returns A function that puts entries on other people than the main ones back, unless the question names those. */
export function prepareMain(knowledge: Compiled): (query: Query, candidates: Candidate[]) => Candidate[] {
  const figures = new Map(knowledge.figures.map((figure) => [figure.id, figure]));
  const byValue = new Map(knowledge.figures.map((figure) => [figure.value, figure]));
  const isCount = new Set(knowledge.units.flatMap(({ id, kind }) => (kind === 'count' ? [id] : [])));
  const count = new Map<string, number>();
  for (const { population } of figures.values()) count.set(population, (count.get(population) ?? 0) + 1);
  const [main] = [...count].sort((a, b) => b[1] - a[1]).map(([population]) => population);
  const counted = (entry: number): Figure | undefined => {
    const figure = figures.get(knowledge.entries[entry]?.headline ?? '');
    return figure && isCount.has(figure.unit) && figure.population !== main ? figure : undefined;
  };
  return (query, candidates) => {
    const named = new Set(
      query.mentions.map(({ kind, id }) => (kind === 'population' ? id : figures.get(id)?.population)),
    );
    // "dari 708 ribu …": a figure's own value names its people too.
    for (const { value } of query.numbers) named.add(byValue.get(value)?.population);
    const isUnnamed = ({ entry }: Candidate): boolean => {
      const figure = counted(entry);
      return figure !== undefined && !named.has(figure.population);
    };
    if (!candidates.some(isUnnamed)) return candidates;
    return candidates
      .map((candidate) => (isUnnamed(candidate) ? { ...candidate, score: candidate.score * UNNAMED } : candidate))
      .sort((a, b) => b.score - a.score || a.entry - b.entry);
  };
}
