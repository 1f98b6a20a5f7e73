/** The few things that need the page around the components. */
import { adopt } from './styles/adoptStyles';

/** Where a finger types, focus pulls up a keyboard over half of the screen. */
const isTouch = () => matchMedia('(hover: none) and (pointer: coarse)').matches;

/**
 * Focus where the visitor goes on: the question field, or on touch the newest words, so that no keyboard covers them.
 */
export function focusField(root: ShadowRoot): void {
  const panel = root.querySelector<HTMLElement>('.panel');
  const calm = panel?.querySelector<HTMLElement>('.log[tabindex="0"]') ?? panel?.querySelector<HTMLElement>('h2');
  const field = panel?.querySelector('textarea');
  // Somebody who types on touch keeps the keyboard: taking it away would make everything jump.
  const target = isTouch() && root.activeElement !== field ? calm : field;
  target?.focus({ preventScroll: true });
}

/** True if the text is on the clipboard; old and unsafe pages have only the command. */
export async function copyText(root: ShadowRoot, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = root.activeElement;
    const place = document.createElement('textarea');
    place.value = text;
    (root.querySelector('.panel') ?? root).append(place);
    place.select();
    const isCopied = document.execCommand('copy');
    place.remove();
    if (before instanceof HTMLElement) before.focus();
    return isCopied;
  }
}

/** Offers the text as a file; a sandboxed frame may refuse, quietly. */
export function saveText(root: ShadowRoot, text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.hidden = true;
  (root.querySelector('.root') ?? root).append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Prints the conversation alone: for as long as that takes, a sheet of ours hides the rest of the page on paper. */
export function printPanel(root: ShadowRoot): void {
  const name = root.host.localName;
  const restore = adopt(document, `@media print{body :not(${name},:has(${name})){display:none!important}}`);
  addEventListener('afterprint', restore, { once: true });
  // The menu has to be gone, and every message drawn, before paper is laid out.
  setTimeout(() => {
    try {
      window.print();
    } catch {
      restore();
    }
  });
}

/** This page's address with the answer behind `#jessi=`: an entry's id, or a masked question. */
export function linkTo(target: string): string {
  return `${location.href.split('#')[0]}#jessi=${encodeURIComponent(target)}`;
}
