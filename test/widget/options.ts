/** What `embed` would hand over, with a store, a clock and ears of the test's own. */
import type { TextStore, WidgetOptions } from '../../src/widget/contract';
import { knowledge, scriptedEngine } from './scriptedEngine';

export interface MemoryStore extends TextStore {
  readonly content: Map<string, string>;
}
/** @param limit Most characters of one value; more is refused as a full storage does. */
export function memoryStore(limit = Number.POSITIVE_INFINITY, content = new Map<string, string>()): MemoryStore {
  return {
    content,
    get: (key) => content.get(key) ?? null,
    set: (key, value) => value.length <= limit && Boolean(content.set(key, value)),
    remove: (key) => void content.delete(key),
  };
}

export interface Heard {
  readonly name: string;
  readonly detail: unknown;
}
export interface Given extends WidgetOptions {
  readonly heard: readonly Heard[];
}

export function given(part: Partial<WidgetOptions> = {}): Given {
  const heard: Heard[] = [];
  return {
    heard,
    language: 'auto',
    theme: 'auto',
    accent: '#0b5cab',
    position: 'right',
    launcher: true,
    inline: false,
    badge: true,
    store: memoryStore(),
    prepare: (context) => scriptedEngine(context ? { context } : {}),
    texts: () => knowledge.assistant,
    emit: (name, detail) => void heard.push({ name, detail }),
    now: () => 1_765_432_100_000,
    ...part,
  };
}
