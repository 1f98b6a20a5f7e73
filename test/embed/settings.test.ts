// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { attributeOf, readSettings } from '../../src/embed/settings';

const read = (given: Record<string, unknown>) => {
  const warn = vi.fn();
  return { settings: readSettings(given, warn), warnings: warn.mock.calls.map(([message]) => String(message)) };
};

describe('readSettings', () => {
  test('gives the documented defaults and says nothing where nothing is set', () => {
    expect(read({})).toEqual({
      settings: {
        language: 'auto',
        position: 'right',
        zIndex: 1000,
        theme: 'auto',
        accent: '#0b5cab',
        launcher: 'on',
        storage: 'session',
        badge: true,
        selection: false,
      },
      warnings: [],
    });
  });

  test.each([
    ['knowledge', '/jessi/knowledge.json', '/jessi/knowledge.json'],
    ['language', 'en', 'en'],
    ['position', 'left', 'left'],
    ['offset', '16 72', { x: 16, y: 72 }],
    ['zIndex', '2000', 2000],
    ['theme', 'dark', 'dark'],
    ['accent', '#00695c', '#00695c'],
    ['greeting', 'Ada yang bisa dibantu?', 'Ada yang bisa dibantu?'],
    ['greeting', 'off', 'off'],
    ['launcher', 'off', 'off'],
    ['launcher', '#bantuan', '#bantuan'],
    ['target', '.tempat > div', '.tempat > div'],
    ['storage', 'none', 'none'],
    ['badge', 'off', false],
    ['selection', 'on', true],
    ['datalayer', 'dataLayer', 'dataLayer'],
    ['report', 'https://example.test/lapor', 'https://example.test/lapor'],
  ])('takes %s="%s"', (name, value, expected) => {
    const { settings, warnings } = read({ [name]: value });
    expect(settings).toMatchObject({ [name]: expected });
    expect(warnings).toEqual([]);
  });

  test.each([
    ['knowledge', 'http://[', 'a URL'],
    ['knowledge', '', 'a URL'],
    ['language', 'fr', 'auto, id or en'],
    ['position', 'top', 'right or left'],
    ['offset', '16', 'two numbers of px'],
    ['offset', '16px 72px', 'two numbers of px'],
    ['zIndex', 'high', 'a whole number'],
    ['theme', 'Dark', 'auto, light or dark'],
    ['accent', 'bluish', 'a colour such as #0b5cab'],
    ['greeting', '', 'a text, or off'],
    ['launcher', '#1 >', 'off, or a selector'],
    ['target', '[[', 'a selector'],
    ['storage', 'cookie', 'session, local or none'],
    ['badge', 'yes', 'on or off'],
    ['selection', 'true', 'on or off'],
    ['datalayer', 'data layer', 'the name of a global array'],
    ['report', 'https://', 'a URL'],
  ])('warns once of %s="%s", says what was expected, and keeps the default', (name, value, expected) => {
    const { settings, warnings } = read({ [name]: value });
    expect(settings).toEqual(read({}).settings);
    expect(warnings).toEqual([
      expect.stringMatching(new RegExp(`^${attributeOf(name)}: found "`)) &&
        expect.stringContaining(`expected ${expected}`),
    ]);
  });

  test('leaves attributes of others alone', () => {
    expect(read({ turboTrack: 'reload', cfasync: 'false' }).warnings).toEqual([]);
  });

  test('takes values from code as they are', () => {
    expect(read({ offset: { x: 1, y: 2 }, badge: false, zIndex: 5 }).settings).toMatchObject({
      offset: { x: 1, y: 2 },
      badge: false,
      zIndex: 5,
    });
  });
});
