/** Many short texts, one per line, with marks beside the lines that have problems. */
import { useState } from 'preact/hooks';
import type { Issue } from '../../knowledge/check';
import { useOpen, useWords } from '../components/context';
import { Faults } from '../components/Faults';
import type { Field } from '../forms/specs';
import { fieldId, issuesUnder } from '../model/issues';
import { textsAt } from '../model/read';
import type { Place } from '../model/workspace';
import { useValue } from './plain';

interface Bound {
  readonly field: Field;
  readonly place: Place;
}

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** Number of the line that each member of the list stands on, blank lines counted. */
function lineNumbers(text: string): readonly number[] {
  return text.split('\n').flatMap((line, at) => (line.trim() ? [at] : []));
}

export function LinesField({ field, place, label }: Bound & { readonly label?: string }) {
  const { workspace, measurer } = useOpen();
  const words = useWords();
  const texts = textsAt(useValue(place));
  const [typed, setTyped] = useState<string | undefined>(undefined);
  // Blank lines and trailing spaces live only while somebody types.
  const shown = typed !== undefined && same(linesOf(typed), texts) ? typed : texts.join('\n');
  const lines = shown.split('\n');
  const numbers = lineNumbers(shown);
  const issues = issuesUnder(measurer.issues.value, place);
  const lineOf = ({ path }: Issue) => numbers[Number(path[place.path.length])];
  const worst = new Map<number, Issue['severity']>();
  for (const issue of issues) {
    const line = lineOf(issue);
    if (line !== undefined && worst.get(line) !== 'error') worst.set(line, issue.severity);
  }
  const tell = (issue: Issue) => {
    const line = lineOf(issue);
    return line === undefined ? '' : `${words.form.line(line + 1)}:`;
  };
  return (
    <>
      <div class="lines">
        <ol aria-hidden="true">
          {lines.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line's number is its identity.
            <li key={at} data-severity={worst.get(at)}>
              {at + 1}
            </li>
          ))}
        </ol>
        <textarea
          id={fieldId(place)}
          rows={Math.max(2, lines.length)}
          wrap="off"
          spellcheck={false}
          value={shown}
          {...(label ? { 'aria-label': label } : {})}
          aria-invalid={issues.some(({ severity }) => severity === 'error')}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            const now = linesOf(value);
            if (!same(now, texts)) workspace.set(place, now.length === 0 && field.optional ? undefined : now);
          }}
          onBlur={() => setTyped(undefined)}
        />
      </div>
      <Faults issues={issues} line={tell} />
    </>
  );
}

/** Phrasings of both languages; English may be missing. */
export function PhrasingsField({ field, place }: Bound) {
  const words = useWords();
  const value = useValue(place);
  return (
    <div class="phrasings" id={fieldId(place)} tabIndex={-1}>
      {(['id', 'en'] as const).map((language) => {
        const own: Place = { file: place.file, path: [...place.path, language] };
        return (
          <div key={language} lang={language}>
            <span class="tag">
              {words.form[language]} · {words.form.lines(textsAt(value, language).length)}
            </span>
            <LinesField
              field={{ ...field, optional: language === 'en' }}
              place={own}
              label={`${words.labels[field.label]}, ${words.form[language]}`}
            />
          </div>
        );
      })}
    </div>
  );
}
