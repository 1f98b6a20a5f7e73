/** The page around: what shares the corner, the frame, the encoding or the navigation with Jessi. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Owner, openOwner, tag } from './owner';

let owner: Owner;
beforeAll(async () => {
  owner = await openOwner(inject('site'));
});
afterAll(async () => {
  await owner?.browser.close();
});

describe('the page around', () => {
  test('a nonce and an integrity value change nothing', async () => {
    const digest = createHash('sha384')
      .update(readFileSync(join(inject('built'), 'jessi.js')))
      .digest('base64');
    const chat = await owner.visit({ head: tag(`nonce="abc" integrity="sha384-${digest}"`), body: '', strict: true });
    await chat.open();
    await chat.ask('target ucc 2026');
    expect(await chat.page.evaluate('problems')).toEqual([]);
    await chat.close();
  });

  test('a full-screen element of the page makes Jessi step aside', async () => {
    const chat = await owner.visit({ head: tag(), body: '<div id="film">Film</div>' });
    await chat.launcher.waitFor();
    await chat.page.evaluate(`document.getElementById('film').requestFullscreen()`);
    await expect.poll(() => chat.launcher.isVisible()).toBe(false);
    await chat.page.evaluate('document.exitFullscreen()');
    await expect.poll(() => chat.launcher.isVisible()).toBe(true);
    await chat.close();
  });

  test('the page’s focused element is never under the launcher', async () => {
    const head = `<link rel="stylesheet" href="/corner.css">${tag()}`;
    const chat = await owner.visit({ head, body: '<a id="last" class="corner" href="#x">Lanjut</a>' });
    await chat.launcher.waitFor();
    await chat.page.focus('#last');
    const apart = `(() => { const a = document.getElementById('last').getBoundingClientRect();
      const b = document.querySelector('jessi-chat').shadowRoot.querySelector('button').getBoundingClientRect();
      return b.width > 0 && (a.top >= b.bottom || a.bottom <= b.top || a.left >= b.right || a.right <= b.left); })()`;
    await expect.poll(() => chat.page.evaluate(apart)).toBe(true);
    await chat.close();
  });

  test('the banner’s button can be clicked, and the launcher comes down when the banner goes', async () => {
    const { page, launcher, close, faults } = await owner.demo('cases/cookie-banner.html');
    const before = async () => (await launcher.boundingBox())?.y ?? 0;
    await launcher.waitFor();
    await expect.poll(async () => ((await launcher.boundingBox())?.y ?? 999) < 670).toBe(true);
    const lifted = await before();
    await page.click('#accept', { timeout: 2000 });
    await expect.poll(before).toBeGreaterThan(lifted);
    expect(faults).toEqual([]);
    await close();
  });

  test('the panel stays in the window above a banner and with a large offset', async () => {
    const head = `<link rel="stylesheet" href="/banner.css">${tag('data-offset="20 90"')}`;
    const chat = await owner.visit({ head, body: '<div class="banner">Pita</div>' });
    await chat.launcher.waitFor();
    await expect.poll(async () => (await chat.launcher.boundingBox())?.y ?? 999).toBeLessThan(760);
    await chat.open();
    expect((await chat.panel.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await chat.close();
  });

  test('paper shows no launcher', async () => {
    const chat = await owner.visit({ head: tag(), body: '<p>Isi</p>' });
    await chat.launcher.waitFor();
    await chat.page.emulateMedia({ media: 'print' });
    expect(await chat.launcher.isVisible()).toBe(false);
    await chat.close();
  });

  test('a sandboxed frame without storage still answers', async () => {
    const { page, close } = await owner.demo('cases/sandbox.html');
    const frame = page.frameLocator('iframe');
    await frame.locator('jessi-chat button').first().click();
    await frame.locator('jessi-chat textarea').fill('berapa pengemudi gojek');
    await frame.locator('jessi-chat textarea').press('Enter');
    await expect.poll(() => frame.locator('jessi-chat [role=log]').textContent()).toMatch(/800/);
    await close();
  });

  test('a page in windows-1252 shows every sign as it is', async () => {
    const { page, launcher, close } = await owner.demo('cases/windows-1252.html');
    await launcher.click();
    expect(await page.evaluate('document.characterSet')).toBe('windows-1252');
    await page.locator('jessi-chat textarea').fill('siapa yang disebut pekerja rentan?');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('jessi-chat [role=log]').textContent()).toMatch(/rentan/);
    const text = await page.evaluate(
      `document.querySelector('jessi-chat').shadowRoot.querySelector('.root').textContent`,
    );
    expect(text).not.toMatch(/Ã|â€|Â/);
    await close();
  });

  test('two elements with different knowledge answer side by side and share no history', async () => {
    const { page, close, faults } = await owner.demo('cases/two-knowledges.html');
    const log = (id: string) => page.locator(`#${id} [role=log]`);
    await page.locator('#first textarea').fill('berapa pengemudi gojek');
    await page.locator('#first textarea').press('Enter');
    await expect.poll(() => log('first').textContent()).toMatch(/800/);
    expect(await log('second').textContent()).not.toMatch(/gojek/i);
    expect(await page.locator('jessi-chat').count()).toBe(2);
    expect(faults).toEqual([]);
    await close();
  });

  test('a link to an answer opens it', async () => {
    const { page, close } = await owner.demo('index.html#jessi=target%20ucc%202026');
    await expect.poll(() => page.locator('jessi-chat [role=log]').textContent()).toMatch(/54/);
    await close();
  });

  test('pages that are swapped without loading keep one assistant and its conversation', async () => {
    const { page, launcher, close, faults } = await owner.demo('cases/turbo-1.html');
    await launcher.click();
    await page.locator('jessi-chat textarea').fill('berapa pengemudi gojek');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('jessi-chat [role=log]').textContent()).toMatch(/800/);
    // A click before the swap has come would leave the page behind its own history.
    for (let at = 0; at < 4; at++) {
      const before = await page.title();
      await page.click('a[data-swap]');
      await expect.poll(() => page.title(), { timeout: 8000 }).not.toBe(before);
    }
    await page.goBack();
    await expect.poll(() => page.title()).toMatch(/halaman 2/);
    expect(await page.locator('jessi-chat').count()).toBe(1);
    expect(await page.locator('jessi-chat [role=log]').textContent()).toMatch(/800/);
    expect(faults).toEqual([]);
    await close();
  });
});
