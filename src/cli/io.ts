/** What a command may touch; stand-ins in tests. */
import type { Language } from '../knowledge/compiled';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: () => Date;
}

/** Exit codes: 0 clean, 1 problems found, 2 wrong usage. */
export type Exit = 0 | 1 | 2;

/** @throws {Usage} on wrong arguments; anything else thrown is our fault. */
export type Command = (args: readonly string[], io: Io) => Exit | Promise<Exit>;

/** Wrong usage: told to the person who typed it, with exit code 2. */
export class Usage extends Error {}

export function languageOf(value: string | undefined): Language {
  if (value === undefined || value === 'id' || value === 'en') return value ?? 'id';
  throw new Usage(`--lang ${value}: id / en?`);
}
