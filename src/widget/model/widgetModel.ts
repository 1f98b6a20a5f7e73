/** What the widget remembers and does; components read its signals and call its actions, and decide nothing. */
import { createModel, effect, signal } from '@preact/signals';
import type { Reply } from '../../engine/reply';
import { mask } from '../../text/mask';
import type { WidgetOptions } from '../contract';
import { Appearance } from './appearance';
import { Conversation } from './conversation';
import { Greeting } from './greeting';
import { openHistory } from './history';
import { Typing } from './typing';

export const WidgetModel = createModel((options: WidgetOptions) => {
  const { emit, now, prepare } = options;
  const history = openHistory(options.store);
  const kept = history.read();
  const appearance = new Appearance(options, kept, () => conversation.keep());
  const conversation = new Conversation({
    turns: kept.turns,
    context: kept.context,
    prepare,
    emit,
    now,
    keep: (turns, context) => history.write({ turns, ...(context && { context }), ...appearance.choices() }),
    forget: history.remove,
  });
  const isOpen = signal(options.inline);
  const greeting = new Greeting(options, appearance, () => isOpen.peek() || conversation.turns.peek().length > 0);
  const unread = signal(false);
  const view = signal<'chat' | 'privacy'>('chat');
  const menuOpen = signal(false);
  const clock = signal(now());
  // Counts what the visitor sent herself, which is always brought into view.
  const sent = signal(0);

  effect(() => {
    const engine = conversation.engine.value;
    if (engine) appearance.assistant.value = engine.knowledge.assistant;
  });

  const open = () => {
    if (isOpen.peek()) return;
    greeting.dismiss();
    appearance.loadTexts();
    clock.value = now();
    unread.value = false;
    isOpen.value = true;
    emit('open', {});
  };
  const ask = (text: string): Promise<Reply> => {
    const replied = conversation.ask(text);
    clock.value = now();
    if (!isOpen.peek()) unread.value = options.badge;
    return replied;
  };

  return {
    conversation,
    appearance,
    greeting,
    typing: new Typing(conversation.engine),
    isOpen,
    unread,
    view,
    menuOpen,
    clock,
    sent,
    open,
    ask,
    close: () => {
      if (!isOpen.peek() || options.inline) return;
      isOpen.value = false;
      menuOpen.value = false;
      emit('close', {});
    },
    /** @param target An entry's id, which asks the entry's own question, or a question. */
    show: async (target: string): Promise<void> => {
      open();
      const { knowledge } = await conversation.ready();
      const entry = knowledge.entries.find(({ id }) => id === target);
      const questions = entry?.ask[appearance.language.peek()] ?? entry?.ask.id;
      const question = mask(questions?.[0] ?? target);
      // Coming back to the same address must not ask the same thing over and over.
      if (conversation.turns.peek().at(-1)?.question !== question) await ask(question);
    },
    send: (text: string) => {
      sent.value += 1;
      view.value = 'chat';
      ask(text).catch(() => undefined);
    },
    tick: () => {
      clock.value = now();
    },
  };
});
export type WidgetModel = InstanceType<typeof WidgetModel>;
