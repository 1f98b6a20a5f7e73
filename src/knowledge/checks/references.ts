/** Ids: each once, and each that is named exists. */
import type { FileName, Source } from '../schema';
import type { Finding, Path } from './issue';
import { nearest } from './nearest';
import { rule } from './rule';

interface Named {
  readonly id: string;
  readonly file: FileName;
  readonly path: Path;
}

const list = (file: FileName, key: string, items: readonly { readonly id: string }[]): Named[] =>
  items.map(({ id }, at) => ({ id, file, path: [key, at, 'id'] }));

/** Ids of one name space: paragraph names may mean people and things; sums may name figures and groups. */
function* twice(items: readonly Named[]): Generator<Finding> {
  const first = new Map<string, Named>();
  for (const item of items) {
    const earlier = first.get(item.id);
    if (earlier)
      yield { code: 'duplicate-id', file: item.file, path: item.path, also: [earlier], params: { id: item.id } };
    else first.set(item.id, item);
  }
}

export const idsAreUnique = [
  rule(['assistant'], ({ assistant }) => twice(list('assistant', 'contacts', assistant.contacts))),
  rule(['announcement'], function* ({ announcement: { people, things, dates, paragraphs } }) {
    yield* twice([...list('announcement', 'people', people), ...list('announcement', 'things', things)]);
    yield* twice(list('announcement', 'dates', dates));
    yield* twice(list('announcement', 'paragraphs', paragraphs));
    for (const [at, { number }] of paragraphs.entries()) {
      const earlier = paragraphs.findIndex((paragraph) => paragraph.number === number);
      if (earlier < at) {
        const also = [{ file: 'announcement', path: ['paragraphs', earlier, 'number'] }] as const;
        yield {
          code: 'duplicate-number',
          file: 'announcement',
          path: ['paragraphs', at, 'number'],
          also,
          params: { number },
        };
      }
    }
  }),
  rule(['figures'], function* ({ figures: { units, populations, figures, groups } }) {
    yield* twice(list('figures', 'units', units));
    yield* twice(list('figures', 'populations', populations));
    yield* twice([...list('figures', 'figures', figures), ...list('figures', 'groups', groups)]);
  }),
  rule(['entries'], function* ({ entries: { entries, topics = [] } }) {
    yield* twice(list('entries', 'entries', entries));
    yield* twice(list('entries', 'topics', topics));
  }),
  rule(['lexicon'], ({ lexicon }) => twice(list('lexicon', 'untold', lexicon.untold))),
];

type Kind = 'figure' | 'group' | 'entry' | 'paragraph' | 'person' | 'name' | 'date' | 'unit' | 'population' | 'topic';

interface Reference {
  readonly file: FileName;
  readonly path: Path;
  readonly id: string | null | undefined;
}

const each = (file: FileName, path: Path, ids: readonly string[] = []): Reference[] =>
  ids.map((id, at) => ({ file, path: [...path, at], id }));

function* unknown(kind: Kind, known: ReadonlySet<string>, references: Iterable<Reference>): Generator<Finding> {
  for (const { file, path, id } of references) {
    if (id === undefined || id === null || known.has(id)) continue;
    yield { code: 'unknown-reference', file, path, params: { kind, id, nearest: nearest(id, known) ?? '' } };
  }
}

const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));

function* figureReferences({ figures }: Pick<Source, 'figures'>): Generator<Reference> {
  const file = 'figures';
  for (const [at, figure] of figures.figures.entries()) {
    const path = ['figures', at];
    yield { file, path: [...path, 'partOf'], id: figure.partOf };
    yield* each(file, [...path, 'sumOf'], figure.sumOf);
    yield* each(file, [...path, 'computed', 'of'], figure.computed?.of);
    yield { file, path: [...path, 'rounding', 'of'], id: figure.rounding?.of };
    yield { file, path: [...path, 'percentOf', 'part'], id: figure.percentOf?.part };
    yield { file, path: [...path, 'percentOf', 'whole'], id: figure.percentOf?.whole };
  }
  for (const [at, { members }] of figures.groups.entries()) yield* each(file, ['groups', at, 'members'], members);
}

