/** Tells the page what happened, in events whose texts are masked already. */
import type { Reply } from '../../engine/reply';
import type { Emit } from '../contract';
import type { Turn } from './turn';

const entryOf = (reply: Reply) => ('entryId' in reply && reply.entryId ? { entryId: reply.entryId } : {});

export interface Tell {
  replied(turn: Turn, reply: Reply): void;
  failed(reason: unknown): void;
  judged(turn: Turn, reply: Reply, up: boolean, reason?: string): void;
}

export function tellWith(emit: Emit, now: () => number): Tell {
  const unanswered = ({ question }: Turn, reply: Reply) => {
    const { kind, language, suggestions } = reply;
    const nearest = suggestions?.[0] ? { nearest: suggestions[0] } : {};
    emit('unanswered', { question, kind, ...entryOf(reply), ...nearest, language, at: new Date(now()).toISOString() });
  };
  return {
    replied(turn, reply) {
      const { kind, language } = reply;
      emit('reply', { kind, ...entryOf(reply), language });
      if (kind === 'refusal' || kind === 'handoff') unanswered(turn, reply);
    },
    failed(reason) {
      emit('error', { code: 'answer', message: reason instanceof Error ? reason.message : String(reason) });
    },
    judged(turn, reply, up, reason) {
      emit('feedback', { ...entryOf(reply), up, ...(reason && { reason }) });
      if (!up && !reason) unanswered(turn, reply);
    },
  };
}
