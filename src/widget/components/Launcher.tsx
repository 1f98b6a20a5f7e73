import { Icon, Mark } from './Icon';
import { useUi } from './ui';

/** The round button in the corner; the first button of the root, also where it is hidden. */
export function Launcher({ hidden }: { readonly hidden: boolean }) {
  const { model, prepare } = useUi();
  const { strings, name } = model.appearance;
  const { isOpen, unread } = model;
  const label = strings.value.launcher(name.value);
  const isUnread = unread.value && !isOpen.value;
  return (
    <button
      type="button"
      class="launcher"
      part="launcher"
      hidden={hidden}
      aria-expanded={isOpen.value}
      aria-haspopup="dialog"
      aria-label={isUnread ? `${label}, ${strings.value.unread}` : label}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={(event) => {
        // Safari does not focus a pressed button, and the panel gives focus back to what had it.
        event.currentTarget.focus();
        if (isOpen.value) model.close();
        else model.open();
      }}
    >
      {isOpen.value ? <Icon name="down" /> : <Mark />}
      {isUnread && <span class="unread" />}
    </button>
  );
}
