/** Every problem at once; each leads to its place. */
import { describe } from '../../knowledge/checks/describe';
import { useOpen, useStudio, useWords } from './context';
import { keyOf } from './Faults';
import { Icon } from './Icon';

const MOST = 200;

export function Problems({ onClose }: { readonly onClose: () => void }) {
  const { goTo, language } = useStudio();
  const { measurer } = useOpen();
  const words = useWords();
  const issues = measurer.issues.value;
  const rank = { error: 0, warning: 1 };
  const sorted = [...issues].sort((a, b) => rank[a.severity] - rank[b.severity]).slice(0, MOST);
  return (
    <section class="problems" aria-label={words.problems.title}>
      <header>
        <h2>{words.problems.title}</h2>
        <button
          type="button"
          class="quiet-button"
          title={words.top.deepHelp}
          disabled={measurer.isBusy.value}
          onClick={measurer.measureDeeply}
        >
          {measurer.isDeep.value && <Icon name="check" />}
          {words.top.deep}
        </button>
        <button type="button" class="tool" aria-label={words.problems.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {measurer.failure.value && <p class="fault">{words.notice.measureFailed(measurer.failure.value)}</p>}
      {sorted.length === 0 && !measurer.isBusy.value && <p class="quiet">{words.problems.none}</p>}
      <ul>
        {sorted.map((issue) => {
          const { fault, remedy } = describe(issue, language.value);
          return (
            <li key={keyOf(issue)} data-severity={issue.severity}>
              <button type="button" onClick={() => goTo({ file: issue.file, path: issue.path })}>
                <Icon name={issue.severity} />
                <span>
                  <b>{issue.entryTitle ?? `${issue.file}.json`}</b> {fault} <span class="remedy">{remedy}</span>
                  <small>
                    {issue.file}.json, {words.problems.line(issue.line)}
                  </small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
