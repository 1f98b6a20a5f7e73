/** "This question should have gone to …": one click writes the phrasing and the test; the measurement tells what came of it. */
import { useState } from 'preact/hooks';
import type { Explanation } from '../../engine/explain';
import type { Issue } from '../../knowledge/check';
import type { Compiled } from '../../knowledge/compiled';
import { reassigned } from '../model/reassign';
import type { Option } from '../model/refs';
import { isRight, verdictOf } from '../model/verdict';
import { useOpen, useStudio, useWords } from './context';
import { Icon } from './Icon';
import { Picker } from './Picker';

const OUTSIDE = '(outside)';

interface ReassignProps {
  readonly explanation: Explanation;
  readonly compiled: Compiled;
}

interface Done {
  readonly entry: string | null;
  /** Test questions that had gone astray before. */
  readonly astray: ReadonlySet<string>;
}

const astrayOf = (issues: readonly Issue[]) =>
  new Set(issues.filter(({ code }) => code === 'question-moved').map(({ params }) => String(params.text)));

export function Reassign({ explanation, compiled }: ReassignProps) {
  const { language } = useStudio();
  const { workspace, measurer } = useOpen();
  const words = useWords();
  const [done, setDone] = useState<Done | undefined>(undefined);
  const verdict = verdictOf(explanation, compiled);
  const current = verdict.kind === 'entry' ? verdict.entries[0] : undefined;
  const titleOf = (id: string) => {
    const title = compiled.entries.find((entry) => entry.id === id)?.title;
    return title?.[language.value] ?? title?.id ?? id;
  };
  // Who competed comes first: it is mostly one of them.
  const rivals = explanation.candidates.map(({ entryId }) => entryId);
  const ids = [...new Set([...rivals, ...compiled.entries.map(({ id }) => id)])].filter((id) => id !== current);
  const options: readonly Option[] = [
    ...ids.map((id) => ({ id, title: titleOf(id) })),
    { id: OUTSIDE, title: words.why.outside },
  ];
  const pick = (picked: string) => {
    const entry = picked === OUTSIDE ? null : picked;
    const at = compiled.entries.findIndex(({ id }) => id === entry);
    setDone({ entry, astray: astrayOf(measurer.issues.peek()) });
    workspace.change({ file: 'entries', path: ['entries', Math.max(0, at), 'phrasings'] }, (texts) =>
      reassigned(texts, {
        question: explanation.question,
        language: explanation.language,
        entry,
        ...(current === undefined ? {} : { instead: current }),
      }),
    );
  };
  return (
    <div class="reassign">
      <Picker label={words.why.should} placeholder={words.why.should} options={options} onPick={pick} />
      {done && (
        <Result
          done={done}
          title={titleOf(done.entry ?? '')}
          isThere={isRight(verdict, done.entry)}
          onClose={() => setDone(undefined)}
        />
      )}
    </div>
  );
}

interface ResultProps {
  readonly done: Done;
  readonly title: string;
  readonly isThere: boolean;
  readonly onClose: () => void;
}

function Result({ done, title, isThere, onClose }: ResultProps) {
  const { measurer } = useOpen();
  const words = useWords();
  const { why } = words;
  const isMeasured = measurer.isCurrent.value;
  const moved = [...astrayOf(measurer.issues.value)].filter((text) => !done.astray.has(text));
  const said = done.entry === null ? why.doneOutside : why.done(title);
  const verdict =
    done.entry === null
      ? isThere
        ? why.rightOutside
        : why.wrongOutside
      : isThere
        ? why.right(title)
        : why.wrong(title);
  return (
    <div class="result" role="status" data-right={isMeasured && isThere}>
      <div>
        <p>
          {isMeasured && isThere && <Icon name="check" />}
          {said} <b>{isMeasured ? verdict : measurer.isBusy.value ? why.remeasuring : words.tryOut.stale}</b>
        </p>
        {!measurer.isBusy.value && moved.length > 0 && (
          <details>
            <summary>
              {why.withTest}: {moved.length}
            </summary>
            <ul>
              {moved.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button type="button" class="tool" aria-label={words.notice.dismiss} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
