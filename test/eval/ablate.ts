/** What each ingredient of the knowledge gains: the tables again without it. */
import { readSource } from '../../src/cli/compileFolder';
import { compile } from '../../src/knowledge/compile';
import type { Source } from '../../src/knowledge/schema';
import { engineAnswerer } from './answerer';
import { type Outcome, runTable, tally } from './measure';
import { columns, kindOf } from './report';
import type { QuestionTable } from './rows';

const eachEntry = (source: Source, change: (list: readonly string[]) => string[]): Source => ({
  ...source,
  entries: {
    ...source.entries,
    entries: source.entries.entries.map((entry) => ({
      ...entry,
      phrasings: {
        id: change(entry.phrasings.id),
        ...(entry.phrasings.en ? { en: change(entry.phrasings.en) } : {}),
      },
    })),
  },
});

const INGREDIENTS: Readonly<Record<string, (source: Source) => Source>> = {
  'every second phrasing': (source) => eachEntry(source, (list) => list.filter((_, at) => at % 2 === 0)),
  'all but three phrasings': (source) => eachEntry(source, (list) => list.slice(0, 3)),
  'the synonyms': (source) => ({ ...source, lexicon: { ...source.lexicon, synonyms: [] } }),
  'things known to be untold': (source) => ({ ...source, lexicon: { ...source.lexicon, untold: [] } }),
  'names of figures but one': (source) => ({
    ...source,
    figures: {
      ...source.figures,
      figures: source.figures.figures.map((figure) => ({ ...figure, names: figure.names.slice(0, 1) })),
    },
  }),
};

/** A line each ingredient left out, a column each kind of table. */
export function ablate(tables: readonly QuestionTable[], whole: readonly Outcome[]): string {
  const source = readSource('knowledge');
  const kinds = [...new Set(tables.map(({ name }) => kindOf(name)))];
  const percents = (outcomes: readonly Outcome[], kind: string) => {
    const { count, right, wrong } = tally(outcomes.filter(({ table }) => kindOf(table) === kind));
    return { right: (100 * right) / count, wrong: (100 * wrong) / count };
  };
  const signed = (change: number) => (change > 0 ? '+' : '') + change.toFixed(1);
  const lines = Object.entries(INGREDIENTS).map(([name, remove]) => {
    const answerer = engineAnswerer(compile(remove(source)));
    const outcomes = tables.flatMap((table) => runTable(table, answerer));
    const cells = kinds.map((kind) => {
      const [before, after] = [percents(whole, kind), percents(outcomes, kind)];
      return `${signed(after.right - before.right)} / ${signed(after.wrong - before.wrong)}`;
    });
    return [name, ...cells];
  });
  return columns(['without', ...kinds], lines);
}
