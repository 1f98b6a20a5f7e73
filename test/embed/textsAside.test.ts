/** Long texts are read out of the script's own source: whoever runs it must get the same texts, whatever was done to the source. */
import { describe, expect, test } from 'vitest';
import { textsAside } from '../setup/textsAside';

const long = (end: string) => `${'kata '.repeat(300)}${end}`;
const run = (code: string, before = ''): unknown => new Function(`${before}${code};return parts.text;`)();
const bundle = (text: string) =>
  `var parts=(function(out){var text=${JSON.stringify(text)};out.text=text;return out})({})`;
/** As the build's minifier writes functions. */
const minified = (code: string) => code.replaceAll('() => `', '()=>`');

describe('texts put aside', () => {
  test.each([
    ['plain', long('$t|a~b "quoted" \'too\'\n')],
    ['beyond ASCII', long('Senin–Jumat')],
    ['with what a template reads differently', long(`\`a\` $${'{'}b} \\n`)],
    ['short', 'kata'],
  ])('are the same: %s', (_what, text) => {
    expect(run(bundle(text))).toBe(text);
    expect(run(minified(textsAside(bundle(text))))).toBe(text);
  });

  test('are the same where signs were escaped afterwards', () => {
    const escaped = minified(textsAside(bundle(long('–')))).replace('–', '\\u2013');
    expect(run(escaped)).toBe(long('–'));
  });

  test('are the same where the source is written anew, or not told', () => {
    const code = textsAside(bundle(long('')));
    expect(code).toContain('textPutAside(() => `');
    expect(run(code)).toBe(long(''));
    expect(run(minified(code), 'const String=()=>"function () { [native code] }";')).toBe(long(''));
  });

  test('are not mixed up with a name of the script’s own', () => {
    expect(() => textsAside(`var textPutAside=1;${bundle(long(''))}`)).toThrow(/textPutAside.*call it otherwise/);
    const own = `var textOf=()=>'mine';${bundle(long(''))}`;
    expect(run(minified(textsAside(own)))).toBe(long(''));
  });
});
