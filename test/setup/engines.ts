/** The three browser engines behind one small face, so that one test can run in all of them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebKit, findXvfb } from './browsers.mjs';

export type EngineName = 'chromium' | 'firefox' | 'webkit';
export const engineNames: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/** One tab. Code that runs in the page is given as an expression, since each protocol has its own way with functions. */
export interface Tab {
  visit(url: string): Promise<void>;
  /** Value of a JavaScript expression, awaited in the page; plain JSON only. */
  run(expression: string): Promise<unknown>;
  /** A real press of the main button, at a point of the viewport. */
  press(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  back(): Promise<void>;
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

const missing = (name: string) =>
  new Error(`no ${name} on this machine. Run: node test/setup/ready.mjs chromium firefox webkit`);

const WIDTH = 1280;
const HEIGHT = 800;

async function openChromium(): Promise<Tab> {
  const executablePath = findChromium();
  if (!executablePath) throw missing('Chromium');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  return {
    visit: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    run: (expression) => page.evaluate(expression),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    back: async () => void (await page.goBack()),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}

async function openFirefox(): Promise<Tab> {
  const executablePath = findFirefox();
  if (!executablePath) throw missing('Firefox');
  // A home of its own: as root Firefox refuses one that belongs to somebody else.
  const home = mkdtempSync(join(tmpdir(), 'jessi-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, HOME: home, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const openPage = async () => {
    const fresh = await browser.newPage();
    await fresh.setViewport({ width: WIDTH, height: HEIGHT });
    return fresh;
  };
  let page = await openPage();
  let isBack = false;
  return {
    async visit(url) {
      // The protocol loses sight of a page that came out of the back/forward cache: go on in another.
      if (isBack) {
        await page.close();
        page = await openPage();
        isBack = false;
      }
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (expression) => page.evaluate(expression),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    async back() {
      isBack = true;
      await page.evaluate('void setTimeout(() => history.back())');
      await new Promise((go) => setTimeout(go, 1000));
    },
    picture: async () => Buffer.from(await page.screenshot()),
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A screen that nobody sees; MiniBrowser has no headless mode. */
async function openScreen(): Promise<{ display: string; process: ChildProcess }> {
  const xvfb = findXvfb();
  if (!xvfb) throw missing('Xvfb');
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((done, fail) => {
    child.once('error', fail);
    child.once('exit', () => fail(new Error('Xvfb ended at once.')));
    child.stdio[3]?.once('data', (data) => done(`:${String(data).trim()}`));
  });
  return { display, process: child };
}

type Send = (method: string, path: string, body?: object) => Promise<unknown>;

/** The W3C protocol, spoken plainly. */
const speakTo =
  (base: string): Send =>
  async (method, path, body) => {
    const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const answer: { value: unknown } = JSON.parse(await response.text());
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(answer.value).slice(0, 500)}`);
    return answer.value;
  };

async function waitFor(send: Send): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await send('GET', '/status');
      return;
    } catch {
      await new Promise((go) => setTimeout(go, 100));
    }
  }
  throw new Error('WebKitWebDriver did not answer.');
}

const pointer = (x: number, y: number) => ({
  actions: [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ],
});
const keys = (text: string) => ({
  actions: [
    {
      type: 'key',
      id: 'keyboard',
      actions: [...text.replaceAll('\n', '\uE007')].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ],
});

async function openWebKit(): Promise<Tab> {
  const found = findWebKit();
  if (!found) throw missing('WebKitWebDriver');
  const screen = await openScreen();
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    stdio: 'ignore',
    // As root its sandbox cannot start, and there is no graphics card to talk to.
    env: {
      ...process.env,
      DISPLAY: screen.display,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const send = speakTo(`http://127.0.0.1:${port}`);
  await waitFor(send);
  const options = { 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } };
  const created = await send('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', ...options } },
  });
  const session = `/session/${Object(created).sessionId}`;
  await send('POST', `${session}/timeouts`, { script: 30_000, pageLoad: 30_000 });
  await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: WIDTH, height: HEIGHT + 60 }).catch(
    () => undefined,
  );
  return {
    visit: async (url) => void (await send('POST', `${session}/url`, { url })),
    async run(expression) {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${expression})).then(
          (value) => done({ value }), (error) => done({ error: String(error && error.stack || error) }));`;
      const { value, error } = Object(await send('POST', `${session}/execute/async`, { script, args: [] }));
      if (error) throw new Error(error);
      return value;
    },
    press: async (x, y) => void (await send('POST', `${session}/actions`, pointer(x, y))),
    type: async (text) => void (await send('POST', `${session}/actions`, keys(text))),
    back: async () => void (await send('POST', `${session}/back`, {})),
    picture: async () => Buffer.from(String(await send('GET', `${session}/screenshot`)), 'base64'),
    async close() {
      await send('DELETE', session).catch(() => undefined);
      driver.kill();
      screen.process.kill();
    },
  };
}

/** @throws {Error} that says how to install it, where the browser is not on this machine. */
export function openTab(name: EngineName): Promise<Tab> {
  return { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }[name]();
}
