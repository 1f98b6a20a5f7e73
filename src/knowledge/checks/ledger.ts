/** What the announcement says must be answerable: nothing of the ledger may lie unused. */
import type { Source } from '../schema';
import type { Finding } from './issue';
import { rule, textsIn } from './rule';

type Entries = Source['entries']['entries'];

const placeholders = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');

/** All that entries show, as one lower-case text per entry. */
const wordsOf = (entries: Entries) =>
  entries.map((entry) => ` ${[...textsIn(entry)].map(({ text }) => text.toLowerCase()).join(' | ')} `);

function usedFigures({ entries, figures }: Pick<Source, 'entries' | 'figures'>): ReadonlySet<string> {
  const used = new Set<string>();
  for (const entry of entries.entries) {
    for (const { text } of textsIn(entry)) for (const name of placeholders(text)) used.add(name);
    if (entry.headline) used.add(entry.headline);
    for (const id of entry.table?.figures ?? []) used.add(id);
  }
  const known = new Set(entries.entries.map(({ id }) => id));
  for (const { id, entry } of figures.figures) if (entry && known.has(entry)) used.add(id);
  // What a computed figure is worked out from is shown with it.
  for (let grown = true; grown; ) {
    const before = used.size;
    for (const { id, computed } of figures.figures)
      if (used.has(id)) for (const part of computed?.of ?? []) used.add(part);
    grown = used.size > before;
  }
  return used;
}

const mentions = (texts: readonly string[], names: readonly string[]) => {
  const patterns = names.map((name) => name.toLowerCase()).filter(Boolean);
  return texts.some((text) => patterns.some((name) => text.includes(name)));
};

export const ledgerIsUsed = [
  rule(['entries', 'figures'], function* ({ entries, figures }): Generator<Finding> {
    const used = usedFigures({ entries, figures });
    for (const [at, { id, paragraph }] of figures.figures.entries()) {
      if (paragraph && !used.has(id))
        yield { code: 'unused-figure', file: 'figures', path: ['figures', at], params: { id } };
    }
  }),
  rule(['entries', 'announcement'], function* ({ entries: { entries }, announcement }): Generator<Finding> {
    const texts = wordsOf(entries);
    const known = new Set(entries.map(({ id }) => id));
    for (const [at, { id, name, names, entry }] of announcement.people.entries()) {
      if ((entry && known.has(entry)) || mentions(texts, [name, ...names])) continue;
      yield { code: 'unused-name', file: 'announcement', path: ['people', at], params: { id } };
    }
    for (const [at, { id, name, names }] of announcement.things.entries()) {
      if (!mentions(texts, [name.id, ...names]))
        yield { code: 'unused-name', file: 'announcement', path: ['things', at], params: { id } };
    }
    for (const [at, { id, names }] of announcement.dates.entries()) {
      if (id === announcement.asOf || mentions(texts, [`{date:${id}}`, `{date:${id}:`, ...names])) continue;
      yield { code: 'unused-date', file: 'announcement', path: ['dates', at], params: { id } };
    }
  }),
  rule(
    ['figures', 'announcement'],
    function* ({ figures: { figures }, announcement: { paragraphs } }): Generator<Finding> {
      for (const [at, { id, paragraph }] of figures.entries()) {
        const listed = paragraphs.find((candidate) => candidate.id === paragraph);
        if (!listed || listed.figures.includes(id)) continue;
        const path = ['figures', at, 'paragraph'];
        yield {
          code: 'figure-not-in-ledger',
          file: 'figures',
          path,
          params: { id, paragraph: listed.id, number: listed.number },
        };
      }
    },
  ),
];

export const entriesAreComplete = [
  rule(['entries'], function* ({ entries: { entries } }): Generator<Finding> {
    for (const [at, { kind, sources }] of entries.entries()) {
      if (kind === 'fact' && sources.length === 0)
        yield { code: 'no-source', file: 'entries', path: ['entries', at, 'sources'] };
    }
  }),
  rule(['entries', 'assistant'], function* ({ entries: { entries }, assistant }): Generator<Finding> {
    for (const [at, { contacts }] of entries.entries()) {
      if (!contacts || assistant.contacts.some((contact) => contact.for.includes(contacts))) continue;
      yield { code: 'no-contact', file: 'entries', path: ['entries', at, 'contacts'], params: { purpose: contacts } };
    }
  }),
];
