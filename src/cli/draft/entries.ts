/** Draft entries for everything in the ledger; each text says that it is a draft. */
import { DRAFT_MARK } from '../../knowledge/checks/texts';
import type { Source } from '../../knowledge/schema';

type Entry = Source['entries']['entries'][number];
type Announcement = Source['announcement'];
type FiguresFile = Source['figures'];

/** Titles of the FAQ page's parts; `baru` takes in what a review of questions adds. */
export const TOPICS = [
  { id: 'angka', title: { id: 'Angka' } },
  { id: 'orang', title: { id: 'Orang' } },
  { id: 'tempat', title: { id: 'Tempat' } },
  { id: 'waktu', title: { id: 'Waktu' } },
  { id: 'istilah', title: { id: 'Istilah dan lembaga' } },
  { id: 'sapaan', title: { id: 'Sapaan' } },
  { id: 'baru', title: { id: 'Lain-lain' } },
];

const mark = (text: string) => `${DRAFT_MARK} ${text}`;

function entry(
  id: string,
  topic: string,
  title: string,
  phrasings: readonly string[],
  answer: string,
  sources: readonly string[],
): Entry {
  return {
    id,
    kind: 'fact',
    topic,
    title: { id: title },
    phrasings: { id: phrasings.map(mark) },
    answer: { id: mark(answer) },
    related: [],
    sources: [...sources],
  };
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function ofFigure(
  { id, label, unit, paragraph, sumOf }: FiguresFile['figures'][number],
  units: FiguresFile['units'],
): Entry {
  const name = label.id;
  const isPercent = units.find((known) => known.id === unit)?.kind === 'percent';
  const said = units.find((known) => known.id === unit)?.name.id ?? '';
  const phrasings = isPercent
    ? [`berapa persen ${name}?`, `${name} berapa persen`, `persentase ${name}`]
    : [`berapa ${name}?`, `jumlah ${name} berapa`, `ada berapa ${name}`];
  const made = entry(
    id,
    'angka',
    upper(name),
    phrasings,
    `{${id}} ${isPercent ? '' : `${said} `}${name}.`.replace(/\s+/g, ' '),
    paragraph ? [paragraph] : [],
  );
  const rows = sumOf ? { table: { kind: 'bars' as const, caption: { id: upper(name) }, figures: [...sumOf] } } : {};
  return { ...made, headline: id, ...rows };
}

const paragraphsWith = ({ paragraphs }: Announcement, id: string) =>
  paragraphs.filter(({ names, dates }) => names.includes(id) || dates.includes(id)).map((paragraph) => paragraph.id);

export function draftEntries(announcement: Announcement, { figures, units }: FiguresFile): Entry[] {
  const taken = new Set(figures.map(({ id }) => id));
  const free = (id: string) => (taken.has(id) ? `tentang-${id}` : id);
  const sources = (id: string) => paragraphsWith(announcement, id);
  return [
    ...figures.map((figure) => ofFigure(figure, units)),
    ...announcement.people.map(({ id, name, post }) =>
      entry(
        id,
        'orang',
        name,
        [`siapa ${name}?`, `${name} itu siapa`, `apa jabatan ${name}`],
        `${name} adalah ${post.id}.`,
        sources(id),
      ),
    ),
    ...announcement.things.map(({ id, kind, name }) =>
      kind === 'place'
        ? entry(
            free(id),
            'tempat',
            name.id,
            [`di mana ${name.id}?`, `ada apa di ${name.id}`, `tempatnya di mana`],
            `${name.id}: …`,
            sources(id),
          )
        : entry(
            free(id),
            'istilah',
            name.id,
            [`apa itu ${name.id}?`, `${name.id} itu apa`, `jelaskan ${name.id}`],
            `${name.id}: …`,
            sources(id),
          ),
    ),
    ...announcement.dates.map(({ id, label }) =>
      entry(
        free(id),
        'waktu',
        upper(label.id),
        [`kapan acaranya?`, `${label.id} ada apa`, `tanggal berapa`],
        `{date:${id}}: …`,
        sources(id),
      ),
    ),
  ];
}
