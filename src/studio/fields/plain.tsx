/** Controls of single values. */
import { useState } from 'preact/hooks';
import { formatNumber } from '../../engine/figures/format';
import { useOpen, useStudio, useWords } from '../components/context';
import { Faults } from '../components/Faults';
import type { Field } from '../forms/specs';
import { fieldId, issuesUnder } from '../model/issues';
import { textAt, textsAt, valueAt } from '../model/read';
import type { Place } from '../model/workspace';

interface Bound<F extends Field = Field> {
  readonly field: F;
  readonly place: Place;
}
type Of<T extends Field['type']> = Extract<Field, { readonly type: T }>;

export function useValue({ file, path }: Place): unknown {
  const { workspace } = useOpen();
  return valueAt(workspace.values[file].value, path);
}

export function useIsInvalid(place: Place): boolean {
  const { measurer } = useOpen();
  return issuesUnder(measurer.issues.value, place).some(({ severity }) => severity === 'error');
}

export function TextField({ field, place }: Bound) {
  const { workspace } = useOpen();
  const value = useValue(place);
  return (
    <input
      id={fieldId(place)}
      type="text"
      autocomplete="off"
      value={textAt(value)}
      aria-invalid={useIsInvalid(place)}
      onInput={({ currentTarget: { value: typed } }) =>
        workspace.set(place, typed === '' && field.optional ? undefined : typed)
      }
    />
  );
}

/** "34.141", "34141" and "35,4" as people write them; what is no number stays text, and the check says so. */
export function readNumber(typed: string): number | string {
  const plain = typed.trim().replace(/\s/g, '');
  const ungrouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  const dotted = ungrouped.replace(',', '.');
  return dotted !== '' && /^-?\d+(\.\d+)?$/.test(dotted) ? Number(dotted) : typed;
}

export function NumberField({ field, place }: Bound) {
  const { workspace } = useOpen();
  const language = useStudio().language.value;
  const value = useValue(place);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  // What is being typed stays as it is typed, as long as it still means the value.
  const isSame = typed !== undefined && (typed === '' ? value === undefined : readNumber(typed) === value);
  return (
    <span class="number">
      <input
        id={fieldId(place)}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        value={isSame ? typed : textAt(value)}
        aria-invalid={useIsInvalid(place)}
        onInput={({ currentTarget: { value: now } }) => {
          setTyped(now);
          workspace.set(place, now === '' && field.optional ? undefined : readNumber(now));
        }}
        onBlur={() => setTyped(undefined)}
      />
      {typeof value === 'number' && field.label === 'value' && <output>{formatNumber(value, language)}</output>}
    </span>
  );
}

export function OneField({ field, place }: Bound<Of<'choice' | 'choices'>>) {
  const { workspace } = useOpen();
  const words = useWords();
  const value = textAt(useValue(place));
  const values = field.values ?? field.choices;
  return (
    <select
      id={fieldId(place)}
      value={value}
      aria-invalid={useIsInvalid(place)}
      onChange={({ currentTarget: { value: chosen } }) => workspace.set(place, chosen === '' ? undefined : chosen)}
    >
      {(field.optional || !values.includes(value)) && <option value="">{field.optional ? '—' : value}</option>}
      {values.map((one, at) => (
        <option key={one} value={one} selected={one === value}>
          {words.choices[field.choices[at] ?? field.choices[0] ?? 'fact']}
        </option>
      ))}
    </select>
  );
}

export function ManyField({ field, place }: Bound<Of<'choice' | 'choices'>>) {
  const { workspace } = useOpen();
  const words = useWords();
  const chosen = textsAt(useValue(place));
  return (
    <div class="checks" id={fieldId(place)} tabIndex={-1}>
      {field.choices.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ currentTarget: { checked } }) =>
              workspace.set(place, checked ? [...chosen, one] : chosen.filter((other) => other !== one))
            }
          />
          {words.choices[one]}
        </label>
      ))}
    </div>
  );
}

export function FlagField({ field, place }: Bound) {
  const { workspace, measurer } = useOpen();
  const words = useWords();
  return (
    <div class="field">
      <div class="checks">
        <label>
          <input
            id={fieldId(place)}
            type="checkbox"
            checked={useValue(place) === true}
            onChange={({ currentTarget: { checked } }) => workspace.set(place, checked ? true : undefined)}
          />
          {words.labels[field.label]}
        </label>
      </div>
      <Faults issues={issuesUnder(measurer.issues.value, place)} />
    </div>
  );
}
