/** Plain-text tables for the terminal. */
import type { Outcome, Tally } from './measure';
import { tally } from './measure';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
const pad = (cells: readonly string[], widths: readonly number[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');

/** Aligned columns, the first to the left. */
export function columns(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head, ...lines];
  const widths = head.map((_, at) => Math.max(...all.map((line) => (line[at] ?? '').length)));
  return all.map((line) => pad(line, widths)).join('\n');
}

export function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const VERDICT_HEAD = [
  '',
  'n',
  'right %',
  'clarified %',
  '(right option)',
  'refused %',
  'wrong %',
  'right or offered %',
];
function verdictLine(name: string, { count, right, clarified, rightOption, refused, wrong }: Tally): string[] {
  return [
    name,
    String(count),
    share(right, count),
    share(clarified, count),
    String(rightOption),
    share(refused, count),
    share(wrong, count),
    share(right + rightOption, count),
  ];
}

export function verdictTable(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): string {
  const groups = [...groupBy(outcomes, keyOf)];
  const lines = groups.map(([name, group]) => verdictLine(name, tally(group)));
  if (groups.length > 1) lines.push(verdictLine('all', tally(outcomes)));
  return columns(VERDICT_HEAD, lines);
}

/** Kind of a table whatever its folder: "own/held/natural" is natural. */
export const kindOf = (table: string): string => (table.split('/').at(-1) ?? table).replace(/\d+$/, '');

/** Answerers side by side, a line each kind of table: right / wrong in per cent. */
export function sideBySide(results: ReadonlyMap<string, readonly Outcome[]>): string {
  const kinds = [...new Set([...results.values()].flat().map(({ table }) => kindOf(table)))];
  const lines = kinds.map((kind) => [
    kind,
    ...[...results.values()].map((outcomes) => {
      const { count, right, wrong } = tally(outcomes.filter(({ table }) => kindOf(table) === kind));
      return `${share(right, count)} / ${share(wrong, count)}`;
    }),
  ]);
  return columns(['right / wrong %', ...results.keys()], lines);
}

/** Is a reply that the engine calls 0.8 sure right in eight of ten? */
export function reliabilityTable(
  judged: readonly { readonly confidence: number; readonly isRight: boolean }[],
): string {
  const bins = groupBy(judged, ({ confidence }) => String(Math.min(9, Math.max(0, Math.floor(confidence * 10)))));
  const lines = [...bins]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([bin, group]) => {
      const mean = group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length;
      const right = group.filter(({ isRight }) => isRight).length;
      const from = Number(bin) / 10;
      return [
        `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
        String(group.length),
        mean.toFixed(2),
        share(right, group.length),
      ];
    });
  return columns(['confidence', 'n', 'mean', 'right %'], lines);
}
