/** One question and what came of it: the unit of the conversation, of history and of the transcript. */
import type { Reply } from '../../engine/reply';

export interface Turn {
  /** Unique across tabs, so that two of them can share one history. */
  readonly id: string;
  /** Masked: the widget keeps nothing else. */
  readonly question: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly reply?: Reply;
  readonly failed?: boolean;
  readonly vote?: 'up' | 'down';
  /** Questions of choices that were taken; they stay readable and can no longer be pressed. */
  readonly used?: readonly string[];
}

/** True for turns whose reply is still being prepared. */
export const isWaiting = (turn: Turn): boolean => !turn.reply && !turn.failed;
