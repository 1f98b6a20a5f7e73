/** A text per language; where it holds placeholders, with what visitors will read below it. */
import { useRef } from 'preact/hooks';
import { useOpen, useStudio, useWords } from '../components/context';
import { Picker } from '../components/Picker';
import type { Field } from '../forms/specs';
import { filled } from '../model/figures';
import { fieldId } from '../model/issues';
import { textAt } from '../model/read';
import { optionsOf } from '../model/refs';
import type { Place } from '../model/workspace';
import { useIsInvalid, useValue } from './plain';

type Local = Extract<Field, { readonly type: 'local' }>;
type Language = 'id' | 'en';

export function LocalField({ field, place }: { readonly field: Local; readonly place: Place }) {
  return (
    <div class="local" data-long={field.long} id={fieldId(place)} tabIndex={-1}>
      {(['id', 'en'] as const).map((language) => (
        <OneLanguage key={language} {...{ field, place, language }} />
      ))}
    </div>
  );
}

interface OneProps {
  readonly field: Local;
  readonly place: Place;
  readonly language: Language;
}

function OneLanguage({ field, place, language }: OneProps) {
  const { workspace } = useOpen();
  const words = useWords();
  const own: Place = { file: place.file, path: [...place.path, language] };
  const whole = useValue(place);
  const value = textAt(whole, language);
  const box = useRef<HTMLTextAreaElement>(null);
  const write = (text: string) => {
    const other = textAt(whole, language === 'id' ? 'en' : 'id');
    if (text !== '') workspace.set(own, text);
    else if (other === '' && field.optional) workspace.set(place, undefined);
    else workspace.set(own, language === 'en' ? undefined : '');
  };
  const props = {
    id: fieldId(own),
    value,
    lang: language,
    'aria-label': `${words.labels[field.label]}, ${words.form[language]}`,
    'aria-invalid': useIsInvalid(own),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      write(currentTarget.value),
  };
  return (
    <div class="language">
      <span class="tag" aria-hidden="true">
        {words.form[language]}
      </span>
      {field.long ? (
        <textarea ref={box} rows={Math.min(8, Math.max(2, Math.ceil(value.length / 64)))} {...props} />
      ) : (
        <input type="text" autocomplete="off" {...props} />
      )}
      {field.rich && (
        <>
          <Insert into={() => box.current} write={write} />
          {value !== '' && <Preview text={value} language={language} />}
        </>
      )}
    </div>
  );
}

/** Puts a placeholder where the cursor is. */
function Insert({
  into,
  write,
}: {
  readonly into: () => HTMLTextAreaElement | null;
  readonly write: (text: string) => void;
}) {
  const { workspace } = useOpen();
  const words = useWords();
  const language = useStudio().language.value;
  const read = (file: Place['file']) => workspace.values[file].value;
  const options = [
    ...optionsOf('figure', read, language, words.lists.paragraph),
    ...optionsOf('date', read, language, words.lists.paragraph).flatMap(({ id, title }) => [
      { id: `date:${id}`, title },
      { id: `date:${id}:short`, title },
    ]),
    ...optionsOf('contact', read, language, words.lists.paragraph).map(({ id, title }) => ({
      id: `contact:${id}`,
      title,
    })),
  ];
  return (
    <Picker
      label={words.form.insert}
      placeholder={`+ ${words.form.insert}`}
      options={options}
      onPick={(id) => {
        const box = into();
        if (!box) return;
        const { selectionStart: from, selectionEnd: to, value } = box;
        write(`${value.slice(0, from)}{${id}}${value.slice(to)}`);
        const caret = from + id.length + 2;
        requestAnimationFrame(() => {
          box.focus();
          box.setSelectionRange(caret, caret);
        });
      }}
    />
  );
}

export function Preview({ text, language }: { readonly text: string; readonly language: Language }) {
  const { workspace } = useOpen();
  const words = useWords();
  const pieces = filled(text, language, {
    figures: workspace.values.figures.value,
    announcement: workspace.values.announcement.value,
    assistant: workspace.values.assistant.value,
  });
  return (
    <p class="preview" lang={language}>
      <span class="tag">{words.form.preview}</span>
      {pieces.map((piece, at) =>
        piece.from ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity than their order.
          <mark key={at} data-from={piece.from} title={piece.id}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}
