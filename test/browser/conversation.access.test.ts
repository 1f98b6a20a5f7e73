/** WCAG 2.2 AA where a machine can see it: axe in each state and theme, the live region, targets, zoom, motion, spacing. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axe, type Chat, type ChatOptions, launchChromium, openChat, PHONE } from './chromium';

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
  } finally {
    await chat.close();
  }
};

const ASKED = {
  answer: 'berapa pengemudi gojek yang dilindungi?',
  working: 'berapa total gojek dan grab?',
  progress: 'target ucc 2026',
  clarify: 'berapa guru yang terlindungi?',
  handoff: 'cara daftar gimana',
  sympathy: 'suami saya meninggal kecelakaan kerja, harus bagaimana',
  refusal: 'cuaca hari ini',
  english: 'how many posyandu cadres are covered?',
} as const;

describe.each<[string, ChatOptions]>([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['a pale accent', { tag: 'data-accent="#ffe45c"' }],
  ['a phone', PHONE],
])('axe finds nothing in %s', (_look, options) => {
  test(
    'in any state of one conversation',
    () =>
      chatting(async (chat) => {
        const { page, field } = chat;
        const found: string[] = [];
        const look = async (state: string) => found.push(...(await axe(page)).map((finding) => `${state}: ${finding}`));
        await look('closed');
        await page.locator('.greeting').waitFor();
        await look('greeting');
        await chat.open();
        await look('open');
        for (const [state, question] of Object.entries(ASKED)) {
          await chat.ask(question);
          await look(state);
        }
        await field.fill('gojek');
        await page.getByRole('listbox').waitFor();
        await look('suggestions');
        await field.fill('NIK saya 1771010101900001');
        await look('personal data');
        await field.fill('');
        await page.getByRole('button', { name: 'tidak membantu' }).last().click();
        await look('reasons');
        await page.getByRole('button', { name: 'Menu' }).click();
        await look('menu');
        await page.getByRole('button', { name: 'Privasi' }).click();
        await look('privacy');
        await page.getByRole('button', { name: 'Hapus percakapan' }).click();
        await look('cleared');
        expect(found).toEqual([]);
      }, options),
    120_000,
  );
});

test('an error is as accessible as an answer', () =>
  chatting(async (chat) => {
    await chat.open();
    // A reply that cannot be computed: the engine's own tools are taken away under it.
    await chat.page.evaluate(() => {
      String.prototype.normalize = () => {
        throw new Error('broken');
      };
    });
    // Only letters beyond ASCII need that tool.
    await chat.ask('apa saja, é?');
    await chat.page.getByRole('button', { name: 'Coba lagi' }).waitFor();
    expect(await axe(chat.page)).toEqual([]);
  }));

describe('the transcript', () => {
  test('is the one live region: named, and empty before the first question', () =>
    chatting(async (chat) => {
      await chat.open();
      const regions = await chat.inRoot((root) =>
        [...root.querySelectorAll('[aria-live],[role=log],[role=status],[role=alert],output')].map((region) => [
          region.getAttribute('role'),
          region.getAttribute('aria-label'),
          region.childNodes.length,
        ]),
      );
      expect(regions).toEqual([['log', 'Percakapan dengan Jessi', 0]]);
    }));

  test('gets each reply once and whole, with its speaker and without times, states and tools', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.inRoot((root) => {
        const log = root.querySelector('[role=log]');
        const heard: string[] = [];
        Object.assign(window, { spoken: heard });
        if (log) {
          new MutationObserver((changes) => {
            for (const { addedNodes, type } of changes) {
              for (const node of addedNodes) heard.push(`${type} ${node.textContent ?? ''}`);
              if (type !== 'childList') heard.push(type);
            }
          }).observe(log, { childList: true, subtree: true, characterData: true });
        }
      });
      await chat.ask(ASKED.answer);
      const heard: readonly string[] = Object(await chat.page.evaluate('spoken'));
      expect(heard).toHaveLength(2);
      expect(heard[0]).toBe(`childList Anda: ${ASKED.answer}`);
      expect(heard[1]).toMatch(/^childList Jessi: .*800/);
      expect(heard.join()).not.toMatch(/Baru saja|Dilihat|Salin/);
      expect(await chat.page.locator('.meta').first().textContent()).toBe('Anda: Baru saja · Dilihat');
    }));

  test('stays silent while time passes and when a choice is used', () =>
    chatting(
      async (chat) => {
        const { page } = chat;
        await chat.open();
        await chat.ask(ASKED.answer);
        const before = await chat.log.innerHTML();
        await page.clock.fastForward('20:00');
        await expect.poll(() => page.locator('time').first().textContent()).toBe('20 menit yang lalu');
        expect(await chat.log.innerHTML()).toBe(before);
        await page.locator('.reply .choice').first().click();
        expect(await page.locator('.reply').first().locator('.choice').count()).toBeGreaterThan(0);
      },
      { clock: true },
    ));

  test('a new reply does not take the focus', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.page.locator('#own').focus();
      await chat.page.evaluate(() => window.Jessi?.ask('ucc'));
      expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe('own');
    }));

  test('says its language: the panel its own, each reply that of its question', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.ask(ASKED.english);
      expect(await chat.panel.getAttribute('lang')).toBe('id');
      expect(await chat.page.locator('.reply').getAttribute('lang')).toBe('en');
    }));
});

/** Whatever can be pressed, with its size; links in running text are exempt (2.5.8). */
const targets = (chat: Chat) =>
  chat.inRoot((root) =>
    [...root.querySelectorAll<HTMLElement>('button, [role=option], .contacts a, textarea')]
      .filter((one) => one.checkVisibility() && one.getAttribute('aria-disabled') !== 'true')
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { what: one.getAttribute('aria-label') ?? one.textContent ?? '', least: Math.min(width, height) };
      }),
  );

