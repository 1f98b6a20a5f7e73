/** The sections of the README that the last run fills. */
import { COLUMNS, shown } from './columns';
import type { Engine, Machine, Page } from './read';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, at) => (at ? '---:' : '---'))), ...rows.map(row)].join('\n');

export const machineLine = ({ cpu, cores, memory, node, chromium, load, date }: Machine): string =>
  `Measured on ${date}: ${cpu}, ${cores} cores, ${memory}, Node ${node}${chromium ? `, Chromium ${chromium}` : ''}; load ${load} at the end` +
  `${load > cores ? ', more than the cores, so that times of the wall clock are too long for everybody' : ''}.`;

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

export function engineSection({ machine, shipped, sizes }: Engine): string {
  const names = sizes[0]?.searchers.map(({ name }) => name) ?? [];
  const rows = names.map((name) => [
    name,
    ...sizes.flatMap(({ searchers }) => {
      const one = searchers.find((searcher) => searcher.name === name);
      return one
        ? [`${shown(one.median)} / ${shown(one.p95)}`, `${percent(one.right)} / ${percent(one.wrong)}`]
        : ['–', '–'];
    }),
  ]);
  const head = [
    '',
    ...sizes.flatMap(({ entries }) => [`${entries.toLocaleString('en-US')} entries, ms`, 'right / wrong']),
  ];
  return [
    `A question on the knowledge shipped here (${shipped.entries} entries, ${shipped.questions} questions): ${shown(shipped.median)} ms in the median, ${shown(shipped.p95)} ms at p95; preparing it once: ${shown(shipped.prepare)} ms.`,
    'Beside search libraries on generated entries of ten phrasings, the same held-out questions, milliseconds of work (median / p95) and whose entry came:',
    table(head, rows),
    machineLine(machine),
  ].join('\n\n');
}

export function pageSection({ machine, runs, widgets }: Page): string {
  const rows = COLUMNS.map((column) => [
    `${column.title}${column.unit ? `, ${column.unit}` : ''}`,
    column.target === undefined ? '' : `${column.target}`,
    ...widgets.map((widget) => shown(column.of(widget))),
  ]);
  return [
    table(['', 'target', ...widgets.map(({ name }) => name)], rows),
    `Median of ${runs} interleaved runs, less an empty page of the same run. ${machineLine(machine)}`,
  ].join('\n\n');
}

/** Puts sections between their markers. @throws {Error} where a marker is missing. */
export function fill(text: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((whole, [name, section]) => {
    const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
    const [from, to] = [whole.indexOf(open), whole.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`[bench] README.md: ${open} … ${close} is missing. Put both in.`);
    return `${whole.slice(0, from + open.length)}\n${section}\n${whole.slice(to)}`;
  }, text);
}
