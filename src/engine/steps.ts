/** Preparation in steps: done at once, or with a pause after each. */
export type Steps<T> = Generator<undefined, T>;

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** @param breathe Awaited after each step; gives the page a turn. */
export async function finishSliced<T>(steps: Steps<T>, breathe: () => Promise<void> | undefined): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}
