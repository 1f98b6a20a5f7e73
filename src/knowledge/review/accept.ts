/** Accepted proposals → the editors' files, with as few changed lines as can be. */
import { DRAFT_MARK } from '../checks/texts';
import { appendAt } from '../edit';
import type { Source } from '../schema';
import type { Proposal } from './review';

export interface Changed {
  /** Text of entries.json. */
  readonly entries: string;
  /** Text of questions.json. */
  readonly questions: string;
}

/** Placeholders of masked data teach nothing and would stand in a public file. */
const clean = (question: string) =>
  question
    .replace(/\[[^\]]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function freeId(question: string, taken: ReadonlySet<string>): string {
  const base =
    question
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .split('-')
      .filter(Boolean)
      .slice(0, 4)
      .join('-') || 'baru';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

function draftEntry(id: string, topic: string, questions: readonly string[]) {
  const [first = ''] = questions;
  return {
    id,
    kind: 'fact',
    topic,
    title: { id: first.charAt(0).toUpperCase() + first.slice(1) },
    phrasings: { id: questions },
    answer: { id: `${DRAFT_MARK} …` },
    related: [],
    sources: [],
  };
}

/** The files with the proposals in them: a phrasing or an entry, and a row of the regression table for each. */
export function accept(texts: Changed, source: Source, proposals: readonly Proposal[]): Changed {
  let { entries, questions } = texts;
  // The editor will choose a topic; until then the last one is as good as any.
  const topic = source.entries.topics?.at(-1)?.id ?? 'baru';
  const ids = new Set(source.entries.entries.map(({ id }) => id));
  const tested = new Set(source.questions.questions.map(({ question }) => question));
  const remember = (question: string, entry: string | null) => {
    if (question === '' || tested.has(question)) return;
    tested.add(question);
    questions = appendAt(questions, ['questions'], { question, entry });
  };
  for (const proposal of proposals) {
    const asked = [...new Set(proposal.questions.map(clean))].filter((question) => question !== '');
    const at = source.entries.entries.findIndex(({ id }) => id === proposal.entry);
    const known = source.entries.entries[at]?.phrasings.id ?? [];
    if (proposal.advice === 'out') for (const question of asked) remember(question, null);
    else if (proposal.advice === 'add' && proposal.entry && at >= 0) {
      for (const question of asked) {
        if (!known.includes(question)) entries = appendAt(entries, ['entries', at, 'phrasings', 'id'], question);
        remember(question, proposal.entry);
      }
    } else if (proposal.advice === 'new' && asked.length > 0) {
      const id = freeId(asked[0] ?? '', ids);
      ids.add(id);
      entries = appendAt(entries, ['entries'], draftEntry(id, topic, asked));
      for (const question of asked) remember(question, id);
    }
  }
  return { entries, questions };
}
