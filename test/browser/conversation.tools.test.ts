/** What can be done with a conversation: keep, clear, copy, save, print, judge, link, hand on, read in another language. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Chat, type ChatOptions, chatOf, launchChromium, openChat, PHONE } from './chromium';

const site = inject('site');
const GOJEK = 'berapa pengemudi gojek yang dilindungi?';
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const chatting = async (talk: (chat: Chat) => Promise<void>, options: ChatOptions = {}) => {
  const chat = await openChat(browser, site, options);
  try {
    await talk(chat);
    expect(chat.faults).toEqual([]);
  } finally {
    await chat.close();
  }
};
const menu = async ({ page }: Chat, item: string) => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: item }).click();
};
const reload = async ({ page }: Chat) => {
  await page.reload();
  await page.locator('jessi-chat button').first().waitFor({ state: 'attached' });
};
/** Details of the events of one name that the page has heard so far. */
const listen = (chat: Chat, name: string) =>
  chat.page.evaluate((type) => {
    const details: unknown[] = [];
    Object.assign(window, { [`on ${type}`]: details });
    addEventListener(`jessi:${type}`, (event) => event instanceof CustomEvent && details.push(event.detail));
  }, name);
const details = (chat: Chat, name: string): Promise<unknown> =>
  chat.page.evaluate((type) => Reflect.get(window, `on ${type}`), name);

describe('history', () => {
  test('is there on the next page, with what a follow-up needs', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.ask('berapa pengemudi grab yang dilindungi?');
      await reload(chat);
      await chat.open();
      expect(await chat.log.textContent()).toContain('1.173');
      await chat.ask('kalau gojek?');
      expect(await chat.page.locator('.reply').last().textContent()).toContain('800');
    }));

  test('is not kept where the owner wants none', () =>
    chatting(
      async (chat) => {
        await chat.open();
        await chat.ask(GOJEK);
        expect(await chat.page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
        await reload(chat);
        await chat.open();
        expect(await chat.page.locator('.asked').count()).toBe(0);
      },
      { tag: 'data-storage="none"' },
    ));

  test('is cleared from sight and from storage, and comes back by one press', () =>
    chatting(async (chat) => {
      const { page } = chat;
      await chat.open();
      await chat.ask('berapa pengemudi grab yang dilindungi?');
      await menu(chat, 'Hapus percakapan');
      expect(await chat.log.textContent()).toBe('');
      expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('grab');
      await page.getByRole('button', { name: 'Urungkan' }).click();
      expect(await chat.log.textContent()).toContain('1.173');
      await chat.ask('kalau gojek?');
      expect(await page.locator('.reply').last().textContent()).toContain('800');
      await reload(chat);
      await chat.open();
      expect(await page.locator('.asked').count()).toBe(2);
    }));

  test('of two tabs over one storage: neither overwrites the other, and clearing clears both', () =>
    chatting(
      async (first) => {
        const page = await first.page.context().newPage();
        const second = chatOf(page, site);
        await page.goto(first.page.url());
        await first.open();
        await second.open();
        await first.ask(GOJEK);
        await second.ask('target ucc 2026');
        await first.ask('cuaca hari ini');
        await reload(second);
        await second.open();
        expect(await page.locator('.asked p').allTextContents()).toEqual([GOJEK, 'target ucc 2026', 'cuaca hari ini']);
        await menu(second, 'Hapus percakapan');
        await first.ask('kapan diluncurkan');
        await reload(second);
        await second.open();
        expect(await page.locator('.asked p').allTextContents()).toEqual(['kapan diluncurkan']);
      },
      { tag: 'data-storage="local"' },
    ));
});

