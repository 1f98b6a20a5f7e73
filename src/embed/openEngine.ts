/** Makes the engine when somebody is interested, and changes its knowledge when the owner's file has come. */
import { type Assistant, createAssistant, prepareSliced } from '../engine/assistant';
import type { Context } from '../engine/context';
import { suggest } from '../engine/suggest';
import type { Compiled } from '../knowledge/compiled';
import type { Emit, Engine } from '../widget/contract';
import { builtInKnowledge } from './builtIn';
import { KnowledgeError } from './guard';
import { loadKnowledge } from './loadKnowledge';
import { createPauser } from './parseSliced';
import type { Settings } from './settings';

/** Milliseconds that a question may wait for the owner's file before the knowledge in the script answers. */
const PATIENCE = 1500;

const wait = (time?: number) => new Promise<undefined>((go) => setTimeout(() => go(undefined), time));

export interface EngineSource {
  /** Fetches the owner's file, if there is one; resolves to undefined where it cannot be used. */
  load(): Promise<Compiled | undefined>;
  prepare(context: Context | undefined): Promise<Engine>;
  /** What will answer, without preparing anything. */
  knowledge(): Promise<Compiled>;
}

/** @param emit Gets one `error` where the owner's file fails. */
export function openEngine({ knowledge: source, language }: Settings, emit: Emit, signal: AbortSignal): EngineSource {
  let loading: Promise<Compiled | undefined> | undefined;
  const tell = (error: unknown) => {
    if (signal.aborted) return;
    const code = error instanceof KnowledgeError ? error.code : 'knowledge-shape';
    const what = error instanceof Error ? error.message : String(error);
    const where = typeof source === 'string' ? ` ${source}` : '';
    emit('error', { code, message: `[jessi] data-knowledge${where}: ${what}. Other knowledge answers until then.` });
  };
  const load = () => {
    loading ??= source
      ? loadKnowledge(source, { signal, onStale: tell })
          .catch(tell)
          .then((found) => found ?? undefined)
      : Promise.resolve(undefined);
    return loading;
  };
  const start = (knowledge: Compiled, context: Context | undefined): Assistant => {
    try {
      return createAssistant({ knowledge, language, ...(context && { context }) });
    } catch (error) {
      // The guard knows the shape, not every meaning: what the engine cannot use, the visitor must not feel.
      tell(error);
      return createAssistant({ knowledge: builtInKnowledge(), language });
    }
  };
  /** The owner's file if it comes in time, else what the script holds. */
  const early = async () => (source ? await Promise.race([load(), wait(PATIENCE)]) : await wait());
  return {
    load,
    knowledge: async () => (await early()) ?? builtInKnowledge(),
    async prepare(context) {
      const own = await early();
      // In pieces, so that what was just opened is painted, and typed into, between them; what cannot be used is told below.
      const breathe = createPauser();
      let knowledge = own ?? builtInKnowledge();
      await breathe();
      await prepareSliced(knowledge, breathe).catch(() => {});
      // A question that has waited is answered in a task of its own.
      await breathe();
      let assistant = start(knowledge, context);
      const change = (next: Compiled | undefined) => {
        if (!next) return;
        assistant = start(next, undefined);
        knowledge = next;
      };
      if (source && !own) load().then(change);
      return {
        get knowledge() {
          return knowledge;
        },
        get context() {
          return assistant.context;
        },
        ask: (question) => assistant.ask(question),
        reset: () => assistant.reset(),
        suggest: (prefix) => suggest(prefix, knowledge),
        rehearse: () => start(knowledge, undefined).ask(knowledge.assistant.first[0]?.id ?? ''),
      };
    },
  };
}
