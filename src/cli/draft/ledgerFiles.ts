/** The ledger of a press text as announcement.json and figures.json. */
import type { Source } from '../../knowledge/schema';
import { type Counted, type Ledger, paragraphId, personId } from './ledger';
import { slug } from './readText';
import { findRelations } from './relations';

type Announcement = Source['announcement'];
type FiguresFile = Source['figures'];

/** People are counted in people, whatever the noun: "71 pekerja" and "34 orang" are added up in one unit. */
function unitsOf(
  figures: readonly Counted[],
  sums: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const units = new Map(figures.map(({ id, unit }) => [id, unit]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [whole, parts] of sums) {
      const all = [whole, ...parts];
      const said = all.map((id) => units.get(id)).find((unit) => unit === 'orang');
      const unit = said ?? all.map((id) => units.get(id)).find(Boolean) ?? '';
      for (const id of all) {
        if (units.get(id) === unit) continue;
        units.set(id, unit);
        changed = true;
      }
    }
  }
  return new Map([...units].map(([id, unit]) => [id, unit || 'orang']));
}

/** The figures with all relations that were found between them. */
export function figuresFile(figures: readonly Counted[], asOf: string): FiguresFile {
  const quantities = figures.map(({ id, value, unit, paragraphs }) => ({ id, value, unit, paragraphs }));
  const { sums, roundings, percents } = findRelations(quantities);
  const units = unitsOf(figures, sums);
  const wholeOf = new Map([...sums].flatMap(([whole, parts]) => parts.map((part) => [part, whole] as const)));
  const used = [...new Set(units.values())];
  return {
    $schema: './schema/figures.json',
    units: used.map((id) => ({
      id: slug(id),
      kind: id === 'percent' ? 'percent' : 'count',
      name: { id: id === 'percent' ? 'persen' : id },
    })),
    populations: [{ id: 'semua', label: { id: 'semua' }, names: [] }],
    figures: figures.map(({ id, value, label, paragraphs: [paragraph = 1] }) => {
      const partOf = wholeOf.get(id);
      const sumOf = sums.get(id);
      const rounding = roundings.get(id);
      const percentOf = percents.get(id);
      return {
        id,
        value,
        unit: slug(units.get(id) ?? 'orang'),
        label: { id: label },
        names: [label.toLowerCase()],
        date: asOf,
        paragraph: paragraphId(paragraph),
        population: 'semua',
        ...(partOf ? { partOf } : {}),
        ...(sumOf ? { sumOf: [...sumOf] } : {}),
        ...(rounding ? { rounding } : {}),
        ...(percentOf ? { percentOf } : {}),
        entry: id,
      };
    }),
    groups: [],
  };
}

export function announcementFile({ title, people, things, dates, paragraphs }: Ledger): Announcement {
  return {
    $schema: './schema/announcement.json',
    title: { id: title },
    publisher: things.find(({ kind }) => kind === 'medium')?.name ?? 'DRAF: penerbit',
    url: 'https://contoh.go.id/',
    asOf: (dates.find(({ value }) => value.length === 10) ?? dates[0])?.id ?? 'tanggal',
    people: people.map((person) => ({
      id: personId(person),
      name: person.name,
      names: [
        ...new Set([
          person.name.toLowerCase(),
          ...person.name
            .toLowerCase()
            .split(' ')
            .filter((part) => part.length > 3),
        ]),
      ],
      post: { id: person.post },
      entry: personId(person),
    })),
    things: things.map(({ id, kind, name, short }) => ({
      id,
      kind,
      name: { id: name },
      names: [name, ...(short ? [short] : [])].map((said) => said.toLowerCase()),
    })),
    dates: dates.map(({ id, value, said }) => ({ id, value, label: { id: said }, names: [said.toLowerCase()] })),
    paragraphs: [...paragraphs],
  };
}
