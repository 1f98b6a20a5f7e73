/** The conversation: questions in their order, replies beside them, kept and cleared. No DOM. */
import { computed, createModel, type Signal, signal } from '@preact/signals';
import type { Context } from '../../engine/context';
import type { Reply } from '../../engine/reply';
import { mask } from '../../text/mask';
import type { Emit, Engine, WidgetOptions } from '../contract';
import { type Standing, standing } from './standing';
import { type Tell, tellWith } from './tell';
import { isWaiting, type Turn } from './turn';

export interface ConversationDeps {
  readonly turns: readonly Turn[];
  readonly context: Context | undefined;
  readonly prepare: WidgetOptions['prepare'];
  readonly emit: Emit;
  readonly now: () => number;
  /** Called after each change that is worth keeping; never at the start. */
  readonly keep: (turns: readonly Turn[], context: Context | undefined) => void;
  readonly forget: () => void;
}

type Change = (id: string, part: Partial<Turn>) => void;
const changer =
  (turns: Signal<readonly Turn[]>): Change =>
  (id, part) => {
    turns.value = turns.peek().map((turn) => (turn.id === id ? { ...turn, ...part } : turn));
  };

/** Answers turns one after the other, so that a later question never overtakes an earlier one. */
function answerer(source: Standing, change: Change, keep: () => void, tell: Tell): (turn: Turn) => Promise<Reply> {
  let queue: Promise<unknown> | undefined;
  const answer = (turn: Turn, engine: Engine): Reply => {
    const reply = engine.ask(turn.question);
    change(turn.id, { reply, failed: false });
    keep();
    tell.replied(turn, reply);
    return reply;
  };
  const fail = (turn: Turn, reason: unknown): never => {
    change(turn.id, { failed: true });
    keep();
    tell.failed(reason);
    throw reason;
  };
  return async (turn) => {
    try {
      const engine = source.ready();
      // At once where nothing is waited for: question and reply are painted together.
      if (!(engine instanceof Promise) && !queue) return answer(turn, engine);
      const replied = Promise.all([engine, queue]).then(([ready]) => answer(turn, ready));
      const tail = replied
        .catch(() => undefined)
        .then(() => {
          if (queue === tail) queue = undefined;
        });
      queue = tail;
      return await replied;
    } catch (reason) {
      return fail(turn, reason);
    }
  };
}

export const Conversation = createModel((deps: ConversationDeps) => {
  const { emit, now } = deps;
  const turns = signal(deps.turns);
  const cleared = signal<{ readonly turns: readonly Turn[]; readonly context: Context | undefined } | undefined>(
    undefined,
  );
  const source = standing(deps.prepare, deps.context);
  const tell = tellWith(emit, now);
  const change = changer(turns);
  const keep = () => deps.keep(turns.peek(), source.context());
  const settle = answerer(source, change, keep, tell);

  return {
    turns,
    cleared,
    engine: source.engine,
    ready: source.ready,
    keep,
    waiting: computed(() => turns.value.some(isWaiting)),
    /** Makes the engine ready ahead of a question; a failure shows only when something is asked. */
    warm: () => {
      new Promise((done) => done(source.ready())).catch(() => undefined);
    },
    /** @param text as typed; it is masked here, before anything sees it. */
    ask: (text: string): Promise<Reply> => {
      const question = mask(text.trim());
      // Nothing was asked, so nothing is shown or kept; the caller still gets what the engine says to that.
      if (!question) return Promise.resolve(source.ready()).then((engine) => engine.ask(''));
      const at = now();
      // The second part tells two tabs apart that asked in the same millisecond.
      const turn: Turn = { id: at.toString(36) + Math.random().toString(36).slice(2), question, at };
      cleared.value = undefined;
      turns.value = [...turns.peek(), turn];
      emit('question', { question });
      return settle(turn);
    },
    retry: (turn: Turn) => {
      change(turn.id, { failed: false });
      settle(turn).catch(() => undefined);
    },
    use: (turn: Turn, question: string) => change(turn.id, { used: [...(turn.used ?? []), question] }),
    vote: (turn: Turn, vote: 'up' | 'down', reason?: string) => {
      if (!turn.reply) return;
      change(turn.id, { vote });
      keep();
      tell.judged(turn, turn.reply, vote === 'up', reason);
    },
    clear: () => {
      cleared.value = turns.peek().length ? { turns: turns.peek(), context: source.context() } : undefined;
      turns.value = [];
      source.engine.peek()?.reset();
      if (!source.engine.peek()) source.restart(undefined);
      deps.forget();
    },
    undo: () => {
      const before = cleared.peek();
      if (!before) return;
      turns.value = before.turns;
      cleared.value = undefined;
      // An engine takes a conversation up only when it is made.
      source.restart(before.context);
      keep();
    },
  };
});
export type Conversation = InstanceType<typeof Conversation>;
