import { type Signal, useSignal } from '@preact/signals';

/** What is folded out at the moment. */
export interface Switches {
  readonly problems: Signal<boolean>;
  readonly publish: Signal<boolean>;
  /** On narrow screens the right side comes over the form. */
  readonly tryOut: Signal<boolean>;
  show(what: 'problems' | 'publish' | 'tryOut', shown: boolean): void;
}

export function useSwitches(): Switches {
  const problems = useSignal(false);
  const publish = useSignal(false);
  const tryOut = useSignal(false);
  const all = { problems, publish, tryOut };
  return {
    ...all,
    show: (what, shown) => {
      all[what].value = shown;
    },
  };
}
