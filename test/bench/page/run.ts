/** `npm run bench:page`: what widgets cost a page, interleaved runs in one browser, medians, next to an empty page. */
import { chromium } from 'playwright-core';
import { readArguments, refuse } from '../../setup/arguments';
import { findChromium } from '../../setup/browsers.mjs';
import { serve } from '../../setup/serve.mjs';
import { machine } from '../machine';
import { median, writeResult } from '../result';
import { JESSI, PEERS, type Widget } from './peers';
import { prepareSite } from './prepare';
import { type Measured, THROTTLE, visit } from './visit';

const NAMES = [JESSI, ...PEERS].map(({ name }) => name);
const USAGE = `npm run bench:page -- [RUNS [WIDGETS]]

The results are kept only where no widget is named.
  RUNS     how often each is visited: 7
  WIDGETS  some of ${NAMES.join(',')}`;
const [runs = '7', only] = readArguments(USAGE, {}, true).words;
const RUNS = Number(runs);
const ONLY = only?.split(',');
if (!Number.isInteger(RUNS) || RUNS < 1) refuse(`RUNS ${runs}: expected a number`, USAGE);
for (const name of ONLY ?? []) if (!NAMES.includes(name)) refuse(`WIDGETS "${name}": not known`, USAGE);
/** These are counted against the empty page of the same run. */
const ADDED = new Set(['script', 'main', 'blocking', 'longest', 'closedHeap', 'openHeap', 'nodes', 'requests']);

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function minus(one: Measured, empty: Measured): Measured {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => {
      const base = key === 'openHeap' ? empty.closedHeap : empty[key];
      return [key, value === undefined || !ADDED.has(key) ? value : Math.max(0, value - (base ?? 0))];
    }),
  );
}

/** Median and least of each number over the runs that have it. */
function summary(runs: readonly Measured[]): Record<string, { median: number; least: number; runs: number }> {
  const keys = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const values = runs.flatMap((run) => run[key] ?? []);
      if (values.length === 0) return [];
      return [[key, { median: round(median(values)), least: round(Math.min(...values)), runs: values.length }]];
    }),
  );
}
const round = (value: number): number => Math.round(value * 100) / 100;

const executablePath = findChromium();
if (!executablePath) throw new Error('[bench] chromium: not found. Install it, or set CHROME_PATH.');
const { folder, weights } = await prepareSite();
const site = await serve([folder]);
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath, args });
const widgets: readonly Widget[] = [JESSI, ...PEERS].filter(({ name }) => !ONLY || ONLY.includes(name));
const found = new Map<string, Measured[]>(widgets.map(({ name }) => [name, []]));
try {
  for (let run = 0; run < RUNS; run++) {
    for (const throttled of [true, false]) {
      const empty = await visit(browser, site.url, undefined, throttled);
      for (const widget of widgets) {
        const measured = await visit(browser, site.url, widget, throttled).catch((error: unknown): Measured => {
          say(`${widget.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
          return {};
        });
        const added = minus(measured, empty);
        const { closedHeap, openHeap, nodes, requests, others, shift, ...times } = added;
        const plain = { closedHeap, openHeap, nodes, requests, others, shift };
        found.get(widget.name)?.push(throttled ? { ...times, shift } : plain);
      }
    }
    say(`run ${run + 1} of ${RUNS}`);
  }
  const chromiumVersion = browser.version();
  const rows = widgets.map(({ name, why, packages }) => ({
    name,
    why,
    package: packages[0] ?? 'this repository',
    ...weights.get(name),
    measured: summary(found.get(name) ?? []),
  }));
  if (!ONLY)
    writeResult('page', {
      machine: machine({ chromium: chromiumVersion }),
      runs: RUNS,
      throttle: THROTTLE,
      widgets: rows,
    });
  for (const { name, gzip, brotli, measured } of rows) {
    say(`${name.padEnd(22)} gzip ${gzip} brotli ${brotli}`);
    say(
      `  ${Object.entries(measured)
        .map(([key, { median: middle, least }]) => `${key} ${middle} (${least})`)
        .join(', ')}`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}
