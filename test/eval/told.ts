/** What the README tells of the question tables, between its `eval` markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, tally } from './measure';
import { groupBy, kindOf } from './report';
import { ROOT } from './rows';

const FILE = join(ROOT, 'README.md');
const BETWEEN = /(<!-- eval -->\n)[\s\S]*?(<!-- \/eval -->)/;

/** A row a kind of question; right / wrong in percent over the tables shared with others, tuned on, and only measured. */
export function toldOf(outcomes: readonly Outcome[]): string {
  const parts = ['shared', 'own/tuned', 'own/held'];
  const cell = (list: readonly Outcome[]): string => {
    if (list.length === 0) return '–';
    const { count, right, wrong } = tally(list);
    return `${((100 * right) / count).toFixed(1)} / ${((100 * wrong) / count).toFixed(1)}`;
  };
  const rows = [...groupBy(outcomes, ({ table }) => kindOf(table))].map(([kind, list]) => {
    const cells = parts.map((part) => cell(list.filter(({ table }) => table.startsWith(part))));
    return `| ${[kind, String(list.length), ...cells].join(' | ')} |`;
  });
  return [
    '| right / wrong, % | questions | shared sample | tuned on | held, only measured |',
    '|---|---:|---:|---:|---:|',
    ...rows,
    '',
  ].join('\n');
}

export const inReadme = (): string => BETWEEN.exec(readFileSync(FILE, 'utf8'))?.[0] ?? '';

export const marked = (told: string): string => `<!-- eval -->\n${told}<!-- /eval -->`;

export function writeTold(outcomes: readonly Outcome[]): void {
  const readme = readFileSync(FILE, 'utf8');
  writeFileSync(
    FILE,
    readme.replace(BETWEEN, () => marked(toldOf(outcomes))),
  );
}
