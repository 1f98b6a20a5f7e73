/** Fields that hold fields: a group that may be absent, and a list of alike things. */
import { useOpen, useWords } from '../components/context';
import { Faults } from '../components/Faults';
import { Icon } from '../components/Icon';
import type { Field } from '../forms/specs';
import { fieldId, issuesAt } from '../model/issues';
import { isRecord, listAt } from '../model/read';
import type { Place } from '../model/workspace';
import { FieldRow } from './FieldRow';
import { useValue } from './plain';

type Group = Extract<Field, { readonly type: 'group' | 'items' }>;
interface Bound {
  readonly field: Group;
  readonly place: Place;
}

export function GroupField({ field, place }: Bound) {
  const { workspace, measurer } = useOpen();
  const words = useWords();
  const label = words.labels[field.label];
  const isThere = isRecord(useValue(place));
  return (
    <fieldset class="field group" id={fieldId(place)} tabIndex={-1} data-empty={!isThere}>
      <legend>{label}</legend>
      {isThere && (
        <div class="fields">
          {field.fields.map((inner) => (
            <FieldRow key={inner.path.join('/')} field={inner} base={place} />
          ))}
        </div>
      )}
      <button
        type="button"
        class="quiet-button"
        aria-label={`${isThere ? words.form.groupRemove : words.form.groupAdd}: ${label}`}
        onClick={() => workspace.set(place, isThere ? undefined : field.start)}
      >
        <Icon name={isThere ? 'close' : 'plus'} />
        {isThere ? words.form.groupRemove : words.form.groupAdd}
      </button>
      <Faults issues={issuesAt(measurer.issues.value, place)} />
    </fieldset>
  );
}

export function ItemsField({ field, place }: Bound) {
  const { workspace, measurer } = useOpen();
  const words = useWords();
  const label = words.labels[field.label];
  const items = listAt(useValue(place));
  return (
    <fieldset class="field items" id={fieldId(place)} tabIndex={-1}>
      <legend>{label}</legend>
      {items.map((_, at) => {
        const own: Place = { file: place.file, path: [...place.path, at] };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the file is the identity.
          <div class="item" key={at}>
            <div class="fields">
              {field.fields.map((inner) => (
                <FieldRow key={inner.path.join('/')} field={inner} base={own} />
              ))}
            </div>
            <button
              type="button"
              class="tool"
              aria-label={words.form.take(`${label} ${at + 1}`)}
              onClick={() => workspace.set(own, undefined)}
            >
              <Icon name="trash" />
            </button>
          </div>
        );
      })}
      <button type="button" class="quiet-button" onClick={() => workspace.append(place, field.start)}>
        <Icon name="plus" />
        {words.form.addTo(label)}
      </button>
      <Faults issues={issuesAt(measurer.issues.value, place)} />
    </fieldset>
  );
}
