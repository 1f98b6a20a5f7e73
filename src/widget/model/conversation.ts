/** The conversation: questions in their order, replies beside them, kept and cleared. No DOM. */
import { batch, computed, createModel, signal } from '@preact/signals';
import type { Context } from '../../engine/context';
import type { Reply } from '../../engine/reply';
import { mask } from '../../text/mask';
import type { Emit, Engine } from '../contract';
import { isWaiting, type Turn } from './turn';

export interface ConversationDeps {
  readonly turns: readonly Turn[];
  readonly context: Context | undefined;
  readonly prepare: (context: Context | undefined) => Engine | Promise<Engine>;
  readonly emit: Emit;
  readonly now: () => number;
  /** Called after each change that is worth keeping; never at the start. */
  readonly keep: (turns: readonly Turn[], context: Context | undefined) => void;
  readonly forget: () => void;
}

/** Turn numbers of this page, and a part that tells two tabs apart which began in the same millisecond. */
function turnIds(now: () => number): () => string {
  const tab = Math.random().toString(36).slice(2, 7);
  let count = 0;
  return () => {
    count += 1;
    return `${now().toString(36)}${tab}${count}`;
  };
}

export const Conversation = createModel((deps: ConversationDeps) => {
  const { emit, now } = deps;
  const nextId = turnIds(now);
  const turns = signal<readonly Turn[]>(deps.turns);
  const cleared = signal<{ readonly turns: readonly Turn[]; readonly context: Context | undefined } | undefined>(
    undefined,
  );
  const engine = signal<Engine | undefined>(undefined);
  let preparing: Promise<Engine> | undefined;
  let startFrom = deps.context;
  // Questions asked before the engine stood wait here, so that a later one never overtakes an earlier one.
  let queue: Promise<unknown> | undefined;

  const context = () => engine.peek()?.context ?? startFrom;
  const keep = () => deps.keep(turns.peek(), context());
  const change = (id: string, part: Partial<Turn>) => {
    turns.value = turns.peek().map((turn) => (turn.id === id ? { ...turn, ...part } : turn));
  };

  /** The engine, at once when it stands; a failed preparation is tried again at the next call. */
  const ready = (): Engine | Promise<Engine> => {
    const standing = engine.peek();
    if (standing) return standing;
    if (preparing) return preparing;
    const made = deps.prepare(startFrom);
    if (!(made instanceof Promise)) {
      engine.value = made;
      return made;
    }
    preparing = made.then(
      (value) => {
        engine.value = value;
        preparing = undefined;
        return value;
      },
      (reason: unknown) => {
        preparing = undefined;
        throw reason;
      },
    );
    return preparing;
  };

  const report = (question: string, reply: Reply) => {
    const entryId = 'entryId' in reply && reply.entryId ? { entryId: reply.entryId } : {};
    const { kind, language } = reply;
    emit('reply', { kind, ...entryId, language });
    if (kind === 'refusal' || kind === 'handoff') reportUnanswered(question, reply);
  };
  const reportUnanswered = (question: string, reply: Reply) => {
    const { kind, language, suggestions } = reply;
    const entryId = 'entryId' in reply && reply.entryId ? { entryId: reply.entryId } : {};
    const nearest = suggestions?.[0] ? { nearest: suggestions[0] } : {};
    emit('unanswered', { question, kind, ...entryId, ...nearest, language, at: new Date(now()).toISOString() });
  };

  const answer = (turn: Turn, standing: Engine): Reply => {
    const reply = standing.ask(turn.question);
    batch(() => change(turn.id, { reply, failed: false }));
    keep();
    report(turn.question, reply);
    return reply;
  };
  const fail = (turn: Turn, reason: unknown): never => {
    change(turn.id, { failed: true });
    keep();
    emit('error', { code: 'answer', message: reason instanceof Error ? reason.message : String(reason) });
    throw reason;
  };
  const settle = (turn: Turn): Promise<Reply> => {
    try {
      const standing = ready();
      if (!(standing instanceof Promise) && !queue) return Promise.resolve(answer(turn, standing));
      const replied = (queue ?? Promise.resolve())
        .then(() => standing)
        .then((value) => answer(turn, value))
        .catch((reason: unknown) => fail(turn, reason));
      const tail = replied
        .catch(() => undefined)
        .then(() => {
          if (queue === tail) queue = undefined;
        });
      queue = tail;
      return replied;
    } catch (reason) {
      return Promise.resolve().then(() => fail(turn, reason));
    }
  };

  return {
    turns,
    cleared,
    engine,
    ready,
    waiting: computed(() => turns.value.some(isWaiting)),
    /** Makes the engine ready ahead of a question; a failure shows only when something is asked. */
    warm: () => {
      try {
        Promise.resolve(ready()).catch(() => undefined);
      } catch {
        // Asked again, and told, with the first question.
      }
    },
    /** @param text as typed; it is masked here, before anything sees it. */
    ask: (text: string): Promise<Reply> => {
      const question = mask(text.trim());
      // Nothing was asked, so nothing is shown or kept; the caller still gets what the engine says to that.
      if (!question) return Promise.resolve(ready()).then((standing) => standing.ask(''));
      const turn: Turn = { id: nextId(), question, at: now() };
      cleared.value = undefined;
      turns.value = [...turns.peek(), turn];
      emit('question', { question });
      return settle(turn);
    },
    retry: (turn: Turn) => {
      change(turn.id, { failed: false });
      settle(turn).catch(() => undefined);
    },
    use: (turn: Turn, question: string) => {
      change(turn.id, { used: [...(turn.used ?? []), question] });
    },
    vote: (turn: Turn, vote: 'up' | 'down', reason?: string) => {
      const { reply } = turn;
      if (!reply) return;
      change(turn.id, { vote });
      keep();
      const entryId = 'entryId' in reply && reply.entryId ? { entryId: reply.entryId } : {};
      emit('feedback', { ...entryId, up: vote === 'up', ...(reason && { reason }) });
      if (vote === 'down' && !reason) reportUnanswered(turn.question, reply);
    },
    clear: () => {
      cleared.value = turns.peek().length ? { turns: turns.peek(), context: context() } : undefined;
      turns.value = [];
      engine.peek()?.reset();
      startFrom = undefined;
      deps.forget();
    },
    undo: () => {
      const before = cleared.peek();
      if (!before) return;
      turns.value = before.turns;
      cleared.value = undefined;
      // An engine takes a conversation up only when it is made.
      startFrom = before.context;
      engine.value = undefined;
      keep();
    },
    keep,
  };
});
export type Conversation = InstanceType<typeof Conversation>;
