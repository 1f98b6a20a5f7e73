import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The custom properties that a rule sets, by their name without dashes. */
function tokensOf(file: string, selector: string): ReadonlyMap<string, string> {
  const css = readFileSync(file, 'utf8');
  const start = css.indexOf(`${selector} {`);
  const rule = start < 0 ? '' : css.slice(start, css.indexOf('}', start));
  return new Map([...rule.matchAll(/--_?([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

test.each([
  ['light', '.root', ':root'],
  ['dark', '.root[data-theme="dark"]', '@media (prefers-color-scheme: dark) {\n  :root'],
])("the studio has the widget's own tokens, %s", (_theme, widget, studio) => {
  const own = tokensOf('src/widget/styles/root.css', widget);
  const theirs = tokensOf('src/studio/styles/tokens.css', studio);
  expect(own.size).toBeGreaterThan(7);
  expect(Object.fromEntries([...own].map(([name]) => [name, theirs.get(name)]))).toEqual(Object.fromEntries(own));
});
