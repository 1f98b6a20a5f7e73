import { LIMIT } from '../model/typing';
import { Icon } from './Icon';
import { useUi } from './ui';

/** From here on the count is shown. */
const NEARLY_FULL = LIMIT - 100;

/** What stands above the field: the undo of clearing, or what to know before sending. */
export function Notices({ id }: { readonly id: string }) {
  const { model, focusField } = useUi();
  const { strings } = model.appearance;
  const { typing, conversation } = model;
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
