/** Fields that name things of the other files: chosen by title, kept as ids. */
import { useOpen, useStudio, useWords } from '../components/context';
import { Icon } from '../components/Icon';
import { Picker } from '../components/Picker';
import type { Field } from '../forms/specs';
import { fieldId } from '../model/issues';
import { textAt, textsAt } from '../model/read';
import { type Option, optionsOf, type RefKind } from '../model/refs';
import type { Place } from '../model/workspace';
import { useIsInvalid, useValue } from './plain';

interface Bound {
  readonly field: Extract<Field, { readonly type: 'ref' | 'refs' }>;
  readonly place: Place;
}

export function useOptions(kind: RefKind): readonly Option[] {
  const { workspace } = useOpen();
  const words = useWords();
  const { language } = useStudio();
  return optionsOf(kind, (file) => workspace.values[file].value, language.value, words.lists.paragraph);
}

const titleOf = (options: readonly Option[], id: string) => options.find((option) => option.id === id)?.title;

export function RefField({ field, place }: Bound) {
  const { workspace } = useOpen();
  const words = useWords();
  const options = useOptions(field.to);
  const id = textAt(useValue(place));
  const label = words.labels[field.label];
  return (
    <div class="ref">
      <Picker
        id={fieldId(place)}
        label={label}
        options={options}
        shown={id && (titleOf(options, id) ?? id)}
        invalid={useIsInvalid(place)}
        onPick={(picked) => workspace.set(place, picked)}
      />
      {field.optional && id !== '' && (
        <button
          type="button"
          class="tool"
          aria-label={`${words.form.clear}: ${label}`}
          onClick={() => workspace.set(place, undefined)}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

export function RefsField({ field, place }: Bound) {
  const { workspace } = useOpen();
  const { goTo } = useStudio();
  const words = useWords();
  const options = useOptions(field.to);
  const ids = textsAt(useValue(place));
  const set = (next: readonly string[]) => workspace.set(place, next.length === 0 && field.optional ? undefined : next);
  const jump = (id: string) => {
    const list = textAtList(workspace.values.entries.value, id);
    if (field.to === 'entry' && list >= 0) goTo({ file: 'entries', path: ['entries', list] });
  };
  return (
    <div class="refs" id={fieldId(place)} tabIndex={-1}>
      {ids.length > 0 && (
        <ul class="chips">
          {ids.map((id) => (
            <li key={id} data-unknown={titleOf(options, id) === undefined}>
              {field.to === 'entry' ? (
                <button type="button" class="link" onClick={() => jump(id)}>
                  {titleOf(options, id) ?? `${id} (${words.form.notFound})`}
                </button>
              ) : (
                <span title={id}>{titleOf(options, id) ?? `${id} (${words.form.notFound})`}</span>
              )}
              <button
                type="button"
                class="tool"
                aria-label={words.form.take(titleOf(options, id) ?? id)}
                onClick={() => set(ids.filter((other) => other !== id))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Picker
        label={words.form.addTo(words.labels[field.label])}
        placeholder={words.form.add}
        options={options.filter(({ id }) => !ids.includes(id))}
        onPick={(id) => set([...ids, id])}
      />
    </div>
  );
}

function textAtList(entries: unknown, id: string): number {
  const list = typeof entries === 'object' && entries !== null && 'entries' in entries ? entries.entries : [];
  return Array.isArray(list) ? list.findIndex((entry) => textAt(entry, 'id') === id) : -1;
}
