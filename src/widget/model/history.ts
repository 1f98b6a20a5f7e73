/** Keeps the conversation as text in a store that may be full, forbidden, half-written or shared by two tabs. */
import type { Context } from '../../engine/context';
import type { Language, ReplyKind } from '../../engine/reply';
import type { TextStore } from '../contract';
import { HISTORY } from './keys';
import type { Turn } from './turn';

const VERSION = 1;

export type Theme = 'auto' | 'light' | 'dark';
export interface Kept {
  readonly turns: readonly Turn[];
  readonly context?: Context;
  readonly language?: Language;
  readonly theme?: Theme;
}

const KINDS: readonly ReplyKind[] = ['answer', 'clarify', 'handoff', 'smalltalk', 'refusal'];
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isListOrAbsent = (value: unknown) => value === undefined || Array.isArray(value);

/** Enough to draw it: what a reply of ours always has. Deeper damage is caught where it is drawn. */
function isTurn(value: unknown): value is Turn {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.question !== 'string') return false;
  if (typeof value.at !== 'number' || !isListOrAbsent(value.used)) return false;
  const { reply } = value;
  if (reply === undefined) return value.failed === true;
  if (!isRecord(reply) || typeof reply.text !== 'string') return false;
  return (
    KINDS.some((kind) => kind === reply.kind) && [reply.options, reply.contacts, reply.sources].every(isListOrAbsent)
  );
}

const isText = (value: unknown) => typeof value === 'string';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isLanguage = (value: unknown): value is Language => value === 'id' || value === 'en';

/** All of it or nothing: with half a context a follow-up would be about something else. Ids may mean nothing any more. */
function isContext(value: unknown): value is Context {
  if (!isRecord(value)) return false;
  const { named = [], listed = [], entryId = '', corrected = '', language = 'id', last } = value;
  return (
    [value.figureIds, value.features, value.options, named, listed].every(isTexts) &&
    [entryId, corrected].every(isText) &&
    isLanguage(language) &&
    (last === undefined || (isRecord(last) && isText(last.question) && isContext(last.context)))
  );
}

/** What was kept, as far as it can be read; damaged turns are left out, the rest stays. */
export function readKept(text: string | null): Kept {
  if (text === null) return { turns: [] };
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.v !== VERSION || !Array.isArray(value.turns)) return { turns: [] };
    const { context, language, theme } = value;
    return {
      turns: value.turns.filter(isTurn),
      ...(isContext(context) && { context }),
      ...(isLanguage(language) && { language }),
      ...((theme === 'auto' || theme === 'light' || theme === 'dark') && { theme }),
    };
  } catch {
    return { turns: [] };
  }
}

export interface History {
  read(): Kept;
  write(kept: Kept): void;
  remove(): void;
}

export function openHistory(store: TextStore): History {
  let written: string | null = null;
  let known = new Set<string>();
  const texts = new WeakMap<Turn, string>();
  // Turns never change in place, so each is turned into text once however long the conversation.
  const textOf = (turn: Turn) => {
    const text = texts.get(turn) ?? JSON.stringify(turn);
    texts.set(turn, text);
    return text;
  };
  const remember = (text: string | null, turns: readonly Turn[]) => {
    written = text;
    known = new Set(turns.map((turn) => turn.id));
  };

  /** Another tab may have written meanwhile: its turns are kept, and what it cleared is not brought back. */
  const merged = (turns: readonly Turn[]) => {
    const stored = store.get(HISTORY);
    if (stored === written) return turns;
    const theirs = new Map(readKept(stored).turns.map((turn) => [turn.id, turn]));
    for (const turn of turns) if (!known.has(turn.id) || theirs.has(turn.id)) theirs.set(turn.id, turn);
    return [...theirs.values()].sort((a, b) => a.at - b.at);
  };

  return {
    read() {
      const text = store.get(HISTORY);
      const kept = readKept(text);
      remember(text, kept.turns);
      return kept;
    },
    write(kept) {
      let turns = merged(kept.turns);
      for (;;) {
        const { turns: _, ...rest } = kept;
        const text = `${JSON.stringify({ v: VERSION, ...rest }).slice(0, -1)},"turns":[${turns.map(textOf)}]}`;
        if (store.set(HISTORY, text)) return remember(text, [...kept.turns, ...turns]);
        // Full: the older half goes, from the store only. Forbidden: nothing is kept, and nothing breaks.
        if (turns.length < 2) return;
        turns = turns.slice(turns.length >> 1);
      }
    },
    remove() {
      store.remove(HISTORY);
      remember(null, []);
    },
  };
}
