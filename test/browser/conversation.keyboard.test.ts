/** The keyboard alone: every way in, through and out. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Chat, launchChromium, openChat, PHONE } from './chromium';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const chatting = async (talk: (chat: Chat) => Promise<void>, options = {}) => {
  const chat = await openChat(browser, site, options);
  try {
    await talk(chat);
    expect(chat.faults).toEqual([]);
  } finally {
    await chat.close();
  }
};
const focused = (chat: Chat) =>
  chat.inRoot((root) => {
    const active = root.activeElement;
    return active ? `${active.localName}.${active.classList[0] ?? ''}` : '';
  });

describe('the way in and out', () => {
  test('Tab reaches the launcher, Enter opens it, Escape gives the focus back', () =>
    chatting(async (chat) => {
      const { page, launcher } = chat;
      await page.locator('#own').focus();
      await page.keyboard.press('Tab');
      expect(await focused(chat)).toBe('button.launcher');
      expect(await launcher.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      await chat.field.waitFor();
      expect(await focused(chat)).toBe('textarea.field');
      expect(await launcher.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await focused(chat)).toBe('button.launcher');
      expect(await launcher.getAttribute('aria-expanded')).toBe('false');
    }));

  test('opened from the greeting card, which is then gone, Escape leads to the launcher', () =>
    chatting(async (chat) => {
      const { page } = chat;
      await page.locator('.greeting-text').focus();
      await page.keyboard.press('Enter');
      await chat.field.waitFor();
      await page.keyboard.press('Escape');
      expect(await focused(chat)).toBe('button.launcher');
      expect(await page.locator('.greeting').count()).toBe(0);
    }));

  test('on a large screen Tab leaves the panel: nobody is trapped', () =>
    chatting(async (chat) => {
      await chat.open();
      expect(await chat.panel.getAttribute('aria-modal')).toBeNull();
      const reached: (string | undefined)[] = [];
      for (let step = 0; step < 4; step += 1) {
        await chat.page.keyboard.press('Tab');
        reached.push(await chat.page.evaluate(() => document.activeElement?.id));
      }
      expect(reached).toContain('own');
    }));

  test('on a small screen Tab stays in the sheet, which is modal', () =>
    chatting(async (chat) => {
      await chat.open();
      expect(await chat.panel.getAttribute('aria-modal')).toBe('true');
      for (let step = 0; step < 25; step += 1) {
        await chat.page.keyboard.press('Tab');
        expect(await chat.page.evaluate(() => document.activeElement?.id)).not.toBe('own');
      }
    }, PHONE));

  test('on touch the panel opens with no keyboard: the heading has the focus', () =>
    chatting(async (chat) => {
      await chat.launcher.tap();
      await chat.field.waitFor();
      expect(await focused(chat)).toBe('h2.');
    }, PHONE));

  test('Escape closes one thing at a time: list, menu, panel', () =>
    chatting(async (chat) => {
      const { page, panel, field } = chat;
      await chat.open();
      await field.pressSequentially('gojek');
      await page.getByRole('listbox').waitFor();
      await field.press('Escape');
      expect(await page.getByRole('listbox').count()).toBe(0);
      expect(await field.inputValue()).toBe('gojek');
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await page.getByRole('button', { name: 'Menu' }).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('button', { name: 'Menu' }).getAttribute('aria-expanded')).toBe('false');
      expect(await focused(chat)).toBe('button.tool');
      expect(await panel.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
    }));

  test('what is typed in the panel does not reach the shortcuts of the page', () =>
    chatting(async (chat) => {
      await chat.page.evaluate(() => {
        document.addEventListener('keydown', (event) => (document.title += event.key));
      });
      await chat.open();
      await chat.field.pressSequentially('s/?');
      expect(await chat.page.title()).toBe('Uji');
    }));
});

describe('typing', () => {
  test('no list on an empty field; it opens with letters, errors forgiven', () =>
    chatting(async (chat) => {
      const { page, field } = chat;
      await chat.open();
      expect(await page.getByRole('listbox').count()).toBe(0);
      await field.pressSequentially('gjek');
      expect(await page.getByRole('option').first().textContent()).toMatch(/Gojek|ojek/i);
      await field.fill('');
      expect(await page.getByRole('listbox').count()).toBe(0);
    }));

  test('Enter sends what was typed, also while the list is open', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.field.pressSequentially('gojek');
      await chat.page.getByRole('listbox').waitFor();
      await chat.field.press('Enter');
      expect(await chat.page.locator('.asked').textContent()).toMatch(/gojek$/);
      expect(await chat.field.inputValue()).toBe('');
    }));

  test('arrows pick a suggestion, which Enter then sends', () =>
    chatting(async (chat) => {
      const { page, field } = chat;
      await chat.open();
      await field.pressSequentially('gojek');
      const first = await page.getByRole('option').first().textContent();
      await field.press('ArrowDown');
      await page.getByRole('option', { selected: true }).waitFor();
      const picked = await field.getAttribute('aria-activedescendant');
      expect(await page.getByRole('option', { selected: true }).getAttribute('id')).toBe(picked);
      await field.press('Enter');
      expect(await page.locator('.asked p').textContent()).toBe(first);
    }));

  test('arrows run round and come back to what was typed', () =>
    chatting(async (chat) => {
      const { page, field } = chat;
      await chat.open();
      await field.pressSequentially('gojek');
      await page.getByRole('option').first().waitFor();
      await field.press('ArrowDown');
      // Once one is picked, the list is that of the whole word.
      await page.getByRole('option', { selected: true }).waitFor();
      const count = await page.getByRole('option').count();
      for (let step = 0; step < count; step += 1) await field.press('ArrowDown');
      await expect.poll(() => field.getAttribute('aria-activedescendant')).toBeNull();
      expect(await field.inputValue()).toBe('gojek');
    }));

  test('Shift+Enter breaks the line and the field grows, to four lines and no more', () =>
    chatting(async (chat) => {
      const { field } = chat;
      await chat.open();
      const height = async () => (await field.boundingBox())?.height ?? 0;
      const one = await height();
      await field.pressSequentially('satu');
      await field.press('Shift+Enter');
      await field.pressSequentially('dua');
      expect(await field.inputValue()).toBe('satu\ndua');
      expect(await height()).toBeGreaterThan(one * 1.4);
      for (let line = 0; line < 8; line += 1) await field.press('Shift+Enter');
      expect(await height()).toBeLessThan(one * 4);
    }));

  test('Enter that ends a composition does not send', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.field.fill('selamat');
      await chat.inRoot((root) => {
        const field = root.querySelector('textarea');
        field?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
        );
      });
      expect(await chat.page.locator('.asked').count()).toBe(0);
      await chat.field.press('Enter');
      expect(await chat.page.locator('.asked').count()).toBe(1);
    }));

  test('arrow up in an empty field brings the last question back', () =>
    chatting(async (chat) => {
      await chat.open();
      await chat.ask('target ucc 2026');
      await chat.field.press('ArrowUp');
      expect(await chat.field.inputValue()).toBe('target ucc 2026');
    }));

  test('501 characters are not sent and not cut: a sentence says what to do', () =>
    chatting(async (chat) => {
      const { page, field } = chat;
      await chat.open();
      const long = 'berapa '.repeat(72).trim();
      await field.fill(long);
      await field.press('Enter');
      expect(await page.locator('.asked').count()).toBe(0);
      expect(await field.inputValue()).toBe(long);
      expect(await page.locator('.notice').textContent()).toContain('503 dari 500');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await field.fill(long.slice(0, 500));
      await field.press('Enter');
      expect(await page.locator('.asked').count()).toBe(1);
    }));

  test('several quick questions keep their order, each with its own reply', () =>
    chatting(async (chat) => {
      await chat.page.evaluate(() => {
        window.Jessi?.open();
        return Promise.all(
          ['target ucc 2026', 'cuaca hari ini', 'berapa pengemudi gojek'].map((text) => window.Jessi?.ask(text)),
        );
      });
      const order = await chat.inRoot((root) =>
        [...(root.querySelector('[role=log]')?.children ?? [])].map((part) =>
          part.classList.contains('asked') ? (part.querySelector('p')?.textContent ?? '') : 'reply',
        ),
      );
      expect(order).toEqual(['target ucc 2026', 'reply', 'cuaca hari ini', 'reply', 'berapa pengemudi gojek', 'reply']);
    }));
});

describe('choices', () => {
  test('a used choice stays readable, is no control any more, and the field has the focus', () =>
    chatting(async (chat) => {
      const { page } = chat;
      await chat.open();
      await chat.ask('berapa pengemudi gojek yang dilindungi?');
      const choice = page.locator('.reply .choice').first();
      const text = (await choice.textContent()) ?? '';
      await choice.focus();
      await page.keyboard.press('Enter');
      await page.locator('.reply').nth(1).waitFor();
      const used = page.locator('.reply').first().getByText(text, { exact: true });
      expect(await used.isVisible()).toBe(true);
      expect(await used.getAttribute('aria-disabled')).toBe('true');
      expect(await used.getAttribute('tabindex')).toBe('-1');
      expect(await focused(chat)).toBe('textarea.field');
    }));

  test('the transcript is reached by Tab and scrolled by Page Up, also from the empty field', () =>
    chatting(async (chat) => {
      const { page, field } = chat;
      await chat.open();
      for (const text of ['target ucc 2026', 'berapa pengemudi gojek', 'cara daftar gimana']) await chat.ask(text);
      const top = () => chat.inRoot((root) => root.querySelector('.scroller')?.scrollTop ?? 0);
      const before = await top();
      await field.press('PageUp');
      const higher = await top();
      expect(higher).toBeLessThan(before);
      await chat.log.focus();
      expect(await focused(chat)).toBe('div.log');
      await page.keyboard.press('Home');
      await expect.poll(top).toBe(0);
    }));
});
