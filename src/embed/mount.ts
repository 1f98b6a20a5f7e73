/** One assistant in one element: draws it, connects it with the page, and takes all of it away again. */
import type { WidgetHandle, WidgetOptions } from '../widget/contract';
import { openWidget } from '../widget/openWidget';
import { keepCornerFree } from './corner';
import { callDoctor } from './doctor';
import { createEmit } from './emit';
import type { Handle } from './handle';
import { openEngine, renderWidget } from './late';
import type { EngineSource } from './openEngine';
import { listenToPage } from './page';
import { createPlace } from './place';
import type { Settings } from './settings';
import { openStore } from './store';
import { VERSION } from './version';
import { warn } from './warn';
import { isSparing, whenIdle } from './whenIdle';

/**
 * The element's own style. `!important` inside a shadow root beats `!important` of the page,
 * so that no rule of the page reaches the element, and no style attribute is needed.
 */
function createHostSheet(inline: boolean): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{all:initial!important;display:${inline ? 'block' : 'contents'}!important;` +
      `${inline ? 'height:100%!important;min-height:min(560px,100vh)!important' : ''}}`,
  );
  return sheet;
}

/** Keeps assistants with different knowledge apart in one storage. */
const scopeOf = (knowledge: Settings['knowledge']) =>
  knowledge ? `${typeof knowledge === 'string' ? knowledge : knowledge.announcement.url}:` : '';

/** Draws the widget and lets it and the page know of each other. */
function draw(
  host: HTMLElement,
  root: ShadowRoot,
  given: Settings,
  automatic: boolean,
  handle: Handle,
  signal: AbortSignal,
) {
  const place = createPlace(host, given, automatic, warn);
  const settings = { ...given, ...place.settings };
  const emit = createEmit(host, settings, signal);
  let source: EngineSource | undefined;
  const engine = () => {
    source ??= openEngine(settings, emit, signal);
    return source;
  };
  const { language, theme, accent, position, badge, zIndex, offset, greeting } = settings;
  const options: WidgetOptions = {
    ...{ language, theme, accent, position, badge, zIndex, emit },
    ...(greeting !== undefined && { greeting }),
    ...(offset && { offset }),
    launcher: settings.launcher === 'on',
    inline: place.inline,
    store: openStore(settings.storage, scopeOf(settings.knowledge)),
    prepare: (context) => engine().prepare(context),
    texts: async () => (await engine().knowledge()).assistant,
    now: Date.now,
  };
  const widget = openWidget(root, options, renderWidget);
  root.adoptedStyleSheets = [createHostSheet(place.inline), ...root.adoptedStyleSheets];
  listenToPage(host, handle, widget, settings, signal);
  const lift = (height: number) =>
    root.querySelector<HTMLElement>('.root')?.style.setProperty('--jessi-lift', `${height}px`);
  keepCornerFree(host, place, { stepAside: widget.stepAside, lift }, signal);
  if (/[?&]jessi=doctor\b/.test(location.search)) callDoctor(host, settings, engine().knowledge, signal);
  // A listener may open at once, and must find the widget.
  queueMicrotask(() => emit('ready', {}));
  if (settings.knowledge && !isSparing()) whenIdle(() => engine().load());
  return widget;
}

/**
 * Connects one element with one assistant; nothing is drawn before the page is idle or somebody calls.
 * @param automatic Whether we put the element into the page, or its owner did.
 * @param gone Called by `destroy()`.
 */
export function mountIn(host: HTMLElement, given: Settings, automatic: boolean, gone: () => void): Handle {
  const stop = new AbortController();
  const { signal } = stop;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  let widget: WidgetHandle | undefined;
  let opener: Element | null = null;
  const drawn = () => {
    widget ??= draw(host, root, given, automatic, handle, signal);
    return widget;
  };
  const handle: Handle = {
    open() {
      const { activeElement } = document;
      if (activeElement !== host) opener = activeElement;
      drawn().open();
    },
    close: () => widget?.close(),
    toggle: () => (handle.isOpen ? handle.close() : handle.open()),
    ask: async (text) => drawn().ask(String(text)),
    reset: () => drawn().reset(),
    on(event, fn) {
      const type = String(event).replace(/^(jessi:)?/, 'jessi:');
      const hear = (heard: Event) => heard instanceof CustomEvent && fn(heard.detail);
      host.addEventListener(type, hear, { signal });
      return () => host.removeEventListener(type, hear);
    },
    destroy() {
      if (signal.aborted) return;
      stop.abort();
      widget?.destroy();
      root.adoptedStyleSheets = [];
      host.remove();
      gone();
    },
    get isOpen() {
      return widget?.isOpen ?? false;
    },
    version: VERSION,
  };
  // The widget knows its own launcher only; a button of the page gets the focus back from us.
  if (given.launcher !== 'on') handle.on('close', () => opener instanceof HTMLElement && opener.focus());
  whenIdle(() => {
    try {
      if (!signal.aborted) drawn();
    } catch (error) {
      // The page goes on as if we had not been there.
      console.error('[jessi] could not start.', error);
      handle.destroy();
    }
  });
  return handle;
}
