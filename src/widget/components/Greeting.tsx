import { Icon } from './Icon';
import { useUi } from './ui';

/** One small card above the launcher; dismissed, it stays away. */
export function Greeting() {
  const { model } = useUi();
  const { greeting, strings, language } = model;
  if (greeting.value === undefined) return null;
  return (
    <div class="greeting" lang={language.value}>
      <button type="button" class="greeting-text" onClick={model.open}>
        {greeting.value}
      </button>
      <button type="button" class="tool" aria-label={strings.value.dismiss} onClick={model.dismissGreeting}>
        <Icon name="close" />
      </button>
    </div>
  );
}
