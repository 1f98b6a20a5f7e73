import { useLayoutEffect, useRef } from 'preact/hooks';
import { useUi } from './ui';

/** What could be asked, best first; the field keeps the focus and has the keys. */
export function Ideas({ id }: { readonly id: string }) {
  const { model, send } = useUi();
  const { strings } = model.appearance;
  const { typing } = model;
  const list = useRef<HTMLDivElement>(null);
  const picked = typing.picked.value;
  // Browsers scroll only to what has real focus.
  useLayoutEffect(() => {
    list.current?.children[picked]?.scrollIntoView?.({ block: 'nearest' });
  }, [picked]);
  return (
    <div class="ideas" ref={list} id={id} role="listbox" aria-label={strings.value.ideas}>
      {typing.ideas.value.map((idea, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as in every combobox
        <div
          key={idea}
          id={`${id}-${at}`}
          class="idea"
          role="option"
          tabIndex={-1}
          aria-selected={picked === at}
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
