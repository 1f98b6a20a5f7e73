/** The last published versions: what was published, and the files it was made from. */
import type { Texts } from '../../knowledge/check';
import { isRecord, textAt } from './read';
import type { Store } from './store';

export interface Version {
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Content hash of the knowledge. */
  readonly version: string;
  readonly name: string;
  /** The published file, byte for byte. */
  readonly text: string;
  readonly texts: Texts;
}

const PREFIX = 'version:';
/** About a megabyte each. */
const MOST = 8;

const asVersion = (value: unknown): Version | undefined =>
  isRecord(value) && typeof value.at === 'number' && typeof value.text === 'string' && isRecord(value.texts)
    ? {
        key: textAt(value, 'key'),
        at: value.at,
        version: textAt(value, 'version'),
        name: textAt(value, 'name'),
        text: value.text,
        texts: value.texts,
      }
    : undefined;

export interface Versions {
  /** Newest first. */
  all(): Promise<readonly Version[]>;
  /** @returns False where the browser's storage is full, even without the older versions. */
  keep(version: Omit<Version, 'key'>): Promise<boolean>;
}

export function createVersions(store: Store): Versions {
  const all = async () => {
    const keys = (await store.keys()).filter((key) => key.startsWith(PREFIX));
    const found = await Promise.all(keys.map(async (key) => asVersion(await store.get(key))));
    return found.filter((version): version is Version => version !== undefined).sort((a, b) => b.at - a.at);
  };
  return {
    all,
    keep: async (version) => {
      const key = `${PREFIX}${version.at}`;
      const older = [...(await all())];
      // The same knowledge published twice is one version.
      for (const one of older)
        if (one.text === version.text || older.indexOf(one) >= MOST - 1) await store.remove(one.key);
      while (!(await store.set(key, { ...version, key }))) {
        const oldest = older.pop();
        if (!oldest) return false;
        await store.remove(oldest.key);
      }
      return true;
    },
  };
}
