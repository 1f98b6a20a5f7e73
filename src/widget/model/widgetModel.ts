/** What the widget remembers and does; components read its signals and call its actions, and decide nothing. */
import { computed, createModel, effect, signal } from '@preact/signals';
import type { Context } from '../../engine/context';
import type { Language, Reply } from '../../engine/reply';
import type { Compiled } from '../../knowledge/compiled';
import { mask } from '../../text/mask';
import type { WidgetOptions } from '../contract';
import { STRINGS } from '../strings/strings';
import { Conversation } from './conversation';
import { openHistory, type Theme } from './history';
import type { Turn } from './turn';
import { Typing } from './typing';

const GREETED = 'greeted';

export const WidgetModel = createModel((options: WidgetOptions) => {
  const { store, emit, now } = options;
  const history = openHistory(store);
  const kept = history.read();
  const assistant = signal<Compiled['assistant'] | undefined>(undefined);
  const chosenLanguage = signal<Language | undefined>(kept.language);
  const theme = signal<Theme>(kept.theme ?? options.theme);
  const fixed = options.language === 'auto' ? undefined : options.language;
  const language = computed<Language>(() => chosenLanguage.value ?? fixed ?? assistant.value?.languages[0] ?? 'id');
  const isOpen = signal(options.inline);
  const unread = signal(false);
  const greeting = signal<string | undefined>(undefined);
  const view = signal<'chat' | 'privacy'>('chat');
  const menuOpen = signal(false);
  const clock = signal(now());
  // Counts what the visitor sent herself, which is always brought into view.
  const sent = signal(0);

  const write = (turns: readonly Turn[], context: Context | undefined) =>
    history.write({
      turns,
      theme: theme.peek(),
      ...(context && { context }),
      ...(chosenLanguage.peek() && { language: chosenLanguage.peek() as Language }),
    });
  const conversation = new Conversation({
    turns: kept.turns,
    context: kept.context,
    prepare: options.prepare,
    emit,
    now,
    keep: write,
    forget: history.remove,
  });
  const typing = new Typing(conversation.engine);
  effect(() => {
    const standing = conversation.engine.value;
    if (standing) assistant.value = standing.knowledge.assistant;
  });

  const dismissGreeting = () => {
    if (greeting.peek() === undefined) return;
    greeting.value = undefined;
    store.set(GREETED, '1');
  };
  const loadTexts = async () => {
    if (assistant.peek() || !options.texts) return;
    try {
      const texts = options.texts();
      assistant.value = texts instanceof Promise ? await texts : texts;
    } catch {
      // The engine brings them too, or tells what is wrong when a question is asked.
    }
  };
  const open = () => {
    if (isOpen.peek()) return;
    dismissGreeting();
    loadTexts();
    clock.value = now();
    unread.value = false;
    isOpen.value = true;
    emit('open', {});
  };
  const close = () => {
    if (!isOpen.peek() || options.inline) return;
    isOpen.value = false;
    menuOpen.value = false;
    emit('close', {});
  };
  const ask = (text: string): Promise<Reply> => {
    const replied = conversation.ask(text);
    clock.value = now();
    if (!isOpen.peek()) unread.value = options.badge;
    return replied;
  };

  /** An entry's own question; the target itself is the question where no entry has that id. */
  const show = async (target: string): Promise<void> => {
    open();
    const { knowledge } = await conversation.ready();
    const entry = knowledge.entries.find(({ id }) => id === target);
    const questions = entry?.ask[language.peek()] ?? entry?.ask.id;
    const question = mask(questions?.[0] ?? target);
    // Coming back to the same address must not ask the same thing over and over.
    if (conversation.turns.peek().at(-1)?.question !== question) await ask(question);
  };

  return {
    conversation,
    typing,
    assistant,
    language,
    theme,
    isOpen,
    unread,
    greeting,
    view,
    menuOpen,
    clock,
    sent,
    strings: computed(() => STRINGS[language.value]),
    name: computed(() => assistant.value?.name ?? options.name ?? 'Jessi'),
    open,
    close,
    ask,
    show,
    send: (text: string) => {
      sent.value += 1;
      view.value = 'chat';
      ask(text).catch(() => undefined);
    },
    loadTexts,
    dismissGreeting,
    /** Shows the greeting card unless it was dismissed, a conversation stands, or the owner has none. */
    greet: async () => {
      const busy = () => isOpen.peek() || conversation.turns.peek().length > 0;
      if (options.greeting === 'off' || options.inline || !options.launcher) return;
      if (busy() || store.get(GREETED) !== null) return;
      if (options.greeting === undefined) await loadTexts();
      const words = assistant.peek()?.wording.greeting;
      if (!busy()) greeting.value = options.greeting ?? words?.[language.peek()] ?? words?.id;
    },
    tick: () => {
      clock.value = now();
    },
    setTheme: (chosen: Theme) => {
      theme.value = chosen;
      conversation.keep();
    },
    setLanguage: (chosen: Language) => {
      chosenLanguage.value = chosen;
      conversation.keep();
    },
  };
});
export type WidgetModel = InstanceType<typeof WidgetModel>;
