/** The studio as a whole: what is open, what is looked at, and everything that can be done with it. No DOM. */
import { batch, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type FileName, fileNames } from '../../knowledge/schema';
import { createDrafts, type Draft, type Drafts, readDraft } from './drafts';
import type { DirectoryLike, Opened } from './folder';
import { itemOf } from './issues';
import { type Connect, createMeasurer, type Measurer } from './measurer';
import { type Section, sectionOf } from './navigation';
import { parsed } from './read';
import { createSaving, type Saving } from './saving';
import type { Store } from './store';
import { createWorkspace, type Kept, type Place, type Workspace } from './workspace';

/** What the studio may touch; stand-ins in tests. */
export interface Surroundings {
  readonly store: Store;
  readonly connect: Connect;
  readonly now: () => number;
  /** Hands a file to the person: a download. */
  readonly hand: (name: string, text: string) => void;
  /** A small place that is written at once, for the moment in which the page goes; it may throw. */
  readonly last: { get(): string | undefined; set(text: string): void };
  /** Name of this tab, the same after a reload. */
  readonly tab: string;
}

export type Notice =
  | { readonly kind: 'restored'; readonly at: number }
  | { readonly kind: 'saved' | 'downloaded'; readonly files: readonly FileName[] }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'noPermission' | 'nothing' | 'removed' | 'backDone' | 'draftLost' };

/** One workspace with what measures and saves it. */
export interface Open {
  readonly workspace: Workspace;
  readonly measurer: Measurer;
  readonly saving: Saving;
  readonly folder: Signal<DirectoryLike | undefined>;
}

export interface Studio {
  readonly language: Signal<'id' | 'en'>;
  readonly open: ReadonlySignal<Open | undefined>;
  readonly section: Signal<Section>;
  readonly selection: Signal<Place | undefined>;
  /** A field to go to, once it is drawn. */
  readonly focus: Signal<Place | undefined>;
  readonly mode: Signal<'form' | 'json'>;
  /** The question that is explained. */
  readonly asked: Signal<string>;
  readonly notice: Signal<Notice | undefined>;
  readonly drafts: Drafts;
  readonly surroundings: Surroundings;
  /** Unsaved work of this tab comes back by itself. */
  restore(): Promise<boolean>;
  begin(opened: Opened): void;
  resume(draft: Draft): Promise<void>;
  close(): Promise<void>;
  goTo(place: Place): void;
  undo(): void;
  redo(): void;
  /** Writes the draft. */
  keepNow(): Promise<void>;
  /** Writes the draft before the next line runs: the page is about to go, and waits for nothing. */
  keepLast(): void;
}

/** A crash loses what was typed in this time at most. */
const KEEP_AFTER = 300;

const keptOf = ({ name, texts }: Opened): Kept => ({ name, texts, baseline: texts, done: [], undone: [] });

const isDirectory = (value: unknown): value is DirectoryLike =>
  typeof value === 'object' && value !== null && 'getFileHandle' in value && typeof value.getFileHandle === 'function';

