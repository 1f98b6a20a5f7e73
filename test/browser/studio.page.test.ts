import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axe, launchChromium } from './chromium';
import { type Desk, type DeskOptions, FILES, openStudio, studioPage, textOf } from './studio';

let browser: Browser;
let url: string;
beforeAll(async () => {
  url = studioPage(inject('built'));
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function at(options: DeskOptions, look: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await openStudio(browser, url, options);
  await look(desk);
  expect(desk.faults).toEqual([]);
  await desk.close();
}

const NAMES = ['assistant', 'announcement', 'figures', 'entries', 'lexicon', 'questions'];

/** A folder in the page's memory in place of the system's dialog; what is written lies under `disk`. */
function giveFolder(files: string): void {
  const disk = new Map<string, string>(JSON.parse(files));
  const handleOf = (name: string) => ({
    getFile: async () => ({ text: async () => disk.get(name) }),
    createWritable: async () => ({ write: async (text: string) => void disk.set(name, text), close: async () => {} }),
  });
  const directory = {
    name: 'pengetahuan',
    getFileHandle: async (name: string) =>
      disk.has(name) ? handleOf(name) : Promise.reject(new Error('NotFoundError')),
    getDirectoryHandle: () => Promise.reject(new Error('NotFoundError')),
  };
  Object.assign(window, { disk, showDirectoryPicker: async () => directory });
}

describe('a folder', () => {
  const given = JSON.stringify(NAMES.map((name) => [`${name}.json`, textOf(name)]));
  const onDisk = ({ page }: Desk, name: string) =>
    page.evaluate((file) => Object(window).disk.get(file) as string, `${name}.json`);

  test('is opened, edited and written back, and nobody else’s change is overwritten', () =>
    at({ before: giveFolder, given }, async (desk) => {
      await desk.page.getByRole('button', { name: /Buka folder/ }).click();
      await desk.settled();
      await desk.item('Isi paket');
      await desk.field('Jawaban, Indonesia').fill('Isinya tas.');
      await desk.button('Simpan').click();
      await desk.page.getByText('Tersimpan: entries.json').waitFor();
      expect(await onDisk(desk, 'entries')).toBe(
        textOf('entries').replace('Satu paket berisi dua setel seragam, sepatu dan tas.', 'Isinya tas.'),
      );

      await desk.page.evaluate(() => Object(window).disk.set('entries.json', '{"entries":[]}\n'));
      await desk.field('Jawaban, Indonesia').fill('Isinya sepatu.');
      await desk.button('Simpan').click();
      await desk.page.getByRole('dialog', { name: 'Berkas di folder sudah berubah' }).waitFor();
      expect(await onDisk(desk, 'entries')).toBe('{"entries":[]}\n');
      await desk.button('Timpa dengan punya saya').click();
      await expect.poll(() => onDisk(desk, 'entries')).toContain('Isinya sepatu.');
    }));
});

describe('as JSON', () => {
  test('a slip is marked where it is, the form waits, and undo mends it', () =>
    at({}, async (desk) => {
      await desk.openFiles();
      await desk.item('Isi paket');
      await desk.button('JSON').click();
      await desk.page.locator('.cm-content').waitFor();
      await desk.page.keyboard.press('End');
      await desk.page.keyboard.type(' oops');
      await desk.settled();
      await desk.page.locator('.cm-lint-marker-error').waitFor();
      await desk.button('Formulir').click();
      expect(await desk.page.locator('.empty').textContent()).toContain('belum dapat dibaca');
      await desk.button('Urungkan').click();
      await desk.settled();
      await desk.button('Formulir').click();
      await desk.field('Judul, Indonesia').waitFor();
      expect(await desk.status.textContent()).not.toContain('entries.json');
    }));

  test('fields are completed from the schema, in the editor’s words', () =>
    at({}, async (desk) => {
      await desk.openFiles();
      await desk.item('Isi paket');
      await desk.button('JSON').click();
      await desk.page.locator('.cm-content').waitFor();
      await desk.page.keyboard.press('End');
      await desk.page.keyboard.press('Enter');
      await desk.page.keyboard.type('"val');
      const list = desk.page.locator('.cm-tooltip-autocomplete');
      await list.waitFor();
      expect(await list.textContent()).toContain('validUntil');
      expect(await list.textContent()).toContain('Berlaku sampai');
    }));

  test('a change in the text shows in the form, and the other way round', () =>
    at({}, async (desk) => {
      await desk.openFiles();
      await desk.item('Isi paket');
      await desk.field('Judul, Indonesia').fill('Paket dan isinya');
      await desk.button('JSON').click();
      await expect.poll(() => desk.page.locator('.cm-content').textContent()).toContain('Paket dan isinya');
    }));
});

describe('the page', () => {
  test.each(['light', 'dark'] as const)(
    'has nothing that axe objects to in any of its views (%s)',
    (colorScheme) =>
      at({ colorScheme }, async (desk) => {
        expect(await axe(desk.page)).toEqual([]);
        await desk.openFiles();
        await desk.why('siapa yang menjahit');
        for (const section of ['Tanya jawab', 'Angka', 'Kosakata', 'Jessi', 'Pengumuman', 'Uji', 'Tinjau']) {
          await desk.section(section);
          expect([section, ...(await axe(desk.page))]).toEqual([section]);
        }
        await desk.section('Tanya jawab');
        await desk.field('Jawaban, Indonesia').fill('');
        await desk.settled();
        await desk.status.click();
        await desk.button('Rincian').click();
        expect(await axe(desk.page)).toEqual([]);
        await desk.button('JSON').click();
        await desk.page.locator('.cm-content').waitFor();
        expect(await axe(desk.page)).toEqual([]);
        await desk.button('Terbitkan').click();
        expect(await axe(desk.page)).toEqual([]);
      }),
    120_000,
  );

  test('says that a thing is wrong rather than opening it', () =>
    at({}, async (desk) => {
      await desk.page
        .locator('.start input[type=file]')
        .first()
        .setInputFiles([{ name: 'resep.json', mimeType: 'application/json', buffer: Buffer.from('{}') }]);
      await expect
        .poll(() => desk.page.locator('.studio > .notice').textContent())
        .toContain('Tidak ada berkas pengetahuan');
    }));

  test('opens a single file and says which are missing', () =>
    at({}, async (desk) => {
      await desk.openFiles(FILES.filter((file) => file.includes('entries')));
      await desk.status.click();
      expect(await desk.page.locator('.problems').textContent()).toContain('figures.json');
      await desk.section('Angka');
      await desk.button('Isi dari pengetahuan bawaan').waitFor();
    }));

  test('speaks English by a switch, and remembers it', () =>
    at({}, async (desk) => {
      await desk.button('English').click();
      await desk.page.reload();
      await desk.button('Bahasa Indonesia').waitFor();
      expect(await desk.page.locator('html').getAttribute('lang')).toBe('en');
    }));

  test('fits 900 px: Jessi comes over the form when she is called', () =>
    at({ viewport: { width: 900, height: 700 } }, async (desk) => {
      await desk.openFiles();
      const overflow = () => desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await overflow()).toBe(0);
      expect(await desk.page.locator('.right').isVisible()).toBe(false);
      const form = await desk.page.locator('.form').boundingBox();
      expect([form?.width, form?.height].every((side) => (side ?? 0) > 400)).toBe(true);
      await desk.button('Coba Jessi').click();
      await desk.page.locator('jessi-chat textarea').waitFor();
      const right = await desk.page.locator('.right').boundingBox();
      expect((right?.x ?? 0) + (right?.width ?? 0)).toBe(900);
      expect(await overflow()).toBe(0);
    }));

  test('starts from the shipped knowledge, which has no error of form', () =>
    at({}, async (desk) => {
      await desk.page.getByRole('button', { name: /Mulai dari pengetahuan bawaan/ }).click();
      await desk.page.locator('jessi-chat').waitFor();
      await desk.settled();
      await desk.why('berapa pengemudi gojek');
      expect(await desk.page.locator('.outcome').textContent()).toMatch(/Gojek|angka/);
    }));
});