describe('taking it away', () => {
  const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };
  const clipboard = (chat: Chat) => chat.page.evaluate(() => navigator.clipboard.readText());

  test('an answer is copied with its source', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.ask(GOJEK);
      await chat.page.getByRole('button', { name: 'Salin jawaban' }).click();
      await chat.page.getByRole('button', { name: 'Tersalin' }).waitFor();
      expect(await clipboard(chat)).toMatch(/800[\s\S]*Sumber: .*paragraf/i);
    }, permissions));

  test('an old page without a clipboard interface copies too', () =>
    chatting(
      async (chat) => {
        await chat.open();
        await chat.ask(GOJEK);
        await chat.page.getByRole('button', { name: 'Salin jawaban' }).click();
        await chat.page.getByRole('button', { name: 'Tersalin' }).waitFor();
      },
      { before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }) },
    ));

  test('the whole conversation is copied and saved as text', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.ask(GOJEK);
      await chat.ask('target ucc 2026');
      await menu(chat, 'Salin percakapan');
      await expect
        .poll(() => clipboard(chat))
        .toMatch(/Anda, .*\n.*gojek[\s\S]*Jessi\n[\s\S]*Anda, .*\ntarget ucc 2026[\s\S]*54/);
      const download = chat.page.waitForEvent('download');
      await menu(chat, 'Unduh percakapan');
      const file = await download;
      expect(file.suggestedFilename()).toBe('percakapan.txt');
      expect(await readFile(await file.path(), 'utf8')).toBe(await clipboard(chat));
    }, permissions));

  test('paper shows the transcript, all of it, and neither bubble nor field', () =>
    chatting(async (chat) => {
      const { page } = chat;
      await chat.open();
      await chat.ask(GOJEK);
      await chat.ask('target ucc 2026');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      expect(await chat.launcher.isVisible()).toBe(false);
      expect(await chat.field.isVisible()).toBe(false);
      expect(await page.locator('.tools').first().isVisible()).toBe(false);
      const [panel, last] = [await chat.panel.boundingBox(), await page.locator('.reply').last().boundingBox()];
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0) + 1);
      expect(await page.locator('h1').isVisible()).toBe(true);
    }));

  test('printing from the menu leaves the page off the paper, and gives it back', () =>
    chatting(
      async (chat) => {
        const { page } = chat;
        await chat.open();
        await chat.ask(GOJEK);
        await menu(chat, 'Cetak percakapan');
        await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('h1').isVisible()).toBe(false);
        expect(await page.locator('.reply').isVisible()).toBe(true);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        expect(await page.locator('h1').isVisible()).toBe(true);
      },
      { ...PHONE, before: () => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }) },
    ));

  test('the link to an answer opens that answer', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.ask(GOJEK);
      await chat.page.getByRole('button', { name: 'Salin tautan jawaban' }).click();
      await chat.page.getByRole('button', { name: 'Tersalin' }).waitFor();
      const link = await clipboard(chat);
      expect(link).toMatch(/#jessi=/);
      const page = await chat.page.context().newPage();
      await page.goto(link);
      await page.locator('jessi-chat .reply').waitFor();
      expect(await page.locator('jessi-chat .reply').textContent()).toContain('800');
      await page.goto(`${link.split('#')[0]}#jessi=${encodeURIComponent('hp 081234567890, target ucc 2026?')}`);
      await page.locator('jessi-chat .reply').nth(1).waitFor();
      expect(await page.locator('jessi-chat .asked').last().textContent()).toContain('hp [telepon], target');
    }, permissions));
});

test('thumbs tell the owner, with a reason if one is given, and nobody else', () =>
  chatting(async (chat) => {
    const { page } = chat;
    await listen(chat, 'feedback');
    await listen(chat, 'unanswered');
    await chat.open();
    await chat.ask(GOJEK);
    await page.getByRole('button', { name: 'Jawaban ini membantu' }).click();
    expect(await page.getByRole('button', { name: 'Jawaban ini membantu' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Jawaban ini tidak membantu' }).click();
    await page.getByRole('button', { name: 'Kurang jelas' }).click();
    expect(await details(chat, 'feedback')).toMatchObject([
      { up: true },
      { up: false },
      { up: false, reason: 'Kurang jelas' },
    ]);
    expect(await details(chat, 'unanswered')).toMatchObject([{ question: GOJEK, kind: 'answer' }]);
  }));

describe('reaching a person', () => {
  test('channels lead where they say, with the masked question filled in', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.ask('cara daftar gimana, hp saya 0812-3456-7890');
      const links = await chat.page
        .locator('.contacts a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const all = links.map(decodeURIComponent).join('\n');
      expect(all).toMatch(/^(tel:|https:|mailto:)/);
      expect(all).not.toContain('3456');
      const chats = links.filter((link) => link.startsWith('https://wa.me/62'));
      for (const link of chats) expect(decodeURIComponent(link)).toContain('cara daftar gimana, hp saya [telepon]');
    }));

  test('after a death: one sentence of sympathy, then the way to a person', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.ask('bapak saya meninggal waktu kerja, apa yang harus saya lakukan');
      const reply = chat.page.locator('.reply');
      expect(await reply.locator('.text').textContent()).toMatch(/prihatin|duka/i);
      expect(await reply.locator('.text + .contacts a').count()).toBeGreaterThan(0);
    }));
});

test('language and theme are the visitor’s to choose, and stay', () =>
  chatting(async (chat) => {
    const { page, panel } = chat;
    await chat.open();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Gelap' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await panel.getAttribute('lang')).toBe('en');
    expect(await chat.field.getAttribute('aria-label')).toBe('Write your question');
    const dark = await panel.evaluate((one) => getComputedStyle(one).backgroundColor);
    await reload(chat);
    await chat.open();
    expect(await chat.field.getAttribute('aria-label')).toBe('Write your question');
    expect(await panel.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(dark);
  }));
