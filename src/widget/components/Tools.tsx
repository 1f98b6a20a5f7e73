import { useSignal } from '@preact/signals';
import type { Reply } from '../../engine/reply';
import { replyText } from '../model/transcript';
import type { Turn } from '../model/turn';
import { Icon } from './Icon';
import type { IconName } from './icons';
import { useUi } from './ui';

/** What can be done with one reply. Outside the live region, so that buttons are not read out with the answer. */
export function Tools({ turn, reply }: { readonly turn: Turn; readonly reply: Reply }) {
  const { model, copy, linkTo } = useUi();
  const words = model.appearance.strings.value;
  const done = useSignal<string | undefined>(undefined);
  const asking = useSignal<'why' | 'thanks' | undefined>(undefined);
  const put = (name: string, text: () => string) => async () => {
    done.value = `${name} ${(await copy(text())) ? words.copied : words.copyFailed}`;
  };
  const target = 'entryId' in reply && reply.entryId ? reply.entryId : turn.question;
  const tool = (icon: IconName, label: string, act: () => void, pressed?: boolean) => {
    const isDone = done.value?.startsWith(`${icon} `);
    const name = isDone ? (done.value?.slice(icon.length + 1) ?? label) : label;
    return (
      <button type="button" class="tool" aria-label={name} title={name} aria-pressed={pressed} onClick={act}>
        <Icon name={isDone ? 'check' : icon} />
      </button>
    );
  };
  const vote = (side: 'up' | 'down') => () => {
    model.conversation.vote(turn, side);
    asking.value = side === 'down' ? 'why' : 'thanks';
  };
  const because = (reason: string) => {
    model.conversation.vote(turn, 'down', reason);
    asking.value = 'thanks';
  };
  return (
    <>
      <span class="tools" role="group" aria-label={`${words.details}: ${turn.question.slice(0, 60)}`}>
        {tool(
          'copy',
          words.copy,
          put('copy', () => replyText(reply)),
        )}
        {tool(
          'link',
          words.link,
          put('link', () => linkTo(target)),
        )}
        {tool('thumb', words.up, vote('up'), turn.vote === 'up')}
        <span class="flip">{tool('thumb', words.down, vote('down'), turn.vote === 'down')}</span>
      </span>
      {asking.value === 'thanks' && <p class="note">{words.thanks}</p>}
      {asking.value === 'why' && (
        <div class="choices" role="group" aria-label={words.why}>
          <p class="note">{words.why}</p>
          {words.reasons.map((reason) => (
            <button key={reason} type="button" class="choice" onClick={() => because(reason)}>
              {reason}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
