/** What the tests of an owner's page share: Chromium, pages with the tag, pages of the demo. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { Made } from '../setup/page';
import { type Chat, type ChatOptions, launchChromium, openChat } from './chromium';

/** A script tag with attributes. */
export const tag = (attributes = '') => `<script src="/jessi.js" async ${attributes}></script>`;

export interface Demo {
  readonly page: Page;
  readonly launcher: Locator;
  /** Errors of the page and of its console. */
  readonly faults: string[];
  close(): Promise<void>;
}

export interface Owner {
  readonly browser: Browser;
  /** A page that stands in the test. */
  visit(page: Made, options?: ChatOptions): Promise<Chat>;
  /** A page of the demo. */
  demo(path: string): Promise<Demo>;
}

export async function openOwner(site: string): Promise<Owner> {
  const browser = await launchChromium();
  return {
    browser,
    visit: (page, options = {}) => openChat(browser, site, { ...options, made: page }),
    async demo(path) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(site + path);
      return { page, faults, launcher: page.locator('jessi-chat button').first(), close: () => context.close() };
    },
  };
}
