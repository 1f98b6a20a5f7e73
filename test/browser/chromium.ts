/** Chromium with the built script on a page of the test's own: launch, open, ask. */
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../setup/browsers.mjs';
import { type Made, made, TAG } from '../setup/page';

export const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('[test] chromium: not found. Install it, or set CHROME_PATH.');
  return chromium.launch({ executablePath, args: QUIET });
}

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

export interface Chat {
  readonly page: Page;
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly field: Locator;
  readonly log: Locator;
  /** Errors of the page and of its console, and requests to anybody but the site. */
  readonly faults: string[];
  open(): Promise<void>;
  /** Types and sends, and waits for the reply. */
  ask(question: string): Promise<void>;
  /** Runs in the page with the shadow root. */
  inRoot<T>(read: (root: ShadowRoot) => T): Promise<T>;
  close(): Promise<void>;
}

const BODY = '<main><h1>Judul</h1><p>Isi halaman.</p><button id="own">Tombol</button><div id="tall"></div></main>';

export interface ChatOptions extends BrowserContextOptions {
  /** Attributes of the tag, such as `data-theme="dark"`. */
  readonly tag?: string;
  readonly made?: Made;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
  /** The test turns the clock: `page.clock`. */
  readonly clock?: boolean;
}

/** A page with the tag, the launcher drawn; each call has its own storage. */
export async function openChat(browser: Browser, site: string, options: ChatOptions = {}): Promise<Chat> {
  const { tag = '', made: given, before, clock, ...context } = options;
  const own = await browser.newContext({ reducedMotion: 'reduce', locale: 'id-ID', ...DESKTOP, ...context });
  const page = await own.newPage();
  if (clock) await page.clock.install();
  if (before) await page.addInitScript(before);
  const chat = chatOf(page, site);
  await page.goto(made(site, given ?? { head: TAG.replace('async', `async ${tag}`), body: BODY }));
  await page.locator('jessi-chat button').first().waitFor({ state: 'attached' });
  return chat;
}

/** The same of a page that stands already. */
export function chatOf(page: Page, site: string): Chat {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(site) && faults.push(`request ${request.url()}`));
  const host = page.locator('jessi-chat');
  const panel = host.locator('[role=dialog]');
  const field = host.locator('textarea').first();
  const log = host.locator('[role=log]');
  return {
    page,
    panel,
    field,
    log,
    faults,
    launcher: host.locator('button').first(),
    async open() {
      await host.locator('button').first().click();
      await panel.waitFor();
      await field.waitFor();
    },
    async ask(question) {
      const newest = host.locator('.log > .reply:last-child');
      const before = host.locator('.asked').last();
      const old = (await before.count()) ? await before.getAttribute('data-turn') : null;
      await field.fill(question);
      await field.press('Enter');
      // Only the newest turns are drawn, so that counting them tells nothing.
      await host.locator(`.asked:nth-last-child(2):not([data-turn="${old}"])`).waitFor();
      await newest.waitFor();
    },
    inRoot: (read) =>
      host.evaluate((element, text) => {
        const root = element.shadowRoot;
        // The function comes as text: it runs over there.
        return new Function('root', `return (${text})(root)`)(root);
      }, String(read)),
    close: () => page.context().close(),
  };
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with the whole page, one line a finding. */
export async function axe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axePath });
  const found: { violations: Result[] } = await page.evaluate('axe.run()');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
