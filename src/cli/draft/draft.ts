/** A press text → a whole knowledge folder: the ledger complete, the sentences marked as drafts. By rule, nothing made up. */
import type { Source } from '../../knowledge/schema';
import { type DateFound, findDates, yearsNear } from './dates';
import { draftEntries } from './entries';
import { findPeople, findThings, isNamed, type PersonFound, speakersOf, type ThingFound } from './names';
import { findNumbers } from './numbers';
import { blank, readPressText, slug, uniqueIds } from './readText';
import { findRelations } from './relations';
import { smalltalkFor, wordingFor } from './template';

export interface DraftOptions {
  /** For dates whose year the text does not tell. */
  readonly now: Date;
  readonly name?: string;
}

type Announcement = Source['announcement'];
type FiguresFile = Source['figures'];

export interface Counted {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly label: string;
  /** First paragraph first; the same count told again is the same figure. */
  readonly paragraphs: number[];
}

/** Large counts told twice are one figure; equal percentages of different things are two. */
function collectFigures(paragraphs: readonly { readonly number: number; readonly text: string }[]): readonly Counted[] {
  const idFor = uniqueIds();
  const figures: Counted[] = [];
  for (const { number, text } of paragraphs) {
    for (const { value, unit, label } of findNumbers(text)) {
      const same = figures.find(
        (figure) => figure.value === value && (figure.unit === 'percent') === (unit === 'percent'),
      );
      const isAgain = same && (same.paragraphs.includes(number) || (unit !== 'percent' && value >= 1000));
      if (isAgain) {
        if (!same.paragraphs.includes(number)) same.paragraphs.push(number);
      } else figures.push({ id: idFor(slug(label)), value, unit, label, paragraphs: [number] });
    }
  }
  return figures;
}

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

function figuresFile(figures: readonly Counted[], asOf: string, paragraphId: (number: number) => string): FiguresFile {
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
      };
    }),
    groups: [],
  };
}

const personId = ({ name }: PersonFound) => slug(name);

function announcementFile(
  title: string,
  people: readonly PersonFound[],
  things: readonly (ThingFound & { readonly id: string })[],
  dates: readonly (DateFound & { readonly id: string })[],
  paragraphs: Announcement['paragraphs'],
): Announcement {
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
    paragraphs,
  };
}

/** The six files of a new folder. */
export function draft(raw: string, { now, name = 'Jessi' }: DraftOptions): Source {
  const { title, medium, place, paragraphs } = readPressText(raw);
  const years = yearsNear(paragraphs.map(({ text }) => text).join('\n'), now.getUTCFullYear());
  const first = paragraphs.flatMap(({ text }) => findDates(text, years)).find(({ value }) => value.length === 10);
  const reported = first ? Number(first.value.slice(0, 4)) : years[0];
  const dated = paragraphs.map((paragraph) => ({ ...paragraph, dates: findDates(paragraph.text, years, reported) }));
  const idFor = uniqueIds();
  const dates = [
    ...new Map(dated.flatMap((paragraph) => paragraph.dates).map((date) => [date.value, date])).values(),
  ].map((date) => ({ ...date, id: idFor(slug(date.said)) }));
  if (dates.length === 0)
    dates.push({
      id: 'tanggal',
      value: String(now.getUTCFullYear()),
      said: String(now.getUTCFullYear()),
      from: 0,
      to: 0,
    });
  const people = findPeople(paragraphs);
  for (const person of people) idFor(personId(person));
  const found = findThings(paragraphs, people);
  const things = [...(medium ? [{ kind: 'medium' as const, name: medium, paragraph: 1 }] : []), ...found].map(
    (thing) => ({ ...thing, id: idFor(slug(thing.name)) }),
  );
  const speakers = speakersOf(paragraphs, people);
  const counted = collectFigures(dated.map(({ number, text, dates: spans }) => ({ number, text: blank(text, spans) })));
  const paragraphId = (number: number) => `p${number}`;
  const ledger = dated.map(({ number, text, dates: here }) => {
    const speaker = speakers.get(number);
    return {
      id: paragraphId(number),
      number,
      ...(speaker ? { speaker: personId(speaker) } : {}),
      figures: counted.filter((figure) => figure.paragraphs.includes(number)).map(({ id }) => id),
      names: [
        ...people.filter((person) => isNamed(text, person.name)).map(personId),
        ...things
          .filter((thing) => thing.paragraph === number || isNamed(text, thing.name, thing.short))
          .map(({ id }) => id),
      ],
      dates: dates.filter(({ value }) => here.some((date) => date.value === value)).map(({ id }) => id),
    };
  });
  const announcement = announcementFile(title, people, things, dates, ledger);
  const asOf = dates.find(({ id }) => id === announcement.asOf)?.value ?? String(now.getUTCFullYear());
  const figures = figuresFile(counted, asOf, paragraphId);
  const entries = [...draftEntries(announcement, figures), ...smalltalkFor(name)];
  return {
    assistant: {
      $schema: './schema/assistant.json',
      name,
      languages: ['id'],
      wording: wordingFor(name),
      contacts: [],
      ways: [],
      first: [],
      region: { name: place ?? 'Indonesia', names: [(place ?? 'Indonesia').toLowerCase()] },
    },
    announcement,
    figures: { ...figures, figures: figures.figures.map((figure) => ({ ...figure, entry: figure.id })) },
    entries: { $schema: './schema/entries.json', entries },
    lexicon: { $schema: './schema/lexicon.json', synonyms: [], untold: [] },
    questions: { $schema: './schema/questions.json', questions: [] },
  };
}
