/** The script tag: finds itself, reads its attributes and gives the page exactly one assistant. */
const running = document.currentScript; // null after anything asynchronous, and always in a module

import { createElement, defineElement, start } from './element';
import type { Handle } from './handle';
import { VERSION } from './version';
import { warn } from './warn';

declare global {
  interface Window {
    Jessi?: Handle | undefined;
  }
}

/** Marks the page as served; a symbol of the registry is the same in every version of the script. */
const SERVED = Symbol.for('jessi');
interface Served {
  [SERVED]?: { readonly handle: Handle; readonly knowledge: string | undefined } | undefined;
}

function findTag(): HTMLScriptElement | undefined {
  if (running instanceof HTMLScriptElement) return running;
  const tags = document.querySelectorAll<HTMLScriptElement>('script[data-jessi],script[src*="jessi"]');
  return [...tags].at(-1);
}

function boot(): void {
  const page: Window & Served = window;
  const given = { ...findTag()?.dataset };
  const there = page[SERVED];
  if (there) {
    if (there.handle.version !== VERSION) {
      warn(
        `script: found version ${there.handle.version} on this page, expected ${VERSION} alone. Remove one of the tags.`,
      );
    } else if (given.knowledge !== there.knowledge) {
      warn('script: a second tag with other knowledge. Place <jessi-chat data-knowledge="…"> for it instead.');
    }
    return;
  }
  /** The newest claim wins over the automatic element, never over one that the owner placed. */
  const serve = (handle: Handle) => {
    page[SERVED] = { handle, knowledge: given.knowledge };
    const global: unknown = page.Jessi;
    // An element with this id is no reason to stay away, somebody's object is.
    if (global === undefined || global instanceof Element) page.Jessi = handle;
    else
      warn(
        'window.Jessi: found a global of the page, expected none. Reach Jessi by document.querySelector("jessi-chat").handle.',
      );
  };
  const leave = (handle: Handle) => {
    if (page[SERVED]?.handle === handle) delete page[SERVED];
    if (page.Jessi === handle) delete page.Jessi;
  };
  let automatic: Handle | undefined;
  const placed = (handle: Handle) => {
    automatic?.destroy();
    if (!page[SERVED]) serve(handle);
  };
  defineElement(given, placed, leave);
  if (page[SERVED]) return;
  automatic = start(createElement(), given, leave);
  serve(automatic);
}

try {
  boot();
} catch (error) {
  // The page goes on as if we had not been there.
  console.error('[jessi] could not start.', error);
}
