/** What the page itself may say to an assistant: a click on an element of its own, an address, a selected figure. */
import type { WidgetHandle } from '../widget/contract';
import type { Handle } from './handle';
import { offerOnSelection } from './selection';
import type { Settings } from './settings';

/** Where several assistants share a page, the first one takes what names none. */
const isFirst = (host: Element) => document.querySelector(host.localName) === host;

/**
 * One listener on the document each, so that elements which frameworks bring later are heard too.
 */
export function listenToPage(
  host: HTMLElement,
  handle: Handle,
  widget: WidgetHandle,
  { launcher, selection, language }: Settings,
  signal: AbortSignal,
): void {
  const ask = (question: string) => {
    handle.open();
    handle.ask(question);
  };
  const onClick = (event: Event) => {
    const from = event.target;
    if (!(from instanceof Element)) return;
    const asking = isFirst(host) && from.closest('[data-jessi-ask]');
    if (asking) {
      event.preventDefault();
      ask(asking.getAttribute('data-jessi-ask') || asking.textContent || '');
    } else if (launcher !== 'on' && launcher !== 'off' && from.closest(launcher)) handle.toggle();
  };
  const onAddress = () => {
    const [, target] = /^#jessi=(.+)/.exec(location.hash) ?? [];
    if (target && isFirst(host)) widget.show(decodeURIComponent(target));
  };
  document.addEventListener('click', onClick, { signal });
  window.addEventListener('hashchange', onAddress, { signal });
  onAddress();
  if (selection) offerOnSelection(host, language, widget.prepare, ask, signal);
}
