import type { Typing } from '../model/typing';
import { useUi } from './ui';

/** What a key does in the field; nothing while an input method composes a word. */
function actOf(event: KeyboardEvent, typing: Typing, onSend: () => void, recall: () => void): (() => void) | undefined {
  const { key, currentTarget } = event;
  // 229: Safari ends a composition before it sends the Enter that ended it.
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (key === 'Enter' && !event.shiftKey) return onSend;
  if (typing.ideas.value.length) {
    if (key === 'Escape') return typing.closeList;
    if (key === 'ArrowDown') return () => typing.move(1);
    if (key === 'ArrowUp') return () => typing.move(-1);
  }
  if (typing.draft.value) return undefined;
  if (key === 'ArrowUp') return recall;
  if (key !== 'PageUp' && key !== 'PageDown') return undefined;
  const panel = currentTarget instanceof Element ? currentTarget.closest('.panel') : undefined;
  const list = panel?.querySelector('.scroller');
  return () => list?.scrollBy(0, list.clientHeight * (key === 'PageUp' ? -0.9 : 0.9));
}

interface Props {
  readonly listId: string;
  readonly noticeId: string;
  readonly onSend: () => void;
}

/** Where a question is written; as tall as its text, up to four lines. */
export function Field({ listId, noticeId, onSend }: Props) {
  const { model } = useUi();
  const { strings, assistant, language } = model.appearance;
  const { typing, conversation } = model;
  const words = strings.value;
  const hasList = typing.ideas.value.length > 0;
  const picked = typing.picked.value;
  // The shortest, since a phone shows some thirty letters.
  const example = assistant.value?.first.reduce((best, one) => (one.id.length < best.id.length ? one : best));
  const recall = () => typing.type(conversation.turns.peek().at(-1)?.question ?? '');
  return (
    <div class="grow" data-text={typing.draft.value}>
      <textarea
        class="field"
        rows={1}
        value={typing.draft.value}
        aria-label={words.field}
        aria-describedby={noticeId}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={hasList ? listId : undefined}
        aria-activedescendant={picked >= 0 ? `${listId}-${picked}` : undefined}
        aria-invalid={typing.tooLong.value}
        placeholder={example ? (example[language.value] ?? example.id) : words.field}
        enterkeyhint="send"
        autocomplete="off"
        onBlur={typing.closeList}
        onInput={(event) => typing.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          const act = actOf(event, typing, onSend, recall);
          if (!act) return;
          event.preventDefault();
          event.stopPropagation();
          act();
        }}
      />
    </div>
  );
}
