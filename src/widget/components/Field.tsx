import type { Typing } from '../model/typing';
import { useUi } from './ui';

type FieldKey = 'send' | 'next' | 'previous' | 'closeList' | 'recall' | 'page';
/** What a key means in the field; nothing while an input method composes a word. */
function meaningOf(event: KeyboardEvent, draft: string, hasList: boolean): FieldKey | undefined {
  // 229: Safari ends a composition before it sends the Enter that ended it.
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Enter' && !event.shiftKey) return 'send';
  if (event.key === 'Escape' && hasList) return 'closeList';
  if (event.key === 'ArrowDown' && hasList) return 'next';
  if (event.key === 'ArrowUp' && hasList) return 'previous';
  if (event.key === 'ArrowUp' && draft === '') return 'recall';
  if ((event.key === 'PageUp' || event.key === 'PageDown') && draft === '') return 'page';
  return undefined;
}

interface Props {
  readonly listId: string;
  readonly noticeId: string;
  readonly onSend: () => void;
}

/** What each key does; all but the last two belong to the list of suggestions. */
function actions(typing: Typing, onSend: () => void, lastQuestion: () => string) {
  const act: Readonly<Record<FieldKey, (event: KeyboardEvent) => void>> = {
    send: onSend,
    next: () => typing.move(1),
    previous: () => typing.move(-1),
    closeList: typing.closeList,
    recall: () => typing.type(lastQuestion()),
    page: ({ key, currentTarget }) => {
      if (!(currentTarget instanceof Element)) return;
      const list = currentTarget.closest('.panel')?.querySelector('.scroller');
      list?.scrollBy(0, list.clientHeight * (key === 'PageUp' ? -0.9 : 0.9));
    },
  };
  return act;
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
  const act = actions(typing, onSend, () => conversation.turns.peek().at(-1)?.question ?? '');
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
          const meaning = meaningOf(event, typing.draft.value, hasList);
          if (!meaning) return;
          event.preventDefault();
          event.stopPropagation();
          act[meaning](event);
        }}
      />
    </div>
  );
}
