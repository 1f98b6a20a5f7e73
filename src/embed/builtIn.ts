/** The knowledge inside the script: text until somebody is interested, then parsed once and shared. */
import json from 'virtual:knowledge';
import type { Compiled } from '../knowledge/compiled';

let parsed: Compiled | undefined;

/** Checked when it was built, so no guard stands here. */
export function builtInKnowledge(): Compiled {
  parsed ??= JSON.parse(json) as Compiled;
  return parsed;
}
