/** The tag's attributes, in Chromium against the built script. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Owner, openOwner, tag } from './owner';

const site = inject('site');
let owner: Owner;
beforeAll(async () => {
  owner = await openOwner(site);
});
afterAll(async () => {
  await owner?.browser.close();
});

describe('the tag’s attributes', () => {
  test.each([
    ['data-position="top"', /data-position: found "top", expected right or left/],
    ['data-accent="bluish"', /data-accent: found "bluish", expected a colour/],
    ['data-launcher="#nowhere"', /data-launcher: found no element for "#nowhere"/],
    ['data-target="#nowhere"', /data-target: found no element for "#nowhere"/],
  ])('%s is told once on the console and the default is used', async (attribute, message) => {
    const chat = await owner.visit({ head: tag(attribute), body: '<p>Isi</p>' });
    const warnings = () => chat.page.evaluate('warnings');
    await expect.poll(warnings).toEqual([expect.stringMatching(message)]);
    await chat.open();
    await chat.ask('target ucc 2026');
    expect(await warnings()).toHaveLength(1);
    await chat.close();
  });

  test('position, offset and z-index put the launcher where the owner wants it', async () => {
    const chat = await owner.visit({
      head: tag('data-position="left" data-offset="40 64" data-z-index="7"'),
      body: '',
    });
    const { x, y, height } = Object(await chat.launcher.boundingBox());
    const viewport = chat.page.viewportSize();
    expect([x, (viewport?.height ?? 0) - y - height]).toEqual([40, 64]);
    const z = await chat.inRoot((root) => getComputedStyle(root.querySelector('.root') ?? document.body).zIndex);
    expect(z).toBe('7');
    await chat.close();
  });

  test('an own launcher toggles the panel, also one that comes later, and gets the focus back', async () => {
    const body = '<button id="help" type="button">Bantuan</button>';
    const chat = await owner.visit({ head: tag('data-launcher="#help" data-greeting="off"'), body });
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
    const chat = await owner.visit({ head, body });
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
    const chat = await owner.visit({ head: tag('data-datalayer="dataLayer"'), body: '' });
    await chat.open();
    await chat.ask('target ucc 2026');
    const names = await chat.page.evaluate('dataLayer.map(({ event }) => event)');
    expect(names).toEqual(expect.arrayContaining(['jessi:ready', 'jessi:open', 'jessi:question', 'jessi:reply']));
    await chat.close();
  });

  test('a selected figure is offered and asked about', async () => {
    const chat = await owner.visit({
      head: tag('data-selection="on"'),
      body: '<p id="text">Ada <b>1.173</b> orang.</p>',
    });
    await chat.launcher.waitFor();
    await chat.page.evaluate(`getSelection().selectAllChildren(document.querySelector('b'))`);
    await chat.page.getByRole('button', { name: 'Tanya Jessi tentang angka ini' }).click();
    await expect.poll(() => chat.log.textContent()).toMatch(/Grab/);
    await chat.close();
  });

  test('unanswered questions are posted masked, in one batch, only when the page is left', async () => {
    const chat = await owner.visit({ head: tag('data-report="/report"'), body: '' });
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
