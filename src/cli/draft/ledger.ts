/** What a press text holds, read once: title, people, things, dates, figures, and where each stands. */
import { type DateFound, findDates, yearsNear } from './dates';
import { findPeople, findThings, isNamed, type PersonFound, speakersOf, type ThingFound } from './names';
import { findNumbers } from './numbers';
import { blank, type Paragraph, readPressText, slug, uniqueIds } from './readText';

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

export type Dated = DateFound & { readonly id: string };
export type Thing = ThingFound & { readonly id: string };

export interface Ledger {
  readonly title: string;
  readonly place?: string;
  readonly people: readonly PersonFound[];
  readonly things: readonly Thing[];
  readonly dates: readonly Dated[];
  readonly figures: readonly Counted[];
  readonly paragraphs: readonly {
    readonly id: string;
    readonly number: number;
    readonly speaker?: string;
    readonly figures: string[];
    readonly names: string[];
    readonly dates: string[];
  }[];
}

export const personId = ({ name }: PersonFound) => slug(name);
export const paragraphId = (number: number) => `p${number}`;

/** Dates by paragraph; "tahun ini" is the year of the first full date. */
function datesIn(paragraphs: readonly Paragraph[], thisYear: number): ReadonlyMap<number, readonly DateFound[]> {
  const years = yearsNear(paragraphs.map(({ text }) => text).join('\n'), thisYear);
  const first = paragraphs.flatMap(({ text }) => findDates(text, years)).find(({ value }) => value.length === 10);
  const reported = first ? Number(first.value.slice(0, 4)) : years[0];
  return new Map(paragraphs.map(({ number, text }) => [number, findDates(text, years, reported)]));
}

/** Each date once; a text without any is dated by today's year, because figures need a date. */
function distinctDates(found: readonly DateFound[], thisYear: number, idFor: (wanted: string) => string): Dated[] {
  const dates = [...new Map(found.map((date) => [date.value, date])).values()];
  const year = String(thisYear);
  if (dates.length === 0) return [{ id: idFor('tanggal'), value: year, said: year, from: 0, to: 0 }];
  return dates.map((date) => ({ ...date, id: idFor(slug(date.said)) }));
}

/** @param thisYear For dates whose year the text does not tell. */
export function readLedger(raw: string, thisYear: number): Ledger {
  const { title, medium, place, paragraphs } = readPressText(raw);
  const idFor = uniqueIds();
  const datesBy = datesIn(paragraphs, thisYear);
  const dates = distinctDates([...datesBy.values()].flat(), thisYear, idFor);
  const people = findPeople(paragraphs);
  for (const person of people) idFor(personId(person));
  const publisher: ThingFound[] = medium ? [{ kind: 'medium', name: medium, paragraph: 1 }] : [];
  const things = [...publisher, ...findThings(paragraphs, people)].map((thing) => ({
    ...thing,
    id: idFor(slug(thing.name)),
  }));
  const speakers = speakersOf(paragraphs, people);
  const figures = collectFigures(
    paragraphs.map(({ number, text }) => ({ number, text: blank(text, datesBy.get(number) ?? []) })),
  );
  return {
    title,
    ...(place ? { place } : {}),
    people,
    things,
    dates,
    figures,
    paragraphs: paragraphs.map(({ number, text }) => {
      const speaker = speakers.get(number);
      const named = things.filter((thing) => thing.paragraph === number || isNamed(text, thing.name, thing.short));
      return {
        id: paragraphId(number),
        number,
        ...(speaker ? { speaker: personId(speaker) } : {}),
        figures: figures.filter((figure) => figure.paragraphs.includes(number)).map(({ id }) => id),
        names: [...people.filter(({ name }) => text.includes(name)).map(personId), ...named.map(({ id }) => id)],
        dates: dates
          .filter(({ value }) => datesBy.get(number)?.some((date) => date.value === value))
          .map(({ id }) => id),
      };
    }),
  };
}
