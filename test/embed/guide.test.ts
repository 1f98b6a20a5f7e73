/** The owner's page tells every attribute and event that there is, and none that there is not. */
import { readFileSync } from 'node:fs';
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
