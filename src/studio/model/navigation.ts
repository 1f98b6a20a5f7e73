/** What the left side lists: sections, their groups, and the items in them. */

import type { FileName } from '../../knowledge/schema';
import type { Strings } from '../strings/strings';
import { itemOf, samePlace } from './issues';
import { isRecord, listAt, localisedAt, textAt, textsAt } from './read';
import type { Place } from './workspace';

export const SECTIONS = ['entries', 'figures', 'words', 'assistant', 'announcement', 'questions', 'review'] as const;
export type Section = (typeof SECTIONS)[number];

export const fileOf = (section: Section): FileName =>
  section === 'words' ? 'lexicon' : section === 'review' ? 'entries' : section;
export const sectionOf = (file: FileName): Section => (file === 'lexicon' ? 'words' : file);

export interface Item {
  readonly place: Place;
  readonly title: string;
  readonly note?: string;
  /** What search looks into beside the title. */
  readonly more?: string;
}
export interface Group {
  readonly title: string;
  readonly items: readonly Item[];
  /** Where a new item goes. */
  readonly add?: Place;
}

type Values = Readonly<Record<FileName, unknown>>;
type Language = 'id' | 'en';

const titleOf = (item: unknown, language: Language): string =>
  localisedAt(item, language, 'title') ||
  localisedAt(item, language, 'label') ||
  textAt(item, 'name') ||
  localisedAt(item, language, 'name') ||
  textAt(item, 'id');

function listOf(
  values: Values,
  file: FileName,
  list: string,
  language: Language,
  note?: (item: unknown) => string,
): Item[] {
  return listAt(values[file], list).map((item, at) => {
    const told = note?.(item);
    return {
      place: { file, path: [list, at] },
      title: titleOf(item, language) || `${at + 1}`,
      more: isRecord(item) ? [textAt(item, 'id'), ...textsAt(item, 'names')].join(' ') : '',
      ...(told ? { note: told } : {}),
    };
  });
}

function entryGroups(values: Values, words: Strings, language: Language): Group[] {
  const entries = listAt(values.entries, 'entries');
  const items = entries.map((entry, at): Item & { readonly topic: string } => ({
    place: { file: 'entries', path: ['entries', at] },
    title: titleOf(entry, language) || `${at + 1}`,
    more: [textAt(entry, 'id'), ...textsAt(entry, 'phrasings', 'id'), ...textsAt(entry, 'phrasings', 'en')].join(' '),
    topic: textAt(entry, 'topic'),
  }));
  const topics = listAt(values.entries, 'topics');
  const known = topics.map((topic) => textAt(topic, 'id'));
  const others = [...new Set(items.map(({ topic }) => topic).filter((topic) => !known.includes(topic)))];
  const groups = [
    ...topics.map((topic) => ({ id: textAt(topic, 'id'), title: titleOf(topic, language) })),
    ...others.map((id) => ({ id, title: id || words.lists.noTopic })),
  ].map(({ id, title }) => ({ title, items: items.filter(({ topic }) => topic === id) }));
  const [first, ...rest] = groups.filter(({ items: found }) => found.length > 0);
  const add: Place = { file: 'entries', path: ['entries'] };
  return [
    { ...(first ?? { title: words.sections.entries, items: [] }), add },
    ...rest,
    {
      title: words.lists.topics,
      items: listOf(values, 'entries', 'topics', language),
      add: { file: 'entries', path: ['topics'] },
    },
  ];
}

const single = (file: FileName, path: Place['path'], title: string): Item => ({ place: { file, path }, title });

/** @param value A figure's value as it is read, by its id. */
export function groupsOf(
  section: Section,
  values: Values,
  words: Strings,
  language: Language,
  value: (id: string) => string,
): readonly Group[] {
  const { lists } = words;
  const list = (file: FileName, key: string, title: string, note?: (item: unknown) => string): Group => ({
    title,
    items: listOf(values, file, key, language, note),
    add: { file, path: [key] },
  });
  switch (section) {
    case 'entries':
      return entryGroups(values, words, language);
    case 'figures':
      return [
        list('figures', 'figures', lists.figures, (item) => value(textAt(item, 'id'))),
        list('figures', 'groups', lists.groups),
        list('figures', 'populations', lists.populations),
        list('figures', 'units', lists.units),
      ];
    case 'words':
      return [
        { title: lists.synonyms, items: [single('lexicon', ['synonyms'], lists.synonyms)] },
        list('lexicon', 'untold', lists.untold),
      ];
    case 'assistant':
      return [
        {
          title: words.sections.assistant,
          items: [
            single('assistant', [], lists.about),
            single('assistant', ['wording'], lists.wording),
            single('assistant', ['ways'], lists.ways),
          ],
        },
        list('assistant', 'contacts', lists.contacts, (item) => textAt(item, 'value')),
      ];
    case 'announcement':
      return [
        { title: lists.announcement, items: [single('announcement', [], lists.announcement)] },
        list('announcement', 'people', lists.people),
        list('announcement', 'things', lists.things),
        list('announcement', 'dates', lists.dates, (item) => textAt(item, 'value')),
        {
          ...list('announcement', 'paragraphs', lists.paragraphs),
          items: listOf(values, 'announcement', 'paragraphs', language).map((item, at) => ({
            ...item,
            title: lists.paragraph(textAt(listAt(values.announcement, 'paragraphs')[at], 'number')),
          })),
        },
      ];
    case 'questions':
      return [{ title: lists.questions, items: [single('questions', ['questions'], lists.questions)] }];
    case 'review':
      return [];
  }
}

export function firstPlace(groups: readonly Group[]): Place | undefined {
  return groups.flatMap(({ items }) => items)[0]?.place;
}

/** Whether the list shows this place, so that a jump may select it. */
export const isListed = (groups: readonly Group[], place: Place): boolean =>
  groups.some(({ items }) => items.some((item) => samePlace(itemOf(item.place), itemOf(place))));
