/** Everything else that an owner may do with Jessi or to her, in Chromium against the built script. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Made, made } from '../setup/page';
import { launchChromium, openChat } from './chromium';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

const tag = (attributes = '') => `<script src="/jessi.js" async ${attributes}></script>`;
const visit = (page: Made, options = {}) => openChat(browser, site, { made: page, ...options });
/** A page of the demo, with its assistant drawn. */
async function demo(path: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(site + path);
  return { page, faults, launcher: page.locator('jessi-chat button').first(), close: () => context.close() };
}

/**
 * Milliseconds of processor time of the longest piece of script on the page's main thread. Time in which others had the
 * processor does not count, nor what the browser does for its own inspector when a body comes in.
 */
function longestScript(trace: Buffer): number {
  const events: readonly Record<string, unknown>[] = JSON.parse(trace.toString()).traceEvents;
  const mains = events.filter(({ name, args }) => name === 'thread_name' && Object(args).name === 'CrRendererMain');
  const threads = new Set(mains.map(({ pid, tid }) => `${pid}:${tid}`));
  const scripts = /^(FunctionCall|TimerFire|RunMicrotasks|FireIdleCallback|EvaluateScript)$/;
  const runs = events.filter(({ name, pid, tid }) => scripts.test(String(name)) && threads.has(`${pid}:${tid}`));
  return Math.max(0, ...runs.map(({ tdur }) => Number(tdur ?? 0) / 1000));
}

describe('the tag’s attributes', () => {
  test.each([
    ['data-position="top"', /data-position: found "top", expected right or left/],
    ['data-accent="bluish"', /data-accent: found "bluish", expected a colour/],
    ['data-launcher="#nowhere"', /data-launcher: found no element for "#nowhere"/],
    ['data-target="#nowhere"', /data-target: found no element for "#nowhere"/],
  ])('%s is told once on the console and the default is used', async (attribute, message) => {
    const chat = await visit({ head: tag(attribute), body: '<p>Isi</p>' });
    const warnings = () => chat.page.evaluate('warnings');
    await expect.poll(warnings).toEqual([expect.stringMatching(message)]);
    await chat.open();
    await chat.ask('target ucc 2026');
    expect(await warnings()).toHaveLength(1);
    await chat.close();
  });

  test('position, offset and z-index put the launcher where the owner wants it', async () => {
    const chat = await visit({ head: tag('data-position="left" data-offset="40 64" data-z-index="7"'), body: '' });
    const { x, y, height } = Object(await chat.launcher.boundingBox());
    const viewport = chat.page.viewportSize();
    expect([x, (viewport?.height ?? 0) - y - height]).toEqual([40, 64]);
    const z = await chat.inRoot((root) => getComputedStyle(root.querySelector('.root') ?? document.body).zIndex);
    expect(z).toBe('7');
    await chat.close();
  });

  test('an own launcher toggles the panel, also one that comes later, and gets the focus back', async () => {
    const body = '<button id="help" type="button">Bantuan</button>';
    const chat = await visit({ head: tag('data-launcher="#help" data-greeting="off"'), body });
    await chat.page.locator('jessi-chat').waitFor({ state: 'attached' });
    await expect.poll(() => chat.page.evaluate('Boolean(window.Jessi)')).toBe(true);
    await expect(chat.launcher.isVisible()).resolves.toBe(false);
    await chat.page.click('#help');
    await expect.poll(() => chat.page.evaluate('Jessi.isOpen')).toBe(true);
    await chat.page.keyboard.press('Escape');
    await expect.poll(() => chat.page.evaluate('document.activeElement.id')).toBe('help');
    await chat.close();
  });

  test('a target holds the panel in the page’s own flow, and keeps it when the body is replaced', async () => {
    const body = '<div id="here" class="box"></div><p>Sesudah</p>';
    const head = `<link rel="stylesheet" href="/inline.css"><script src="/navigate.js"></script>${tag('data-target="#here"')}`;
    const chat = await visit({ head, body });
    await chat.field.waitFor();
    const inside = `(() => { const box = document.getElementById('here').getBoundingClientRect();
      const panel = document.querySelector('jessi-chat').shadowRoot.querySelector('[role=dialog]').getBoundingClientRect();
      return panel.width > 200 && panel.left >= box.left && panel.right <= box.right + 1 && panel.bottom <= box.bottom + 1; })()`;
    await expect.poll(() => chat.page.evaluate(inside)).toBe(true);
    await chat.page.evaluate(`document.body.innerHTML = '<h1>Baru</h1><div id="here" class="box"></div>'`);
    await expect.poll(() => chat.page.evaluate(inside)).toBe(true);
    await chat.close();
  });

  test('a data layer gets every event with its name', async () => {
    const chat = await visit({ head: tag('data-datalayer="dataLayer"'), body: '' });
    await chat.open();
    await chat.ask('target ucc 2026');
    const names = await chat.page.evaluate('dataLayer.map(({ event }) => event)');
    expect(names).toEqual(expect.arrayContaining(['jessi:ready', 'jessi:open', 'jessi:question', 'jessi:reply']));
    await chat.close();
  });

  test('a selected figure is offered and asked about', async () => {
    const chat = await visit({ head: tag('data-selection="on"'), body: '<p id="text">Ada <b>1.173</b> orang.</p>' });
    await chat.launcher.waitFor();
    await chat.page.evaluate(`getSelection().selectAllChildren(document.querySelector('b'))`);
    await chat.page.getByRole('button', { name: 'Tanya Jessi tentang angka ini' }).click();
    await expect.poll(() => chat.log.textContent()).toMatch(/Grab/);
    await chat.close();
  });

  test('unanswered questions are posted masked, in one batch, only when the page is left', async () => {
    const chat = await visit({ head: tag('data-report="/report"'), body: '' });
    await chat.open();
    await chat.ask('resep rendang padang');
    await chat.ask('NIK saya 1771012345678901 apakah terdaftar?');
    const seen = async () => (await (await fetch(`${site}report/seen`)).json()).join('');
    expect(await seen()).toBe('');
    await chat.page.goto('about:blank');
    await expect.poll(seen).toMatch(/rendang/);
    const lines = (await seen())
      .trim()
      .split('\n')
      .map((line: string) => JSON.parse(line));
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify(lines)).not.toContain('1771012345678901');
    expect(lines[0]).toMatchObject({
      question: expect.any(String),
      kind: expect.any(String),
      language: 'id',
      at: expect.any(String),
    });
    await chat.close();
  });
});

