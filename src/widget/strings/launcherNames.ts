import type { Language } from '../../knowledge/compiled';

/** Apart from the other words, because the launcher is drawn before anything else is needed. */
export const LAUNCHER_NAMES: Readonly<Record<Language, (name: string) => string>> = {
  id: (name) => `Chat dengan ${name}`,
  en: (name) => `Chat with ${name}`,
};
