/** Keeps a measurement of the newest state: one order at a time, the newest wins. */
import { batch, computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Issue } from '../../knowledge/check';
import type { Compiled } from '../../knowledge/compiled';
import type { Proposal } from '../../knowledge/review/review';
import type { Order, Report } from './measuring';
import type { Workspace } from './workspace';

/** Sends an order; reports come to the listener that was given when it was made. A worker in the page, a plain call in tests. */
export type Send = (order: Order) => void;
export type Connect = (hear: (report: Report) => void) => { readonly send: Send; close(): void };

export interface Reviewed {
  readonly read: number;
  readonly proposals: readonly Proposal[];
}

export interface Measurer {
  readonly issues: ReadonlySignal<readonly Issue[]>;
  /** The newest knowledge without errors; undefined before there was any. */
  readonly compiled: ReadonlySignal<Compiled | undefined>;
  /** Whether `compiled` is of the state that is on screen. */
  readonly isCurrent: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Whether the newest report came from a thorough check of this very state. */
  readonly isDeep: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<string | undefined>;
  /** Leaves phrasings out and asks them. */
  measureDeeply(): void;
  review(log: string): Promise<Reviewed>;
  dispose(): void;
}

/** Typing is not measured at every key. */
const REST = 350;

interface State {
  readonly issues: Signal<readonly Issue[]>;
  readonly compiled: Signal<Compiled | undefined>;
  readonly compiledOf: Signal<number>;
  readonly measuredOf: Signal<number>;
  readonly deepOf: Signal<number>;
  readonly failure: Signal<string | undefined>;
}

const newState = (): State => ({
  issues: signal([]),
  compiled: signal(undefined),
  compiledOf: signal(-1),
  measuredOf: signal(-1),
  deepOf: signal(-1),
  failure: signal(undefined),
});

export function createMeasurer(workspace: Workspace, connect: Connect, now = Date.now, rest = REST): Measurer {
  const state = newState();
  const running = signal<Order | undefined>(undefined);
  let waiting: Order | undefined;
  let reviewed: ((found: Reviewed) => void) | undefined;
  const line = connect((report) => batch(() => hear(report)));

  const order = (next: Order) => {
    if (running.peek()) {
      // A question about the log is never dropped for a newer state of the files.
      if (waiting?.kind !== 'review') waiting = next;
      return;
    }
    running.value = next;
    line.send(next);
  };
  const measure = (deep: boolean) =>
    order({ kind: 'measure', revision: workspace.revision.peek(), texts: workspace.current(), now: now(), deep });
  const goOn = () => {
    const next = waiting;
    waiting = undefined;
    running.value = undefined;
    if (next) order(next);
    else if (state.measuredOf.peek() !== workspace.revision.peek() && !state.failure.peek()) measure(false);
  };
  const hear = (report: Report) => {
    if (report.kind === 'compiled') {
      state.compiled.value = report.compiled;
      state.compiledOf.value = report.revision;
      return;
    }
    state.failure.value = report.kind === 'failed' ? report.message : undefined;
    if (report.kind === 'measured') {
      state.issues.value = report.issues;
      state.measuredOf.value = report.revision;
      if (running.peek()?.kind === 'measure' && isDeepOrder(running.peek())) state.deepOf.value = report.revision;
    } else {
      reviewed?.(report.kind === 'reviewed' ? report : { read: 0, proposals: [] });
      reviewed = undefined;
    }
    goOn();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const first = workspace.revision.value === 0;
    clearTimeout(timer);
    timer = setTimeout(() => untracked(() => measure(false)), first ? 0 : rest);
  });
  return {
    issues: state.issues,
    compiled: state.compiled,
    isCurrent: computed(() => state.compiledOf.value === workspace.revision.value),
    isBusy: computed(() => running.value !== undefined || state.measuredOf.value !== workspace.revision.value),
    isDeep: computed(() => state.deepOf.value === workspace.revision.value),
    failure: state.failure,
    measureDeeply: () => measure(true),
    review: (log) =>
      new Promise((resolve) => {
        reviewed = resolve;
        order({ kind: 'review', texts: workspace.current(), log, now: now() });
      }),
    dispose: () => {
      stop();
      clearTimeout(timer);
      line.close();
    },
  };
}

const isDeepOrder = (order: Order | undefined): boolean => order?.kind === 'measure' && order.deep;
