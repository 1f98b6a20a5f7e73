/** Unsaved work outlives a reload, a crash and a closed tab: each tab keeps one draft. */

import { fileNames } from '../../knowledge/schema';
import { isRecord, listAt, parsed, textAt, valueAt } from './read';
import type { Store } from './store';
import type { Kept, Step } from './workspace';

export interface Draft extends Kept {
  /** Tab that keeps it. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const PREFIX = 'draft:';
const FOLDER = 'folder:';

const isTexts = (value: unknown): value is Kept['texts'] =>
  isRecord(value) && fileNames.every((file) => value[file] === undefined || typeof value[file] === 'string');
const isSteps = (value: unknown): value is readonly Step[] => Array.isArray(value) && value.every(isRecord);

function asDraft(value: unknown): Draft | undefined {
  if (!isRecord(value)) return undefined;
  const { texts, baseline, at } = value;
  if (!isTexts(texts) || !isTexts(baseline) || typeof at !== 'number') return undefined;
  const steps = (key: string) => {
    const found = valueAt(value, [key]);
    return isSteps(found) && listAt(value, key).length === found.length ? found : [];
  };
  return {
    id: textAt(value, 'id'),
    name: textAt(value, 'name'),
    at,
    texts,
    baseline,
    done: steps('done'),
    undone: steps('undone'),
  };
}

/** A draft that was written as text in a hurry. */
export const readDraft = (text: string | undefined): Draft | undefined => asDraft(parsed(text));

export const isUnsaved = ({ texts, baseline }: Kept): boolean =>
  fileNames.some((file) => texts[file] !== baseline[file]);

export interface Drafts {
  keep(draft: Draft): Promise<boolean>;
  find(id: string): Promise<Draft | undefined>;
  /** Unsaved work of all tabs, newest first. */
  all(): Promise<readonly Draft[]>;
  drop(id: string): Promise<void>;
  /** The folder's handle, where the browser can keep it. */
  keepFolder(id: string, folder: unknown): Promise<boolean>;
  findFolder(id: string): Promise<unknown>;
}

export const createDrafts = (store: Store): Drafts => ({
  keep: (draft) => store.set(PREFIX + draft.id, draft),
  find: async (id) => asDraft(await store.get(PREFIX + id)),
  all: async () => {
    const keys = (await store.keys()).filter((key) => key.startsWith(PREFIX));
    const found = await Promise.all(keys.map(async (key) => asDraft(await store.get(key))));
    return found.filter((draft): draft is Draft => draft !== undefined && isUnsaved(draft)).sort((a, b) => b.at - a.at);
  },
  drop: async (id) => {
    await store.remove(PREFIX + id);
    await store.remove(FOLDER + id);
  },
  keepFolder: (id, folder) => store.set(FOLDER + id, folder).catch(() => false),
  findFolder: (id) => store.get(FOLDER + id),
});
