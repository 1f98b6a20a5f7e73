/**
 * The one definition of the editors' files: types, validation and JSON Schema all come from here.
 * Titles and descriptions are in Indonesian because editors read them as hover help.
 * Valibot stays out of the visitor's script: only cli, studio and the build import this file as a value.
 */
import type * as v from 'valibot';
import { AnnouncementFile } from './files/announcement';
import { AssistantFile } from './files/assistant';
import { EntriesFile, type Entry, LexiconFile, QuestionsFile } from './files/entries';
import { type Figure, FiguresFile } from './files/figures';

export const files = {
  assistant: AssistantFile,
  announcement: AnnouncementFile,
  figures: FiguresFile,
  entries: EntriesFile,
  lexicon: LexiconFile,
  questions: QuestionsFile,
} as const;

export type FileName = keyof typeof files;
/** In the order in which an editor thinks of them; the checks report in this order. */
export const fileNames: readonly FileName[] = [
  'assistant',
  'announcement',
  'figures',
  'entries',
  'lexicon',
  'questions',
];
/** The whole knowledge as its editors wrote it, after validation. */
export type Source = { readonly [K in FileName]: v.InferOutput<(typeof files)[K]> };
export type EntrySource = v.InferOutput<typeof Entry>;
export type FigureSource = v.InferOutput<typeof Figure>;
