/** Loading, leaving, and what it costs. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { made } from '../setup/page';
import { type Owner, openOwner, tag } from './owner';
import { READY, tasksUnwatched } from './unwatched';

const site = inject('site');
let owner: Owner;
beforeAll(async () => {
  owner = await openOwner(site);
});
afterAll(async () => {
  await owner?.browser.close();
});

describe('loading and leaving', () => {
  test('calls that come before the page is read are heard', async () => {
    const head = '<script src="/jessi.js"></script><script src="/early.js"></script>';
    const chat = await owner.visit({ head, body: '<p>Isi</p>' });
    await chat.field.waitFor();
    expect(await chat.page.evaluate(`[Jessi.isOpen, heard.some(([name]) => name === 'early')]`)).toEqual([true, true]);
    expect(await chat.page.evaluate('problems')).toEqual([]);
    await chat.close();
  });

  test.each([
    [
      'another version',
      '<script src="/other-version.js"></script>',
      '',
      /script: found version 0\.9\.0.*expected 1\.0\.0/,
      0,
    ],
    [
      'other knowledge',
      '',
      tag('data-knowledge="/remote/good.json"'),
      /second tag with other knowledge.*<jessi-chat/,
      1,
    ],
  ])('a second tag of %s is told once and does nothing else', async (_what, first, second, message, count) => {
    const page = await (await owner.browser.newContext()).newPage();
    await page.goto(made(site, { head: first + tag().replace('async', '') + second.replace('async', 'defer') }));
    await expect.poll(() => page.evaluate('warnings')).toEqual([expect.stringMatching(message)]);
    await page.waitForTimeout(500);
    expect(await page.locator('jessi-chat').count()).toBe(count);
    await page.context().close();
  });

  test('destroy takes every listener away, also of a conversation, and a new tag starts anew', async () => {
    const page = await (await owner.browser.newContext()).newPage();
    await page.goto(made(site, { head: '<script src="/count-listeners.js"></script>', body: '<p>Isi</p>' }));
    const before = await page.evaluate('listeners()');
    const insert = `new Promise((go) => { document.addEventListener('jessi:ready', go, { once: true });
      document.head.append(Object.assign(document.createElement('script'), { src: '/jessi.js' })); }).then(() => undefined)`;
    for (let at = 0; at < 2; at++) {
      await page.evaluate(insert);
      await page.evaluate(`Jessi.open(); Jessi.ask('target ucc 2026').then(() => undefined)`);
      await page.waitForTimeout(400);
      await page.evaluate('Jessi.destroy()');
      await page.waitForTimeout(100);
      // The test's own, once each: a listener that ran once is not counted off.
      expect(Number(await page.evaluate('listeners()')) - Number(before)).toBe(at + 1);
      expect(await page.evaluate(`[document.querySelectorAll('jessi-chat').length, 'Jessi' in window]`)).toEqual([
        0,
        false,
      ]);
    }
    await page.context().close();
  });

  test('two tabs share a conversation in local storage, and none in session storage', async () => {
    for (const [storage, shared] of [
      ['local', true],
      ['session', false],
    ] as const) {
      const context = await owner.browser.newContext();
      const url = made(site, { head: tag(`data-storage="${storage}"`), body: '' });
      const [one, other] = [await context.newPage(), await context.newPage()];
      await one.goto(url);
      await one.evaluate(
        `new Promise((go) => setTimeout(go, 500)).then(() => Jessi.ask('berapa pengemudi gojek?')).then(() => undefined)`,
      );
      await other.goto(url);
      await other.locator('jessi-chat button').first().click();
      await other.locator('jessi-chat textarea').waitFor();
      await other.waitForTimeout(300);
      expect(/800/.test((await other.locator('jessi-chat [role=log]').textContent()) ?? '')).toBe(shared);
      await context.close();
    }
  });
});

describe('navigation costs', () => {
  test('the page comes out of the back/forward cache with its assistant', async () => {
    const chat = await owner.visit({ head: tag(), body: '<p>Isi</p>' });
    await chat.launcher.waitFor();
    await chat.page.evaluate(`addEventListener('pageshow', (event) => { window.persisted = event.persisted; })`);
    await chat.page.goto(`${site}privasi.html`);
    await chat.page.goBack();
    await expect.poll(() => chat.page.locator('jessi-chat').count()).toBe(1);
    await chat.close();
  });

  test('forty replaced bodies add less than a megabyte of heap', async () => {
    const chat = await owner.visit({ head: `<script src="/navigate.js"></script>${tag()}`, body: '' });
    await chat.open();
    await chat.ask('target ucc 2026');
    const session = await chat.page.context().newCDPSession(chat.page);
    const used = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return Number(await chat.page.evaluate('performance.memory.usedJSHeapSize'));
    };
    await chat.page.evaluate('replaceBody(5)');
    const before = await used();
    await chat.page.evaluate('replaceBody(40)');
    expect((await used()) - before).toBeLessThan(1_000_000);
    await chat.close();
  });

  test('knowledge of five megabytes is read without 50 ms of script at a stretch', async () => {
    const body = `<script>onload = () => setTimeout(function go() {
      Jessi.ask('halo').then(({ text }) => {
        if (text.includes('Dari berkas besar.')) document.title = '${READY}';
        else setTimeout(go, 200);
      });
    }, 500)</script>`;
    const head = tag('data-knowledge="/remote/huge.json"');
    const longest = Math.max(...(await tasksUnwatched(made(site, { head, body }))));
    expect(longest).toBeGreaterThan(1);
    expect(longest).toBeLessThan(50);
  });

  test('with data saving on, nothing is fetched before somebody is interested', async () => {
    const chat = await owner.visit(
      { head: tag('data-knowledge="/remote/good.json" data-greeting="off"'), body: '' },
      {
        before: () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      },
    );
    await chat.launcher.waitFor();
    await chat.page.waitForTimeout(1500);
    const fetched = `performance.getEntriesByType('resource').filter(({ name }) => name.includes('/remote/')).length`;
    expect(await chat.page.evaluate(fetched)).toBe(0);
    await chat.open();
    await expect.poll(() => chat.page.evaluate(fetched)).toBe(1);
    await chat.close();
  });
});
