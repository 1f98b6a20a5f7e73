/** The launcher first; everything behind it when somebody is interested, or when the greeting is due. */
import type { WidgetHandle, WidgetOptions } from './contract';
import { drawLauncher, dress } from './drawLauncher';
import { GREETED, HISTORY } from './model/keys';
import type { renderWidget } from './renderWidget';

/** How long a page is left alone before the greeting card comes. */
const GREETING_DELAY = 2500;
/** What comes before a press, with a mouse, a finger or a key. */
const INTEREST = ['pointerenter', 'pointerdown', 'focus'];

/**
 * @param shadow open, and empty but for what other libraries may have put into it.
 * @param render Draws the whole widget over the launcher; not called before it is needed.
 */
export function openWidget(shadow: ShadowRoot, options: WidgetOptions, render: typeof renderWidget): WidgetHandle {
  const { store, greeting, inline, launcher } = options;
  const { root, button, undress } = drawLauncher(shadow, options);
  const asleep = new AbortController();
  let widget: WidgetHandle | undefined;
  const wake = () => {
    asleep.abort();
    widget ??= render(shadow, options, dress);
    return widget;
  };
  const due = setTimeout(() => {
    // What was chosen or said on an earlier page is taken up then, too.
    const greets = greeting !== 'off' && !inline && launcher && store.get(GREETED) === null;
    if (greets || store.get(HISTORY) !== null) wake().greet();
  }, GREETING_DELAY);
  for (const type of INTEREST) {
    button.addEventListener(type, () => wake().prepare(), { signal: asleep.signal, passive: true });
  }
  // A press without any of these comes from assistive technology or from the page's code.
  button.addEventListener('click', () => wake().open(), { signal: asleep.signal });
  if (inline) wake();
  return {
    open: () => wake().open(),
    close: () => widget?.close(),
    toggle: () => wake().toggle(),
    ask: (text) => wake().ask(text),
    show: (target) => wake().show(target),
    reset: () => wake().reset(),
    prepare: () => wake().prepare(),
    greet: () => wake().greet(),
    get isOpen() {
      return widget?.isOpen ?? false;
    },
    stepAside: (aside) => {
      if (widget) widget.stepAside(aside);
      else root.dataset.aside = `${aside}`;
    },
    destroy: () => {
      clearTimeout(due);
      asleep.abort();
      widget?.destroy();
      root.remove();
      undress();
    },
  };
}
