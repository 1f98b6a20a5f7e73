import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useErrorBoundary, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Composer } from './Composer';
import { Header } from './Header';
import { Privacy } from './Privacy';
import { Transcript } from './Transcript';
import { useUi } from './ui';
import { useSheet } from './useSheet';

/** What is left when a kept conversation cannot be drawn: a sentence and a way on. */
function Broken({ onClear }: { readonly onClear: () => void }) {
  const { model } = useUi();
  return (
    <div class="privacy">
      <p>{model.appearance.strings.value.broken}</p>
      <button type="button" class="choice" onClick={onClear}>
        {model.appearance.strings.value.clear}
      </button>
    </div>
  );
}

function Content({ printing, ids }: { readonly printing: boolean; readonly ids: string }) {
  const { model } = useUi();
  const [broken, mend] = useErrorBoundary();
  if (broken) {
    const clear = () => {
      model.conversation.clear();
      mend();
    };
    return <Broken onClear={clear} />;
  }
  return (
    <>
      {model.view.value === 'privacy' ? <Privacy /> : <Transcript all={printing} />}
      <Composer listId={`${ids}-ideas`} noticeId={`${ids}-notice`} />
    </>
  );
}

/** What has the focus, seen from inside the widget. */
function focusIn(box: Element): HTMLElement | null {
  const root = box.getRootNode();
  const inner = root instanceof ShadowRoot ? root.activeElement : null;
  const found = inner ?? document.activeElement;
  return found instanceof HTMLElement ? found : null;
}

/**
 * The conversation's window: a labelled dialog beside the page on large screens, a modal sheet on small ones, a part of
 * the page where it is inline. The platform's dialog gives the sheet its top layer and its inert page.
 */
export function Panel({
  isSmall,
  printing,
}: {
  readonly isSmall: ReadonlySignal<boolean>;
  readonly printing: ReadonlySignal<boolean>;
}) {
  const { model, inline, focusField, focusLauncher } = useUi();
  const ids = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useSignal(false);
  const before = useRef<HTMLElement>(null);
  const isOpen = model.isOpen.value;
  const isSheet = isSmall.value && !inline && !printing.value;
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box || inline) return;
    const inside = focusIn(box);
    const hadFocus = box.contains(inside);
    if (box.open) box.close();
    if (!isOpen) {
      // Hidden contents are not laid out unless they were before.
      box.getBoundingClientRect();
      box.dataset.laid = '';
      shown.value = false;
      if (!hadFocus) return;
      before.current?.focus();
      // What had it may be gone, as the greeting card is; until the next frame the focus then seems to stay inside.
      if (document.activeElement === document.body || box.contains(focusIn(box))) focusLauncher();
      return;
    }
    if (!shown.peek()) before.current = inside;
    if (isSheet) box.showModal();
    // Not show(): it moves the focus to the first button, and the page is laid out once more when the field gets it.
    else box.open = true;
    // Moving between the two forms must not move the visitor.
    if (!shown.peek() || isSheet) focusField();
    shown.value = true;
  }, [isOpen, isSheet, inline, focusField, focusLauncher, shown]);
  useSheet(dialog, isOpen && isSheet);
  return (
    <dialog
      ref={dialog}
      class="panel"
      part="panel"
      // biome-ignore lint/a11y/noRedundantRoles: other programs find the panel by this attribute
      role="dialog"
      open={inline || undefined}
      aria-labelledby={`${ids}-title`}
      aria-modal={isOpen && isSheet ? true : undefined}
      data-sheet={isSheet}
      lang={model.appearance.language.value}
      onCancel={(event) => {
        // The system's back gesture; Escape has been dealt with by its key.
        event.preventDefault();
        model.close();
      }}
      onPointerDown={({ target }) => {
        if (target instanceof Element && !target.closest('.header')) model.menuOpen.value = false;
      }}
    >
      <Header titleId={`${ids}-title`} />
      <Content printing={printing.value} ids={ids} />
    </dialog>
  );
}
