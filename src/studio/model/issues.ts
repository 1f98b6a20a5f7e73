/** Problems by place: beside their field, as a mark on an item, as a count. */
import type { Issue, Path } from '../../knowledge/check';
import type { FileName } from '../../knowledge/schema';
import type { Place } from './workspace';

const startsWith = (path: Path, start: Path) => start.every((step, at) => path[at] === step);

export const issuesUnder = (issues: readonly Issue[], { file, path }: Place): readonly Issue[] =>
  issues.filter((issue) => issue.file === file && startsWith(issue.path, path));

/** Of a value itself, also where a field in it is missing or unknown. */
export const issuesAt = (issues: readonly Issue[], place: Place): readonly Issue[] =>
  issuesUnder(issues, place).filter(({ path }) => path.length === place.path.length);

export interface Marks {
  readonly errors: number;
  readonly warnings: number;
}

export function marksOf(issues: readonly Issue[]): Marks {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

/** Lists whose members are shown one at a time. */
const LISTS: Readonly<Record<FileName, readonly string[]>> = {
  assistant: ['contacts'],
  announcement: ['people', 'things', 'dates', 'paragraphs'],
  figures: ['figures', 'groups', 'populations', 'units'],
  entries: ['entries', 'topics'],
  lexicon: ['untold'],
  questions: [],
};

/** The item that is on screen when this place is looked at. */
export function itemOf({ file, path }: Place): Place {
  const [list, at] = path;
  if (list === undefined) return { file, path: [] };
  if (LISTS[file].includes(String(list)) && at !== undefined) return { file, path: [list, at] };
  if (file === 'lexicon' || file === 'questions') return { file, path: [list] };
  if (file === 'assistant') {
    return {
      file,
      path:
        list === 'wording' || list === 'contacts' ? [list] : ['ways', 'first'].includes(String(list)) ? ['ways'] : [],
    };
  }
  return { file, path: LISTS[file].includes(String(list)) ? [list] : [] };
}

export const samePlace = (a: Place | undefined, b: Place): boolean =>
  a !== undefined && a.file === b.file && a.path.length === b.path.length && startsWith(a.path, b.path);

/** A name for a place in the page: ids of fields. */
export const fieldId = ({ file, path }: Place): string => `${file}/${path.join('/')}`;
