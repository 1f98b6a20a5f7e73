import type { Localised } from '../../knowledge/compiled';
import { Icon } from './Icon';
import { useUi } from './ui';

/** The start of every conversation: welcome, three ways on, example questions. Outside the live region. */
export function Opening() {
  const { model, send } = useUi();
  const { assistant, language, strings } = model.appearance;
  const texts = assistant.value;
  if (!texts) return null;
  const say = (text: Localised) => text[language.value] ?? text.id;
  return (
    <div class="opening">
      <p class="welcome">{say(texts.wording.welcome)}</p>
      <p class="hello">{say(texts.wording.opening)}</p>
      <div class="choices" role="group" aria-label={strings.value.ways}>
        {texts.ways.map((way) => (
          <button key={way.label.id} type="button" class="choice" onClick={() => send(say(way.question))}>
            {say(way.label)}
          </button>
        ))}
      </div>
      <p class="label">{strings.value.examples}</p>
      <div class="examples" role="group" aria-label={strings.value.examples}>
        {texts.first.map((question) => (
          <button key={question.id} type="button" class="example" onClick={() => send(say(question))}>
            <span>{say(question)}</span>
            <Icon name="next" />
          </button>
        ))}
      </div>
    </div>
  );
}
