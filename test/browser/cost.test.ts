import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSource } from '../../src/cli/compileFolder';
import { createAssistant } from '../../src/engine/assistant';
import { compile } from '../../src/knowledge/compile';
import { publish } from '../../src/knowledge/publish';
import { type Asked, type Generated, generate } from '../bench/generate';
import { quantile } from '../bench/result';
import { made } from '../setup/page';
import { remote } from '../setup/remote';
import { serve } from '../setup/serve.mjs';
import { launchChromium } from './chromium';
import { READY, tasksUnwatched } from './unwatched';

const site = inject('site');
const built = inject('built');

/** Collects what the browser tells of a page only while it happens. */
const WATCH = `
  window.seen = { long: [], shift: 0 };
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.long.push(duration); })
    .observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) seen.shift += value; })
    .observe({ type: 'layout-shift', buffered: true });`;

const BODY = '<main><h1>Judul</h1><p>Isi halaman.</p><button>Tombol</button></main>';
const tag = (attributes = '') => `<script src="/jessi.js" async ${attributes}></script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

async function visit<T>(url: string, look: (page: Page, requests: readonly string[]) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(WATCH);
    await page.goto(url);
    await page.locator('jessi-chat button').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    return await look(page, requests);
  } finally {
    await context.close();
  }
}

describe('a page with the tag', () => {
  const count = `document.querySelectorAll('*').length`;

  test('has one node more, asks for one file, and nothing on it moves', async () => {
    const bare = await browser.newPage();
    await bare.goto(made(site, { body: BODY }));
    const before = Number(await bare.evaluate(count));
    await bare.close();
    await visit(made(site, { head: tag(), body: BODY }), async (page, requests) => {
      // The tag itself, and the element.
      expect(Number(await page.evaluate(count)) - before).toBe(2);
      expect(requests.filter((url) => !/\/made\/|icon\.svg|problems\.js/.test(url))).toEqual([`${site}jessi.js`]);
      expect(await page.evaluate('seen.shift')).toBe(0);
    });
  });
});

/** Signs of our script in functions that have been called, or stand in none. */
async function ranOf(page: Page): Promise<{ readonly ran: number; readonly all: number }> {
  const script = (await page.coverage.stopJSCoverage()).find(({ url }) => url.endsWith('/jessi.js'));
  const all = script?.source?.length ?? 0;
  const idle = (script?.functions ?? []).flatMap(({ ranges: [whole] }) => (whole && whole.count === 0 ? [whole] : []));
  let [ran, end] = [all, 0];
  for (const { startOffset, endOffset } of idle.sort((one, other) => one.startOffset - other.startOffset)) {
    // A function within another one that was not called either.
    if (endOffset <= end) continue;
    ran -= endOffset - startOffset;
    end = endOffset;
  }
  return { ran, all };
}

test('until somebody is interested, a twentieth of the script has run', async () => {
  const page = await browser.newPage();
  await page.coverage.startJSCoverage();
  await page.goto(made(site, { head: tag(), body: BODY }));
  await page.locator('jessi-chat button').first().waitFor();
  await page.waitForTimeout(500);
  const { ran, all } = await ranOf(page);
  await page.close();
  expect(all).toBeGreaterThan(100_000);
  expect(ran / all).toBeLessThan(0.05);
});

/** Questions on a large base that are asked here too. */
const SOME = 100;

describe('ten thousand entries of an owner', () => {
  let large: Generated;
  let answered: readonly Asked[];
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    large = generate(readSource('knowledge'), 10_000);
    const knowledge = compile(large.source);
    const body = publish(knowledge);
    answered = large.questions.slice(0, SOME).filter(({ text, entryId }) => {
      const reply = createAssistant({ knowledge }).ask(text);
      return 'entryId' in reply && reply.entryId === entryId;
    });
    const rest = remote(built);
    const special = (request: IncomingMessage, response: ServerResponse) => {
      if (request.url !== '/large.json') return rest(request, response);
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      return true;
    };
    server = await serve([built, 'demo', 'test/browser/pages'], { special });
  }, 240_000);
  afterAll(async () => {
    await server?.close();
  });
  const ask = (question: string) => `Jessi.ask(${JSON.stringify(question)}).then((reply) => reply.entryId)`;

  test('are told apart: of its questions, at least 85 in 100 get the entry they are about', () => {
    expect(answered.length / SOME).toBeGreaterThan(0.85);
  });

  test('are read and prepared without work of 50 ms in one piece, and then answer', async () => {
    const [{ text, entryId } = { text: '', entryId: '' }] = answered;
    const body = `${BODY}<script>onload = () => setTimeout(function go() {
      ${ask(text)}.then((id) => id === ${JSON.stringify(entryId)} ? document.title = '${READY}' : setTimeout(go, 200));
    }, 500)</script>`;
    const tasks = await tasksUnwatched(made(server.url, { head: tag('data-knowledge="/large.json"'), body }));
    expect(tasks.length).toBeGreaterThan(20);
    expect(Math.max(...tasks)).toBeLessThan(50);
  });

  test('answer a question within 3 ms, all but one in twenty', async () => {
    const questions = large.questions.slice(0, 200).map(({ text }) => text);
    const times = questions.map((): number[] => []);
    await visit(made(server.url, { head: tag('data-knowledge="/large.json"'), body: BODY }), async (page) => {
      for (let turn = 0; turn < 3; turn++) {
        // Loaded anew each time, because repaired words are remembered.
        const took = await page.evaluate(`import('/jessi.mjs').then(async ({ loadKnowledge, createAssistant }) => {
          const knowledge = await loadKnowledge('/large.json');
          return ${JSON.stringify(questions)}.map((question) => {
            const assistant = createAssistant({ knowledge });
            const start = performance.now();
            assistant.ask(question);
            return performance.now() - start;
          });
        })`);
        if (Array.isArray(took)) for (const [at, time] of took.entries()) times[at]?.push(Number(time));
      }
    });
    expect(
      quantile(
        times.map((list) => Math.min(...list)),
        0.95,
      ),
    ).toBeLessThan(3);
  });
});
