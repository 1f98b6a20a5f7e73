/** Telephone numbers, addresses and links that lead somewhere; facts that are still fresh. */
import type { Source } from '../schema';
import type { Finding, Path } from './issue';
import { nearest } from './nearest';
import { localisedIn, rule } from './rule';

type Contact = Source['assistant']['contacts'][number];

const EMAIL = /^[^\s@]+@([a-z0-9-]+\.)+[a-z]{2,}$/i;
const HOST = /^(https:\/\/)?([a-z0-9-]+\.)+[a-z]{2,}([/?#]\S*)?$/i;
const digits = (text: string) => text.replace(/\D/g, '').replace(/^62/, '0');
const host = (text: string) =>
  text
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
    .toLowerCase();

function isPhone(value: string, least: number): boolean {
  const { length } = digits(value);
  return /^\+?\d[\d\s().-]*$/.test(value) && length >= least && length <= 15;
}

function badValue({ kind, value }: Contact): 'bad-phone' | 'bad-email' | 'bad-address' | undefined {
  // Service numbers are as short as three digits; a mobile number is not.
  if (kind === 'phone' && !isPhone(value, 3)) return 'bad-phone';
  if (kind === 'whatsapp' && !isPhone(value, 9)) return 'bad-phone';
  if (kind === 'email' && !EMAIL.test(value)) return 'bad-email';
  if (kind === 'web' && !HOST.test(value)) return 'bad-address';
  return undefined;
}

/** Does the link open what the visitor reads? */
function leadsThere({ kind, value, url = '' }: Contact): boolean {
  if (url.startsWith('tel:') || (kind === 'whatsapp' && /wa\.me\//.test(url)))
    return digits(url.replace(/\?.*$/, '')) === digits(value);
  if (url.startsWith('mailto:'))
    return url.slice('mailto:'.length).split('?')[0]?.toLowerCase() === value.toLowerCase();
  return kind !== 'web' || host(url) === host(value);
}

function isUrl(url: string): boolean {
  try {
    return HOST.test(new URL(url).href);
  } catch {
    return false;
  }
}

function* ofContact(contact: Contact, path: Path): Generator<Finding> {
  const bad = badValue(contact);
  const { value, url } = contact;
  if (bad) yield { code: bad, file: 'assistant', path: [...path, 'value'], params: { found: value } };
  else if (url === undefined) return;
  else if (url.startsWith('https:') && !isUrl(url))
    yield { code: 'bad-address', file: 'assistant', path: [...path, 'url'], params: { found: url } };
  else if (!leadsThere(contact))
    yield { code: 'contact-differs', file: 'assistant', path: [...path, 'url'], params: { found: url, value } };
}

export const contactsAreReachable = [
  rule(['assistant'], function* ({ assistant: { contacts } }): Generator<Finding> {
    for (const [at, contact] of contacts.entries()) yield* ofContact(contact, ['contacts', at]);
  }),
];

const trimmed = (word: string) => word.replace(/^[("']+|[)"'.,;:!?]+$/g, '');

/** What looks like an address in a text and is none. */
function badAddress(word: string): 'bad-email' | 'bad-address' | undefined {
  if (/^(https?|www)\b/i.test(word) && word.length > 5) {
    return /^https?:\/\//i.test(word)
      ? isUrl(word)
        ? undefined
        : 'bad-address'
      : HOST.test(word)
        ? undefined
        : 'bad-address';
  }
  return word.includes('@') && !EMAIL.test(word) ? 'bad-email' : undefined;
}

export const linksLead = [
  rule(['entries', 'assistant'], function* ({ entries, assistant }): Generator<Finding> {
    const ids = new Set(entries.entries.map(({ id }) => id));
    for (const [file, value] of [
      ['assistant', assistant],
      ['entries', entries],
    ] as const) {
      for (const { path, id, en } of localisedIn(value)) {
        for (const [language, text] of [
          ['id', id],
          ['en', en ?? ''],
        ] as const) {
          for (const word of text.split(/\s+/).map(trimmed)) {
            const bad = badAddress(word);
            const target = /^#([a-z][a-z0-9-]*)$/.exec(word)?.[1];
            if (bad) yield { code: bad, file, path: [...path, language], params: { found: word } };
            if (target && !ids.has(target)) {
              yield {
                code: 'dead-link',
                file,
                path: [...path, language],
                params: { id: target, nearest: nearest(target, ids) ?? '' },
              };
            }
          }
        }
      }
    }
  }),
];

/** Last day of a date of any precision: 2025 ends on 2025-12-31. */
function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  const end = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return end.toISOString().slice(0, 10);
}
const yearLater = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

export const factsAreFresh = [
  rule(['entries'], function* ({ entries: { entries } }, { today }): Generator<Finding> {
    for (const [at, { validUntil }] of entries.entries()) {
      if (validUntil && lastDay(validUntil) < today)
        yield { code: 'expired', file: 'entries', path: ['entries', at, 'validUntil'], params: { date: validUntil } };
    }
  }),
  rule(['assistant'], function* ({ assistant: { contacts } }, { today }): Generator<Finding> {
    for (const [at, { checked }] of contacts.entries()) {
      if (yearLater(lastDay(checked)) < today)
        yield {
          code: 'contact-unchecked',
          file: 'assistant',
          path: ['contacts', at, 'checked'],
          params: { date: checked },
        };
    }
  }),
];
