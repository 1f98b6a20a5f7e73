import { useCallback, useRef } from 'preact/hooks';
import { Icon, Mark } from './Icon';
import { Menu } from './Menu';
import { useUi } from './ui';

/** Who speaks, and the way out; the menu holds what is rarely needed. */
export function Header({ titleId }: { readonly titleId: string }) {
  const { model, inline } = useUi();
  const { strings, name } = model.appearance;
  const { menuOpen } = model;
  const opener = useRef<HTMLButtonElement>(null);
  const words = strings.value;
  const focusOpener = useCallback(() => opener.current?.focus(), []);
  return (
    <div class="header">
      <span class="avatar">
        <Mark />
      </span>
      <div class="title">
        <h2 id={titleId} tabIndex={-1}>
          {name.value}
        </h2>
        <p>{words.tagline}</p>
      </div>
      <button
        ref={opener}
        type="button"
        class="tool"
        aria-label={words.menu}
        aria-expanded={menuOpen.value}
        onClick={() => {
          menuOpen.value = !menuOpen.value;
        }}
      >
        <Icon name="menu" />
      </button>
      {!inline && (
        <button type="button" class="tool" aria-label={words.close} onClick={model.close}>
          <Icon name="close" />
        </button>
      )}
      {menuOpen.value && <Menu onDone={focusOpener} />}
    </div>
  );
}
