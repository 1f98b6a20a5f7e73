/** What hangs on a figure: the answers that change with it, as visitors will read them. */
import { useOpen, useStudio, useWords } from '../components/context';
import { Preview } from '../fields/Local';
import { dependentsOf, entriesShowing, figuresNow } from '../model/figures';
import { listAt, localisedAt, textAt } from '../model/read';
import type { Place } from '../model/workspace';

export function FigureUse({ place }: { readonly place: Place }) {
  const { goTo, language } = useStudio();
  const { workspace } = useOpen();
  const words = useWords();
  const id = textAt(workspace.get(place), 'id');
  const entries = workspace.values.entries.value;
  const dependents = dependentsOf(id, figuresNow(workspace.values.figures.value));
  const found = entriesShowing(dependents, entries);
  return (
    <section class="use" aria-label={words.form.changes}>
      <h3>
        {words.form.changes} <span class="count">{found.length}</span>
      </h3>
      {dependents.size > 1 && (
        <p class="quiet">
          {words.form.usedBy}: {[...dependents].filter((other) => other !== id).join(', ')}
        </p>
      )}
      {found.length === 0 && <p class="quiet">{words.form.changesNone}</p>}
      <ul>
        {found.map((at) => {
          const entry = listAt(entries, 'entries')[at];
          return (
            <li key={textAt(entry, 'id')}>
              <button type="button" class="link" onClick={() => goTo({ file: 'entries', path: ['entries', at] })}>
                {localisedAt(entry, language.value, 'title')}
              </button>
              <Preview text={localisedAt(entry, language.value, 'answer')} language={language.value} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
