/** A studio without a page: memory for a browser's store, a plain call for the worker, lists for downloads. */
import { readTexts } from '../../src/cli/readFolder';
import type { DirectoryLike } from '../../src/studio/model/folder';
import type { Connect } from '../../src/studio/model/measurer';
import { carryOut } from '../../src/studio/model/measuring';
import type { Store } from '../../src/studio/model/store';
import { createStudio, type Open, type Studio } from '../../src/studio/model/studio';

export const FOLDER = 'test/fixtures/lombok-timur';
export const TEXTS = readTexts(FOLDER);

/** @param limit Most characters of one value; more is refused as a full storage does. */
export function memory(limit = Number.POSITIVE_INFINITY, content = new Map<string, unknown>()): Store {
  return {
    get: async (key) => content.get(key),
    set: async (key, value) => {
      const text = JSON.stringify(value) ?? '';
      const others = [...content].filter(([other]) => other !== key).map(([, one]) => JSON.stringify(one)?.length ?? 0);
      if (others.reduce((sum, length) => sum + length, text.length) > limit) return false;
      content.set(key, structuredClone(JSON.parse(text)));
      return true;
    },
    remove: async (key) => void content.delete(key),
    keys: async () => [...content.keys()],
  };
}

/** The worker's work in the same thread, a turn later. */
export const atOnce: Connect = (hear) => {
  let isClosed = false;
  return {
    send: (order) => void setTimeout(() => carryOut(order, (report) => isClosed || hear(report))),
    close: () => {
      isClosed = true;
    },
  };
};

/** Measures nothing, for what is not about measuring. */
export const never: Connect = () => ({ send: () => {}, close: () => {} });

/** A folder on a disk that is a map; `log` tells what was written. */
export function disk(files: Map<string, string>, log: string[] = []): DirectoryLike {
  return {
    name: 'pengetahuan',
    getDirectoryHandle: async () => Promise.reject(new Error('NotFoundError')),
    getFileHandle: async (name, options) => {
      if (!files.has(name) && !options?.create) throw new Error('NotFoundError');
      return {
        getFile: async () => ({ text: async () => files.get(name) ?? '' }),
        createWritable: async () => ({
          write: async (text) => {
            files.set(name, text);
            log.push(name);
          },
          close: async () => {},
        }),
      };
    },
  };
}

export const diskOf = (texts: Readonly<Record<string, string | undefined>>) =>
  new Map(
    Object.entries(texts).flatMap(([file, text]) => (text === undefined ? [] : [[`${file}.json`, text] as const])),
  );

export interface Bench {
  readonly studio: Studio;
  readonly handed: (readonly [name: string, text: string])[];
  readonly store: Store;
  /** What was written in the moment in which the page went. */
  readonly last: () => string;
  /** Moves the clock on. */
  wait(milliseconds: number): void;
}

export function bench({ store = memory(), connect = never, tab = 'tab', last = '' } = {}): Bench {
  const handed: (readonly [string, string])[] = [];
  let time = Date.parse('2026-02-15T08:00:00Z');
  const studio = createStudio({
    store,
    connect,
    tab,
    now: () => time,
    hand: (name, text) => void handed.push([name, text]),
    last: {
      get: () => last,
      set: (text) => {
        last = text;
      },
    },
  });
  return {
    studio,
    handed,
    store,
    last: () => last,
    wait: (milliseconds) => {
      time += milliseconds;
    },
  };
}

export function opened(studio: Studio): Open {
  const open = studio.open.peek();
  if (!open) throw new Error('Nothing is open.');
  return open;
}

/** Waits until something holds. */
export async function until(holds: () => unknown): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Never came true: ${holds}`);
    await new Promise((go) => setTimeout(go, 10));
  }
}
