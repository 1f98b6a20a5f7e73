/** Knowledge from the owner's address, good and bad, in each of the three browser engines. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { engineNames, openTab, type Tab } from '../setup/engines';
import { askFor, drawn, type Made, made, openPanel, until } from '../setup/page';

const site = inject('site');

describe.each(engineNames)('%s', (engine) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab(engine);
  });
  afterAll(async () => {
    await tab?.close();
  });
  const visit = (page: Made) => tab.visit(made(site, page));
  const withFile = (name: string): Made => ({
    head: `<script src="/jessi.js" async data-knowledge="/remote/${name}.json"></script>`,
    body: '<main><h1>Judul</h1></main>',
  });
  const answer = `Jessi.ask('siapa yang disebut pekerja rentan?').then((reply) => reply.text)`;

  test('answers from the owner’s file', async () => {
    await visit(withFile('good'));
    await drawn(tab);
    expect(await tab.run(answer)).toContain('Dari berkas pemilik.');
    expect(await tab.run(`heard.filter(([name]) => name === 'error').length`)).toBe(0);
  });

  test('answers at once while a slow file loads, and from the file when it has come', async () => {
    await visit(withFile('slow'));
    await drawn(tab);
    expect(await tab.run(answer)).not.toContain('Dari berkas pemilik.');
    await until(tab, `${answer}.then((text) => text.includes('Dari berkas pemilik.'))`);
  });

  test('reads five megabytes', async () => {
    await visit(withFile('huge'));
    await drawn(tab);
    await until(tab, `${answer}.then((text) => text.includes('Dari berkas besar.'))`, 20_000);
  });

  test.each([
    ['missing', 'knowledge-status'],
    ['not-json', 'knowledge-json'],
    ['source', 'knowledge-source'],
    ['older', 'knowledge-schema'],
    ['newer', 'knowledge-schema'],
    ['half', 'knowledge-shape'],
    ['hung-up', 'knowledge-network'],
  ])('answers from the script where the file is %s, and tells the owner once', async (name, code) => {
    await visit(withFile(name));
    await openPanel(tab);
    await askFor(tab, 'brp driver gojek yg dilindungi', /800/);
    const errors = await tab.run(`heard.filter(([name]) => name === 'error').map(([, detail]) => detail.code)`);
    expect(errors).toEqual([code]);
    expect(await tab.run(`warnings.filter((text) => text.startsWith('[jessi] data-knowledge')).length`)).toBe(1);
  });
});
