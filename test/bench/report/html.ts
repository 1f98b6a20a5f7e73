/** demo/bench.html: the last run with charts, one file without a script. */
import { bars, growth } from './charts';
import { COLUMNS, shown } from './columns';
import { machineLine } from './markdown';
import type { Engine, Page } from './read';

const STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1c; --soft: #5c6670; --line: #d5dbe1; --bar: #9fb3c8; --own: #0b5cab; --paper: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #a9b4bf; --line: #3b444d; --bar: #5a6f84; --own: #6fb1f0; --paper: #14181c; } }
body { font: 400 1rem / 1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; } h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
p { max-width: 46rem; } small, .soft { color: var(--soft); }
figure { margin: 1.5rem 0; } figcaption { font-weight: 600; margin-bottom: .4rem; } figcaption small { font-weight: 400; margin-left: .5em; }
svg { width: 100%; height: auto; max-width: 45rem; font-size: 13px; fill: var(--ink); }
rect, circle { fill: var(--bar); } polyline { fill: none; stroke: var(--bar); stroke-width: 2; }
.own rect, .own circle { fill: var(--own); } .own text { font-weight: 700; } .own polyline { stroke: var(--own); stroke-width: 3; }
.grid { stroke: var(--line); } .target { stroke: var(--own); stroke-dasharray: 4 4; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9rem; }
th, td { padding: .35rem .7rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; } th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: var(--paper); }
.own-column { color: var(--own); font-weight: 700; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 0 2rem; }`;

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = (list: readonly string[], tag: string) =>
    list.map((cell, at) => `<${at ? tag : 'th scope="row"'}>${safe(cell)}</${at ? tag : 'th'}>`).join('');
  return `<div class="scroll"><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((list) => `<tr>${cells(list, 'td')}</tr>`).join('')}</tbody></table></div>`;
};
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function engine({ machine, shipped, sizes }: Engine): string {
  const names = sizes[0]?.searchers.map(({ name }) => name) ?? [];
  const points = (key: 'median' | 'p95') =>
    names.map((name) => ({
      name,
      points: sizes.flatMap(({ entries, searchers }): [number, number][] => {
        const one = searchers.find((searcher) => searcher.name === name);
        return one ? [[entries, one[key]]] : [];
      }),
    }));
  const last = sizes.at(-1);
  const own = last?.searchers.find(({ name }) => name === 'jessi');
  const rows = sizes.flatMap(({ entries, searchers }) =>
    searchers.map((one) => [
      `${entries.toLocaleString('en-US')}, ${one.name}`,
      ...[one.build, one.first, one.median, one.p95].map(shown),
      one.memory.toFixed(1),
      ...[one.asked].map(String),
      percent(one.right),
      percent(one.wrong),
      own && entries === last?.entries && one !== own ? `${shown(one.median / own.median)}x` : '',
    ]),
  );
  const settings = sizes[0]?.searchers.map(({ name, setting }) => `<li>${safe(name)}: ${safe(setting)}</li>`) ?? [];
  return `<h2>The engine beside search libraries</h2>
<p>Generated entries of ten phrasings each, fixed seed; the questions are wordings that no entry has, every other one with slips of the kinds that people make. Libraries get each phrasing as a document, and the best document's entry counts; Jessi does its whole road, and a question that it refuses or hands on counts as not right. Times are milliseconds of work.</p>
<p>The knowledge shipped here (${shipped.entries} entries, ${shipped.questions} questions of its tables): <strong>${shown(shipped.median)} ms</strong> in the median, <strong>${shown(shipped.p95)} ms</strong> at p95; preparing it ${shown(shipped.firstPrepare)} ms the first time, ${shown(shipped.prepare)} ms later.</p>
${growth('A question, median, by number of entries', points('median'))}
${growth('A question, 95th percentile', points('p95'))}
${sizes
  .map(({ entries, searchers }) =>
    bars(
      `First entry is the right one, ${entries.toLocaleString('en-US')} entries`,
      '%',
      searchers.map(({ name, right }) => ({ name, value: 100 * right })),
    ),
  )
  .join('')}
${grid(['entries', 'build ms', 'first ms', 'median ms', 'p95 ms', 'memory MB', 'asked', 'right', 'wrong', 'slower than jessi'], rows)}
<ul class="soft">${settings.join('')}</ul>
<p class="soft">${safe(machineLine(machine))} Where few questions were asked, the library took longer than its 20 seconds.</p>`;
}

function page({ machine, runs, widgets }: Page): string {
  const charts = COLUMNS.filter((column) => widgets.some((widget) => column.of(widget))).map(
    ({ title, unit, target, of }) =>
      bars(
        title,
        unit,
        widgets.map((widget) => ({ name: widget.name, value: of(widget) })),
        target,
      ),
  );
  const [own] = widgets;
  const ratio = (value: number | undefined, base: number | undefined): string =>
    value === undefined || !base ? '' : ` (${shown(value / base)}x)`;
  const rows = COLUMNS.map((column) => [
    `${column.title}${column.unit ? `, ${column.unit}` : ''}`,
    column.target === undefined ? '' : String(column.target),
    ...widgets.map(
      (widget) => `${shown(column.of(widget))}${widget === own ? '' : ratio(column.of(widget), own && column.of(own))}`,
    ),
  ]);
  const least = COLUMNS.filter(({ unit }) => unit === 'ms').map((column) => [
    `${column.title}, ms`,
    column.target === undefined ? '' : String(column.target),
    ...widgets.map((widget) => shown(column.of(widget, 'least'))),
  ]);
  const reasons = widgets.map(({ name, package: from, why }) => `<li>${safe(name)} (${safe(from)}): ${safe(why)}</li>`);
  return `<h2>The page beside other widgets</h2>
<p>Each widget alone on the same plain page, bundled as its manual says, in one Chromium, interleaved; less an empty page of the same run. Script and main thread are the thread's own working time; launcher, blocking, opening and reply are times of the clock.</p>
<div class="charts">${charts.join('')}</div>
${grid(['median', 'target', ...widgets.map(({ name }) => name)], rows)}
<p>The least of the runs, which is nearer to a quiet machine:</p>
${grid(['least', 'target', ...widgets.map(({ name }) => name)], least)}
<ul class="soft">${reasons.join('')}</ul>
<p class="soft">Median of ${runs} runs. A dash: the widget has no such thing, or cannot do it without its server. ${safe(machineLine(machine))}</p>`;
}

export function renderHtml(engineResult: Engine, pageResult: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Jessi: measured</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="icon.svg">
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>Measured</h1>
<p>Made by <code>npm run bench:report</code> from the last runs of <code>npm run bench</code> and <code>npm run bench:page</code>. Shorter bars are better, but for the share that is right; a dashed line is what we aim at, also where it is missed.</p>
${page(pageResult)}
${engine(engineResult)}
</main>
</body>
</html>
`;
}
