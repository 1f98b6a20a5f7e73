/** An accepted proposal → the files, by the state of this moment. */
import * as v from 'valibot';
import type { Texts } from '../../knowledge/check';
import { accept } from '../../knowledge/review/accept';
import type { Proposal } from '../../knowledge/review/review';
import { files, type Source } from '../../knowledge/schema';
import { parsed } from './read';

/** The files as they stand, where they have the right shape; whether they agree is not asked. */
export function sourceOf(texts: Texts): Source | undefined {
  const read = <S extends v.GenericSchema>(schema: S, text: string | undefined): v.InferOutput<S> | undefined => {
    const { success, output } = v.safeParse(schema, parsed(text));
    return success ? output : undefined;
  };
  const assistant = read(files.assistant, texts.assistant);
  const announcement = read(files.announcement, texts.announcement);
  const figures = read(files.figures, texts.figures);
  const entries = read(files.entries, texts.entries);
  const lexicon = read(files.lexicon, texts.lexicon);
  const questions = read(files.questions, texts.questions);
  return assistant && announcement && figures && entries && lexicon && questions
    ? { assistant, announcement, figures, entries, lexicon, questions }
    : undefined;
}

/** @returns The same texts where the files cannot be read. */
export function accepted(texts: Texts, proposal: Proposal): Texts {
  const source = sourceOf(texts);
  const { entries, questions } = texts;
  if (!source || entries === undefined || questions === undefined) return texts;
  return { ...texts, ...accept({ entries, questions }, source, [proposal]) };
}
