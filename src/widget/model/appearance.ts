/** In which language and light the widget speaks: the visitor's choice, else the owner's, else the knowledge's. */
import { computed, createModel, signal } from '@preact/signals';
import type { Language } from '../../engine/reply';
import type { Compiled } from '../../knowledge/compiled';
import type { WidgetOptions } from '../contract';
import { STRINGS } from '../strings/strings';
import type { Kept, Theme } from './history';

/** @param changed Called after a choice of the visitor, which is worth keeping. */
export const Appearance = createModel((options: WidgetOptions, kept: Kept, changed: () => void) => {
  const assistant = signal<Compiled['assistant'] | undefined>(undefined);
  const chosenLanguage = signal(kept.language);
  const chosenTheme = signal(kept.theme);
  const fixed = options.language === 'auto' ? undefined : options.language;
  const language = computed<Language>(() => chosenLanguage.value ?? fixed ?? assistant.value?.languages[0] ?? 'id');
  return {
    assistant,
    language,
    theme: computed<Theme>(() => chosenTheme.value ?? options.theme),
    strings: computed(() => STRINGS[language.value]),
    name: computed(() => assistant.value?.name ?? options.name ?? 'Jessi'),
    /** The knowledge's own texts, ahead of the engine. */
    loadTexts: async () => {
      if (assistant.peek() || !options.texts) return;
      try {
        const texts = options.texts();
        assistant.value = texts instanceof Promise ? await texts : texts;
      } catch {
        // The engine brings them too, or tells what is wrong when a question is asked.
      }
    },
    /** What the visitor chose; nothing where she did not. */
    choices: (): Pick<Kept, 'language' | 'theme'> => ({
      ...(chosenLanguage.peek() && { language: chosenLanguage.peek() }),
      ...(chosenTheme.peek() && { theme: chosenTheme.peek() }),
    }),
    setTheme: (theme: Theme) => {
      chosenTheme.value = theme;
      changed();
    },
    setLanguage: (chosen: Language) => {
      chosenLanguage.value = chosen;
      changed();
    },
  };
});
export type Appearance = InstanceType<typeof Appearance>;
