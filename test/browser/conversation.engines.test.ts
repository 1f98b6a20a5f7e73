/** What engines lay out differently: the words' times on shared rows, and bars inside tables. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { engineNames, openTab, type Tab } from '../setup/engines';
import { drawn, made, problems, TAG, until } from '../setup/page';

const site = inject('site');
const ROOT = `document.querySelector('jessi-chat').shadowRoot`;
const boxes = (selector: string) =>
  `[...${ROOT}.querySelectorAll('${selector}')].map((one) => one.getBoundingClientRect().toJSON())`;

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

describe.each(engineNames)('%s', (engine) => {
  let tab: Tab;
  const read = async (selector: string): Promise<readonly Box[]> =>
    JSON.parse(String(await tab.run(`JSON.stringify(${boxes(selector)})`)));
  beforeAll(async () => {
    tab = await openTab(engine);
    await tab.visit(made(site, { head: TAG, body: '<main><h1>Judul</h1></main>' }));
    await drawn(tab);
    await tab.run('Jessi.open()');
    await tab.run(`Jessi.ask('target ucc 2026').then(() => 1)`);
    await tab.run(`Jessi.ask('berapa pengemudi gojek dan grab').then(() => 1)`);
    await until(tab, `${ROOT}.querySelectorAll('.reply .figures').length === 2`);
    // What still rises into its place is not where it belongs.
    await until(tab, `${ROOT}.getAnimations().length === 0`);
  });
  afterAll(async () => {
    await tab?.close();
  });

  test('each bar lies in its table, under its row, no longer than its track', async () => {
    const [table] = await read('.figures');
    const rows = await read('.reply:nth-child(2) tr:not(.track)');
    const tracks = await read('.reply:nth-child(2) .track td > div');
    const bars = await read('.reply:nth-child(2) .bar');
    expect(tracks).toHaveLength(rows.length);
    tracks.forEach((track, at) => {
      expect(track.top).toBeGreaterThanOrEqual((rows[at]?.bottom ?? 0) - 1);
      expect(track.bottom).toBeLessThanOrEqual((rows[at + 1]?.top ?? table?.bottom ?? 0) + 1);
      expect(Math.abs(track.width - (table?.width ?? 0))).toBeLessThan(1);
      expect(bars[at]?.width).toBeLessThanOrEqual(track.width);
    });
  });

  test('times and tools stand under the words that they belong to', async () => {
    const words = await read('.log > *');
    const beside = await read('.metas > *');
    expect(beside).toHaveLength(words.length);
    words.forEach((word, at) => {
      expect(beside[at]?.top).toBeGreaterThanOrEqual(word.bottom - 1);
      expect(beside[at]?.bottom).toBeLessThanOrEqual((words[at + 1]?.top ?? Number.POSITIVE_INFINITY) + 1);
    });
    expect(await problems(tab)).toEqual([]);
  });
});
