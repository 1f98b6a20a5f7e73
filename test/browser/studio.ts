/** The built studio, opened from disk in Chromium, with files in and downloads out. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';

export const FOLDER = resolve('test/fixtures/lombok-timur');
const NAMES = ['assistant', 'announcement', 'figures', 'entries', 'lexicon', 'questions'];
export const FILES = NAMES.map((name) => join(FOLDER, `${name}.json`));
export const textOf = (name: string) => readFileSync(join(FOLDER, `${name}.json`), 'utf8');

/** Builds the page beside the other built files, once for all tests. A process of its own: building changes the folder of the process. */
export function studioPage(built: string): string {
  const page = join(built, 'studio.html');
  if (!existsSync(page)) {
    const code = `import { buildAll } from ${JSON.stringify(pathToFileURL(resolve('test/setup/build.mjs')).href)};
      await buildAll(${JSON.stringify(built)}, ['studio']);`;
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return pathToFileURL(page).href;
}

export interface Desk {
  readonly page: Page;
  /** Errors of the page and of its console, and every request that is not for the page itself. */
  readonly faults: string[];
  readonly status: Locator;
  field(name: string): Locator;
  button(name: string): Locator;
  /** Until everything on screen is measured. */
  settled(): Promise<void>;
  openFiles(files?: readonly string[]): Promise<void>;
  /** Chooses a section on the left. */
  section(name: string): Promise<void>;
  item(title: string): Promise<void>;
  /** Asks why, and waits for the outcome. */
  why(question: string): Promise<void>;
  /** What a click hands out. */
  handed(click: () => Promise<unknown>): Promise<{ readonly name: string; readonly text: string }>;
  close(): Promise<void>;
}

const read = async (download: Download) => readFileSync(await download.path(), 'utf8');

export interface DeskOptions extends BrowserContextOptions {
  /** Runs in the page before anything else. */
  readonly before?: (given: string) => void;
  readonly given?: string;
}

export async function openStudio(browser: Browser, url: string, options: DeskOptions = {}): Promise<Desk> {
  const { before, given = '', ...context } = options;
  const own = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'id-ID',
    ...context,
  });
  const page = await own.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const isOwn = request.url() === url || /^(blob|data):/.test(request.url());
    if (!isOwn) faults.push(`request ${request.url()}`);
  });
  // A dialog of the system cannot be answered from here.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  if (before) await page.addInitScript(before, given);
  await page.goto(url);
  await page.locator('.start, .desk').first().waitFor();
  return deskOf(page, faults);
}

function deskOf(page: Page, faults: string[]): Desk {
  const status = page.locator('button.status');
  const settled = () => page.locator('button.status[data-busy="false"]').waitFor({ timeout: 60_000 });
  return {
    page,
    faults,
    status,
    settled,
    field: (name) => page.getByRole('textbox', { name, exact: true }),
    button: (name) => page.getByRole('button', { name, exact: true }),
    openFiles: async (files = FILES) => {
      await page
        .locator('.start input[type=file]')
        .first()
        .setInputFiles([...files]);
      await page.locator('.desk').waitFor();
      await settled();
    },
    section: (name) => page.locator('.rail').getByRole('button', { name }).click(),
    item: (title) => page.locator('.list').getByRole('button', { name: title }).first().click(),
    why: async (question) => {
      const field = page.getByRole('textbox', { name: 'Pertanyaan pengunjung' });
      await field.fill(question);
      await field.press('Enter');
      await page.locator('.outcome').waitFor();
    },
    handed: async (click) => {
      const coming = page.waitForEvent('download');
      await click();
      const download = await coming;
      return { name: download.suggestedFilename(), text: await read(download) };
    },
    close: () => page.context().close(),
  };
}
