import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { run } from '../../src/cli/run';
import { launchChromium } from './chromium';
import { type Desk, FILES, openStudio, studioPage, textOf } from './studio';

let browser: Browser;
let url: string;
let desk: Desk;
beforeAll(async () => {
  url = studioPage(inject('built'));
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await openStudio(browser, url);
});
afterEach(async () => {
  // Works from disk, and asks nobody for anything.
  expect(desk.faults).toEqual([]);
  await desk.close();
});

const answer = () => desk.field('Jawaban, Indonesia');
const faults = () => desk.page.locator('.form .faults').allTextContents();
const lastReply = () => desk.page.locator('jessi-chat .reply').last();

async function askJessi(question: string): Promise<string> {
  const field = desk.page.locator('jessi-chat textarea');
  await field.fill(question);
  await field.press('Enter');
  await desk.page.locator('jessi-chat .reply').last().waitFor();
  await desk.page.waitForTimeout(100);
  return (await lastReply().textContent()) ?? '';
}

describe('an editor', () => {
  test('opens files, changes an answer, sees what is wrong beside it, mends it, and Jessi says it', async () => {
    await desk.openFiles();
    await desk.item('Isi paket');
    await answer().fill('Satu paket berisi tas dan {bukan-angka} buku.');
    await desk.settled();
    expect(await faults()).toEqual([expect.stringContaining('bukan-angka')]);
    expect(await desk.status.textContent()).toContain('galat');
    expect(await desk.page.locator('mark[data-from=unknown]').textContent()).toBe('{bukan-angka}');
    await answer().fill('Satu paket berisi tas dari {penjahit} kelompok.');
    expect(await desk.page.locator('.preview').first().textContent()).toContain('tas dari 27 kelompok');
    await desk.settled();
    expect(await faults()).toEqual([]);
    expect(await askJessi('isi paketnya apa')).toContain('tas dari 27 kelompok');
  });

  test('is led from the list of problems to the field', async () => {
    await desk.openFiles();
    await desk.item('Isi paket');
    await answer().fill('');
    await desk.settled();
    await desk.section('Angka');
    await desk.status.click();
    await desk.page.getByRole('region', { name: 'Masalah' }).getByRole('button', { name: 'Isi paket' }).first().click();
    await expect.poll(() => answer().evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('changes a figure once: sums that no longer add up are told, and every answer follows', async () => {
    await desk.openFiles();
    await desk.section('Angka');
    await desk.item('Kelompok penjahit');
    await desk.page.getByLabel(/^Nilai/).fill('1.031');
    expect(await desk.page.locator('.use').textContent()).toContain('Seragam dijahit 1.031 kelompok');
    await desk.item('SD penyalur');
    await desk.page.getByLabel(/^Nilai/).fill('250');
    await desk.settled();
    expect(await desk.status.textContent()).toContain('1 galat');
    await desk.item('SMP penyalur');
    await desk.page.getByLabel(/^Nilai/).fill('62');
    await desk.settled();
    expect(await desk.status.textContent()).not.toContain('1 galat');
    expect(await askJessi('siapa yang menjahit seragamnya')).toContain('1.031');
    expect(await askJessi('berapa sd penyalur')).toContain('250');
  });

  test('sees which line of the phrasings another entry has already', async () => {
    await desk.openFiles();
    const [phrasing] = JSON.parse(textOf('entries')).entries[0].phrasings.id;
    await desk.item('Isi paket');
    const field = desk.field('Contoh pertanyaan, Indonesia');
    const before = await field.inputValue();
    await field.fill(`${before}\n\n${phrasing}\n`);
    await desk.settled();
    const line = before.split('\n').length + 2;
    expect(await faults()).toEqual([expect.stringContaining(`Baris ${line}:`)]);
    expect(await desk.page.locator('.lines li[data-severity]').textContent()).toBe(String(line));
  });

  test('adds an entry that is answered at once', async () => {
    await desk.openFiles();
    await desk.page.locator('.list .tool').first().click();
    await desk.field('Judul, Indonesia').fill('Cara mencuci');
    await answer().fill('Cuci dengan air dingin.');
    await desk
      .field('Contoh pertanyaan, Indonesia')
      .fill('cara mencuci seragamnya bagaimana\nmencuci bajunya pakai apa ya\ngimana cara cuci?');
    await desk.settled();
    expect(await askJessi('gimana cara mencuci seragam pak')).toContain('air dingin');
  });

  test('deletes an entry and takes it back', async () => {
    await desk.openFiles();
    await desk.item('Isi paket');
    await desk.button('Hapus entri ini').click();
    expect(await desk.page.locator('.list').getByText('Isi paket').count()).toBe(0);
    await desk.page.keyboard.press('Control+z');
    await desk.page.locator('.list').getByText('Isi paket').waitFor();
    expect(await desk.page.locator('.name').textContent()).toContain('Tersimpan');
  });
});

describe('a question', () => {
  const question = 'jahitnya pakai benang merek apa';

  test('is explained: words, rivals, and who won', async () => {
    await desk.openFiles();
    await desk.why('sragam dijahit sapa');
    await desk.button('Rincian').click();
    const why = desk.page.locator('.why');
    // Over the widget, not under it.
    await why.getByRole('textbox').click({ trial: true });
    expect(await why.locator('.outcome').textContent()).toContain('Pembuat seragam');
    expect(await why.locator('.tokens').textContent()).toMatch(/sragam.*seragam/);
    expect(await why.locator('.candidates li').first().textContent()).toContain('Pembuat seragam');
  });

  test('asked in the widget is explained as well', async () => {
    await desk.openFiles();
    await askJessi('isi paketnya apa');
    await expect.poll(() => desk.page.locator('.outcome').textContent()).toContain('Isi paket');
  });

  test('goes where it should after one click, with a test that keeps it there, and back by undo', async () => {
    await desk.openFiles();
    await desk.why(question);
    const picker = desk.page.getByRole('combobox', { name: 'Pertanyaan ini seharusnya ke…' });
    await picker.fill('pembuat');
    await picker.press('Enter');
    await desk.page.locator('.result[data-right=true]').waitFor();
    expect(await desk.page.locator('.outcome').textContent()).toContain('Pembuat seragam');
    await desk.item('Pembuat seragam');
    expect(await desk.field('Contoh pertanyaan, Indonesia').inputValue()).toContain(question);
    await desk.section('Uji');
    await desk.page.locator('.form input[type=search]').fill(question);
    expect(await desk.page.locator('.questions li').count()).toBe(1);
    await desk.button('Urungkan').click();
    expect(await desk.page.locator('.name').textContent()).toContain('Tersimpan');
  });

  test('that nobody answered becomes knowledge: pasted, masked, grouped, accepted', async () => {
    await desk.openFiles();
    await desk.section('Tinjau');
    await desk
      .field('Pertanyaan tak terjawab')
      .fill('question\nNIK 5203011212900001 boleh tukar ukuran?\nlomba nyanyi ada?\nada lomba nyanyi?\n');
    await desk.button('Kelompokkan').click();
    const cards = desk.page.locator('.proposals > li');
    await cards.first().waitFor();
    expect(await cards.count()).toBe(2);
    expect(await desk.page.locator('.proposals').textContent()).not.toContain('5203011212900001');
    const lomba = cards.filter({ hasText: 'lomba nyanyi ada?' });
    await lomba.getByRole('combobox').first().selectOption('out');
    await lomba.getByRole('button', { name: 'Terima' }).click();
    const saved = await desk.handed(() => desk.button('Simpan').click());
    expect(saved.name).toBe('questions.json');
    expect(JSON.parse(saved.text).questions.slice(-2)).toEqual([
      { question: 'lomba nyanyi ada?', entry: null },
      { question: 'ada lomba nyanyi?', entry: null },
    ]);
  });
});

describe('the work', () => {
  test('is saved with the changed line only', async () => {
    await desk.openFiles();
    await desk.item('Isi paket');
    await answer().fill('Isinya tas.');
    const { name, text } = await desk.handed(() => desk.page.keyboard.press('Control+s'));
    expect(name).toBe('entries.json');
    const [before, after] = [textOf('entries').split('\n'), text.split('\n')];
    expect(after.length).toBe(before.length);
    expect(after.filter((line, at) => line !== before[at])).toEqual(['        "id": "Isinya tas."']);
  });

  test('survives a reload, with its undo', async () => {
    await desk.openFiles();
    await desk.item('Isi paket');
    await answer().fill('Isinya tas.');
    await desk.page.reload();
    await desk.page.locator('.desk').waitFor();
    expect(await desk.page.locator('.studio > .notice').textContent()).toContain('dipulihkan');
    await desk.item('Isi paket');
    expect(await answer().inputValue()).toBe('Isinya tas.');
    await desk.button('Urungkan').click();
    expect(await desk.page.locator('.name').textContent()).toContain('Tersimpan');
  });

  test('is published as the very bytes that `jessi build` makes, and a version can be brought back', async () => {
    await desk.openFiles();
    await desk.item('Isi paket');
    await answer().fill('Isinya tas dan sepatu.');
    await desk.settled();
    await desk.button('Terbitkan').click();
    const published = await desk.handed(() => desk.button('Buat knowledge.json').click());
    const folder = mkdtempSync(join(tmpdir(), 'jessi-studio-'));
    for (const file of FILES) writeFileSync(join(folder, file.split('/').at(-1) ?? ''), readFileSync(file));
    await desk.page.keyboard.press('Escape');
    const saved = await desk.handed(() => desk.button('Simpan').click());
    writeFileSync(join(folder, saved.name), saved.text);
    const out = join(folder, 'built.json');
    await run(['build', folder, '-o', out], { out: () => {}, err: () => {}, now: () => new Date() });
    expect(published).toEqual({ name: 'knowledge.json', text: readFileSync(out, 'utf8') });
    rmSync(folder, { recursive: true });

    await answer().fill('Sesudah terbit.');
    await desk.button('Terbitkan').click();
    await desk.button('Kembalikan ke studio').click();
    expect(await answer().inputValue()).toBe('Isinya tas dan sepatu.');
  });
});
