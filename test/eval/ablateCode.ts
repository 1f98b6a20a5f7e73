/**
 * What each ingredient of the engine gains, and what it weighs. The tables are run again with one module replaced by an empty
 * one of the same shape; nothing in the engine knows of it.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createServer, type Plugin } from 'vite';
import { readArguments, refuse } from '../setup/arguments';
import type { Verdict } from './judge';

interface Ingredient {
  readonly file: string;
  /** The module that stands in for it. */
  readonly without: string;
}

const nothing = (file: string, ...exports: readonly string[]): Ingredient => ({
  file,
  without: exports.map((name) => `export const ${name} = '';`).join('\n'),
});

const INGREDIENTS: Readonly<Record<string, Ingredient>> = {
  'everyday spellings': {
    file: 'src/text/id/spelling.ts',
    // The standard words stay, since question types are read from them.
    without: `import { SPELLING as ALL, FILLERS as F } from '/src/text/id/spelling.ts?whole';
      export const FILLERS = F; export const SPELLING = ALL.trim().split('\\n').map((line) => line.split(' ')[0]).join('\\n');`,
  },
  'common roots': nothing('src/text/id/common.ts', 'COMMON'),
  places: nothing('src/text/id/places.ts', 'PLACES'),
  occupations: nothing('src/text/id/occupations.ts', 'OCCUPATIONS'),
  measures: nothing('src/text/id/measures.ts', 'MEASURES', 'COUNTABLES'),
  'English words': nothing('src/text/en/words.ts', 'ENGLISH', 'ENGLISH_FILLERS'),
  affixes: {
    file: 'src/text/id/affixes.ts',
    without:
      'export const stem = () => undefined; export const stemLoosely = () => undefined; export const withoutAffixes = (word) => [word];',
  },
  'consonant skeletons': {
    file: 'src/text/skeleton.ts',
    without:
      'export const skeleton = (word) => word; export const skeletons = () => new Map(); export const bySkeleton = () => undefined;',
  },
  'typo repair with fuse.js': {
    file: 'src/engine/repair.ts',
    without: 'export const createRepair = () => () => undefined; export const editDistance = () => 9;',
  },
  'claims as questions': { file: 'src/engine/claim.ts', without: 'export const asQuestion = (query) => query;' },
  'foreign things': {
    file: 'src/engine/foreign.ts',
    without:
      'export const prepareForeign = () => ({ isAtHome: () => false, nameIn: () => undefined, strangerIn: () => undefined });',
  },
  'follow-ups': {
    file: 'src/engine/followUp.ts',
    without: "export const followUpOf = () => ({ kind: 'alone' });",
  },
  'references put in by name': {
    file: 'src/engine/refer.ts',
    without: 'export const prepareRefer = () => (query) => ({ query });',
  },
  'words left over': {
    file: 'src/engine/residue.ts',
    without: 'export const residueOf = () => ({ more: 0 });',
  },
  'figures and operations': {
    file: 'src/engine/figures/prepareFigures.ts',
    without:
      "import { prepareTree } from './figureTree'; export const prepareFigures = (knowledge) => ({ tree: prepareTree(knowledge), compute: () => undefined, strangeIn: () => undefined });",
  },
};

const replacing = ({ file, without }: Ingredient): Plugin => ({
  name: 'without',
  enforce: 'pre',
  load: (id) => (id === resolve(file) ? without : undefined),
});

type Shares = Readonly<Record<string, { readonly right: number; readonly wrong: number; readonly count: number }>>;

async function measure(ingredient?: Ingredient): Promise<Shares> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    plugins: ingredient ? [replacing(ingredient)] : [],
  });
  try {
    const { engineAnswerer } = await server.ssrLoadModule('/test/eval/answerer.ts');
    const { runTable } = await server.ssrLoadModule('/test/eval/measure.ts');
    const { ownTables, readTable, sharedTables } = await server.ssrLoadModule('/test/eval/rows.ts');
    const { kindOf } = await server.ssrLoadModule('/test/eval/report.ts');
    const answerer = engineAnswerer();
    const counts: Record<string, { right: number; wrong: number; count: number }> = {};
    for (const file of [...sharedTables(), ...ownTables('tuned'), ...ownTables('held')]) {
      const table = readTable(file);
      for (const { verdict } of runTable(table, answerer) as { verdict: Verdict }[]) {
        const kind = kindOf(table.name);
        const tally = counts[kind] ?? { right: 0, wrong: 0, count: 0 };
        counts[kind] = tally;
        tally.count++;
        if (verdict === 'right') tally.right++;
        if (verdict === 'wrong') tally.wrong++;
      }
    }
    return counts;
  } finally {
    await server.close();
  }
}

const weigh = (file: string): number =>
  gzipSync(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''), { level: 9 }).length;
const signed = (value: number): string => (value > 0 ? '+' : '') + value.toFixed(1);

const USAGE = `npx tsx test/eval/ablateCode.ts [INGREDIENT...]

Without an ingredient: each of "${Object.keys(INGREDIENTS).join('", "')}".`;
const { words: wanted } = readArguments(USAGE, {}, true);
for (const name of wanted) if (!Object.hasOwn(INGREDIENTS, name)) refuse(`"${name}": no such ingredient`, USAGE);
const whole = await measure();
const kinds = Object.keys(whole);
console.log(
  `change in right / wrong, percentage points, without one ingredient\n${'without'.padEnd(28)}${'bytes'.padStart(7)}  ${kinds.map((kind) => kind.padStart(14)).join('')}`,
);
for (const [name, ingredient] of Object.entries(INGREDIENTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const without = await measure(ingredient);
  const cells = kinds.map((kind) => {
    const [before, after] = [whole[kind], without[kind]];
    if (!before || !after) return '';
    const change = (key: 'right' | 'wrong') => signed((100 * (after[key] - before[key])) / before.count);
    return `${change('right')} / ${change('wrong')}`;
  });
  console.log(
    `${name.padEnd(28)}${String(weigh(ingredient.file)).padStart(7)}  ${cells.map((cell) => cell.padStart(14)).join('')}`,
  );
}
