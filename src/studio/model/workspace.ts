/** The six files under the editor's hands: texts are the truth, values are read from them, each change can be taken back. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Path, Texts } from '../../knowledge/check';
import { appendAt, setAt } from '../../knowledge/edit';
import { type FileName, fileNames } from '../../knowledge/schema';
import { applyPatch, inverse, type Patch, patchBetween } from './patch';
import { parsed, valueAt } from './read';

export interface Place {
  readonly file: FileName;
  readonly path: Path;
}

/** One thing that undo takes back. */
export interface Step {
  readonly patches: readonly Patch[];
  readonly place: Place;
  readonly at: number;
}

/** What a draft keeps, and what a workspace starts from. */
export interface Kept {
  readonly name: string;
  readonly texts: Texts;
  readonly baseline: Texts;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

type PerFile<T> = { readonly [K in FileName]: T };

export interface Workspace {
  readonly name: string;
  readonly texts: PerFile<Signal<string | undefined>>;
  readonly values: PerFile<ReadonlySignal<unknown>>;
  readonly changed: ReadonlySignal<readonly FileName[]>;
  /** Counts every change, so that a measurement knows which state it is of. */
  readonly revision: ReadonlySignal<number>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  get(place: Place): unknown;
  /** `undefined` removes. Changes of one field in quick succession are one step. */
  set(place: Place, value: unknown): void;
  append(place: Place, item: unknown): void;
  setText(file: FileName, text: string): void;
  /** Several changes as one step. */
  change(place: Place, make: (texts: Texts) => Texts): void;
  /** @returns Where it was, so that the editor sees it happen. */
  undo(): Place | undefined;
  redo(): Place | undefined;
  /** These texts are on disk now. */
  markSaved(texts: Texts): void;
  readonly saved: Texts;
  snapshot(): Kept;
  current(): Texts;
}

/** Typing goes on as one step until a pause of this length. */
const PAUSE = 1200;
const MOST_STEPS = 400;

const perFile = <T>(make: (file: FileName) => T): PerFile<T> => ({
  assistant: make('assistant'),
  announcement: make('announcement'),
  figures: make('figures'),
  entries: make('entries'),
  lexicon: make('lexicon'),
  questions: make('questions'),
});

const samePlace = (a: Place, b: Place) => a.file === b.file && a.path.join('\n') === b.path.join('\n');

/** Steps done and undone. */
function createHistory(kept: Pick<Kept, 'done' | 'undone'>, now: () => number) {
  const done = signal(kept.done);
  const undone = signal(kept.undone);
  return {
    done,
    undone,
    record(place: Place, patches: readonly Patch[], typing: boolean) {
      const last = done.peek().at(-1);
      const at = now();
      const goesOn =
        typing && last && undone.peek().length === 0 && samePlace(last.place, place) && at - last.at < PAUSE;
      const step = { place, at, patches: goesOn ? [...last.patches, ...patches] : patches };
      done.value = [...done.peek().slice(goesOn ? 0 : -MOST_STEPS, goesOn ? -1 : undefined), step];
      undone.value = [];
    },
    move(from: Signal<readonly Step[]>, to: Signal<readonly Step[]>): Step | undefined {
      const step = from.peek().at(-1);
      if (!step) return undefined;
      from.value = from.peek().slice(0, -1);
      // Never joined by typing that follows.
      to.value = [...to.peek(), { ...step, at: 0 }];
      return step;
    },
  };
}

/** @param now Milliseconds; a stand-in in tests. */
export function createWorkspace(kept: Kept, now: () => number = Date.now): Workspace {
  const texts = perFile((file) => signal(kept.texts[file]));
  const values = perFile((file) => computed(() => parsed(texts[file].value)));
  const baseline = signal(kept.baseline);
  const revision = signal(0);
  const history = createHistory(kept, now);
  const current = (): Texts => perFile((file) => texts[file].peek());

  const put = (patches: readonly Patch[]) => {
    for (const patch of patches) texts[patch.file].value = applyPatch(texts[patch.file].peek(), patch);
    revision.value = revision.peek() + 1;
  };
  const change = (place: Place, make: (texts: Texts) => Texts, typing = false) =>
    batch(() => {
      const before = current();
      const after = make(before);
      const patches = fileNames
        .filter((file) => before[file] !== after[file])
        .map((file) => patchBetween(file, before[file], after[file]));
      if (patches.length === 0) return;
      put(patches);
      history.record(place, patches, typing);
    });
  const onText = (place: Place, make: (text: string) => string, typing: boolean) =>
    change(place, (before) => ({ ...before, [place.file]: make(before[place.file] ?? '{}\n') }), typing);

  return {
    name: kept.name,
    texts,
    values,
    revision,
    changed: computed(() => fileNames.filter((file) => texts[file].value !== baseline.value[file])),
    canUndo: computed(() => history.done.value.length > 0),
    canRedo: computed(() => history.undone.value.length > 0),
    get: ({ file, path }) => valueAt(values[file].value, path),
    // A broken file is mended as text first: an edit by path would be made in the wrong place.
    set: (place, value) => {
      if (values[place.file].peek() === undefined && texts[place.file].peek() !== undefined) return;
      onText(place, (text) => setAt(text, place.path, value), true);
    },
    append: (place, item) => {
      if (values[place.file].peek() === undefined) return;
      const isThere = Array.isArray(valueAt(values[place.file].peek(), place.path));
      onText(place, (text) => (isThere ? appendAt(text, place.path, item) : setAt(text, place.path, [item])), false);
    },
    setText: (file, text) => onText({ file, path: [] }, () => text, true),
    change: (place, make) => change(place, make),
    undo: () =>
      batch(() => {
        const step = history.move(history.done, history.undone);
        if (step) put([...step.patches].reverse().map(inverse));
        return step?.place;
      }),
    redo: () =>
      batch(() => {
        const step = history.move(history.undone, history.done);
        if (step) put(step.patches);
        return step?.place;
      }),
    markSaved: (saved) => {
      baseline.value = { ...baseline.peek(), ...saved };
    },
    get saved() {
      return baseline.peek();
    },
    current,
    snapshot: () => ({
      name: kept.name,
      texts: current(),
      baseline: baseline.peek(),
      done: history.done.peek(),
      undone: history.undone.peek(),
    }),
  };
}
