import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { WidgetModel } from '../model/widgetModel';

/** Nearer to the end than this counts as at the end. */
const NEAR = 40;
/** Room above the question that is brought to the top. */
const MARGIN = 12;

interface AnchoredScroll {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  readonly isAway: Signal<boolean>;
  readonly toNewest: () => void;
}

/** Where the list has to stand for the newest question and the start of its answer to be read. */
function anchorOf(list: HTMLElement): number {
  const asked = [...list.querySelectorAll<HTMLElement>('.asked')].at(-1);
  if (!asked) return 0;
  // Not the drawn boxes: what has just been said is still rising to its place.
  const top = list.offsetTop;
  const question = asked.offsetTop - top - MARGIN;
  const reply = asked.nextElementSibling;
  // A long question gives way to its answer.
  return reply instanceof HTMLElement ? Math.max(question, reply.offsetTop - top - list.clientHeight * 0.4) : question;
}

/**
 * Shows the start of the newest answer, also when the keyboard takes half of the screen, and lets go as soon as the
 * visitor scrolls: from then on nothing moves until she sends something or comes back to the end.
 */
export function useAnchoredScroll(model: WidgetModel): AnchoredScroll {
  const scroller = useRef<HTMLDivElement>(null);
  const isAway = useSignal(false);
  const place = useRef({ ours: 0, follows: true, sent: 0 });
  const { isOpen, conversation } = model;
  const turns = conversation.turns.value;

  const reveal = useCallback(() => {
    const list = scroller.current;
    if (!list || !conversation.turns.peek().length) return;
    list.scrollTop = anchorOf(list);
    place.current.ours = list.scrollTop;
    place.current.follows = true;
    isAway.value = false;
  }, [isAway, conversation]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each change of the turns
  useLayoutEffect(() => {
    const { current } = place;
    // What she sends is always shown; what arrives by itself only while she stands at the end.
    if (model.sent.value > current.sent) current.follows = true;
    current.sent = model.sent.value;
    if (!isOpen.value) return;
    if (current.follows) reveal();
    else isAway.value = true;
  }, [turns, isOpen.value, reveal, model, isAway]);

  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => place.current.follows && reveal());
    observer.observe(list);
    return () => observer.disconnect();
  }, [reveal]);

  return {
    scroller,
    isAway,
    toNewest: reveal,
    onScroll: () => {
      const list = scroller.current;
      if (!list) return;
      const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
      place.current.follows = isAtEnd || Math.abs(list.scrollTop - place.current.ours) < 2;
      isAway.value = !place.current.follows;
    },
  };
}