export const referencesExist = [
  rule(['figures'], function* ({ figures }) {
    yield* unknown('figure', ids(figures.figures), figureReferences({ figures }));
    const at = (key: 'unit' | 'population') =>
      figures.figures.map((figure, i) => ({ file: 'figures' as const, path: ['figures', i, key], id: figure[key] }));
    yield* unknown('unit', ids(figures.units), at('unit'));
    yield* unknown('population', ids(figures.populations), at('population'));
  }),
  rule(['figures', 'announcement'], function* ({ figures, announcement }) {
    const inFigures = figures.figures.map(
      ({ paragraph }, at): Reference => ({ file: 'figures', path: ['figures', at, 'paragraph'], id: paragraph }),
    );
    yield* unknown('paragraph', ids(announcement.paragraphs), inFigures);
    const listed = announcement.paragraphs.flatMap((paragraph, at) =>
      each('announcement', ['paragraphs', at, 'figures'], paragraph.figures),
    );
    yield* unknown('figure', ids(figures.figures), listed);
  }),
  rule(['announcement'], function* ({ announcement: { people, things, dates, paragraphs, asOf } }) {
    const file = 'announcement';
    const speakers = paragraphs.map(
      ({ speaker }, at): Reference => ({ file, path: ['paragraphs', at, 'speaker'], id: speaker }),
    );
    yield* unknown('person', ids(people), speakers);
    const names = new Set([...ids(people), ...ids(things)]);
    yield* unknown(
      'name',
      names,
      paragraphs.flatMap((paragraph, at) => each(file, ['paragraphs', at, 'names'], paragraph.names)),
    );
    yield* unknown('date', ids(dates), [{ file, path: ['asOf'], id: asOf }]);
    yield* unknown(
      'date',
      ids(dates),
      paragraphs.flatMap((paragraph, at) => each(file, ['paragraphs', at, 'dates'], paragraph.dates)),
    );
  }),
  rule(['entries', 'figures'], function* ({ entries: { entries }, figures }) {
    const file = 'entries';
    const shown = entries.flatMap((entry, at): Reference[] => [
      { file, path: ['entries', at, 'headline'], id: entry.headline },
      ...each(file, ['entries', at, 'table', 'figures'], entry.table?.figures),
    ]);
    yield* unknown('figure', ids(figures.figures), shown);
    const leading = figures.figures.map(
      ({ entry }, at): Reference => ({ file: 'figures', path: ['figures', at, 'entry'], id: entry }),
    );
    yield* unknown('entry', ids(entries), leading);
  }),
  rule(['entries', 'announcement'], function* ({ entries: { entries }, announcement }) {
    const sources = entries.flatMap((entry, at) => each('entries', ['entries', at, 'sources'], entry.sources));
    yield* unknown('paragraph', ids(announcement.paragraphs), sources);
    const of = announcement.people.map(
      ({ entry }, at): Reference => ({ file: 'announcement', path: ['people', at, 'entry'], id: entry }),
    );
    yield* unknown('entry', ids(entries), of);
  }),
  rule(['entries'], function* ({ entries: { entries, topics } }) {
    const named = entries.map(
      ({ topic }, at): Reference => ({ file: 'entries', path: ['entries', at, 'topic'], id: topic }),
    );
    if (topics) yield* unknown('topic', ids(topics), named);
    yield* unknown(
      'entry',
      ids(entries),
      entries.flatMap((entry, at) => each('entries', ['entries', at, 'related'], entry.related)),
    );
    for (const [at, { id, related }] of entries.entries()) {
      const own = related.indexOf(id);
      if (own >= 0)
        yield { code: 'related-to-itself', file: 'entries', path: ['entries', at, 'related', own], params: { id } };
    }
  }),
  rule(['entries', 'lexicon'], ({ entries: { entries }, lexicon }) =>
    unknown(
      'entry',
      ids(entries),
      lexicon.untold.map(({ entry }, at): Reference => ({ file: 'lexicon', path: ['untold', at, 'entry'], id: entry })),
    ),
  ),
  rule(['entries', 'questions'], ({ entries: { entries }, questions: { questions } }) =>
    unknown(
      'entry',
      ids(entries),
      questions.map(({ entry }, at): Reference => ({ file: 'questions', path: ['questions', at, 'entry'], id: entry })),
    ),
  ),
];
