/** Problems in words, beside the field that they are about. */
import type { Issue } from '../../knowledge/check';
import { describe } from '../../knowledge/checks/describe';
import { useStudio } from './context';
import { Icon } from './Icon';

export function Faults({ issues, line }: { readonly issues: readonly Issue[]; readonly line?: (issue: Issue) => string }) {
  const language = useStudio().language.value;
  if (issues.length === 0) return null;
  return (
    <ul class="faults">
      {issues.map((issue, at) => {
        const { fault, remedy } = describe(issue, language);
        return (
          <li key={`${issue.code}-${issue.path.join('/')}-${at}`} data-severity={issue.severity}>
            <Icon name={issue.severity} />
            <span>
              {line && <b>{line(issue)} </b>}
              {fault} <span class="remedy">{remedy}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
