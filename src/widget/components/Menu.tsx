import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Theme } from '../model/history';
import { transcriptText } from '../model/transcript';
import { LANGUAGES } from '../strings/strings';
import { Icon } from './Icon';
import type { IconName } from './icons';
import { type Ui, useUi } from './ui';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

function transcriptOf({ model }: Ui): string {
  const { strings, name, language } = model.appearance;
  const { conversation } = model;
  return transcriptText(conversation.turns.value, strings.value, name.value, language.value);
}

interface Choice {
  readonly label: string;
  readonly isOn: boolean;
  readonly lang?: string;
  readonly choose: () => void;
}
function Choose({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }) {
  return (
    <div class="segments" role="group" aria-label={title}>
      {choices.map(({ label, isOn, choose, lang }) => (
        <button key={label} type="button" lang={lang} aria-pressed={isOn} onClick={choose}>
          {label}
        </button>
      ))}
    </div>
  );
}

/**
 * Tools of the whole conversation; a disclosure of plain buttons, so that no key has a second meaning.
 * @param onDone Gives the focus back, however the menu was left.
 */
export function Menu({ onDone }: { readonly onDone: () => void }) {
  const ui = useUi();
  const { model } = ui;
  const words = model.appearance.strings.value;
  const isEmpty = model.conversation.turns.value.length === 0;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector('button')?.focus();
    return onDone;
  }, [onDone]);
  const item = (icon: IconName, label: string, act: () => void, needsTurns = true) => (
    <button
      type="button"
      disabled={needsTurns && isEmpty}
      onClick={() => {
        model.menuOpen.value = false;
        act();
      }}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
  return (
    <div class="menu" ref={box} role="group" aria-label={words.menu}>
      {item('shield', words.privacy, () => (model.view.value = 'privacy'), false)}
      {item('copy', words.copyAll, () => void ui.copy(transcriptOf(ui)))}
      {item('download', words.download, () => ui.save(transcriptOf(ui), `${words.fileName}.txt`))}
      {item('print', words.print, ui.print)}
      {item('trash', words.clear, model.conversation.clear)}
      <Choose
        title={words.language}
        choices={LANGUAGES.map(([code, label]) => ({
          label,
          lang: code,
          isOn: model.appearance.language.value === code,
          choose: () => model.appearance.setLanguage(code),
        }))}
      />
      <Choose
        title={words.theme}
        choices={THEMES.map((theme) => ({
          label: words.themes[theme],
          isOn: model.appearance.theme.value === theme,
          choose: () => model.appearance.setTheme(theme),
        }))}
      />
    </div>
  );
}
