/** What a page holds of one assistant: `window.Jessi`, and what `mount()` returns. */
import type { Reply } from '../engine/reply';
import type { EventDetails } from '../widget/contract';

export interface Handle {
  open(): void;
  close(): void;
  toggle(): void;
  /** Asks without opening; resolves to the reply. */
  ask(text: string): Promise<Reply>;
  /** Forgets the conversation. */
  reset(): void;
  /**
   * @param event Name with or without `jessi:`.
   * @returns Stops listening.
   */
  on<K extends keyof EventDetails>(event: K | `jessi:${K}`, fn: (detail: EventDetails[K]) => void): () => void;
  /** Takes everything away that the assistant brought: node, listeners, globals. */
  destroy(): void;
  readonly isOpen: boolean;
  readonly version: string;
}