describe('reach', () => {
  test.each<[string, number, ChatOptions]>([
    ['24 px with a mouse', 24, {}],
    ['44 px on touch', 44, PHONE],
  ])('targets are at least %s', (_how, least, options) =>
    chatting(async (chat) => {
      await chat.page.locator('.greeting').waitFor();
      const greeting = await targets(chat);
      await chat.open();
      const opening = await targets(chat);
      await chat.ask(ASKED.answer);
      await chat.ask(ASKED.handoff);
      await chat.field.fill('gojek');
      await chat.page.getByRole('listbox').waitFor();
      const all = [...greeting, ...opening, ...(await targets(chat))];
      await chat.field.fill('');
      await chat.page.getByRole('button', { name: 'Menu' }).click();
      all.push(...(await targets(chat)));
      // The one-line field is as tall as its text; the frame around it takes the press.
      expect(all.filter((target) => target.least < Math.min(least, 40))).toEqual([]);
    }, options),
  );

  test('320 × 256 px, which is 400 % zoom: everything can be reached, nothing scrolls sideways', () =>
    chatting(
      async (chat) => {
        const { page, panel, field } = chat;
        await chat.open();
        await chat.ask(ASKED.answer);
        const box = await panel.boundingBox();
        expect(box).toMatchObject({ x: 0, y: 0, width: 320, height: 256 });
        const wide = await chat.inRoot((root) =>
          [...root.querySelectorAll('.scroller, .panel')].map((one) => one.scrollWidth - one.clientWidth),
        );
        expect(wide.every((more) => more <= 0)).toBe(true);
        for (const control of [
          field,
          page.getByRole('button', { name: 'Tutup', exact: true }),
          page.getByRole('button', { name: 'Kirim' }),
        ]) {
          const place = await control.boundingBox();
          expect(place && place.y >= 0 && place.y + place.height <= 256).toBe(true);
        }
        const list = await page.locator('.scroller').boundingBox();
        expect(list?.height).toBeGreaterThan(90);
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('button', { name: 'Gelap' }).click();
        await page.getByRole('button', { name: 'Tutup', exact: true }).click();
        expect(await panel.isVisible()).toBe(false);
      },
      { viewport: { width: 320, height: 256 } },
    ));

  test('the text spacing of 1.4.12 cuts nothing off', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.inRoot((root) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        );
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      });
      await chat.ask(ASKED.answer);
      await chat.ask(ASKED.handoff);
      const cut = await chat.inRoot((root) =>
        [...root.querySelectorAll('.reply, .reply *, .header *, .choice')]
          .filter(
            (one) =>
              one instanceof HTMLElement &&
              !one.closest('.unseen') &&
              one.scrollWidth > one.clientWidth + 1 &&
              getComputedStyle(one).display !== 'inline',
          )
          .map((one) => one.className),
      );
      expect(cut).toEqual([]);
    }));
});

describe('motion', () => {
  test('there is none for those who asked for none', () =>
    chatting(async (chat) => {
      const moving = () => chat.inRoot((root) => root.getAnimations().length);
      await chat.page.locator('.greeting').waitFor();
      expect(await moving()).toBe(0);
      await chat.open();
      expect(await moving()).toBe(0);
      await chat.ask(ASKED.answer);
      expect(await moving()).toBe(0);
    }));

  test('elsewhere it lasts at most 200 ms', () =>
    chatting(
      async (chat) => {
        await chat.open();
        await chat.ask(ASKED.answer);
        const times = await chat.inRoot((root) =>
          root.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0)),
        );
        expect(times.every((time) => time <= 200)).toBe(true);
      },
      { reducedMotion: 'no-preference' },
    ));
});

test('the greeting goes by one press, and never comes back by itself', () =>
  chatting(async (chat) => {
    const { page } = chat;
    await page.locator('.greeting').waitFor();
    const [card, screen] = [await page.locator('.greeting').boundingBox(), page.viewportSize()];
    expect((card?.width ?? 0) * (card?.height ?? 0)).toBeLessThan(((screen?.width ?? 0) * (screen?.height ?? 0)) / 5);
    await page.getByRole('button', { name: 'Tutup sapaan' }).click();
    expect(await page.locator('.greeting').count()).toBe(0);
    await page.reload();
    await page.locator('jessi-chat button').first().waitFor();
    await page.waitForTimeout(3500);
    expect(await page.locator('.greeting').count()).toBe(0);
  }, PHONE));
