/** The owner's page tells every attribute and event that there is, and none that there is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributeOf, settingNames } from '../../src/embed/settings';

const page = readFileSync('demo/pemilik.html', 'utf8');
const firstCells = (table: string) => {
  const [, rows = ''] = new RegExp(`<table id="${table}">([\\s\\S]*?)</table>`).exec(page) ?? [];
  return [...rows.matchAll(/<tr><td><code>([^<]+)<\/code>/g)].map(([, name]) => name);
};

test('the table of attributes is complete', () => {
  expect(firstCells('attributes').sort()).toEqual(settingNames.map(attributeOf).sort());
});

test('the table of events is complete', () => {
  const contract = readFileSync('src/widget/contract.ts', 'utf8');
  const [, members = ''] = /interface EventDetails \{([\s\S]*?)\n\}/.exec(contract) ?? [];
  const names = [...members.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => `jessi:${name}`);
  expect(firstCells('events').sort()).toEqual(names.sort());
});

test('the table of custom properties is complete', () => {
  const folder = 'src/widget/styles';
  const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
  const sheets = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const read = sheets.flatMap((sheet) => [...sheet.matchAll(/var\((--jessi-[\w-]+)/g)].map(([, name]) => name));
  // Written by the attributes for place and layer.
  const internal = ['--jessi-x', '--jessi-y', '--jessi-z'];
  expect(firstCells('properties').sort()).toEqual(
    [...new Set(read)].filter((name) => !internal.includes(name ?? '')).sort(),
  );
});
