/** Good manners in the corner: under a dialog Jessi steps aside; over a banner, a fixed footer or the focused element she moves up. */

import type { Place } from './place';

/** Milliseconds between something changing on the page and looking again; banners slide in for about as long. */
const CALM = 200;
/** Pixels between the launcher and what it moved away from. */
const GAP = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The fixed or sticky thing that an element belongs to. Half a screen and more is a page's frame, not a bar in the corner. */
function barOf(element: Element | null): Box | undefined {
  for (let at = element; at; at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) {
      const box = at.getBoundingClientRect();
      return box.height < innerHeight / 2 ? box : undefined;
    }
  }
  return undefined;
}

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function* obstacles(host: Element, { left, right, top, bottom }: Box): Generator<Box | undefined> {
  const middle = (left + right) / 2;
  // Nearly always the page's same few at every point.
  const found = new Set<Element>();
  for (const x of [left + 1, middle, right - 1]) {
    for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
      for (const element of document.elementsFromPoint(x, y)) if (element !== host) found.add(element);
    }
  }
  for (const element of found) yield barOf(element);
  const { activeElement } = document;
  if (activeElement && activeElement !== host && activeElement !== document.body) {
    const box = activeElement.getBoundingClientRect();
    if (box.height < innerHeight / 2 && meets(box, { left, right, top, bottom })) yield box;
  }
}

/** How far the launcher's resting box has to rise to be clear of everything in its way; undefined: there is no room. */
function liftFor(host: Element, rest: Box): number | undefined {
  let lift = 0;
  for (let tries = 0; tries < 4; tries++) {
    const now = { ...rest, top: rest.top - lift, bottom: rest.bottom - lift };
    let higher = lift;
    for (const box of obstacles(host, now)) {
      if (box && box.top < now.bottom) higher = Math.max(higher, rest.bottom - box.top + GAP);
    }
    if (higher === lift) return lift;
    lift = higher;
  }
  return lift < innerHeight / 2 ? lift : undefined;
}

export interface Corner {
  stepAside(aside: boolean): void;
  /** Pixels above the usual place. */
  lift(height: number): void;
}

/** One observer for both: what the page changes may cover the launcher, or take the element out. */
export function keepCornerFree(host: HTMLElement, place: Place, corner: Corner, signal: AbortSignal): void {
  let lifted = 0;
  let rest: Box | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (place.inline) return;
    // Matches a dialog shown as modal and a full-screen element; our own lie in a shadow root and are not found.
    const modal = document.querySelector(':modal');
    const box = host.shadowRoot?.querySelector('button')?.getBoundingClientRect();
    if (box?.width) {
      const { left, right, top, bottom } = box;
      rest = { left, right, top: top + lifted, bottom: bottom + lifted };
    }
    const lift = rest ? liftFor(host, rest) : 0;
    corner.stepAside(Boolean(modal && !modal.contains(host)) || lift === undefined);
    if (lift === undefined || lift === lifted) return;
    lifted = lift;
    corner.lift(lift);
  };
  const later = () => {
    timer ??= setTimeout(look, CALM);
  };
  const observer = new MutationObserver(() => {
    if (!host.isConnected) place.put();
    later();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['open', 'class', 'style', 'hidden'],
  });
  for (const type of ['focusin', 'focusout', 'fullscreenchange', 'transitionend', 'animationend']) {
    document.addEventListener(type, later, { signal });
  }
  for (const type of ['resize', 'scroll', 'pageshow']) {
    window.addEventListener(type, later, { signal, passive: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  later();
}
