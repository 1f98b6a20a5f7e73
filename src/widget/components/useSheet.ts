import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Fits the sheet into what the on-screen keyboard leaves: Safari never shrinks the layout viewport, and the page's own
 * viewport tag is not ours to change.
 */
export function useSheet(dialog: RefObject<HTMLDialogElement | null>, isOn: boolean): void {
  useLayoutEffect(() => {
    const box = dialog.current;
    const viewport = window.visualViewport;
    if (!isOn || !box || !viewport) return undefined;
    const fill = () => {
      // While pinched the visitor looks at a part on purpose.
      if (viewport.scale > 1.05) return;
      box.style.setProperty('--_top', `${viewport.offsetTop}px`);
      box.style.setProperty('--_height', `${viewport.height}px`);
    };
    // Nothing behind a full screen may move: only the list and the field scroll.
    const hold = (event: Event) => {
      const inside = event
        .composedPath()
        .some((node) => node instanceof Element && node.matches('.scroller,.field,.privacy,.ideas'));
      if (!inside && event.cancelable) event.preventDefault();
    };
    const leaving = new AbortController();
    const options = { passive: false, signal: leaving.signal };
    fill();
    for (const name of ['resize', 'scroll']) viewport.addEventListener(name, fill, options);
    for (const name of ['wheel', 'touchmove']) box.addEventListener(name, hold, options);
    return () => {
      leaving.abort();
      box.style.cssText = '';
    };
  }, [dialog, isOn]);
}
