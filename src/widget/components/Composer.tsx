import { Field } from './Field';
import { Icon } from './Icon';
import { Ideas } from './Ideas';
import { Notices } from './Notices';
import { useUi } from './ui';

/** The question field with its suggestions, warnings and send button. */
export function Composer({ listId, noticeId }: { readonly listId: string; readonly noticeId: string }) {
  const { model, send, focusField } = useUi();
  const { strings } = model.appearance;
  const { typing } = model;
  const isBlank = !typing.draft.value.trim();
  const isTooLong = typing.tooLong.value;
  const submit = () => {
    if (isTooLong || isBlank) focusField();
    else send(typing.take());
  };
  return (
    <div class="composer">
      {typing.ideas.value.length > 0 && <Ideas id={listId} />}
      <Notices id={noticeId} />
      <div class="entry">
        <Field listId={listId} noticeId={noticeId} onSend={submit} />
        <button
          type="button"
          class="send"
          aria-label={strings.value.send}
          aria-disabled={isTooLong || isBlank}
          onClick={submit}
        >
          <Icon name="send" />
        </button>
      </div>
    </div>
  );
}
