/** What a privacy officer can run: where personal data never appears, and a world in which nothing goes right. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { TAG } from '../setup/page';
import { type Chat, type ChatOptions, launchChromium, openChat } from './chromium';

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
const kept = (chat: Chat) =>
  chat.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]));

describe('the privacy shield', () => {
  test('nothing is stored before the first act, and then no cookie ever', () =>
    chatting(async (chat) => {
      await chat.page.locator('.greeting').waitFor();
      expect(await kept(chat)).toBe('[{},{},""]');
      await chat.page.getByRole('button', { name: 'Tutup sapaan' }).click();
      expect(await chat.page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([
        1,
        0,
        '',
      ]);
      await chat.open();
      await chat.ask('target ucc 2026');
      expect(await chat.page.evaluate(() => document.cookie)).toBe('');
    }));

  test('after a conversation no request holds a question, and none went to anybody else', () =>
    chatting(async (chat) => {
      const requests: string[] = [];
      chat.page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
      await chat.open();
      for (const text of ['berapa pengemudi gojek', 'cuaca hari ini', 'cara daftar gimana']) await chat.ask(text);
      await chat.page.waitForTimeout(500);
      expect(requests).toEqual([]);
    }));

  test.each([
    ['NIK', '1771 0101 0190 0001', /NIK/],
    ['KPJ', '15012345678', /KPJ/],
    ['NPWP', '09.254.294.3-407.000', /NPWP/],
    ['telephone', '+62 812-3456-7890', /telepon/],
    ['e-mail', 'siti@contoh.id', /e-mail/],
    ['card', '4111 1111 1111 1111', /kartu/],
  ])(
    '%s is warned of while typing, and never reaches bubble, storage, events, transcript or links',
    async (_what, secret, warning) => {
      await chatting(async (chat) => {
        const { page, field } = chat;
        await page.evaluate(() => {
          const heard: string[] = [];
          Object.assign(window, { everything: heard });
          for (const name of ['question', 'reply', 'unanswered', 'feedback', 'error']) {
            addEventListener(
              `jessi:${name}`,
              (event) => event instanceof CustomEvent && heard.push(JSON.stringify(event.detail)),
            );
          }
        });
        await chat.open();
        await field.fill(`cara daftar kalau punya saya ${secret} ya`);
        expect(await page.locator('.notice').textContent()).toMatch(warning);
        await field.press('Enter');
        await page.locator('.reply').waitFor();
        await page.getByRole('button', { name: 'tidak membantu' }).click();
        const seen = await chat.inRoot((root) =>
          [...root.querySelectorAll('*')]
            .map((one) => [...one.attributes].map((attribute) => attribute.value).join() + (one.textContent ?? ''))
            .join(),
        );
        const events = await page.evaluate(() => String(Reflect.get(window, 'everything')));
        const everywhere = decodeURIComponent([seen.replaceAll('%', '%25'), events, await kept(chat)].join('\n'));
        expect(everywhere).not.toContain(secret);
        expect(everywhere).not.toContain(secret.replace(/\D/g, '').slice(0, 8) || 'siti');
        expect(events).toContain('[');
      });
    },
  );

  test('figures of the announcement are not warned of', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.field.fill('apa benar 71.935 dari 114.000 dan 1.173 di 2025?');
      expect(await chat.page.locator('.notice').isVisible()).toBe(false);
    }));
});

describe('a rough world', () => {
  test.each<[string, () => void]>([
    [
      'forbidden',
      () => {
        for (const name of ['sessionStorage', 'localStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      },
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'half-written',
      () => {
        const get = Storage.prototype.getItem;
        Storage.prototype.getItem = function (key) {
          return get.call(this, key) ?? '{"v":1,"turns":[{"id":"a","question":"x","at":1,"reply":{"ki';
        };
      },
    ],
  ])('storage that is %s costs the history and nothing else', async (_how, before) => {
    await chatting(
      async (chat) => {
        await chat.open();
        await chat.ask('berapa pengemudi gojek');
        await chat.ask('cuaca hari ini');
        expect(await chat.page.locator('.reply').count()).toBe(2);
      },
      { before },
    );
  });

  test('works in a sandboxed frame', () =>
    chatting(
      async ({ page }) => {
        const frame = page.frameLocator('iframe');
        await frame.locator('jessi-chat button').first().click();
        await frame.locator('jessi-chat textarea').fill('target ucc 2026');
        await frame.locator('jessi-chat textarea').press('Enter');
        await frame.locator('jessi-chat .reply').waitFor();
        expect(await frame.locator('jessi-chat .reply').textContent()).toContain('54');
      },
      {
        made: {
          head: TAG,
          body: `<iframe sandbox="allow-scripts" width="600" height="600" srcdoc="<script src='${site}jessi.js'></script>"></iframe>`,
        },
      },
    ));

  test('survives a browser that translates every text, and goes on', () =>
    chatting(async (chat) => {
      const translate = () =>
        chat.inRoot((root) => {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
          for (const text of texts) {
            const font = document.createElement('font');
            font.textContent = `~${text.data}`;
            text.replaceWith(font);
          }
        });
      await chat.open();
      await translate();
      await chat.ask('berapa pengemudi gojek yang dilindungi?');
      await translate();
      await chat.page.locator('.reply .choice').first().click();
      await chat.page.locator('.reply').nth(1).waitFor();
      await translate();
      await chat.page.getByRole('button', { name: 'Menu' }).click();
      await chat.page.getByRole('button', { name: 'English' }).click();
      await chat.page.keyboard.press('Escape');
      await chat.ask('cuaca hari ini');
      await chat.page.getByRole('button', { name: 'Close' }).click();
      await chat.open();
      expect(await chat.page.locator('.reply').count()).toBe(3);
    }));

  test.each([
    ['a paste of 10,000 characters', 'kata '.repeat(2000)],
    ['200 emoji', '😀👩‍🌾'.repeat(100)],
    ['right-to-left marks', '\u202e\u200f\u2067berapa gojek\u2069'],
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
  ])('takes %s as text, loses none of it and stays quick', async (_what, text) => {
    await chatting(async (chat) => {
      const { page, field } = chat;
      await chat.open();
      const start = Date.now();
      await field.fill(text);
      await field.press('Enter');
      expect(Date.now() - start).toBeLessThan(3000);
      if (text.length > 500) expect(await field.inputValue()).toBe(text);
      else {
        await page.locator('.reply').waitFor();
        expect((await page.locator('.asked p').textContent())?.trim()).toBe(text.trim());
      }
      expect(await page.title()).toBe('Uji');
      expect(await chat.inRoot((root) => root.querySelectorAll('img, script').length)).toBe(0);
      expect(await page.locator('.scroller').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
    });
  });

  test(
    '500 messages: all are kept, few are drawn, earlier ones come by a press',
    () =>
      chatting(async (chat) => {
        const { page } = chat;
        await page.evaluate(async () => {
          for (let count = 0; count < 250; count += 1) await window.Jessi?.ask(`target ucc 2026 nomor ${count % 7}`);
        });
        await page.reload();
        await chat.open();
        const nodes = await chat.inRoot((root) => root.querySelectorAll('*').length);
        expect(nodes).toBeLessThan(2500);
        await page.getByRole('button', { name: 'Pesan sebelumnya' }).click();
        expect(await page.locator('.asked').count()).toBe(48);
        await chat.ask('cuaca hari ini');
        const stored: number = await page.evaluate(() => {
          const text =
            Object.values({ ...sessionStorage })
              .map(String)
              .find((value) => value.includes('turns')) ?? '{}';
          return JSON.parse(text).turns.length;
        });
        expect(stored).toBe(251);
      }),
    120_000,
  );
});
