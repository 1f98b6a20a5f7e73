/** What a site owner relies on, in each of the three browser engines, against the built script. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { engineNames, openTab, type Tab } from '../setup/engines';
import {
  askFor,
  drawn,
  launcherBox,
  type Made,
  made,
  openPanel,
  problems,
  TAG,
  transcript,
  until,
  warnings,
} from '../setup/page';
import { differenceOf, readPicture } from '../setup/picture';

const site = inject('site');
const FILL = '<main><h1>Judul</h1><p>Isi halaman.</p><button id="own">Tombol</button></main>';
const ROOT = `document.querySelector('jessi-chat').shadowRoot`;

describe.each(engineNames)('%s', (engine) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab(engine);
  });
  afterAll(async () => {
    await tab?.close();
  });
  const visit = (page: Made) => tab.visit(made(site, page));
  const forget = () => tab.run('sessionStorage.clear()');

  describe('loading', () => {
    const late = `<script src="/late.js"></script>`;
    test.each<[string, Made]>([
      ['async in the head', { head: TAG, body: FILL }],
      ['defer in the head', { head: '<script src="/jessi.js" defer></script>', body: FILL }],
      ['plain in the head', { head: '<script src="/jessi.js"></script>', body: FILL }],
      ['type=module in the head', { head: '<script src="/jessi.js" type="module"></script>', body: FILL }],
      ['at the end of the body', { body: `${FILL}<script src="/jessi.js"></script>` }],
      ['inserted by another script', { body: FILL + late }],
      ['twice', { head: TAG, body: `${FILL}<script src="/jessi.js"></script>` }],
      ['as an element placed by hand', { head: TAG, body: `${FILL}<jessi-chat></jessi-chat>` }],
    ])('gives one assistant: %s', async (_how, page) => {
      await visit(page);
      await drawn(tab);
      await until(tab, `heard.some(([name]) => name === 'ready')`);
      const found = await tab.run(`[document.querySelectorAll('jessi-chat').length, typeof Jessi.open, Jessi.version]`);
      expect(found).toEqual([1, 'function', '1.0.0']);
      expect(await problems(tab)).toEqual([]);
      expect(await warnings(tab)).toEqual([]);
    });

    test('takes no focus, does not scroll, shifts nothing and stores nothing', async () => {
      await visit({ head: TAG, body: `${FILL}<div style="height:3000px"></div>` });
      await forget();
      const before = await tab.run(`JSON.stringify(document.querySelector('main').getBoundingClientRect())`);
      await drawn(tab);
      await new Promise((go) => setTimeout(go, 600));
      const state = `[document.activeElement === document.body, scrollY, document.cookie, sessionStorage.length, localStorage.length]`;
      expect(await tab.run(state)).toEqual([true, 0, '', 0, 0]);
      expect(await tab.run(`JSON.stringify(document.querySelector('main').getBoundingClientRect())`)).toBe(before);
    });

    test('answers on an empty page with no further request', async () => {
      await visit({ head: TAG });
      await openPanel(tab);
      await askFor(tab, 'brp driver gojek yg dilindungi', /800/);
      const files = await tab.run(
        `performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)`,
      );
      expect(files).not.toEqual(expect.arrayContaining([expect.stringMatching(/json/)]));
      expect(await problems(tab)).toEqual([]);
    });
  });

  test('works under a strict policy with Trusted Types and violates nothing', async () => {
    await visit({ head: TAG, body: FILL, strict: true });
    await openPanel(tab);
    await askFor(tab, 'siapa yang disebut pekerja rentan?', /rentan[\s\S]*informal|informal[\s\S]*rentan/);
    await askFor(tab, 'selisih kader posyandu dan linmas', /3\.535/);
    expect(await problems(tab)).toEqual([]);
  });

  describe('isolation', () => {
    const box = async () => {
      const panel = `${ROOT}.querySelector('[role=dialog]').getBoundingClientRect().toJSON()`;
      const { left, top, width, height } = Object(await tab.run(panel));
      return { left: Number(left), top: Number(top), width: Number(width), height: Number(height) };
    };
    const look = async (page: Made) => {
      await visit(page);
      await forget();
      await visit(page);
      await openPanel(tab);
      await askFor(tab, 'target ucc 2026', /54/);
      // Caret and hover would differ by chance, and what fades in on a busy machine.
      await tab.run(`(document.activeElement.blur(), new Promise((go) => setTimeout(go, 1500)))`);
      return { picture: readPicture(await tab.picture()), box: await box() };
    };
    let clean: Awaited<ReturnType<typeof look>>;
    beforeAll(async () => {
      clean = await look({ head: TAG, body: FILL });
    });

    test.each<[string, Made]>([
      [
        'rules for everything, all important',
        { head: `<link rel="stylesheet" href="/hostile.css">${TAG}`, body: FILL },
      ],
      ['a small root size', { head: `<link rel="stylesheet" href="/small-root.css">${TAG}`, body: FILL }],
      ['a utility framework’s reset', { head: `<link rel="stylesheet" href="/preflight.css">${TAG}`, body: FILL }],
      ['right to left', { html: 'lang="ar" dir="rtl"', head: TAG, body: FILL }],
      ['quirks mode', { doctype: '', head: TAG, body: FILL }],
      [
        'extended built-ins and a global of our name',
        { head: `<script src="/extended.js"></script>${TAG}`, body: FILL },
      ],
      [
        'layers of its own below ours',
        { head: TAG, body: `${FILL}<div style="position:fixed;inset:0;z-index:999"></div>` },
      ],
    ])('looks the same on a page with %s', async (_what, page) => {
      const hostile = await look(page);
      expect(hostile.box).toEqual(clean.box);
      expect(differenceOf(clean.picture, hostile.picture, clean.box)).toBeLessThan(0.005);
      expect(await problems(tab)).toEqual([]);
    });

    test('leaves the host’s computed styles and globals as they were, but for Jessi', async () => {
      const globals = 'Object.getOwnPropertyNames(window).sort().join()';
      const styles = `JSON.stringify([...document.querySelectorAll('html,body,main,h1,p,button')].map((element) =>
        [...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name))))`;
      await visit({ body: FILL });
      const before = [await tab.run(globals), await tab.run(styles)];
      await visit({ head: TAG, body: FILL });
      await openPanel(tab);
      await tab.run(`document.activeElement.blur()`);
      const after = [await tab.run(globals), await tab.run(styles)];
      expect(String(after[0]).replace(',Jessi', '')).toBe(before[0]);
      expect(after[1]).toBe(before[1]);
    });
  });

  describe('navigation', () => {
    test('survives twenty replaced and twenty morphed bodies with state and history', async () => {
      await visit({ head: `${TAG}<script src="/navigate.js"></script>`, body: FILL });
      await openPanel(tab);
      await askFor(tab, 'brp driver gojek yg dilindungi', /800/);
      await tab.run('replaceBody(20)');
      await tab.run('morphBody(20)');
      await until(tab, `document.querySelector('jessi-chat')?.isConnected`);
      expect(await tab.run(`[document.querySelectorAll('jessi-chat').length, Jessi.isOpen]`)).toEqual([1, true]);
      expect(await transcript(tab)).toMatch(/800/);
      await tab.run(`Jessi.ask('target ucc 2026').then(() => undefined)`);
      await until(tab, `/54/.test(${ROOT}.querySelector('[role=log]').textContent)`);
      expect(await problems(tab)).toEqual([]);
    });

    test('adds no listener with each navigation', async () => {
      await visit({
        head: `<script src="/count-listeners.js"></script>${TAG}<script src="/navigate.js"></script>`,
        body: FILL,
      });
      await drawn(tab);
      await tab.run('replaceBody(2)');
      const before = await tab.run('listeners()');
      await tab.run('replaceBody(20)');
      await new Promise((go) => setTimeout(go, 500));
      expect(await tab.run('listeners()')).toBe(before);
      expect(await tab.run('unloadListeners()')).toBe(0);
    });

    test('keeps the conversation over a reload and to the next page, with what a follow-up needs', async () => {
      const page = { head: TAG, body: FILL };
      await visit(page);
      await forget();
      await visit(page);
      await openPanel(tab);
      await askFor(tab, 'berapa pengemudi grab', /1\.173/);
      await visit({ head: TAG, body: `${FILL}<p>Halaman kedua.</p>` });
      await drawn(tab);
      await tab.run('Jessi.open()');
      await until(tab, `/1\\.173/.test(${ROOT}.querySelector('[role=log]')?.textContent)`);
      expect(await tab.run(`Jessi.ask('kalau gojek?').then((reply) => reply.text)`)).toMatch(/800/);
    });

    test('is there again when the visitor goes back', async () => {
      await visit({ head: TAG, body: FILL });
      await drawn(tab);
      await tab.visit(`${site}privasi.html`);
      await tab.back();
      await drawn(tab);
      expect(await tab.run(`document.querySelectorAll('jessi-chat').length`)).toBe(1);
    });
  });

  describe('api', () => {
    test('opens, asks, tells its events, and leaves nothing behind when destroyed', async () => {
      await visit({ body: FILL });
      const nodes = `document.querySelectorAll('*').length`;
      const globals = 'Object.getOwnPropertyNames(window).sort().join()';
      const before = [await tab.run(nodes), await tab.run(globals)];
      await visit({ head: TAG, body: FILL });
      await drawn(tab);
      expect(await tab.run('Jessi.isOpen')).toBe(false);
      await tab.run('Jessi.open()');
      expect(await tab.run('Jessi.isOpen')).toBe(true);
      const reply = Object(await tab.run(`Jessi.ask('berapa pengemudi gojek?').then((reply) => reply)`));
      expect(reply).toMatchObject({ kind: 'answer', language: 'id' });
      expect(reply.text).toMatch(/800/);
      await tab.run(`Jessi.ask('resep rendang padang')`);
      await tab.run('Jessi.close()');
      const names = await tab.run('heard.map(([name]) => name)');
      expect(names).toEqual(expect.arrayContaining(['ready', 'open', 'question', 'reply', 'unanswered', 'close']));
      await tab.run('Jessi.destroy()');
      // One node more than before: the tag itself.
      expect([Number(await tab.run(nodes)) - 1, await tab.run(globals)]).toEqual(before);
      expect(await problems(tab)).toEqual([]);
    });

    test('asks what an element of the page says', async () => {
      await visit({
        head: TAG,
        body: `<button id="ask" data-jessi-ask="berapa kader posyandu?" style="font-size:20px">Tanya</button>`,
      });
      await drawn(tab);
      await tab.press(30, 20);
      await until(tab, `Jessi.isOpen && /11\\.028/.test(${ROOT}.querySelector('[role=log]').textContent)`);
    });
  });

  test('steps aside for a dialog of the page and comes back', async () => {
    await visit({
      head: `${TAG}<script src="/dialog.js" defer></script>`,
      body: `${FILL}<dialog id="dialog"><p>Setuju?</p></dialog>`,
    });
    await drawn(tab);
    const hidden = `(() => { const box = ${ROOT}.querySelector('button').getBoundingClientRect();
      return box.width === 0 || getComputedStyle(${ROOT}.querySelector('button')).visibility === 'hidden'; })()`;
    await tab.run(`document.getElementById('dialog').showModal()`);
    await until(tab, hidden);
    await tab.run(`document.getElementById('dialog').close()`);
    await until(tab, `!${hidden}`);
  });

  test('stays clear of a banner that comes into its corner', async () => {
    await visit({ head: `<link rel="stylesheet" href="/banner.css">${TAG}`, body: FILL });
    await drawn(tab);
    const { bottom } = await launcherBox(tab);
    await tab.run(`(() => { const bar = document.createElement('div'); bar.className = 'banner';
      bar.innerHTML = '<button>Terima</button>'; document.body.append(bar); })()`);
    const clear = `${ROOT}.querySelector('button').getBoundingClientRect().bottom <= document.querySelector('.banner').getBoundingClientRect().top`;
    await until(tab, clear);
    await tab.run(`document.querySelector('.banner').remove()`);
    await until(tab, `Math.abs(${ROOT}.querySelector('button').getBoundingClientRect().bottom - ${bottom}) < 2`);
  });
});
