/** What a state of the files is worth: problems, compiled knowledge, and what the test questions reach. Runs in a worker. */
import { createAssistant } from '../../engine/assistant';
import { check, type Issue, type Prepare, type Texts } from '../../knowledge/check';
import { compile } from '../../knowledge/compile';
import type { Compiled } from '../../knowledge/compiled';
import { readLog } from '../../knowledge/review/readLog';
import { type Proposal, review } from '../../knowledge/review/review';

export type Order =
  | {
      readonly kind: 'measure';
      readonly revision: number;
      readonly texts: Texts;
      readonly now: number;
      /** Also leave phrasings out and ask them: takes seconds. */
      readonly deep: boolean;
    }
  | { readonly kind: 'review'; readonly texts: Texts; readonly log: string; readonly now: number };

export type Report =
  /** No error but perhaps in what questions reach: the widget can use it. Comes before `measured`. */
  | { readonly kind: 'compiled'; readonly revision: number; readonly compiled: Compiled }
  | { readonly kind: 'measured'; readonly revision: number; readonly issues: readonly Issue[] }
  | { readonly kind: 'reviewed'; readonly read: number; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'failed'; readonly message: string };

const prepare: Prepare = (knowledge) => (question) => createAssistant({ knowledge }).ask(question);

function measure(
  { revision, texts, now, deep }: Extract<Order, { kind: 'measure' }>,
  report: (report: Report) => void,
) {
  let first = true;
  const { issues } = check(texts, {
    now: new Date(now),
    leaveOut: deep,
    // Called for the first time when nothing but the reach can be wrong.
    prepare: (compiled) => {
      if (first) report({ kind: 'compiled', revision, compiled });
      first = false;
      return prepare(compiled);
    },
  });
  report({ kind: 'measured', revision, issues });
}

function regroup({ texts, now, log }: Extract<Order, { kind: 'review' }>, report: (report: Report) => void) {
  const { source } = check(texts, { now: new Date(now) });
  const logged = readLog(log);
  const proposals = source ? review(logged, source, prepare(compile(source))) : [];
  report({ kind: 'reviewed', read: logged.length, proposals });
}

/** @param report Called once or twice for each order, in order. Never throws. */
export function carryOut(order: Order, report: (report: Report) => void): void {
  try {
    if (order.kind === 'measure') measure(order, report);
    else regroup(order, report);
  } catch (error) {
    report({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
