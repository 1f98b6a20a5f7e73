import { Icon } from './Icon';
import { useUi } from './ui';

/** One small card above the launcher; dismissed, it stays away. */
export function Greeting() {
  const { model } = useUi();
  const { strings, language } = model.appearance;
  const { greeting } = model;
  if (greeting.text.value === undefined) return null;
  return (
    <div class="greeting" lang={language.value}>
      <button type="button" class="greeting-text" onClick={model.open}>
        {greeting.text.value}
      </button>
      <button type="button" class="tool" aria-label={strings.value.dismiss} onClick={greeting.dismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
