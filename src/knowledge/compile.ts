/** Source → Compiled: the costly preparation, done once at build time. */
import { type Compiled, SCHEMA_VERSION } from './compiled';
import type { Source } from './schema';

export function compile(source: Source): Compiled {
  const { $schema: _a, ...assistant } = source.assistant;
  const { $schema: _b, ...announcement } = source.announcement;
  return {
    schema: SCHEMA_VERSION,
    version: '0',
    assistant,
    announcement,
    units: source.figures.units,
    populations: source.figures.populations,
    figures: source.figures.figures.map((figure) => ({ ...figure, value: figure.value ?? 0 })),
    groups: source.figures.groups,
    entries: source.entries.entries.map(({ phrasings, not: _not, ...entry }) => ({
      ...entry,
      ask: { id: phrasings.id.slice(0, 2), en: phrasings.en?.slice(0, 2) ?? [] },
    })),
    synonyms: source.lexicon.synonyms,
    untold: source.lexicon.untold,
    index: { concepts: [], phrasings: [] },
  };
}
