/** One field of a form: its label, its control, and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { useOpen, useWords } from '../components/context';
import { Faults } from '../components/Faults';
import type { Field } from '../forms/specs';
import { fieldId, issuesUnder } from '../model/issues';
import { textAt } from '../model/read';
import type { Place } from '../model/workspace';
import { LinesField, PhrasingsField } from './Lines';
import { LocalField } from './Local';
import { GroupField, ItemsField } from './nested';
import { FlagField, ManyField, NumberField, OneField, TextField } from './plain';
import { RefField, RefsField } from './references';

export interface Bound<F extends Field = Field> {
  readonly field: F;
  readonly place: Place;
}

/** @param base Place of the item that the field belongs to. */
export function FieldRow({ field, base }: { readonly field: Field; readonly base: Place }) {
  const place: Place = { file: base.file, path: [...base.path, ...field.path] };
  switch (field.type) {
    case 'group':
      return <GroupField {...{ field, place }} />;
    case 'items':
      return <ItemsField {...{ field, place }} />;
    case 'flag':
      return <FlagField {...{ field, place }} />;
    default:
      return (
        <Labelled field={field} place={place}>
          <Control field={field} place={place} />
        </Labelled>
      );
  }
}

function Control({ field, place }: Bound) {
  switch (field.type) {
    case 'text':
      return <TextField {...{ field, place }} />;
    case 'number':
      return <NumberField {...{ field, place }} />;
    case 'choice':
      return <OneField {...{ field, place }} />;
    case 'choices':
      return <ManyField {...{ field, place }} />;
    case 'local':
      return <LocalField {...{ field, place }} />;
    case 'lines':
      return <LinesField {...{ field, place }} />;
    case 'phrasings':
      return <PhrasingsField {...{ field, place }} />;
    case 'ref':
      return <RefField {...{ field, place }} />;
    case 'refs':
      return <RefsField {...{ field, place }} />;
    default:
      return null;
  }
}

/** These tell their problems themselves, line by line or language by language. */
const TELLS: readonly Field['type'][] = ['lines', 'phrasings'];
/** One control that the label names by its id; the others are groups of controls. */
const SINGLE: readonly Field['type'][] = ['text', 'number', 'choice', 'ref', 'lines'];

function Labelled({ field, place, children }: Bound & { readonly children: ComponentChildren }) {
  const words = useWords();
  const { measurer } = useOpen();
  const issues = TELLS.includes(field.type) ? [] : issuesUnder(measurer.issues.value, place);
  const label = words.labels[field.label];
  const head = (
    <>
      {label}
      {field.optional && <span class="quiet"> · {words.form.optional}</span>}
    </>
  );
  const worst = issues.some(({ severity }) => severity === 'error')
    ? 'error'
    : issues.length > 0
      ? 'warning'
      : undefined;
  const help = field.help && <p class="help">{words.help[field.help]}</p>;
  return SINGLE.includes(field.type) ? (
    <div class="field" data-half={field.half} data-severity={worst}>
      <label for={fieldId(place)}>{head}</label>
      {!field.half && help}
      {children}
      {field.half && help}
      <Faults issues={issues} />
    </div>
  ) : (
    <fieldset class="field" data-half={field.half} data-severity={worst}>
      <legend>{head}</legend>
      {help}
      {children}
      <Faults issues={issues} />
    </fieldset>
  );
}

/** What stands at a place, as text. */
export function useText(place: Place): string {
  const { workspace } = useOpen();
  return textAt(workspace.values[place.file].value, ...place.path);
}
