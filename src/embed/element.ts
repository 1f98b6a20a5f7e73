/** `<jessi-chat>`: made by the script tag or by `mount()`, or placed in the page by hand. */
import type { Handle } from './handle';
import { mountIn } from './mount';
import { type Options, readSettings } from './settings';
import { warn } from './warn';

const NAME = 'jessi-chat';

/** An element of ours, also one that another version of the script defined. */
export interface JessiElement extends HTMLElement {
  handle?: Handle | undefined;
  /** Puts itself into the page, and back where a navigation took it out. */
  automatic?: boolean;
}

/** Starts an assistant in an element. */
export function start(host: JessiElement, given: Options, gone?: (handle: Handle) => void): Handle {
  const handle = mountIn(host, readSettings({ ...given }, warn), Boolean(host.automatic), () => {
    host.handle = undefined;
    gone?.(handle);
  });
  host.handle = handle;
  return handle;
}

/** A new element that puts itself into the page. */
export function createElement(): JessiElement {
  const host: JessiElement = document.createElement(NAME);
  host.automatic = true;
  return host;
}

/**
 * Defines the element once, however many scripts come.
 * @param defaults The script tag's attributes, for elements that say nothing else.
 * @param placed Told when an element was placed by hand.
 * @param gone Told when such an element was destroyed.
 */
export function defineElement(
  defaults: Options = {},
  placed?: (handle: Handle) => void,
  gone?: (handle: Handle) => void,
): void {
  if (customElements.get(NAME)) return;
  customElements.define(
    NAME,
    // In a function, because Node has no HTMLElement to extend when it imports this file.
    class extends HTMLElement implements JessiElement {
      declare handle?: Handle | undefined;
      declare automatic?: boolean;
      connectedCallback() {
        if (this.handle || this.automatic) return;
        const handle = start(this, { ...defaults, ...this.dataset }, gone);
        placed?.(handle);
      }
      disconnectedCallback() {
        if (this.automatic) return;
        // Frameworks take elements out to put them in elsewhere; only what stays out is gone.
        setTimeout(() => this.isConnected || this.handle?.destroy());
      }
    },
  );
}
