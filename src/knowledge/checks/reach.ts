/** What the engine makes of the knowledge: do questions still reach the entries they are meant for? */
import { compile } from '../compile';
import type { EntrySource, Source } from '../schema';
import type { Finding } from './issue';
import type { Answered, Prepare } from './rule';

type Ask = ReturnType<Prepare>;

const titles = (entries: readonly EntrySource[]) => new Map(entries.map(({ id, title }) => [id, title.id]));

function* negatives(source: Source, ask: Ask): Generator<Finding> {
  for (const [at, { id, not = [] }] of source.entries.entries.entries()) {
    for (const [i, text] of not.entries()) {
      if (ask(text).entryId === id)
        yield { code: 'negative-reaches', file: 'entries', path: ['entries', at, 'not', i], params: { text } };
    }
  }
}

/** An answer without an entry is worked out from figures: right for any question about them. */
const isComputed = ({ kind, entryId }: Answered) => kind === 'answer' && entryId === undefined;

function* regressions({ questions: { questions }, entries: { entries } }: Source, ask: Ask): Generator<Finding> {
  const known = titles(entries);
  for (const [at, { question, entry }] of questions.entries()) {
    const got = ask(question);
    const fits = entry === null ? got.kind !== 'answer' : got.entryId === entry || isComputed(got);
    if (fits) continue;
    // Asking back costs the visitor a tap; going to another entry costs the truth.
    const isOffered = entry !== null && got.options?.some((option) => ask(option.question).entryId === entry);
    const params = {
      text: question,
      entry: entry ?? '',
      entryTitle: (entry && known.get(entry)) ?? '',
      got: got.entryId ?? '',
      gotTitle: known.get(got.entryId ?? '') ?? '',
      kind: got.kind,
    };
    yield {
      code: isOffered ? 'question-asks-back' : 'question-moved',
      file: 'questions',
      path: ['questions', at],
      params,
    };
  }
}

function* openings({ assistant: { ways, first } }: Source, ask: Ask): Generator<Finding> {
  const asked = [
    ...ways.map(({ question }, at) => ({ text: question, path: ['ways', at, 'question'] })),
    ...first.map((text, at) => ({ text, path: ['first', at] })),
  ];
  for (const { text, path } of asked) {
    for (const [language, question] of [
      ['id', text.id],
      ['en', text.en],
    ] as const) {
      if (question === undefined || ['answer', 'handoff', 'smalltalk'].includes(ask(question).kind)) continue;
      yield { code: 'opening-unanswered', file: 'assistant', path: [...path, language], params: { text: question } };
    }
  }
}

function* lost({ entries: { entries } }: Source, ask: Ask): Generator<Finding> {
  const known = titles(entries);
  for (const [at, { id, phrasings }] of entries.entries()) {
    for (const language of ['id', 'en'] as const) {
      for (const [i, text] of (phrasings[language] ?? []).entries()) {
        const got = ask(text);
        if (got.entryId === id || isComputed(got) || got.kind === 'clarify') continue;
        const params = { text, got: got.entryId ?? '', gotTitle: known.get(got.entryId ?? '') ?? '', kind: got.kind };
        yield { code: 'phrasing-lost', file: 'entries', path: ['entries', at, 'phrasings', language, i], params };
      }
    }
  }
}

/**
 * How many parts the phrasings are split into, each left out once and then asked. Every part costs a compilation (about a
 * second for the shipped knowledge), so leaving out one phrasing at a time would take an hour.
 */
const PARTS = 4;
/** So many left out of an entry in each part tell whether it is found; an entry with a hundred phrasings need not be asked them all. */
const ASKED = 6;
/** An entry that finds fewer than this share of its own unseen phrasings answers by luck. */
const LEAST_SHARE = 0.34;

/** The knowledge without every n-th phrasing of each entry; entries with a single phrasing keep it. */
function without(source: Source, part: number): Source {
  const kept = (texts: readonly string[]) => texts.filter((_, at) => at % PARTS !== part);
  const entries = source.entries.entries.map((entry) => {
    const id = kept(entry.phrasings.id);
    return { ...entry, phrasings: { ...entry.phrasings, id: id.length > 0 ? id : entry.phrasings.id } };
  });
  return { ...source, entries: { ...source.entries, entries } };
}

function* unreached(source: Source, prepare: Prepare): Generator<Finding> {
  const { entries } = source.entries;
  const asked = new Map<string, number>();
  const hits = new Map<string, number>();
  const rivals = new Map<string, string[]>();
  for (let part = 0; part < PARTS; part++) {
    if (entries.every(({ phrasings }) => phrasings.id.length <= part)) break;
    const ask = prepare(compile(without(source, part), 1));
    for (const { id, kind, phrasings } of entries) {
      const unseen = phrasings.id.filter((_, at) => at % PARTS === part).slice(0, ASKED);
      asked.set(id, (asked.get(id) ?? 0) + unseen.length);
      for (const text of unseen) {
        const got = ask(text);
        if (
          got.entryId === id ||
          isComputed(got) ||
          got.kind === 'clarify' ||
          (kind === 'handoff' && got.kind === kind)
        )
          hits.set(id, (hits.get(id) ?? 0) + 1);
        else if (got.entryId) rivals.set(id, [...(rivals.get(id) ?? []), got.entryId]);
      }
    }
  }
  for (const [at, { id, kind, phrasings }] of entries.entries()) {
    const count = asked.get(id) ?? 0;
    const reached = hits.get(id) ?? 0;
    // Greetings are single words: none of them can be guessed from the others.
    if (kind === 'smalltalk' || phrasings.id.length < 3 || reached / count >= LEAST_SHARE) continue;
    const params = { reached, count, rivals: [...new Set(rivals.get(id) ?? [])].slice(0, 3) };
    yield { code: 'entry-unreached', file: 'entries', path: ['entries', at, 'phrasings', 'id'], params };
  }
}

export interface Reach {
  /** Leave phrasings out and ask them: some more compilations. */
  readonly leaveOut: boolean;
  /** Also tell every single phrasing that another entry wins; a few such are the price of a wide subject. */
  readonly eachPhrasing: boolean;
}

/** @param prepare The engine; costs one compilation for the tables. */
export function* reachOf(source: Source, prepare: Prepare, { leaveOut, eachPhrasing }: Reach): Generator<Finding> {
  const ask = prepare(compile(source));
  yield* negatives(source, ask);
  yield* regressions(source, ask);
  yield* openings(source, ask);
  if (eachPhrasing) yield* lost(source, ask);
  if (leaveOut) yield* unreached(source, prepare);
}
