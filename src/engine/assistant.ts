/** The engine's front door: one conversation over prepared, shared knowledge. */
import type { Compiled } from '../knowledge/compiled';
import { type Context, EMPTY_CONTEXT } from './context';
import type { Language, Reply } from './reply';
import { prepareRoad, type Travel } from './road';
import { finish, finishSliced } from './steps';

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

/** Prepared knowledge, shared by every assistant over the same object: the one permitted module-level state. */
const prepared = new WeakMap<Compiled, Travel>();

/** The prepared road over one knowledge. */
export function roadOver(knowledge: Compiled): Travel {
  const known = prepared.get(knowledge) ?? finish(prepareRoad(knowledge));
  prepared.set(knowledge, known);
  return known;
}

/**
 * Prepares knowledge piece by piece, so that `createAssistant` over it has nothing left to do.
 * @param breathe Awaited between the pieces; gives the page a turn.
 */
export async function prepareSliced(knowledge: Compiled, breathe: () => Promise<void> | undefined): Promise<void> {
  if (!prepared.has(knowledge)) prepared.set(knowledge, await finishSliced(prepareRoad(knowledge), breathe));
}

/** Does all preparation, so that `ask` does none. */
export function createAssistant({
  knowledge,
  language = 'auto',
  context = EMPTY_CONTEXT,
}: AssistantOptions): Assistant {
  const travel = roadOver(knowledge);
  let current = context;
  return {
    ask(question) {
      const road = travel(question, current, language);
      current = road.context;
      return road.reply;
    },
    get context() {
      return current;
    },
    reset() {
      current = EMPTY_CONTEXT;
    },
  };
}
