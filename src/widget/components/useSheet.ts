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
    fill();
    viewport.addEventListener('resize', fill);
    viewport.addEventListener('scroll', fill);
    box.addEventListener('wheel', hold, { passive: false });
    box.addEventListener('touchmove', hold, { passive: false });
    return () => {
      viewport.removeEventListener('resize', fill);
      viewport.removeEventListener('scroll', fill);
      box.removeEventListener('wheel', hold);
      box.removeEventListener('touchmove', hold);
      box.style.removeProperty('--_top');
      box.style.removeProperty('--_height');
    };
  }, [dialog, isOn]);
}
