/** An answer or the whole conversation as plain text, for the clipboard and for a file. */
import type { Reply } from '../../engine/reply';
import { STRINGS, type Strings } from '../strings/strings';
import type { Turn } from './turn';

/** Everything that the reply shows, in its own language and in reading order, its source last. */
export function replyText(reply: Reply): string {
  const strings = STRINGS[reply.language];
  const lines = [reply.text];
  if (reply.detail) lines.push(reply.detail);
  if (reply.kind === 'answer') {
    if (reply.table)
      lines.push(`${reply.table.caption}:`, ...reply.table.rows.map((row) => `- ${row.label}: ${row.text}`));
    if (reply.working) lines.push(`${strings.working}:`, ...reply.working.map((step) => `- ${step.text}`));
  }
  if (reply.kind === 'clarify') lines.push(...reply.options.map((option) => `- ${option.label}`));
  if ('contacts' in reply) {
    for (const { label, value, hours } of reply.contacts ?? []) {
      const words = (text: { id: string; en?: string | undefined }) => text[reply.language] ?? text.id;
      lines.push(`- ${words(label)}: ${value}${hours ? ` (${words(hours)})` : ''}`);
    }
  }
  if (reply.kind === 'answer') {
    lines.push(...reply.sources.map((source) => `${strings.source}: ${source.text} <${source.url}>`));
  }
  return lines.join('\n');
}

/** The conversation, oldest first, each part under its speaker's name and time. */
export function transcriptText(turns: readonly Turn[], strings: Strings, name: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return turns
    .map(({ question, at, reply }) => {
      const asked = `${strings.you}, ${format.format(at)}\n${question}`;
      return reply ? `${asked}\n\n${name}\n${replyText(reply)}` : asked;
    })
    .join('\n\n');
}
