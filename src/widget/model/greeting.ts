/** The small card above the launcher: once, and never again when dismissed. */
import { createModel, signal } from '@preact/signals';
import type { WidgetOptions } from '../contract';
import type { Appearance } from './appearance';
import { GREETED } from './keys';

/** @param isBusy True while the panel is open or a conversation stands: then nobody needs a greeting. */
export const Greeting = createModel((options: WidgetOptions, appearance: Appearance, isBusy: () => boolean) => {
  const { store, greeting: given, inline, launcher } = options;
  const text = signal<string | undefined>(undefined);
  return {
    text,
    greet: async () => {
      if (given === 'off' || inline || !launcher || isBusy() || store.get(GREETED) !== null) return;
      if (given === undefined) await appearance.loadTexts();
      const words = appearance.assistant.peek()?.wording.greeting;
      if (!isBusy()) text.value = given ?? words?.[appearance.language.peek()] ?? words?.id;
    },
    /** Stores one flag, the first thing that is ever stored. */
    dismiss: () => {
      if (text.peek() === undefined) return;
      text.value = undefined;
      store.set(GREETED, '1');
    },
  };
});
