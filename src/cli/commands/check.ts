/** `jessi check [FOLDER]`: every problem of a knowledge folder, for people or as JSON. */
import { parseArgs } from 'node:util';
import { check as checkTexts, type Issue } from '../../knowledge/check';
import { describe, describeLine } from '../../knowledge/checks/describe';
import type { Language } from '../../knowledge/compiled';
import { type Command, languageOf } from '../io';
import { prepare } from '../prepare';
import { needFolder, readTexts } from '../readFolder';

const SUMMARY: Readonly<Record<Language, (errors: number, warnings: number) => string>> = {
  id: (errors, warnings) =>
    errors + warnings === 0 ? 'Bersih: tidak ada masalah.' : `${errors} galat, ${warnings} peringatan.`,
  en: (errors, warnings) =>
    errors + warnings === 0 ? 'Clean: no problems.' : `${errors} errors, ${warnings} warnings.`,
};

const told = (issue: Issue, language: Language) => ({ ...issue, ...describe(issue, language) });

export const check: Command = (args, { out, now }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      json: { type: 'boolean' },
      quick: { type: 'boolean' },
      each: { type: 'boolean' },
    },
  });
  const language = languageOf(values.lang);
  const folder = needFolder(positionals[0] ?? 'knowledge');
  const { issues } = checkTexts(readTexts(folder), {
    now: now(),
    prepare,
    leaveOut: !values.quick,
    eachPhrasing: values.each ?? false,
  });
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (values.json)
    out(JSON.stringify({ errors, warnings, issues: issues.map((issue) => told(issue, language)) }, null, 2));
  else {
    for (const issue of issues) out(describeLine(issue, language, folder));
    out(SUMMARY[language](errors, warnings));
  }
  return errors > 0 ? 1 : 0;
};
