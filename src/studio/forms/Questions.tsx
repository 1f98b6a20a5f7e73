/** The regression table: what is asked, where it must go, and whether it still does. */
import { useState } from 'preact/hooks';
import type { Issue } from '../../knowledge/check';
import { fold } from '../../text/fold';
import { useOpen, useStudio, useWords } from '../components/context';
import { Faults } from '../components/Faults';
import { Icon } from '../components/Icon';
import { Picker } from '../components/Picker';
import { useOptions } from '../fields/references';
import { fieldId } from '../model/issues';
import { listAt, textAt } from '../model/read';
import type { Option } from '../model/refs';
import { withoutItem } from '../model/remove';
import type { Place } from '../model/workspace';

const STEP = 60;
/** Stands for "no entry" among the entries' ids, which hold no such sign. */
const OUTSIDE = '(outside)';

export function Questions() {
  const { workspace, measurer } = useOpen();
  const words = useWords();
  const focus = useStudio().focus.value;
  const [typed, setTyped] = useState('');
  const [onlyBad, setOnlyBad] = useState(false);
  const [most, setMost] = useState(STEP);
  const rows = listAt(workspace.values.questions.value, 'questions');
  const options: readonly Option[] = [{ id: OUTSIDE, title: words.form.outside }, ...useOptions('entry')];
  const issues = new Map<number, Issue[]>();
  for (const issue of measurer.issues.value) {
    const at = Number(issue.path[1]);
    if (issue.file === 'questions' && issue.path[0] === 'questions') issues.set(at, [...(issues.get(at) ?? []), issue]);
  }
  const wanted = fold(typed);
  const found = rows.flatMap((row, at) => {
    const fits = wanted === '' || fold(`${textAt(row, 'question')} ${textAt(row, 'entry')}`).includes(wanted);
    return fits && (!onlyBad || issues.has(at)) ? [at] : [];
  });
  // A jump leads also to a row that is not drawn yet.
  const asked = focus?.file === 'questions' ? Number(focus.path[1]) : -1;
  const shown = found.filter((at, index) => index < most || at === asked);
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <div class="row">
        <input
          type="search"
          aria-label={words.lists.search}
          placeholder={words.lists.search}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={onlyBad}
            onChange={({ currentTarget }) => setOnlyBad(currentTarget.checked)}
          />
          {words.form.moved} ({issues.size})
        </label>
        <button
          type="button"
          class="button"
          onClick={() => {
            setTyped('');
            setOnlyBad(false);
            setMost(rows.length + 1);
            workspace.append({ file: 'questions', path: ['questions'] }, { question: '', entry: null });
          }}
        >
          <Icon name="plus" />
          {words.lists.add}
        </button>
      </div>
      <ul class="questions">
        {shown.map((at) => (
          <QuestionRow key={at} at={at} row={rows[at]} options={options} issues={issues.get(at) ?? []} />
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" class="quiet-button" onClick={() => setMost(most + STEP)}>
          {words.form.more(Math.min(STEP, found.length - shown.length))}
        </button>
      )}
    </form>
  );
}

interface RowProps {
  readonly at: number;
  readonly row: unknown;
  readonly options: readonly Option[];
  readonly issues: readonly Issue[];
}

function QuestionRow({ at, row, options, issues }: RowProps) {
  const studio = useStudio();
  const { workspace } = useOpen();
  const words = useWords();
  const place: Place = { file: 'questions', path: ['questions', at] };
  const question = textAt(row, 'question');
  const entry = textAt(row, 'entry') || OUTSIDE;
  return (
    <li data-bad={issues.length > 0}>
      <div class="row">
        <input
          id={fieldId(place)}
          type="text"
          autocomplete="off"
          aria-label={words.form.question}
          value={question}
          onInput={({ currentTarget: { value } }) =>
            workspace.set({ ...place, path: [...place.path, 'question'] }, value)
          }
        />
        <Picker
          label={words.form.entry}
          options={options}
          shown={options.find(({ id }) => id === entry)?.title ?? entry}
          onPick={(id) => workspace.set({ ...place, path: [...place.path, 'entry'] }, id === OUTSIDE ? null : id)}
        />
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            studio.asked.value = question;
          }}
        >
          {words.form.why}
        </button>
        <button
          type="button"
          class="tool"
          aria-label={words.form.take(question)}
          onClick={() => workspace.change(place, (texts) => withoutItem(texts, place))}
        >
          <Icon name="trash" />
        </button>
      </div>
      <Faults issues={issues} />
    </li>
  );
}
