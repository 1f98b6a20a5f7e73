/** Runs tables through an answerer and counts verdicts. */
import type { Reply } from '../../src/engine/reply';
import type { Answerer } from './answerer';
import { judge, judgedText, type Verdict } from './judge';
import type { QuestionTable, Turn } from './rows';

export interface Outcome {
  readonly table: string;
  readonly isHeld: boolean;
  /** Row id; of a dialogue with the turn's number: "own-d001.2". */
  readonly id: string;
  /** The turns so far, this one last. */
  readonly asked: readonly string[];
  readonly turn: Turn;
  readonly verdict: Verdict;
  /** Of a question back: asking one of its options in a fresh conversation gives a right reply. */
  readonly hasRightOption: boolean;
  readonly reply: Reply;
}

function offersRight(reply: Reply, turn: Turn, answerer: Answerer): boolean {
  if (reply.kind !== 'clarify') return false;
  return reply.options.some((option) => judge(answerer.start().ask(option.question), turn) === 'right');
}

export function runTable(table: QuestionTable, answerer: Answerer): Outcome[] {
  const { name, isHeld } = table;
  return table.rows.flatMap((row) => {
    const conversation = answerer.start();
    return row.turns.map((turn, at): Outcome => {
      const reply = conversation.ask(turn.q);
      const verdict = judge(reply, turn);
      return {
        table: name,
        isHeld,
        id: row.turns.length > 1 ? `${row.id}.${at + 1}` : row.id,
        asked: row.turns.slice(0, at + 1).map(({ q }) => q),
        turn,
        verdict,
        hasRightOption: verdict !== 'right' && offersRight(reply, turn, answerer),
        reply,
      };
    });
  });
}

export interface Tally {
  readonly count: number;
  readonly right: number;
  readonly clarified: number;
  /** Questions back of which one option leads to the right reply. */
  readonly rightOption: number;
  readonly refused: number;
  readonly wrong: number;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const of = (verdict: Verdict) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
  return {
    count: outcomes.length,
    right: of('right'),
    clarified: of('clarified'),
    rightOption: outcomes.filter(({ verdict, hasRightOption }) => verdict === 'clarified' && hasRightOption).length,
    refused: of('refused'),
    wrong: of('wrong'),
  };
}

/** One line a developer can act on. */
export function describe(outcome: Outcome): string {
  const { verdict, id, turn, asked, reply } = outcome;
  const said = judgedText(reply).replaceAll('\n', ' | ').slice(0, 180);
  const options = reply.kind === 'clarify' ? ` <${reply.options.map(({ label }) => label).join(' / ')}>` : '';
  const entry = 'entryId' in reply && reply.entryId ? ` #${reply.entryId}` : '';
  return `${verdict} ${id} [${turn.labels.join(',')}] ${asked.join(' > ')}\n      ${reply.kind}${entry}: ${said}${options}`;
}

export interface Times {
  readonly median: number;
  readonly p95: number;
}
/**
 * Milliseconds a first question takes, when the code is warm but the answerer has not seen the question.
 * Wall time: on a busy machine the 95th percentile tells more about the other programs.
 * @param most Questions timed at most, spread over the tables.
 */
export function time(tables: readonly QuestionTable[], answerer: Answerer, most = Number.POSITIVE_INFINITY): Times {
  const all = tables.flatMap(({ rows }) => rows.map(({ turns: [first] }) => first.q));
  answerer.start();
  const step = Math.ceil(all.length / most) || 1;
  const questions = all.filter((_, at) => at % step === 0);
  const times = questions
    .map((question) => {
      const conversation = answerer.start();
      const before = performance.now();
      conversation.ask(question);
      return performance.now() - before;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
