/** The doctor, the framework pages and the tag builder. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Made } from '../setup/page';
import { type Owner, openOwner, tag } from './owner';

let owner: Owner;
beforeAll(async () => {
  owner = await openOwner(inject('site'));
});
afterAll(async () => {
  await owner?.browser.close();
});

describe('the doctor', () => {
  const told = (page: Made) => async () => {
    // The day on which the channels' dates were checked lies a little back, whenever this test runs.
    const before = () => Object.assign(Date, { now: () => Date.UTC(2025, 11, 20) });
    const chat = await owner.visit(page, { before });
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
    const { page, launcher, close, faults } = await owner.demo(`frameworks/${name}.html`);
    await launcher.click();
    await page.locator('jessi-chat textarea').fill('berapa pengemudi gojek');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('jessi-chat [role=log]').textContent()).toMatch(/800/);
    expect(faults).toEqual([]);
    await close();
  });

  test.each(['react', 'vue'])('%s: lives and dies with its component, and tells it of replies', async (name) => {
    const { page, launcher, close, faults } = await owner.demo(`frameworks/${name}.html`);
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
    const { page, close, faults } = await owner.demo('pemilik.html');
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
