/** The middle: the chosen item as a form, or its file as JSON. */
import { useEffect } from 'preact/hooks';
import type { Path } from '../../knowledge/check';
import { FieldRow } from '../fields/FieldRow';
import { FigureUse } from '../forms/FigureUse';
import { Questions } from '../forms/Questions';
import { Synonyms } from '../forms/Synonyms';
import { formOf } from '../forms/specs';
import { fieldId, issuesUnder } from '../model/issues';
import { localisedAt, textAt } from '../model/read';
import { withoutItem } from '../model/remove';
import { SHIPPED } from '../model/shipped';
import type { Place } from '../model/workspace';
import { CodeEditor } from './CodeEditor';
import { useOpen, useStudio, useWords } from './context';
import { Faults } from './Faults';
import { Icon } from './Icon';

export function Editor() {
  const studio = useStudio();
  const { workspace } = useOpen();
  const words = useWords();
  const place = studio.selection.value;
  if (!place) return <p class="empty">{words.form.choose}</p>;
  const { file } = place;
  const text = workspace.texts[file].value;
  const isBroken = text !== undefined && workspace.values[file].value === undefined;
  const isJson = studio.mode.value === 'json';
  return (
    <div class="editor" data-mode={studio.mode.value}>
      <div class="modes" role="group" aria-label={`${file}.json`}>
        <h2>{isJson ? `${file}.json` : headingOf(place, workspace.get(place), words.lists, studio.language.value)}</h2>
        {(['form', 'json'] as const).map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={studio.mode.value === mode}
            onClick={() => {
              studio.mode.value = mode;
              if (mode === 'json') studio.focus.value = place;
            }}
          >
            {words.form[mode]}
          </button>
        ))}
      </div>
      {text === undefined ? (
        <div class="empty">
          <p>{words.form.missing}</p>
          <button type="button" class="button" onClick={() => workspace.setText(file, SHIPPED[file] ?? '{}\n')}>
            {words.form.useShipped}
          </button>
        </div>
      ) : isJson ? (
        <CodeEditor key={file} file={file} />
      ) : isBroken ? (
        <Broken place={place} />
      ) : (
        <ItemForm key={fieldId(place)} place={place} />
      )}
    </div>
  );
}

type Lists = ReturnType<typeof useWords>['lists'];

function headingOf({ file, path }: Place, item: unknown, lists: Lists, language: 'id' | 'en'): string {
  const [list, at] = path;
  if (at !== undefined) {
    if (list === 'paragraphs') return lists.paragraph(textAt(item, 'number'));
    const named = ['title', 'label', 'name'].map((key) => localisedAt(item, language, key) || textAt(item, key));
    return named.find(Boolean) ?? textAt(item, 'id');
  }
  const heads: Readonly<Record<string, string>> = {
    assistant: lists.about,
    'assistant/wording': lists.wording,
    'assistant/ways': lists.ways,
    announcement: lists.announcement,
    'lexicon/synonyms': lists.synonyms,
    'questions/questions': lists.questions,
  };
  return heads[[file, ...path].join('/')] ?? `${file}.json`;
}

/** The form cannot be shown, and says why. */
function Broken({ place: { file } }: { readonly place: Place }) {
  const studio = useStudio();
  const { measurer } = useOpen();
  const words = useWords();
  return (
    <div class="empty">
      <p>{words.form.broken}</p>
      <Faults issues={issuesUnder(measurer.issues.value, { file, path: [] }).slice(0, 5)} />
      <button
        type="button"
        class="button"
        onClick={() => {
          studio.mode.value = 'json';
        }}
      >
        {words.form.toJson}
      </button>
    </div>
  );
}

const isUnder = (path: Path, start: Path) => start.every((step, at) => path[at] === step);

function ItemForm({ place }: { readonly place: Place }) {
  const studio = useStudio();
  const { workspace, measurer } = useOpen();
  const words = useWords();
  useFieldFocus();
  if (place.file === 'lexicon' && place.path[0] === 'synonyms') return <Synonyms />;
  if (place.file === 'questions') return <Questions />;
  const form = formOf(place);
  const [, at] = place.path;
  if (!form || (at !== undefined && workspace.get(place) === undefined))
    return <p class="empty">{words.form.choose}</p>;
  const base: Place = { file: place.file, path: form.base };
  const covered = form.fields.map(({ path }) => [...form.base, ...path]);
  // What no field shows: an unknown or missing field, a doubled id's twin.
  const others = issuesUnder(measurer.issues.value, base).filter(
    ({ path }) =>
      (at !== undefined || path.length <= form.base.length + 1) && !covered.some((own) => isUnder(path, own)),
  );
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <Faults issues={others} />
      <div class="fields">
        {form.fields.map((field) => (
          <FieldRow key={`${field.path.join('/')}-${field.label}`} field={field} base={base} />
        ))}
      </div>
      {place.file === 'figures' && place.path[0] === 'figures' && <FigureUse place={place} />}
      {at !== undefined && (
        <button
          type="button"
          class="quiet-button danger"
          onClick={() => {
            workspace.change(place, (texts) => withoutItem(texts, place));
            studio.selection.value = { file: place.file, path: [place.path[0] ?? '', Math.max(0, Number(at) - 1)] };
            studio.notice.value = { kind: 'removed' };
          }}
        >
          <Icon name="trash" />
          {place.path[0] === 'entries' ? words.form.remove : words.form.removeItem}
        </button>
      )}
    </form>
  );
}

/** Goes to the field that was asked for, or to the nearest one around it. */
function useFieldFocus(): void {
  const { focus } = useStudio();
  const wanted = focus.value;
  useEffect(() => {
    if (!wanted) return;
    for (let length = wanted.path.length; length >= 0; length--) {
      const field = document.getElementById(fieldId({ file: wanted.file, path: wanted.path.slice(0, length) }));
      if (!field) continue;
      field.focus({ preventScroll: true });
      const line = wanted.path[length];
      if (field instanceof HTMLTextAreaElement && typeof line === 'number') selectLine(field, line);
      field.scrollIntoView({ block: 'center' });
      break;
    }
    focus.value = undefined;
  }, [wanted, focus]);
}

function selectLine(area: HTMLTextAreaElement, line: number): void {
  const before = area.value.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  const end = area.value.indexOf('\n', before);
  area.setSelectionRange(before, end < 0 ? area.value.length : end);
}
