/** The engine's front door: one conversation over prepared, shared knowledge. */
import type { Compiled } from '../knowledge/compiled';
import { type Context, EMPTY_CONTEXT } from './context';
import type { Language, Reply } from './reply';

export interface AssistantOptions {
  readonly knowledge: Compiled;
  /** `auto` (default): each reply in its question's language. */
  readonly language?: Language | 'auto';
  /** Goes on from a kept conversation. */
  readonly context?: Context;
}

export interface Assistant {
  /** Synchronous and deterministic: same question, context and knowledge, same reply. */
  ask(question: string): Reply;
  /** Plain JSON: what a follow-up needs. */
  readonly context: Context;
  /** Forgets the conversation. */
  reset(): void;
}

/** Does all preparation (shared between assistants over the same knowledge), so that `ask` does none. */
export function createAssistant(options: AssistantOptions): Assistant {
  let context = options.context ?? EMPTY_CONTEXT;
  return {
    ask: () => ({ kind: 'refusal', language: 'id', text: options.knowledge.assistant.wording.refusal.id }),
    get context() {
      return context;
    },
    reset() {
      context = EMPTY_CONTEXT;
    },
  };
}
