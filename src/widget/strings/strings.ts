/** Every word that the interface says itself, one table per language; the types make a missing one an error. */
import type { Language } from '../../knowledge/compiled';
import type { PersonalKind } from '../../text/mask';
import { en } from './en';
import { id } from './id';

export interface Strings {
  readonly launcher: (name: string) => string;
  readonly unread: string;
  readonly tagline: string;
  readonly dismiss: string;
  readonly close: string;
  readonly back: string;
  readonly menu: string;
  readonly log: (name: string) => string;
  readonly details: string;
  readonly field: string;
  readonly send: string;
  readonly you: string;
  readonly sent: string;
  readonly seen: string;
  readonly now: string;
  readonly waiting: string;
  readonly newest: string;
  readonly earlier: string;
  readonly ideas: string;
  readonly examples: string;
  readonly ways: string;
  readonly followUps: string;
  readonly choices: string;
  readonly source: string;
  readonly working: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly link: string;
  readonly up: string;
  readonly down: string;
  readonly why: string;
  readonly reasons: readonly [string, string, string];
  readonly thanks: string;
  readonly clear: string;
  readonly cleared: string;
  readonly undo: string;
  readonly copyAll: string;
  readonly download: string;
  readonly fileName: string;
  readonly print: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly privacy: string;
  readonly privacyText: readonly string[];
  readonly tooLong: (length: number, limit: number) => string;
  readonly personal: (what: string) => string;
  readonly kinds: Readonly<Record<PersonalKind, string>>;
  readonly failed: string;
  readonly retry: string;
  readonly broken: string;
  readonly opensNew: string;
}

export const STRINGS: Readonly<Record<Language, Strings>> = { id, en };
/** Each language by its own name, as its speakers look for it. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['id', 'Bahasa Indonesia'],
  ['en', 'English'],
];
