/** Turns a problem into words: the only place where wording and data meet. */
import type { Language } from '../compiled';
import type { Issue, Params } from './issue';
import { WORDING_EN } from './wordingEn';
import { WORDING_ID } from './wordingId';

/** What is wrong, and what to do. */
export type Wording = (params: Params) => readonly [fault: string, remedy: string];

export interface Description {
  readonly fault: string;
  readonly remedy: string;
}

/** Facts come with bare digits; people read grouped ones. */
function grouped(fact: string, language: Language): string {
  return fact.replace(/\d+(\.\d+)?/g, (digits) =>
    new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 4 }).format(Number(digits)),
  );
}

export function describe({ code, params }: Issue, language: Language): Description {
  const { facts } = params;
  const read = Array.isArray(facts)
    ? { ...params, facts: facts.map((fact) => grouped(String(fact), language)) }
    : params;
  const [fault, remedy] = (language === 'id' ? WORDING_ID : WORDING_EN)[code](read);
  return { fault, remedy };
}

/** One line as compilers write it, so that editors jump to the place: `folder/entries.json:14:11 error code: “Title”: …`. */
export function describeLine(issue: Issue, language: Language, folder: string): string {
  const { fault, remedy } = describe(issue, language);
  const severity = { id: { error: 'galat', warning: 'peringatan' }, en: { error: 'error', warning: 'warning' } }[
    language
  ][issue.severity];
  const title = issue.entryTitle ? `“${issue.entryTitle}”: ` : '';
  const place = `${folder ? `${folder.replace(/\/$/, '')}/` : ''}${issue.file}.json:${issue.line}:${issue.column}`;
  return `${place} ${severity} ${issue.code}: ${title}${fault} ${remedy}`;
}
