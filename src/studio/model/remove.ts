/** Takes an item out, and with an entry also what names it: nobody should have to look for leftovers. */
import type { Texts } from '../../knowledge/check';
import { setAt } from '../../knowledge/edit';
import type { FileName } from '../../knowledge/schema';
import { listAt, parsed, textAt, textsAt } from './read';
import type { Place } from './workspace';

/** Fields of other files that hold an entry's id. */
const NAMES_ENTRY: readonly (readonly [FileName, string])[] = [
  ['figures', 'figures'],
  ['lexicon', 'untold'],
  ['announcement', 'people'],
];

function withoutEntry(texts: Texts, id: string): Texts {
  const next: Partial<Record<FileName, string | undefined>> = { ...texts };
  const edit = (file: FileName, path: Place['path'], value: unknown) => {
    next[file] = setAt(next[file] ?? '{}', path, value);
  };
  for (const [at, entry] of listAt(parsed(texts.entries), 'entries').entries()) {
    const related = textsAt(entry, 'related');
    if (related.includes(id))
      edit(
        'entries',
        ['entries', at, 'related'],
        related.filter((other) => other !== id),
      );
  }
  for (const [file, list] of NAMES_ENTRY) {
    for (const [at, item] of listAt(parsed(texts[file]), list).entries()) {
      if (textAt(item, 'entry') === id) edit(file, [list, at, 'entry'], undefined);
    }
  }
  // From the last row to the first, so that places hold.
  const rows = [...listAt(parsed(texts.questions), 'questions').entries()].reverse();
  for (const [at, row] of rows) if (textAt(row, 'entry') === id) edit('questions', ['questions', at], undefined);
  return next;
}

export function withoutItem(texts: Texts, { file, path }: Place): Texts {
  const [list, at] = path;
  const id = textAt(listAt(parsed(texts[file]), String(list))[Number(at)], 'id');
  const rest = file === 'entries' && list === 'entries' && id ? withoutEntry(texts, id) : texts;
  return { ...rest, [file]: setAt(rest[file] ?? '{}', path, undefined) };
}
