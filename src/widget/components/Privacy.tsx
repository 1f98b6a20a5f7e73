import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { useUi } from './ui';

/** What is kept, where, and how to get rid of it. */
export function Privacy() {
  const { model, focusField } = useUi();
  const words = model.appearance.strings.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const leave = () => {
    model.view.value = 'chat';
    focusField();
  };
  return (
    <div class="privacy">
      <h3 ref={heading} tabIndex={-1}>
        <Icon name="shield" /> {words.privacy}
      </h3>
      {words.privacyText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div class="choices">
        <button type="button" class="choice" onClick={leave}>
          {words.back}
        </button>
        <button
          type="button"
          class="choice"
          onClick={() => {
            model.conversation.clear();
            leave();
          }}
        >
          {words.clear}
        </button>
      </div>
    </div>
  );
}
