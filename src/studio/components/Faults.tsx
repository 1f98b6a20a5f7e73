/** Problems in words, beside the field that they are about. */
import type { Issue } from '../../knowledge/check';
import { describe } from '../../knowledge/checks/describe';
import { useStudio } from './context';
import { Icon } from './Icon';

/** A place may have several problems, but hardly the same twice. */
export const keyOf = ({ code, file, path, params }: Issue): string =>
  [code, file, ...path, JSON.stringify(params)].join('/');

export function Faults({
  issues,
  line,
}: {
  readonly issues: readonly Issue[];
  readonly line?: (issue: Issue) => string;
}) {
  const language = useStudio().language.value;
  if (issues.length === 0) return null;
  return (
    <ul class="faults">
      {issues.map((issue) => {
        const { fault, remedy } = describe(issue, language);
        return (
          <li key={keyOf(issue)} data-severity={issue.severity}>
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