describe('the page around', () => {
  test('a nonce and an integrity value change nothing', async () => {
    const digest = createHash('sha384')
      .update(readFileSync(join(inject('built'), 'jessi.js')))
      .digest('base64');
    const chat = await visit({ head: tag(`nonce="abc" integrity="sha384-${digest}"`), body: '', strict: true });
    await chat.open();
    await chat.ask('target ucc 2026');
    expect(await chat.page.evaluate('problems')).toEqual([]);
    await chat.close();
  });

  test('a full-screen element of the page makes Jessi step aside', async () => {
    const chat = await visit({ head: tag(), body: '<div id="film">Film</div>' });
    await chat.launcher.waitFor();
    await chat.page.evaluate(`document.getElementById('film').requestFullscreen()`);
    await expect.poll(() => chat.launcher.isVisible()).toBe(false);
    await chat.page.evaluate('document.exitFullscreen()');
    await expect.poll(() => chat.launcher.isVisible()).toBe(true);
    await chat.close();
  });

  test('the page’s focused element is never under the launcher', async () => {
    const head = `<link rel="stylesheet" href="/corner.css">${tag()}`;
    const chat = await visit({ head, body: '<a id="last" class="corner" href="#x">Lanjut</a>' });
    await chat.launcher.waitFor();
    await chat.page.focus('#last');
    const apart = `(() => { const a = document.getElementById('last').getBoundingClientRect();
      const b = document.querySelector('jessi-chat').shadowRoot.querySelector('button').getBoundingClientRect();
      return b.width > 0 && (a.top >= b.bottom || a.bottom <= b.top || a.left >= b.right || a.right <= b.left); })()`;
    await expect.poll(() => chat.page.evaluate(apart)).toBe(true);
    await chat.close();
  });

  test('the banner’s button can be clicked, and the launcher comes down when the banner goes', async () => {
    const { page, launcher, close, faults } = await demo('cases/cookie-banner.html');
    const before = async () => (await launcher.boundingBox())?.y ?? 0;
    await launcher.waitFor();
    await expect.poll(async () => ((await launcher.boundingBox())?.y ?? 999) < 670).toBe(true);
    const lifted = await before();
    await page.click('#accept', { timeout: 2000 });
    await expect.poll(before).toBeGreaterThan(lifted);
    expect(faults).toEqual([]);
    await close();
  });

  test('paper shows no launcher', async () => {
    const chat = await visit({ head: tag(), body: '<p>Isi</p>' });
    await chat.launcher.waitFor();
    await chat.page.emulateMedia({ media: 'print' });
    expect(await chat.launcher.isVisible()).toBe(false);
    await chat.close();
  });

  test('a sandboxed frame without storage still answers', async () => {
    const { page, close } = await demo('cases/sandbox.html');
    const frame = page.frameLocator('iframe');
    await frame.locator('jessi-chat button').first().click();
    await frame.locator('jessi-chat textarea').fill('berapa pengemudi gojek');
    await frame.locator('jessi-chat textarea').press('Enter');
    await expect.poll(() => frame.locator('jessi-chat [role=log]').textContent()).toMatch(/800/);
    await close();
  });

  test('a page in windows-1252 shows every sign as it is', async () => {
    const { page, launcher, close } = await demo('cases/windows-1252.html');
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
    const { page, close, faults } = await demo('cases/two-knowledges.html');
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
    const { page, close } = await demo('index.html#jessi=target%20ucc%202026');
    await expect.poll(() => page.locator('jessi-chat [role=log]').textContent()).toMatch(/54/);
    await close();
  });

  test('pages that are swapped without loading keep one assistant and its conversation', async () => {
    const { page, launcher, close, faults } = await demo('cases/turbo-1.html');
    await launcher.click();
    await page.locator('jessi-chat textarea').fill('berapa pengemudi gojek');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('jessi-chat [role=log]').textContent()).toMatch(/800/);
    for (let at = 0; at < 4; at++) await page.click('a[data-swap]');
    await page.goBack();
    await expect.poll(() => page.title()).toMatch(/halaman 2/);
    expect(await page.locator('jessi-chat').count()).toBe(1);
    expect(await page.locator('jessi-chat [role=log]').textContent()).toMatch(/800/);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('loading and leaving', () => {
  test('calls that come before the page is read are heard', async () => {
    const head = '<script src="/jessi.js"></script><script src="/early.js"></script>';
    const chat = await visit({ head, body: '<p>Isi</p>' });
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
    const page = await (await browser.newContext()).newPage();
    await page.goto(made(site, { head: first + tag().replace('async', '') + second.replace('async', 'defer') }));
    await expect.poll(() => page.evaluate('warnings')).toEqual([expect.stringMatching(message)]);
    await page.waitForTimeout(500);
    expect(await page.locator('jessi-chat').count()).toBe(count);
    await page.context().close();
  });

  test('destroy takes every listener away, also of a conversation, and a new tag starts anew', async () => {
    const page = await (await browser.newContext()).newPage();
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
      const context = await browser.newContext();
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
    const chat = await visit({ head: tag(), body: '<p>Isi</p>' });
    await chat.launcher.waitFor();
    await chat.page.evaluate(`addEventListener('pageshow', (event) => { window.persisted = event.persisted; })`);
    await chat.page.goto(`${site}privasi.html`);
    await chat.page.goBack();
    await expect.poll(() => chat.page.locator('jessi-chat').count()).toBe(1);
    await chat.close();
  });

  test('forty replaced bodies add less than a megabyte of heap', async () => {
    const chat = await visit({ head: `<script src="/navigate.js"></script>${tag()}`, body: '' });
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
    const page = await (await browser.newContext()).newPage();
    await browser.startTracing(page, {
      categories: ['toplevel', 'devtools.timeline', '__metadata'],
    });
    await page.goto(made(site, { head: tag('data-knowledge="/remote/huge.json"') }));
    const read = `performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('huge.json') && responseEnd > 0)`;
    await expect.poll(() => page.evaluate(read), { timeout: 20_000 }).toBe(true);
    await page.waitForTimeout(3000);
    const longest = longestScript(await browser.stopTracing());
    await page.context().close();
    expect(longest).toBeGreaterThan(1);
    expect(longest).toBeLessThan(50);
  });

  test('with data saving on, nothing is fetched before somebody is interested', async () => {
    const chat = await visit(
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

describe('the doctor', () => {
  const told = (page: Made) => async () => {
    // The day on which the channels' dates were checked lies a little back, whenever this test runs.
    const before = () => Object.assign(Date, { now: () => Date.UTC(2025, 11, 20) });
    const chat = await visit(page, { before });
    const note = chat.page.locator('jessi-chat .doctor');
    await note.waitFor({ timeout: 8000 });
    const text = await note.textContent();
    await chat.close();
    return text ?? '';
  };
  /** The address of a made page ends in its text; the doctor is called by the page itself. */
  const call = `<script src="/doctor.js"></script>`;

  test('finds nothing on a good page', async () => {
    expect(await told({ head: call + tag(), body: '<p>Isi</p>' })()).toMatch(
      /Jessi 1\.0\.0[\s\S]*Tidak ada yang perlu dibenahi/,
    );
  });

  test('tells of doubled tags, quirks mode, a pale accent, a covered launcher and a missing file', async () => {
    const head = `${call}<link rel="stylesheet" href="/cover.css">${tag('data-accent="#ffe680" data-knowledge="/remote/missing.json"')}${tag()}`;
    const text = await told({ doctype: '', head, body: '<div class="cover"></div>' })();
    for (const word of ['2 tag skrip', '<!doctype html>', 'Kontras', 'tertutup', '/remote/missing.json'])
      expect(text).toContain(word);
  });
});

describe('framework pages', () => {
  test.each(['plain', 'wordpress'])('%s: opens and answers', async (name) => {
    const { page, launcher, close, faults } = await demo(`frameworks/${name}.html`);
    await launcher.click();
    await page.locator('jessi-chat textarea').fill('berapa pengemudi gojek');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('jessi-chat [role=log]').textContent()).toMatch(/800/);
    expect(faults).toEqual([]);
    await close();
  });

  test.each(['react', 'vue'])('%s: lives and dies with its component, and tells it of replies', async (name) => {
    const { page, launcher, close, faults } = await demo(`frameworks/${name}.html`);
    await launcher.click();
    await page.locator('jessi-chat textarea').fill('berapa pengemudi gojek');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#state').textContent()).toMatch(/answer/);
    expect(await page.locator('jessi-chat').count()).toBe(1);
    await page.click('#toggle');
    await expect.poll(() => page.locator('jessi-chat').count()).toBe(0);
    await page.click('#toggle');
    await expect.poll(() => page.locator('jessi-chat').count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  test('the tag builder’s tag and preview follow its fields', async () => {
    const { page, close, faults } = await demo('pemilik.html');
    await page.selectOption('select[name=position]', 'left');
    await page.fill('input[name=greeting]', 'Halo');
    await expect
      .poll(() => page.locator('#built').textContent())
      .toBe('<script src="/jessi.js" async\n  data-position="left"\n  data-greeting="Halo"></script>');
    const launcher = page.frameLocator('#preview').locator('jessi-chat button').first();
    await launcher.waitFor();
    expect((await launcher.boundingBox())?.x).toBeLessThan(900);
    await expect.poll(() => page.locator('#integrity').textContent()).toMatch(/sha384-[\w+/=]{64}/);
    expect(faults).toEqual([]);
    await close();
  });
});
