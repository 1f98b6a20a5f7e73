import { useLayoutEffect, useRef } from 'preact/hooks';
import { LIMIT } from '../model/typing';
import { Icon } from './Icon';
import { useUi } from './ui';

/** From here on the count is shown. */
const NEARLY_FULL = LIMIT - 100;

function Ideas({ id }: { readonly id: string }) {
  const { model, send } = useUi();
  const { typing, strings } = model;
  return (
    <div class="ideas" id={id} role="listbox" aria-label={strings.value.ideas}>
      {typing.ideas.value.map((idea, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as in every combobox
        <div
          key={idea}
          id={`${id}-${at}`}
          class="idea"
          role="option"
          tabIndex={-1}
          aria-selected={typing.picked.value === at}
          // Pressing must not take focus from the field.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            typing.picked.value = at;
            send(typing.take());
          }}
        >
          {idea}
        </div>
      ))}
    </div>
  );
}

/** What stands above the field: the undo of clearing, or what to know before sending. */
function Notices({ id }: { readonly id: string }) {
  const { model, focusField } = useUi();
  const { typing, conversation, strings } = model;
  const words = strings.value;
  const length = typing.draft.value.trim().length;
  const personal = typing.personal.value.map((kind) => words.kinds[kind]).join(', ');
  return (
    <>
      {conversation.cleared.value && (
        <p class="notice">
          <span>{words.cleared}</span>
          <button
            type="button"
            class="choice"
            onClick={() => {
              conversation.undo();
              focusField();
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      <p class="notice" id={id} hidden={!personal && length <= NEARLY_FULL}>
        {personal && (
          <span key="personal">
            <Icon name="shield" /> {words.personal(personal)}
          </span>
        )}
        {typing.tooLong.value ? (
          <span key="long">{words.tooLong(length, LIMIT)}</span>
        ) : (
          length > NEARLY_FULL && <span key="count">{`${length}/${LIMIT}`}</span>
        )}
      </p>
    </>
  );
}

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

/** The question field with its suggestions, warnings and send button. */
export function Composer({ listId, noticeId }: { readonly listId: string; readonly noticeId: string }) {
  const ui = useUi();
  const { model, send } = ui;
  const { typing, strings, assistant, language, conversation } = model;
  const field = useRef<HTMLTextAreaElement>(null);
  const words = strings.value;
  const hasList = typing.ideas.value.length > 0;
  const picked = typing.picked.value;
  const example = assistant.value?.first[0];
  const submit = () => {
    if (typing.tooLong.value || (!typing.draft.value.trim() && picked < 0)) return field.current?.focus();
    send(typing.take());
  };
  const act: Readonly<Record<FieldKey, (event: KeyboardEvent) => void>> = {
    send: submit,
    next: () => typing.move(1),
    previous: () => typing.move(-1),
    closeList: typing.closeList,
    recall: () => typing.type(conversation.turns.peek().at(-1)?.question ?? ''),
    page: (event) => {
      const list = field.current?.closest('.panel')?.querySelector('.scroller');
      list?.scrollBy(0, list.clientHeight * (event.key === 'PageUp' ? -0.9 : 0.9));
    },
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: browsers scroll only to real focus, so each pick has to
  useLayoutEffect(() => {
    field.current
      ?.closest('.panel')
      ?.querySelector('.idea[aria-selected=true]')
      ?.scrollIntoView?.({ block: 'nearest' });
  }, [picked]);
  return (
    <div class="composer">
      {hasList && <Ideas id={listId} />}
      <Notices id={noticeId} />
      <div class="entry">
        <div class="grow" data-text={typing.draft.value}>
          <textarea
            ref={field}
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
        <button
          type="button"
          class="send"
          aria-label={words.send}
          aria-disabled={typing.tooLong.value || !typing.draft.value.trim()}
          onClick={submit}
        >
          <Icon name="send" />
        </button>
      </div>
    </div>
  );
}
