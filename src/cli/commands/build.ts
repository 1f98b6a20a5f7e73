/** `jessi build [FOLDER] -o FILE`: the compiled file that the script tag's data-knowledge reads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../knowledge/check';
import { describeLine } from '../../knowledge/checks/describe';
import { compile } from '../../knowledge/compile';
import { publish } from '../../knowledge/publish';
import { type Command, languageOf } from '../io';
import { needFolder, readTexts } from '../readFolder';

export const build: Command = (args, { out, err, now }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, out: { type: 'string', short: 'o' } },
  });
  const language = languageOf(values.lang);
  const folder = needFolder(positionals[0] ?? 'knowledge');
  const { issues, source } = check(readTexts(folder), { now: now() });
  if (!source) {
    for (const issue of issues) if (issue.severity === 'error') err(describeLine(issue, language, folder));
    return 1;
  }
  const text = publish(compile(source));
  if (values.out === undefined) out(text.trimEnd());
  else {
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, text);
  }
  return 0;
};
