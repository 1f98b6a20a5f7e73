/** `jessi review FILE`: what visitors asked in vain, and what an editor could do about it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../../knowledge/compile';
import type { Language } from '../../knowledge/compiled';
import { accept } from '../../knowledge/review/accept';
import { readLog } from '../../knowledge/review/readLog';
import { type Advice, type Proposal, review as reviewLog } from '../../knowledge/review/review';
import { readSource } from '../compileFolder';
import { type Command, languageOf, Usage } from '../io';
import { prepare } from '../prepare';
import { needFolder, readTexts } from '../readFolder';

const ADVICE: Readonly<Record<Language, Readonly<Record<Advice, string>>>> = {
  id: { add: 'tambahkan ke entri', new: 'tulis entri baru', out: 'di luar topik' },
  en: { add: 'add to the entry', new: 'write a new entry', out: 'out of scope' },
};

function lineOf(
  { advice, count, question, questions, entry, entryTitle }: Proposal,
  at: number,
  language: Language,
): string {
  const where = entry ? ` "${entryTitle}" (${entry})` : '';
  const others = questions.slice(1, 4).map((other) => `\n      ${other}`);
  return `${String(at + 1).padStart(3)}. ${count}x ${question}\n      -> ${ADVICE[language][advice]}${where}${others.join('')}`;
}

/** "all", or numbers as printed: "1,3". */
function chosen(wanted: string, proposals: readonly Proposal[]): readonly Proposal[] {
  if (wanted === 'all') return proposals;
  return wanted.split(',').map((number) => {
    const proposal = proposals[Number(number) - 1];
    if (!proposal) throw new Usage(`--accept ${wanted}: 1-${proposals.length}, all?`);
    return proposal;
  });
}

export const review: Command = (args, { out }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      knowledge: { type: 'string', short: 'k' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
      accept: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || !existsSync(file)) throw new Usage(`jessi review ${file ?? 'FILE'}?`);
  const language = languageOf(values.lang);
  const folder = needFolder(values.knowledge ?? 'knowledge');
  const source = readSource(folder);
  const proposals = reviewLog(readLog(readFileSync(file, 'utf8')), source, prepare(compile(source)));
  if (values.accept !== undefined) {
    const { entries = '', questions = '' } = readTexts(folder);
    const changed = accept({ entries, questions }, source, chosen(values.accept, proposals));
    writeFileSync(join(folder, 'entries.json'), changed.entries);
    writeFileSync(join(folder, 'questions.json'), changed.questions);
    out(`jessi check ${folder}`);
  } else if (values.json) out(JSON.stringify(proposals, null, 2));
  else for (const [at, proposal] of proposals.entries()) out(lineOf(proposal, at, language));
  return 0;
};
