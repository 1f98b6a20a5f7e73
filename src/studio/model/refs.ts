/** What one file may name of another: ids with the words by which an editor knows them. */
import type { FileName } from '../../knowledge/schema';
import { listAt, localisedAt, textAt } from './read';

export type RefKind =
  | 'entry'
  | 'figure'
  | 'unit'
  | 'population'
  | 'paragraph'
  | 'person'
  | 'named'
  | 'date'
  | 'topic'
  | 'contact';

/** Lists that hold what a kind of id names. */
export const ID_KIND: Readonly<Record<RefKind, readonly (readonly [FileName, string])[]>> = {
  entry: [['entries', 'entries']],
  topic: [['entries', 'topics']],
  figure: [['figures', 'figures']],
  unit: [['figures', 'units']],
  population: [['figures', 'populations']],
  paragraph: [['announcement', 'paragraphs']],
  person: [['announcement', 'people']],
  named: [
    ['announcement', 'people'],
    ['announcement', 'things'],
  ],
  date: [['announcement', 'dates']],
  contact: [['assistant', 'contacts']],
};

export interface Option {
  readonly id: string;
  readonly title: string;
}

export function optionsOf(
  kind: RefKind,
  read: (file: FileName) => unknown,
  language: 'id' | 'en',
  paragraph: (number: string) => string,
): readonly Option[] {
  return ID_KIND[kind].flatMap(([file, list]) =>
    listAt(read(file), list).map((item) => {
      const id = textAt(item, 'id');
      const number = kind === 'paragraph' ? textAt(item, 'number') : '';
      const title =
        localisedAt(item, language, 'title') ||
        localisedAt(item, language, 'label') ||
        textAt(item, 'name') ||
        localisedAt(item, language, 'name') ||
        (number ? paragraph(number) : id);
      return { id, title };
    }),
  );
}
