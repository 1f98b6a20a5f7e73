/** Storage that may be missing, full, forbidden or sandboxed: then a plain map remembers for as long as the page lives. */
import type { TextStore } from '../widget/contract';

const guarded = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/**
 * @param kind `none` touches no storage at all.
 * @param scope Keeps assistants with different knowledge apart.
 */
export function openStore(kind: 'session' | 'local' | 'none', scope: string): TextStore {
  const memory = new Map<string, string>();
  // Reading the property alone throws in a sandboxed frame.
  const storage = () => (kind === 'none' ? undefined : window[`${kind}Storage`]);
  const named = (key: string) => `jessi:${scope}${key}`;
  return {
    get: (key) => memory.get(key) ?? guarded(() => storage()?.getItem(named(key))) ?? null,
    set: (key, value) => {
      const kept = guarded(() => {
        storage()?.setItem(named(key), value);
        return kind !== 'none';
      });
      // Written through where possible, so that a second tab is not answered from our copy.
      if (kept) memory.delete(key);
      else memory.set(key, value);
      return kept ?? false;
    },
    remove: (key) => {
      memory.delete(key);
      guarded(() => storage()?.removeItem(named(key)));
    },
  };
}
