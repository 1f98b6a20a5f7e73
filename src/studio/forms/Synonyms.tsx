/** Words of one meaning: a group per row. */
import { useState } from 'preact/hooks';
import { fold } from '../../text/fold';
import { useOpen, useWords } from '../components/context';
import { Faults } from '../components/Faults';
import { Icon } from '../components/Icon';
import { fieldId, issuesUnder } from '../model/issues';
import { listAt, textsAt } from '../model/read';
import { withoutItem } from '../model/remove';
import type { Place } from '../model/workspace';

const wordsOf = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

export function Synonyms() {
  const { workspace } = useOpen();
  const words = useWords();
  const [typed, setTyped] = useState('');
  const groups = listAt(workspace.values.lexicon.value, 'synonyms').map((group) => textsAt(group));
  const wanted = fold(typed);
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <p class="help">{words.form.synonymHelp}</p>
      <div class="row">
        <input
          type="search"
          aria-label={words.lists.search}
          placeholder={words.lists.search}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          onClick={() => {
            setTyped('');
            workspace.append({ file: 'lexicon', path: ['synonyms'] }, []);
          }}
        >
          <Icon name="plus" />
          {words.lists.add}
        </button>
      </div>
      <ul class="synonyms">
        {groups.map((group, at) =>
          wanted === '' || group.some((word) => fold(word).includes(wanted)) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the file is the identity.
            <SynonymRow key={at} group={group} at={at} />
          ) : null,
        )}
      </ul>
    </form>
  );
}

function SynonymRow({ group, at }: { readonly group: readonly string[]; readonly at: number }) {
  const { workspace, measurer } = useOpen();
  const words = useWords();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const place: Place = { file: 'lexicon', path: ['synonyms', at] };
  const issues = issuesUnder(measurer.issues.value, place);
  const isSame = typed !== undefined && wordsOf(typed).join() === group.join();
  return (
    <li>
      <div class="row">
        <input
          id={fieldId(place)}
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-label={group[0] ?? words.lists.synonyms}
          aria-invalid={issues.some(({ severity }) => severity === 'error')}
          value={isSame ? typed : group.join(', ')}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            if (wordsOf(value).join() !== group.join()) workspace.set(place, wordsOf(value));
          }}
          onBlur={() => setTyped(undefined)}
        />
        <button
          type="button"
          class="tool"
          aria-label={words.form.take(group[0] ?? '')}
          onClick={() => workspace.change(place, (texts) => withoutItem(texts, place))}
        >
          <Icon name="trash" />
        </button>
      </div>
      <Faults issues={issues} />
    </li>
  );
}
