/** Draws the widget into a shadow root and gives back its handle; `destroy` undoes all of it. */
import { computed, effect, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { Greeting } from './components/Greeting';
import { Launcher } from './components/Launcher';
import { Panel } from './components/Panel';
import { type Ui, UiContext, useUi } from './components/ui';
import type { WidgetHandle, WidgetOptions } from './contract';
import { copyText, focusField, linkTo, printPanel, saveText } from './dom';
import { accentTokens } from './model/accent';
import { WidgetModel } from './model/widgetModel';
import { adopt } from './styles/adoptStyles';

/** Small screens, and large ones enlarged until little of them is left. */
const SMALL = '(max-width: 479px), (max-height: 419px)';
/** How long a page is left alone before the greeting card comes. */
const GREETING_DELAY = 2500;
const TICK = 30_000;

function listenTo(target: EventTarget, name: string, hear: (event: Event) => void, undo: (() => void)[]): void {
  target.addEventListener(name, hear);
  undo.push(() => target.removeEventListener(name, hear));
}

function watchMedia(query: string, undo: (() => void)[]): Signal<boolean> {
  const media = matchMedia(query);
  const matches = signal(media.matches);
  const update = () => {
    matches.value = media.matches;
  };
  listenTo(media, 'change', update, undo);
  return matches;
}

interface Shell {
  readonly options: WidgetOptions;
  readonly isAside: Signal<boolean>;
  readonly isSmall: Signal<boolean>;
  readonly isDark: { readonly value: boolean };
  readonly printing: Signal<boolean>;
  /** True from the first opening on: until then there is no panel to pay for. */
  readonly hasPanel: Signal<boolean>;
}

function Widget({ options, isAside, isSmall, isDark, printing, hasPanel }: Shell) {
  const { model } = useUi();
  const theme = isDark.value ? 'dark' : 'light';
  const dress = (root: HTMLElement | null) => {
    if (!root) return;
    const { zIndex, offset, accent } = options;
    const tokens: Readonly<Record<string, string>> = {
      ...accentTokens(accent, theme),
      ...(zIndex !== undefined && { '--jessi-z': `${zIndex}` }),
      ...(offset && { '--jessi-x': `${offset.x}px`, '--jessi-y': `${offset.y}px` }),
    };
    for (const name in tokens) root.style.setProperty(name, tokens[name] ?? '');
  };
  return (
    <section
      class="root"
      ref={dress}
      dir="ltr"
      lang={model.appearance.language.value}
      aria-label={model.appearance.name.value}
      data-theme={theme}
      data-position={options.position}
      data-inline={options.inline}
      data-open={model.isOpen.value}
      data-aside={isAside.value}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) stepBack(model, event);
        // A page's single-key shortcuts must not hear what is typed here.
        if (model.isOpen.value) event.stopPropagation();
      }}
    >
      <Launcher hidden={options.inline || !options.launcher} />
      <Greeting />
      {hasPanel.value && <Panel isSmall={isSmall} printing={printing} />}
    </section>
  );
}

/** One step back: the menu, then the privacy page, then the panel. */
function stepBack(model: WidgetModel, event: KeyboardEvent): void {
  if (!model.isOpen.value) return;
  event.preventDefault();
  if (model.menuOpen.value) model.menuOpen.value = false;
  else if (model.view.value === 'privacy') model.view.value = 'chat';
  else model.close();
}

function makeUi(root: ShadowRoot, model: WidgetModel, options: WidgetOptions): Ui {
  const toField = () => focusField(root);
  return {
    model,
    inline: options.inline,
    focusField: toField,
    focusLauncher: () => root.querySelector('button')?.focus(),
    send: (question) => {
      model.send(question);
      toField();
    },
    copy: (text) => copyText(root, text),
    save: (text, fileName) => saveText(root, text, fileName),
    print: () => printPanel(root),
    linkTo,
  };
}

type Heard = Pick<Shell, 'printing' | 'hasPanel'> & { readonly model: WidgetModel };

/** What the widget hears of its window, and stops hearing when it goes. */
function listen({ model, printing, hasPanel }: Heard, undo: (() => void)[]): void {
  const hearPrint = ({ type }: Event) => {
    printing.value = type === 'beforeprint' && model.isOpen.peek();
  };
  for (const name of ['beforeprint', 'afterprint']) listenTo(globalThis, name, hearPrint, undo);
  const greeting = setTimeout(() => void model.greeting.greet(), GREETING_DELAY);
  undo.push(() => clearTimeout(greeting));
  undo.push(
    effect(() => {
      if (!model.isOpen.value) return undefined;
      hasPanel.value = true;
      // The engine is built after the panel has been painted, so that opening feels immediate.
      const frame = requestAnimationFrame(() => setTimeout(model.conversation.warm));
      // Times move on only while somebody looks at them.
      const ticking = setInterval(model.tick, TICK);
      return () => {
        cancelAnimationFrame(frame);
        clearInterval(ticking);
      };
    }),
  );
}

/** @param root open, and empty but for what other libraries may have put into it. */
export function renderWidget(root: ShadowRoot, options: WidgetOptions): WidgetHandle {
  const undo: (() => void)[] = [];
  const model = new WidgetModel(options);
  const isAside = signal(false);
  const printing = signal(false);
  const hasPanel = signal(options.inline);
  const prefersDark = watchMedia('(prefers-color-scheme: dark)', undo);
  const { theme } = model.appearance;
  const isDark = computed(() => (theme.value === 'auto' ? prefersDark.value : theme.value === 'dark'));
  const isSmall = watchMedia(SMALL, undo);
  undo.push(adopt(root));
  listen({ model, printing, hasPanel }, undo);
  if (options.inline) void model.appearance.loadTexts();

  render(
    <UiContext.Provider value={makeUi(root, model, options)}>
      <Widget {...{ options, isAside, isSmall, isDark, printing, hasPanel }} />
    </UiContext.Provider>,
    root,
  );

  return {
    open: model.open,
    close: model.close,
    toggle: () => (model.isOpen.peek() ? model.close() : model.open()),
    ask: model.ask,
    show: (target) => model.show(target),
    reset: model.conversation.clear,
    get isOpen() {
      return model.isOpen.peek();
    },
    stepAside: (aside) => {
      isAside.value = aside;
    },
    destroy: () => {
      render(null, root);
      for (const step of undo) step();
      model[Symbol.dispose]();
    },
  };
}
