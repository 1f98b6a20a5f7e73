/** One visit of one page in a fresh context: what the widget on it costs, as the browser counts it. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Widget } from './peers';

/** How much slower than this machine; what Lighthouse takes for a phone. */
export const THROTTLE = 4;
const QUESTION = 'brp driver gojek';
const SETTLED = 1500;
/** Between arriving at a button and pressing it; a hand takes at least as long, a driver takes no time at all. */
const DWELL = 200;
/** A task longer than this blocks; what is beyond counts. */
const LONG = 50;

const probe = readFileSync(fileURLToPath(new URL('probe.js', import.meta.url)), 'utf8');

/** Milliseconds, bytes and counts; a missing one was not to be had. */
export type Measured = Readonly<Record<string, number | undefined>>;

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

async function metrics(session: CDPSession): Promise<Map<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return new Map(list.map(({ name, value }) => [name, value]));
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Asks the page in the plainest way: a driver's own helpers weigh half a megabyte in its heap. */
async function run(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(`[bench] ${expression}: ${exceptionDetails.exception?.description}`);
  return result.value;
}

async function until(session: CDPSession, expression: string, patience: number): Promise<unknown> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const value = await run(session, expression);
    if (value) return value;
    await wait(100);
  }
  return undefined;
}

async function open(page: Page, session: CDPSession, { launcher, opened }: Widget): Promise<number | undefined> {
  if (!launcher || !opened) return undefined;
  await run(session, `probe.from('click', () => probe.find(${JSON.stringify(opened)}))`);
  const box = await run(session, `probe.find(${JSON.stringify(launcher)}).getBoundingClientRect().toJSON()`);
  const { x, y, width, height } = Object(box);
  await page.mouse.move(x + width / 2, y + height / 2);
  await wait(DWELL);
  await page.mouse.down();
  await page.mouse.up();
  return number(await until(session, 'probe.took', 15_000));
}

async function ask(page: Page, session: CDPSession, { field, reply }: Widget): Promise<number | undefined> {
  if (!field || !reply) return undefined;
  await wait(500);
  await run(session, `probe.find(${JSON.stringify(field)}).focus()`);
  await page.keyboard.type(QUESTION, { delay: 20 });
  await wait(500);
  const before = await run(session, `probe.text().split(${JSON.stringify(reply)}).length`);
  await run(session, `probe.from('keydown', () => probe.text().split(${JSON.stringify(reply)}).length > ${before})`);
  await page.keyboard.press('Enter');
  return number(await until(session, 'probe.took', 8000));
}

/**
 * @param widget `undefined` for the empty page.
 * @param throttled Whether at 4x CPU throttling, for times, or plainly, for heap and nodes.
 */
export async function visit(
  browser: Browser,
  site: string,
  widget: Widget | undefined,
  throttled: boolean,
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(probe);
    // The empty page waits for its own button, so that waiting costs the same.
    await page.addInitScript(`probe.awaitDrawn(${JSON.stringify(widget?.drawn ?? 'main button')})`);
    const urls: string[] = [];
    page.on('request', (request) => !/^data:|^blob:/.test(request.url()) && urls.push(request.url()));
    // Time that the thread worked, not time that passed: other programs on the machine do not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (throttled) await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.goto(`${site}${widget?.name ?? 'empty'}.html`, { waitUntil: 'load' });
    await until(session, 'probe.drawnAt', 30_000);
    await wait(SETTLED);
    const spent = await metrics(session);
    const seen = Object(await run(session, '({ drawnAt: probe.drawnAt, shift: probe.shift, long: probe.long })'));
    const tasks: number[] = Array.isArray(seen.long) ? seen.long.map((one: unknown) => Number(Object(one)[1])) : [];
    const nodes = number(
      await run(
        session,
        `document.querySelectorAll('*').length - document.querySelectorAll('script,link,style[data-bench]').length`,
      ),
    );
    const requests = urls.filter((url) => !url.endsWith('.html')).length;
    const others = urls.filter((url) => !url.startsWith(site)).length;
    const closedHeap = throttled ? undefined : await heap(session);
    const opened = widget && (await open(page, session, widget));
    const replied = widget && (await ask(page, session, widget));
    const openHeap = throttled || (widget?.launcher && opened === undefined) ? undefined : await heap(session);
    return {
      launcher: number(seen.drawnAt) || undefined,
      script: (spent.get('ScriptDuration') ?? 0) * 1000,
      main: (spent.get('TaskDuration') ?? 0) * 1000,
      blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - LONG), 0),
      longest: Math.max(0, ...tasks),
      shift: number(seen.shift),
      nodes,
      requests,
      others,
      closedHeap,
      openHeap,
      opened,
      replied,
    };
  } finally {
    await context.close();
  }
}
