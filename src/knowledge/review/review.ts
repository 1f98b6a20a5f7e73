/** Unanswered questions → proposals: add to an entry, write a new one, or out of scope. Pure; the editor decides. */
import type { Answered } from '../checks/rule';
import { createGistReader, type Gist, likeness, type ReadGist } from '../likeness';
import type { Source } from '../schema';
import type { Logged } from './readLog';

export type Advice = 'add' | 'new' | 'out';

export interface Proposal {
  readonly advice: Advice;
  /** The most typical question of the group. */
  readonly question: string;
  /** All different questions of the group, most frequent first. */
  readonly questions: readonly string[];
  /** How often they were asked. */
  readonly count: number;
  /** The entry to add to. */
  readonly entry?: string;
  readonly entryTitle?: string;
  /** How like the group is to that entry's phrasings, 0 to 1. */
  readonly fit: number;
}

interface Group {
  readonly gist: Gist;
  readonly members: Map<string, number>;
  readonly nearest: string[];
}

// Half of the words shared is the same wish in other words, judged on questions about opening hours, money and places.
const SAME_WISH = 0.5;
const FITS = 0.5;
/** With the widget's own hint a weaker likeness will do. */
const FITS_HINTED = 0.25;

/** Questions of the same wish together; each joins the first group that is like it, frequent ones lead. */
function grouped(logged: readonly Logged[], read: ReadGist): readonly Group[] {
  const counts = new Map<string, { question: string; count: number; nearest: string[] }>();
  for (const { question, nearest } of logged) {
    const key = question
      .toLowerCase()
      .replace(/[?!.\s]+/g, ' ')
      .trim();
    const known = counts.get(key) ?? { question, count: 0, nearest: [] };
    known.count += 1;
    if (nearest) known.nearest.push(nearest);
    counts.set(key, known);
  }
  const groups: Group[] = [];
  for (const { question, count, nearest } of [...counts.values()].sort((a, b) => b.count - a.count)) {
    const gist = read(question);
    const home = groups.find((group) => likeness(group.gist, gist) >= SAME_WISH);
    if (home) {
      home.members.set(question, count);
      home.nearest.push(...nearest);
    } else groups.push({ gist, members: new Map([[question, count]]), nearest: [...nearest] });
  }
  return groups;
}

interface Known {
  readonly id: string;
  readonly title: string;
  readonly gists: readonly Gist[];
}

function bestEntry(group: Group, entries: readonly Known[]): { readonly entry?: Known; readonly fit: number } {
  let best: Known | undefined;
  let fit = 0;
  for (const entry of entries) {
    const hint = group.nearest.includes(entry.id) ? 0.01 : 0;
    const value = Math.max(0, ...entry.gists.map((gist) => likeness(gist, group.gist))) + hint;
    if (value > fit) {
      fit = value;
      best = entry;
    }
  }
  return { fit: Math.min(1, fit), ...(best ? { entry: best } : {}) };
}

/** Words that only this subject uses: a question with one of them belongs to it. */
function vocabulary({ figures, announcement, lexicon }: Source, read: ReadGist): ReadonlySet<string> {
  const names = [
    ...figures.figures.flatMap((figure) => figure.names),
    ...figures.groups.flatMap((group) => group.names),
    ...announcement.things.flatMap((thing) => thing.names),
    ...announcement.people.flatMap((person) => person.names),
    ...lexicon.untold.flatMap((thing) => thing.names),
    ...lexicon.synonyms.flat(),
  ];
  return new Set(names.flatMap(read));
}

/**
 * @param ask The engine in fresh conversations: what is answered by now needs nothing, unless the visitor disliked it.
 * @returns Most asked first.
 */
export function review(
  logged: readonly Logged[],
  source: Source,
  ask: (question: string) => Answered,
): readonly Proposal[] {
  const read = createGistReader(source.lexicon.synonyms);
  const open = logged.filter(
    ({ question, disliked }) => disliked || !['answer', 'smalltalk'].includes(ask(question).kind),
  );
  const entries = source.entries.entries.map(({ id, title, phrasings }) => ({
    id,
    title: title.id,
    gists: [...phrasings.id, ...(phrasings.en ?? [])].map(read),
  }));
  const subject = vocabulary(source, read);
  return grouped(open, read)
    .map((group): Proposal => {
      const { entry, fit } = bestEntry(group, entries);
      const hinted = entry !== undefined && group.nearest.includes(entry.id);
      const advice =
        entry && fit >= (hinted ? FITS_HINTED : FITS)
          ? 'add'
          : group.gist.some((word) => subject.has(word))
            ? 'new'
            : 'out';
      const questions = [...group.members].sort(([, a], [, b]) => b - a).map(([question]) => question);
      return {
        advice,
        question: questions[0] ?? '',
        questions,
        count: [...group.members.values()].reduce((sum, count) => sum + count, 0),
        fit,
        ...(advice === 'add' && entry ? { entry: entry.id, entryTitle: entry.title } : {}),
      };
    })
    .sort((a, b) => b.count - a.count);
}
