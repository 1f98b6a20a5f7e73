/** New items, with everything that the schema asks for and an id that nobody has. */
import type { FileName } from '../../knowledge/schema';
import { listAt, textAt } from './read';
import type { Place } from './workspace';

function freeId(base: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.includes(id)) return id;
  }
}

const first = (value: unknown, list: string) => textAt(listAt(value, list)[0], 'id');

/**
 * @param place A list.
 * @param title What the new thing is called until it has a name.
 */
export function freshItem({ file, path }: Place, values: Readonly<Record<FileName, unknown>>, title: string): unknown {
  const list = String(path[0] ?? '');
  const id = freeId(
    'baru',
    listAt(values[file], list).map((item) => textAt(item, 'id')),
  );
  const { figures, announcement, entries } = values;
  const asOf = textAt(
    listAt(announcement, 'dates').find((date) => textAt(date, 'id') === textAt(announcement, 'asOf')),
    'value',
  );
  const named = { id, label: { id: title }, names: [] };
  const make: Readonly<Record<string, () => unknown>> = {
    entries: () => ({
      id,
      kind: 'fact',
      topic: first(entries, 'topics'),
      title: { id: title },
      phrasings: { id: [] },
      answer: { id: '' },
      related: [],
      sources: [],
    }),
    topics: () => ({ id, title: { id: title } }),
    figures: () => ({
      id,
      value: 0,
      unit: first(figures, 'units'),
      label: { id: title },
      names: [],
      date: asOf,
      population: first(figures, 'populations'),
    }),
    groups: () => ({ ...named, members: [] }),
    populations: () => named,
    units: () => ({ id, kind: 'count', name: { id: title } }),
    untold: () => ({ id, class: 'thing', title: { id: title }, names: [] }),
    contacts: () => ({ id, kind: 'web', label: { id: title }, value: '', for: ['help'], checked: '' }),
    people: () => ({ id, name: title, names: [], post: { id: '' } }),
    things: () => ({ id, kind: 'body', name: { id: title }, names: [] }),
    dates: () => ({ id, value: asOf, label: { id: title }, names: [] }),
    paragraphs: () => ({
      id,
      number: listAt(announcement, 'paragraphs').length + 1,
      figures: [],
      names: [],
      dates: [],
    }),
  };
  return make[list]?.() ?? {};
}
