/** What is measured: anything that holds a conversation. The engine and the peers plug in here. */
import { createAssistant } from '../../src/engine/assistant';
import { explain } from '../../src/engine/explain';
import type { Reply } from '../../src/engine/reply';
import type { Compiled } from '../../src/knowledge/compiled';
import { compiledOnce } from '../setup/compiledOnce';

export interface Conversation {
  ask(question: string): Reply;
}
export interface Answerer {
  readonly name: string;
  /** A conversation in which nothing was said yet. */
  start(): Conversation;
  /** How sure the answerer is of its reply to a first question, 0 to 1. */
  confidence?(question: string): number | undefined;
}

export const defaultKnowledge = (): Compiled => compiledOnce('knowledge');

export function engineAnswerer(knowledge: Compiled = defaultKnowledge(), name = 'jessi'): Answerer {
  return {
    name,
    start: () => createAssistant({ knowledge }),
    confidence: (question) => explain(question, { knowledge }).confidence,
  };
}
