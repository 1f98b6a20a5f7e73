/** The sheet on small screens, the on-screen keyboard, and where the list stands. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { TAG } from '../setup/page';
import { type Chat, type ChatOptions, launchChromium, openChat, PHONE } from './chromium';

const site = inject('site');
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

/** A visual viewport that the test moves, as a keyboard does where the layout viewport stays. */
function fakeKeyboard(): void {
  const fake = Object.assign(new EventTarget(), { width: 390, height: 844, offsetTop: 0, offsetLeft: 0, scale: 1 });
  Object.defineProperty(window, 'visualViewport', { value: fake });
}
const keyboard = (chat: Chat, height: number, offsetTop = 0) =>
  chat.page.evaluate(
    (given) => {
      Object.assign(window.visualViewport ?? {}, given);
      window.visualViewport?.dispatchEvent(new Event('resize'));
    },
    { height, offsetTop },
  );

const LONG: ChatOptions['made'] = {
  head: `${TAG}<style>html{font-size:8px}main{height:4000px}</style>`,
  body: '<main><h1>Judul</h1><p>Isi.</p></main>',
};

describe('the sheet', () => {
  test('covers the screen under 480 px and floats above', () =>
    chatting(async (chat) => {
      await chat.open();
      expect(await chat.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
      await chat.page.setViewportSize({ width: 500, height: 844 });
      await expect.poll(async () => (await chat.panel.boundingBox())?.width).toBe(400);
      expect(await chat.panel.getAttribute('aria-modal')).toBeNull();
    }, PHONE));

  test('with the keyboard up, the field and the first line of the last reply are both in sight', () =>
    chatting(
      async (chat) => {
        await chat.open();
        await chat.ask('berapa pengemudi gojek yang dilindungi?');
        await chat.field.focus();
        await keyboard(chat, 480, 60);
        await expect.poll(async () => (await chat.panel.boundingBox())?.height).toBe(480);
        const [panel, field, reply] = [
          await chat.panel.boundingBox(),
          await chat.field.boundingBox(),
          await chat.page.locator('.reply .text').boundingBox(),
        ];
        expect(panel?.y).toBe(60);
        expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(540);
        expect(reply?.y).toBeGreaterThan(60 + 48);
        expect((reply?.y ?? 0) + 24).toBeLessThan(field?.y ?? 0);
      },
      { ...PHONE, before: fakeKeyboard },
    ));

  test('the field never makes a phone zoom in: 16 px whatever the page says', () =>
    chatting(
      async (chat) => {
        await chat.open();
        expect(
          await chat.field.evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
        ).toBeGreaterThanOrEqual(16);
      },
      { ...PHONE, made: LONG },
    ));

  test('the page behind does not scroll, wherever on the sheet one pulls', () =>
    chatting(
      async (chat) => {
        const { page } = chat;
        await page.evaluate(() => scrollTo(0, 300));
        await chat.open();
        await page.mouse.move(200, 30);
        await page.mouse.wheel(0, 400);
        await page.mouse.move(200, 400);
        for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, 900);
        await page.waitForTimeout(200);
        expect(await page.evaluate(() => scrollY)).toBe(300);
        await page.getByRole('button', { name: 'Tutup', exact: true }).click();
        expect(await page.evaluate(() => scrollY)).toBe(300);
      },
      { viewport: { width: 390, height: 700 }, made: LONG },
    ));

  test('lies under the notch and above the home bar by the safe areas', () =>
    chatting(async (chat) => {
      await chat.open();
      const rules = await chat.inRoot((root) =>
        root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join(),
      );
      for (const side of ['top', 'right', 'bottom', 'left']) expect(rules).toContain(`safe-area-inset-${side}`);
      expect(rules).toContain('dvh');
    }, PHONE));
});

describe('the list', () => {
  const view = (chat: Chat) =>
    chat.inRoot((root) => {
      const list = root.querySelector('.scroller');
      const box = list?.getBoundingClientRect();
      const last = [...root.querySelectorAll('.reply')].at(-1)?.getBoundingClientRect();
      const asked = [...root.querySelectorAll('.asked')].at(-1)?.getBoundingClientRect();
      return {
        asked: (asked?.top ?? 0) - (box?.top ?? 0),
        top: list?.scrollTop ?? 0,
        start: (last?.top ?? 0) - (box?.top ?? 0),
        room: (box?.bottom ?? 0) - (last?.top ?? 0),
      };
    });

  test('shows the start of a long answer, not its end', () =>
    chatting(
      async (chat) => {
        await chat.open();
        await chat.ask('target ucc 2026');
        await chat.ask('cara daftar gimana');
        const { start, room } = await view(chat);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(room).toBeGreaterThan(120);
      },
      { viewport: { width: 900, height: 520 } },
    ));

  test('shows the question at the same height whether its answer came at once or later', () =>
    chatting(
      async (chat) => {
        await chat.open();
        const heights: number[] = [];
        for (const text of ['target ucc 2026', 'cara daftar gimana', 'target ucc 2026']) {
          await chat.ask(text);
          // Both rise to their places.
          await chat.page.waitForTimeout(500);
          heights.push(Math.round((await view(chat)).asked));
        }
        expect(heights).toEqual([12, 12, 12]);
      },
      { viewport: { width: 900, height: 520 }, reducedMotion: 'no-preference' },
    ));

  test('stays where the visitor scrolled to, and offers the newest', () =>
    chatting(async (chat) => {
      const { page } = chat;
      await chat.open();
      for (const text of ['target ucc 2026', 'cara daftar gimana', 'berapa pengemudi gojek']) await chat.ask(text);
      await chat.inRoot((root) => root.querySelector('.scroller')?.scrollTo(0, 100));
      await page.getByRole('button', { name: 'Ke pesan terbaru' }).waitFor();
      await page.evaluate(() => window.Jessi?.ask('cuaca hari ini'));
      expect((await view(chat)).top).toBe(100);
      await page.getByRole('button', { name: 'Ke pesan terbaru' }).click();
      const { top, start, room } = await view(chat);
      expect(top).toBeGreaterThan(100);
      expect(start >= 0 && room > 20).toBe(true);
      expect(await page.getByRole('button', { name: 'Ke pesan terbaru' }).count()).toBe(0);
    }));

  test('goes to the newest when she sends something herself', () =>
    chatting(async (chat) => {
      await chat.open();
      for (const text of ['target ucc 2026', 'cara daftar gimana']) await chat.ask(text);
      await chat.inRoot((root) => root.querySelector('.scroller')?.scrollTo(0, 0));
      await chat.ask('cuaca hari ini');
      const { start, room } = await view(chat);
      expect(start >= 0 && room > 20).toBe(true);
    }));
});
