/** The left side: sections, and what is in the chosen one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../engine/figures/format';
import { fold } from '../../text/fold';
import { figuresNow } from '../model/figures';
import { freshItem } from '../model/fresh';
import { issuesUnder, itemOf, marksOf, samePlace } from '../model/issues';
import { fileOf, firstPlace, type Group, groupsOf, type Item, SECTIONS, type Section } from '../model/navigation';
import { listAt } from '../model/read';
import type { Place } from '../model/workspace';
import { useOpen, useStudio, useWords } from './context';
import { Icon } from './Icon';

function useGroups(section: Section): readonly Group[] {
  const { workspace } = useOpen();
  const words = useWords();
  const language = useStudio().language.value;
  const { values } = workspace;
  const figures = section === 'figures' ? figuresNow(values.figures.value) : new Map();
  const value = (id: string) => {
    const figure = figures.get(id);
    return figure?.value === undefined ? '' : formatNumber(figure.value, language);
  };
  return groupsOf(section, valuesOf(workspace), words, language, value);
}

const valuesOf = ({ values }: ReturnType<typeof useOpen>['workspace']) => ({
  assistant: values.assistant.value,
  announcement: values.announcement.value,
  figures: values.figures.value,
  entries: values.entries.value,
  lexicon: values.lexicon.value,
  questions: values.questions.value,
});

/** One page each, nothing to choose from. */
const hasList = (section: Section) => section !== 'review' && section !== 'questions';

export function Sidebar() {
  const studio = useStudio();
  const { measurer } = useOpen();
  const words = useWords();
  const section = studio.section.value;
  const issues = measurer.issues.value;
  return (
    <nav class="side" data-list={hasList(section)} aria-label={words.title}>
      <ul class="rail">
        {SECTIONS.map((one) => {
          const { errors, warnings } = marksOf(
            one === 'review' ? [] : issuesUnder(issues, { file: fileOf(one), path: [] }),
          );
          return (
            <li key={one}>
              <button type="button" aria-current={one === section ? 'page' : undefined} onClick={() => enter(one)}>
                <Icon name={one} />
                <span>{words.sections[one]}</span>
                <Dot errors={errors} warnings={warnings} />
              </button>
            </li>
          );
        })}
      </ul>
      {hasList(section) && <List key={section} section={section} />}
    </nav>
  );

  function enter(one: Section) {
    const { workspace } = studio.open.peek() ?? {};
    if (!workspace) return;
    studio.section.value = one;
    const groups = groupsOf(one, valuesOf(workspace), words, studio.language.peek(), () => '');
    if (one !== 'review') studio.selection.value = firstPlace(groups) ?? { file: fileOf(one), path: [] };
  }
}

function Dot({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  const words = useWords();
  if (errors + warnings === 0) return null;
  const severity = errors > 0 ? 'error' : 'warning';
  return (
    <span class="dot" data-severity={severity}>
      <span class="unseen">{errors > 0 ? words.top.errors(errors) : words.top.warnings(warnings)}</span>
    </span>
  );
}

function List({ section }: { readonly section: Section }) {
  const words = useWords();
  const groups = useGroups(section);
  const [typed, setTyped] = useState('');
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const fits = ({ title, more = '', note = '' }: Item) => {
    const text = wanted.length > 0 ? fold(`${title} ${more} ${note}`) : '';
    return wanted.every((word) => text.includes(word));
  };
  const shown = groups
    .map((group) => ({ ...group, items: group.items.filter(fits) }))
    .filter(({ items, add }) => items.length > 0 || (wanted.length === 0 && add));
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div class="list">
      {total > 8 && (
        <input
          type="search"
          aria-label={words.lists.search}
          placeholder={words.lists.search}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      <div class="scroll">
        {shown.length === 0 && <p class="quiet">{words.lists.none}</p>}
        {shown.map((group) => (
          <ItemGroup key={group.title} group={group} />
        ))}
      </div>
    </div>
  );
}

function ItemGroup({ group: { title, items, add } }: { readonly group: Group }) {
  const studio = useStudio();
  const { workspace } = useOpen();
  const words = useWords();
  const append = (place: Place) => {
    const at = listAt(workspace.values[place.file].peek(), ...place.path).length;
    workspace.append(place, freshItem(place, valuesOf(workspace), words.form.newTitle));
    studio.mode.value = 'form';
    studio.goTo({ file: place.file, path: [...place.path, at] });
  };
  return (
    <section aria-label={title}>
      <h2>
        {title}
        {add && (
          <button
            type="button"
            class="tool"
            aria-label={words.form.addTo(title)}
            title={words.lists.add}
            onClick={() => append(add)}
          >
            <Icon name="plus" />
          </button>
        )}
      </h2>
      <ul>
        {items.map((item) => (
          <ListItem key={item.place.path.join('/')} item={item} />
        ))}
      </ul>
    </section>
  );
}

function ListItem({ item: { place, title, note } }: { readonly item: Item }) {
  const studio = useStudio();
  const { measurer } = useOpen();
  const issues = measurer.issues.value;
  // What stands at the head of a file is about the file, not about all that is in it.
  const own =
    place.path.length > 0 ? issuesUnder(issues, place) : issues.filter((issue) => samePlace(itemOf(issue), place));
  const isSelected = samePlace(studio.selection.value, place);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        aria-current={isSelected}
        onClick={() => {
          studio.selection.value = place;
          if (studio.mode.peek() === 'json') studio.focus.value = place;
        }}
      >
        <span class="title">{title}</span>
        {note && <span class="note">{note}</span>}
        <Dot {...marksOf(own)} />
      </button>
    </li>
  );
}
