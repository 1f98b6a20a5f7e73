/** `jessi ask QUESTION…`: what a visitor would read; several questions are one conversation. */
import { parseArgs } from 'node:util';
import { createAssistant } from '../../engine/assistant';
import type { Reply } from '../../engine/reply';
import { compileFolder } from '../compileFolder';
import { type Command, languageOf, Usage } from '../io';
import { needFolder } from '../readFolder';

function linesOf(reply: Reply): readonly string[] {
  const lines = [`[${reply.kind}${'entryId' in reply && reply.entryId ? ` ${reply.entryId}` : ''}] ${reply.text}`];
  if (reply.detail) lines.push(reply.detail);
  if (reply.kind === 'answer') {
    if (reply.table)
      lines.push(`${reply.table.caption}:`, ...reply.table.rows.map(({ label, text }) => `  ${label}: ${text}`));
    for (const { text } of reply.working ?? []) lines.push(text);
    for (const { text } of reply.sources) lines.push(`(${text})`);
  }
  if (reply.kind === 'clarify') for (const { label, question } of reply.options) lines.push(`- ${label}: ${question}`);
  if ('contacts' in reply)
    for (const { label, value } of reply.contacts ?? []) lines.push(`* ${label[reply.language] ?? label.id}: ${value}`);
  for (const question of reply.suggestions ?? []) lines.push(`> ${question}`);
  return lines;
}

export const ask: Command = (args, { out }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { knowledge: { type: 'string', short: 'k' }, lang: { type: 'string' }, json: { type: 'boolean' } },
  });
  if (positionals.length === 0) throw new Usage('jessi ask "…"');
  const language = values.lang === undefined ? 'auto' : languageOf(values.lang);
  const jessi = createAssistant({ knowledge: compileFolder(needFolder(values.knowledge ?? 'knowledge')), language });
  for (const question of positionals) {
    const reply = jessi.ask(question);
    out(values.json ? JSON.stringify(reply) : linesOf(reply).join('\n'));
  }
  return 0;
};
