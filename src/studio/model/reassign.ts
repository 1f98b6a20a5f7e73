/** "This should have gone to …": a phrasing where it belongs, a row of the regression table, and nowhere else any more. */
import type { Texts } from '../../knowledge/check';
import { appendAt, setAt } from '../../knowledge/edit';
import { fold } from '../../text/fold';
import { mask } from '../../text/mask';
import { listAt, parsed, textAt, textsAt } from './read';

/** Personal data teaches nothing, and the files are public. */
export const cleaned = (question: string): string =>
  mask(question)
    .replace(/\[[^\]]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const key = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LANGUAGES = ['id', 'en'] as const;

export interface Reassigned {
  readonly question: string;
  readonly language: 'id' | 'en';
  /** Id of the entry that should answer; null: out of scope. */
  readonly entry: string | null;
  /** Id of the entry that answered wrongly. */
  readonly instead?: string;
}

/** The row of the regression table: a new one, or the old one with another entry. */
function withRow(questions: string, question: string, entry: string | null): string {
  const rows = listAt(parsed(questions), 'questions');
  const at = rows.findIndex((row) => key(textAt(row, 'question')) === key(question));
  return at < 0
    ? appendAt(questions, ['questions'], { question, entry })
    : setAt(questions, ['questions', at, 'entry'], entry);
}

/** Takes the question out of every other entry's phrasings, from the last to the first so that places hold. */
function withoutElsewhere(entries: string, question: string, own: number): string {
  let text = entries;
  const list = listAt(parsed(entries), 'entries');
  for (const [at, entry] of list.entries()) {
    if (at === own) continue;
    for (const language of LANGUAGES) {
      const texts = textsAt(entry, 'phrasings', language);
      const kept = texts.filter((one) => key(one) !== key(question));
      if (kept.length < texts.length) text = setAt(text, ['entries', at, 'phrasings', language], kept);
    }
  }
  return text;
}

/** @returns The files with the change; the same files where the question is empty or the entry unknown. */
export function reassigned(texts: Texts, { question: asked, language, entry, instead }: Reassigned): Texts {
  const question = cleaned(asked);
  const { entries, questions } = texts;
  if (question === '' || entries === undefined || questions === undefined) return texts;
  const list = listAt(parsed(entries), 'entries');
  const at = list.findIndex((one) => textAt(one, 'id') === entry);
  if (entry !== null && at < 0) return texts;
  let text = withoutElsewhere(entries, question, at);
  if (entry !== null) {
    const known = LANGUAGES.flatMap((one) => textsAt(list[at], 'phrasings', one)).some(
      (one) => key(one) === key(question),
    );
    const own = ['entries', at, 'phrasings', language];
    const isThere = listAt(list[at], 'phrasings', language).length > 0;
    if (!known) text = isThere ? appendAt(text, own, question) : setAt(text, own, [question]);
    // What this entry had been told not to answer, it answers now.
    const not = textsAt(list[at], 'not').filter((one) => key(one) !== key(question));
    if (not.length < textsAt(list[at], 'not').length) {
      text = setAt(text, ['entries', at, 'not'], not.length > 0 ? not : undefined);
    }
  } else if (instead !== undefined) {
    const wrong = list.findIndex((one) => textAt(one, 'id') === instead);
    const not = textsAt(list[wrong], 'not');
    if (wrong >= 0 && !not.some((one) => key(one) === key(question))) {
      text = setAt(text, ['entries', wrong, 'not'], [...not, question]);
    }
  }
  return { ...texts, entries: text, questions: withRow(questions, question, entry) };
}
