import type { Reply } from '../../engine/reply';
import type { Turn } from '../model/turn';
import { ReplyView } from './ReplyView';
import { Tools } from './Tools';

/** A reply that nobody sees or hears, laid out for a moment: the first real one then finds code and fonts ready. */
export function Rehearsal({ reply }: { readonly reply: Reply }) {
  const turn: Turn = { id: '', question: '', at: 0, reply };
  return (
    <div class="rehearsal" aria-hidden="true">
      <ReplyView turn={turn} reply={reply} />
      <Tools turn={turn} reply={reply} />
    </div>
  );
}
