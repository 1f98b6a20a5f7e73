/** What stands in the question field, what it suggests and what it warns of. */
import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { findPersonal, type PersonalKind } from '../../text/mask';
import type { Engine } from '../contract';

/** Long enough for a story in a few sentences, short enough to be read back at a glance. */
export const LIMIT = 500;
/** Type-ahead is for questions that are being found, not for stories. */
const LONGEST_PREFIX = 80;
const FEWEST_LETTERS = 2;

export const Typing = createModel((engine: ReadonlySignal<Engine | undefined>) => {
  const draft = signal('');
  const listClosed = signal(false);
  /** Index of the suggestion that the arrows reached; -1: none, Enter sends what was typed. */
  const picked = signal(-1);
  const ideas = computed<readonly string[]>(() => {
    const prefix = draft.value.trim();
    if (listClosed.value || prefix.length < FEWEST_LETTERS || prefix.length > LONGEST_PREFIX) return [];
    try {
      const found = engine.value?.suggest(prefix).slice(0, 4) ?? [];
      return found.includes(prefix) ? [] : found;
    } catch {
      // Suggestions are a courtesy: without them one still can ask.
      return [];
    }
  });

  return {
    draft,
    ideas,
    picked,
    tooLong: computed(() => draft.value.trim().length > LIMIT),
    personal: computed<readonly PersonalKind[]>(() => [...new Set(findPersonal(draft.value).map(({ kind }) => kind))]),
    type: (text: string) => {
      draft.value = text;
      picked.value = -1;
      listClosed.value = false;
    },
    move: (step: 1 | -1) => {
      const places = ideas.value.length + 1;
      picked.value = ((picked.value + 1 + step + places) % places) - 1;
    },
    closeList: () => {
      listClosed.value = true;
      picked.value = -1;
    },
    /** Empties the field and gives what is to be asked: the picked suggestion, or else what was typed. */
    take: (): string => {
      const text = ideas.value[picked.value] ?? draft.value;
      draft.value = '';
      picked.value = -1;
      return text.trim();
    },
  };
});
export type Typing = InstanceType<typeof Typing>;
