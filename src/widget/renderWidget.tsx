/** Draws the widget into a shadow root and gives back its handle; `destroy` undoes all of it. */

import { computed, effect, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Reply } from '../engine/reply';
import { Greeting } from './components/Greeting';
import { Launcher } from './components/Launcher';
import { Panel } from './components/Panel';
import { Rehearsal } from './components/Rehearsal';
import { type Ui, UiContext, useUi } from './components/ui';
import type { Engine, WidgetHandle, WidgetOptions } from './contract';
import { copyText, focusField, linkTo, printPanel, saveText } from './dom';
import type { dress } from './drawLauncher';
import { WidgetModel } from './model/widgetModel';
import { adopt } from './styles/adoptStyles';
import styles from './styles/styles.css?inline';

/** Small screens, and large ones enlarged until little of them is left. */
const SMALL = '(max-width: 479px), (max-height: 419px)';
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
  readonly dressed: typeof dress;
  readonly isAside: Signal<boolean>;
  readonly isSmall: Signal<boolean>;
  readonly isDark: { readonly value: boolean };
  readonly printing: Signal<boolean>;
  /** True from the first sign of interest on: until then there is no panel to pay for. */
  readonly hasPanel: Signal<boolean>;
  readonly rehearsed: Signal<Reply | undefined>;
}

function Widget({ options, dressed, isAside, isSmall, isDark, printing, hasPanel, rehearsed }: Shell) {
  const { model } = useUi();
  const theme = isDark.value ? 'dark' : 'light';
  return (
    <section
      class="root"
      ref={(section) => {
        if (section) dressed(section, options, theme);
      }}
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
      {rehearsed.value && <Rehearsal reply={rehearsed.value} />}
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

function makeUi(root: ShadowRoot, model: WidgetModel, options: WidgetOptions, prepare: () => void): Ui {
  const toField = () => focusField(root);
  return {
    model,
    inline: options.inline,
    focusField: toField,
    prepare,
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

/** Calls back when nothing more urgent is left; WebKit has no idle callbacks. */
const whenFree = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 200);

/** In three free moments: asks, draws, and takes it away again. */
function rehearse(model: WidgetModel, engine: Engine, rehearsed: Signal<Reply | undefined>): void {
  whenFree(() => {
    // Whoever has a conversation has drawn one.
    if (model.conversation.turns.peek().length) return;
    const reply = engine.rehearse?.();
    whenFree(() => {
      rehearsed.value = reply;
      whenFree(() => {
        rehearsed.value = undefined;
      });
    });
  });
}

type Heard = Pick<Shell, 'printing' | 'hasPanel' | 'rehearsed'> & { readonly model: WidgetModel };

/** What the widget hears of its window, and stops hearing when it goes. */
function listen({ model, printing, hasPanel, rehearsed }: Heard, undo: (() => void)[]): void {
  const hearPrint = ({ type }: Event) => {
    printing.value = type === 'beforeprint' && model.isOpen.peek();
  };
  for (const name of ['beforeprint', 'afterprint']) listenTo(globalThis, name, hearPrint, undo);
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
  let isRehearsed = false;
  undo.push(
    effect(() => {
      const engine = model.conversation.engine.value;
      if (!engine || !hasPanel.value || isRehearsed) return;
      isRehearsed = true;
      rehearse(model, engine, rehearsed);
    }),
  );
}

/**
 * @param root open, with a launcher drawn by hand or none, and with what other libraries may have put into it.
 * @param dressed As the launcher was dressed; handed over, because the built script holds the two apart.
 */
export function renderWidget(root: ShadowRoot, options: WidgetOptions, dressed: typeof dress): WidgetHandle {
  const undo: (() => void)[] = [];
  const model = new WidgetModel(options);
  const isAside = signal(root.querySelector<HTMLElement>('.root')?.dataset.aside === 'true');
  const printing = signal(false);
  const hasPanel = signal(options.inline);
  const rehearsed = signal<Reply | undefined>(undefined);
  const prefersDark = watchMedia('(prefers-color-scheme: dark)', undo);
  const { theme } = model.appearance;
  const isDark = computed(() => (theme.value === 'auto' ? prefersDark.value : theme.value === 'dark'));
  const isSmall = watchMedia(SMALL, undo);
  undo.push(adopt(root, styles));
  listen({ model, printing, hasPanel, rehearsed }, undo);
  if (options.inline) void model.appearance.loadTexts();
  const prepare = () => {
    if (hasPanel.peek()) return;
    void model.appearance.loadTexts();
    // A task for each piece: texts, panel, engine; a press in between goes first.
    setTimeout(() => {
      hasPanel.value = true;
      whenFree(model.conversation.warm);
    });
  };

  render(
    <UiContext.Provider value={makeUi(root, model, options, prepare)}>
      <Widget {...{ options, dressed, isAside, isSmall, isDark, printing, hasPanel, rehearsed }} />
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
    prepare,
    greet: () => void model.greeting.greet(),
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
