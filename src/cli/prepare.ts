import { createAssistant } from '../engine/assistant';
import type { Prepare } from '../knowledge/check';

/** The engine as the check uses it: every question in a fresh conversation over knowledge prepared once. */
export const prepare: Prepare = (knowledge) => (question) => createAssistant({ knowledge }).ask(question);
