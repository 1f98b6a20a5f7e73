/** dist/jessi.mjs: the same as the script tag, for those who import. No side effect, and Node can read it. */
import { type Assistant, type AssistantOptions, createAssistant as create } from '../engine/assistant';
import { type ExplainOptions, type Explanation, explain as explainOver } from '../engine/explain';
import { suggest as suggestOver } from '../engine/suggest';
import type { Compiled } from '../knowledge/compiled';
import { builtInKnowledge } from './builtIn';
import { createElement, defineElement, start } from './element';
import type { Handle } from './handle';
import type { Options } from './settings';

export { mask } from '../text/mask';
export { loadKnowledge } from './loadKnowledge';

/** As the engine's own, with the knowledge of the package where none is given. */
export function createAssistant(options: Partial<AssistantOptions> = {}): Assistant {
  return create({ ...options, knowledge: options.knowledge ?? builtInKnowledge() });
}

/** As the engine's own, with the knowledge of the package where none is given. */
export function explain(question: string, options: Partial<ExplainOptions> = {}): Explanation {
  return explainOver(question, { ...options, knowledge: options.knowledge ?? builtInKnowledge() });
}

/** As the engine's own, with the knowledge of the package where none is given. */
export function suggest(prefix: string, knowledge: Compiled = builtInKnowledge()): readonly string[] {
  return suggestOver(prefix, knowledge);
}

/** Puts an assistant into the page; takes what the script tag takes, without `data-`. */
export function mount(options: Options = {}): Handle {
  defineElement();
  return start(createElement(), options);
}
