/** A press text → a whole knowledge folder: the ledger complete, the sentences marked as drafts. By rule, nothing made up. */
import type { Source } from '../../knowledge/schema';
import { draftEntries, TOPICS } from './entries';
import { readLedger } from './ledger';
import { announcementFile, figuresFile } from './ledgerFiles';
import { smalltalkFor, wordingFor } from './template';

export interface DraftOptions {
  /** For dates whose year the text does not tell. */
  readonly now: Date;
  readonly name?: string;
}

/** The six files of a new folder. */
export function draft(raw: string, { now, name = 'Jessi' }: DraftOptions): Source {
  const thisYear = now.getUTCFullYear();
  const ledger = readLedger(raw, thisYear);
  const announcement = announcementFile(ledger);
  const asOf = ledger.dates.find(({ id }) => id === announcement.asOf)?.value ?? String(thisYear);
  const figures = figuresFile(ledger.figures, asOf);
  const place = ledger.place ?? 'Indonesia';
  return {
    assistant: {
      $schema: './schema/assistant.json',
      name,
      languages: ['id'],
      wording: wordingFor(name),
      contacts: [],
      ways: [],
      first: [],
      region: { name: place, names: [place.toLowerCase()] },
    },
    announcement,
    figures,
    entries: {
      $schema: './schema/entries.json',
      topics: TOPICS,
      entries: [...draftEntries(announcement, figures), ...smalltalkFor(name)],
    },
    lexicon: { $schema: './schema/lexicon.json', synonyms: [], untold: [] },
    questions: { $schema: './schema/questions.json', questions: [] },
  };
}
