/** `jessi faq [FOLDER] -o FILE`: the same answers as a page without JavaScript. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../../knowledge/compile';
import { readSource } from '../compileFolder';
import { makeFaq } from '../faq/faq';
import { faqPage, noscriptSnippet } from '../faq/html';
import { type Command, languageOf } from '../io';
import { needFolder } from '../readFolder';

export const faq: Command = (args, { out }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, out: { type: 'string', short: 'o' }, noscript: { type: 'string' } },
  });
  const source = readSource(needFolder(positionals[0] ?? 'knowledge'));
  const made = makeFaq(compile(source), languageOf(values.lang), source.entries.topics);
  if (values.noscript !== undefined) {
    out(noscriptSnippet(made, values.noscript));
    return 0;
  }
  const page = faqPage(made);
  if (values.out === undefined) out(page.trimEnd());
  else {
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, page);
  }
  return 0;
};