export function createStudio(surroundings: Surroundings): Studio {
  const { store, connect, now, tab, last } = surroundings;
  const drafts = createDrafts(store);
  const open = signal<Open | undefined>(undefined);
  const view = {
    language: signal<'id' | 'en'>('id'),
    section: signal<Section>('entries'),
    selection: signal<Place | undefined>(undefined),
    focus: signal<Place | undefined>(undefined),
    mode: signal<'form' | 'json'>('form'),
    asked: signal(''),
    notice: signal<Notice | undefined>(undefined),
  };

  /** The newest state that the store holds. */
  let keptRevision = -1;
  const keepNow = async () => {
    const { workspace } = open.peek() ?? {};
    if (!workspace) return;
    const revision = workspace.revision.peek();
    const isKept = await drafts.keep({ ...workspace.snapshot(), id: tab, at: now() });
    if (isKept) keptRevision = revision;
    else view.notice.value = { kind: 'draftLost' };
  };
  const keepLast = () => {
    const { workspace } = open.peek() ?? {};
    if (!workspace || workspace.revision.peek() === keptRevision) return;
    const draft: Draft = { ...workspace.snapshot(), id: tab, at: now() };
    try {
      last.set(JSON.stringify(draft));
    } catch {
      // No room for what undo remembers, or no such place at all: the draft of a moment ago stands.
    }
  };

  let stopKeeping = () => {};
  const start = (kept: Kept, folder?: DirectoryLike) => {
    stop();
    keptRevision = -1;
    const workspace = createWorkspace(kept, now);
    const current = signal(folder);
    const measurer = createMeasurer(workspace, connect, now);
    const saving = createSaving({ workspace, measurer, folder: current, surroundings, notice: view.notice });
    batch(() => {
      open.value = { workspace, measurer, saving, folder: current };
      view.section.value = 'entries';
      view.selection.value = { file: 'entries', path: ['entries', 0] };
      view.mode.value = 'form';
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const undo = effect(() => {
      void [workspace.revision.value, workspace.changed.value];
      clearTimeout(timer);
      timer = setTimeout(() => void untracked(keepNow), KEEP_AFTER);
    });
    stopKeeping = () => {
      clearTimeout(timer);
      undo();
    };
    if (folder) void drafts.keepFolder(tab, folder);
  };
  const stop = () => {
    stopKeeping();
    open.peek()?.measurer.dispose();
    open.value = undefined;
  };
  const lastText = () => {
    try {
      const text = last.get();
      last.set('');
      return text;
    } catch {
      return undefined;
    }
  };
  /** After undo: a change of a whole text is seen where it is, not at the head of its file. */
  const follow = (place: Place | undefined) => {
    if (!place) return;
    if (place.path.length > 0) goTo(place);
    else if (view.selection.peek()?.file !== place.file) goTo(place);
  };
  const goTo = (place: Place) =>
    batch(() => {
      view.section.value = sectionOf(place.file);
      view.selection.value = itemOf(place);
      view.focus.value = place;
      if (view.mode.peek() === 'form' && isBroken(place.file)) view.mode.value = 'json';
    });
  const isBroken = (file: FileName) => {
    const text = open.peek()?.workspace.texts[file].peek();
    return text !== undefined && parsed(text) === undefined;
  };
  const resume = async (draft: Draft, id = draft.id) => {
    const folder = await drafts.findFolder(id);
    start(draft, isDirectory(folder) ? folder : undefined);
    if (fileNames.some((file) => draft.texts[file] !== draft.baseline[file])) {
      view.notice.value = { kind: 'restored', at: draft.at };
    }
    if (id !== tab) await drafts.drop(id);
  };

  return {
    ...view,
    open,
    drafts,
    surroundings,
    goTo,
    keepNow,
    keepLast,
    resume,
    restore: async () => {
      const kept = await drafts.find(tab);
      const hurried = readDraft(lastText());
      const draft = hurried && hurried.at > (kept?.at ?? 0) ? hurried : kept;
      if (!draft || open.peek()) return false;
      await resume(draft);
      return true;
    },
    begin: (opened) => start(keptOf(opened), opened.folder),
    close: async () => {
      const { workspace, folder } = open.peek() ?? {};
      stop();
      // Unsaved work stays among the drafts, under a name of its own; this tab starts anew.
      await drafts.drop(tab);
      if (!workspace || workspace.changed.peek().length === 0) return;
      const id = `${tab}-${now()}`;
      await drafts.keep({ ...workspace.snapshot(), id, at: now() });
      if (folder?.peek()) await drafts.keepFolder(id, folder.peek());
    },
    undo: () => {
      follow(open.peek()?.workspace.undo());
    },
    redo: () => {
      follow(open.peek()?.workspace.redo());
    },
  };
}
