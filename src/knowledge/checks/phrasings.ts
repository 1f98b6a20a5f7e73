/** Phrasings: enough of them, each in one place, and words that mean one thing. */
import { fold, words } from '../../text/fold';
import { createGistReader, type Gist, likeness, type ReadGist } from '../likeness';
import type { EntrySource, FileName, Source } from '../schema';
import type { Finding, Path } from './issue';
import { distance } from './nearest';
import { rule } from './rule';
import { DRAFT_MARK } from './texts';

interface Phrasing {
  readonly text: string;
  readonly folded: string;
  readonly gist: Gist;
  readonly entry: number;
  readonly path: Path;
}

const flat = (text: string) =>
  words(fold(text))
    .map((word) => word.text)
    .join(' ');
const titleOf = ({ title }: EntrySource) => title.id;

function phrasingsOf(entries: readonly EntrySource[], read: ReadGist): Phrasing[] {
  return entries.flatMap(({ phrasings }, entry) =>
    (['id', 'en'] as const).flatMap((language) =>
      (phrasings[language] ?? [])
        .map((text, at) => ({
          text,
          folded: flat(text),
          gist: read(text),
          entry,
          path: ['entries', entry, 'phrasings', language, at],
        }))
        .filter(({ text }) => !text.startsWith(DRAFT_MARK)),
    ),
  );
}

const where = ({ path }: Phrasing) => [{ file: 'entries', path } as const];

function* sameWords(all: readonly Phrasing[], entries: readonly EntrySource[]): Generator<Finding> {
  const first = new Map<string, Phrasing>();
  for (const phrasing of all) {
    const { folded, path, text, entry } = phrasing;
    const earlier = first.get(folded);
    if (!earlier) first.set(folded, phrasing);
    else if (earlier.entry === entry)
      yield { code: 'repeated-phrasing', file: 'entries', path, also: where(earlier), params: { text } };
    else {
      const other = entries[earlier.entry];
      const params = { text, otherText: earlier.text, otherTitle: other ? titleOf(other) : '' };
      yield { code: 'duplicate-phrasing', file: 'entries', path, also: where(earlier), params };
    }
  }
}

/** One letter between two long words is a typing error; between "2025" and "2026" it is another question. */
const isSlip = (a: string, b: string) => /^\p{L}{6,}$/u.test(a) && /^\p{L}{6,}$/u.test(b) && distance(a, b, 1) === 1;

/** Finds, for each phrasing, an earlier one of another entry that asks the same in other words; linear in all phrasings. */
function* nearlySame(all: readonly Phrasing[], entries: readonly EntrySource[]): Generator<Finding> {
  const byGist = new Map<string, Phrasing[]>();
  const byRest = new Map<string, (readonly [Phrasing, string])[]>();
  const told = new Set<string>();
  for (const phrasing of all) {
    const { gist, entry, text, path, folded } = phrasing;
    if (gist.length < 2) continue;
    const whole = gist.join(' ');
    const rests = gist.map((word, at) => [gist.filter((_, i) => i !== at).join(' '), word] as const);
    const slips = rests.flatMap(([rest, word]) =>
      (byRest.get(rest) ?? []).filter(([, other]) => isSlip(word, other)).map(([other]) => other),
    );
    const twin = [...(byGist.get(whole) ?? []), ...slips].find(
      (other) => other.entry !== entry && other.folded !== folded,
    );
    const pair = twin && `${twin.entry} ${entry} ${twin.gist.join(' ')} ${whole}`;
    if (twin && pair && !told.has(pair)) {
      told.add(pair);
      const other = entries[twin.entry];
      const params = { text, otherText: twin.text, otherTitle: other ? titleOf(other) : '' };
      yield { code: 'near-phrasing', file: 'entries', path, also: where(twin), params };
    }
    byGist.set(whole, [...(byGist.get(whole) ?? []), phrasing]);
    for (const [rest, word] of rests) byRest.set(rest, [...(byRest.get(rest) ?? []), [phrasing, word]]);
  }
}

const LEAST = 3;
// Above this, phrasings share nearly all their words and teach the engine nothing new.
const TOO_LIKE = 0.8;

function* variety(entries: readonly EntrySource[], read: ReadGist): Generator<Finding> {
  for (const [at, { phrasings }] of entries.entries()) {
    const texts = [...new Map(phrasings.id.map((text) => [flat(text), text])).values()].filter(
      (text) => !text.startsWith(DRAFT_MARK),
    );
    const path = ['entries', at, 'phrasings', 'id'];
    if (phrasings.id.length < LEAST && phrasings.id.every((text) => !text.startsWith(DRAFT_MARK))) {
      yield { code: 'few-phrasings', file: 'entries', path, params: { count: phrasings.id.length, least: LEAST } };
    } else if (texts.length >= LEAST) {
      const gists = texts.map(read);
      const pairs = gists.flatMap((a, i) => gists.slice(i + 1).map((b) => likeness(a, b)));
      const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
      if (mean >= TOO_LIKE) yield { code: 'similar-phrasings', file: 'entries', path, params: { count: texts.length } };
    }
  }
}

function* contradictions(entries: readonly EntrySource[]): Generator<Finding> {
  for (const [at, { phrasings, not = [] }] of entries.entries()) {
    const own = new Set([...phrasings.id, ...(phrasings.en ?? [])].map(flat));
    for (const [i, text] of not.entries()) {
      if (own.has(flat(text)))
        yield { code: 'not-contradicts', file: 'entries', path: ['entries', at, 'not', i], params: { text } };
    }
  }
}

export const phrasingsAreApart = [
  rule(['entries', 'lexicon'], function* ({ entries: { entries }, lexicon }) {
    const read = createGistReader(lexicon.synonyms);
    const all = phrasingsOf(entries, read);
    yield* sameWords(all, entries);
    yield* nearlySame(all, entries);
    yield* variety(entries, read);
    yield* contradictions(entries);
  }),
];

interface Word {
  readonly text: string;
  readonly file: FileName;
  readonly path: Path;
}

function toldNames({ figures, announcement }: Pick<Source, 'figures' | 'announcement'>): Word[] {
  const of = (file: FileName, key: string, items: readonly { readonly names: readonly string[] }[]) =>
    items.flatMap(({ names }, at) => names.map((text, i) => ({ text, file, path: [key, at, 'names', i] })));
  return [
    ...of('figures', 'figures', figures.figures),
    ...of('figures', 'groups', figures.groups),
    ...of('announcement', 'people', announcement.people),
    ...of('announcement', 'things', announcement.things),
  ];
}

export const wordsMeanOneThing = [
  rule(['lexicon'], function* ({ lexicon: { synonyms } }): Generator<Finding> {
    const first = new Map<string, { readonly group: number; readonly path: Path }>();
    for (const [group, forms] of synonyms.entries()) {
      for (const [at, form] of forms.entries()) {
        const path = ['synonyms', group, at];
        const earlier = first.get(flat(form));
        if (!earlier) first.set(flat(form), { group, path });
        else {
          const params = {
            word: form,
            same: earlier.group === group ? 'yes' : 'no',
            group: synonyms[earlier.group]?.[0] ?? '',
          };
          yield {
            code: 'synonym-twice',
            file: 'lexicon',
            path,
            also: [{ file: 'lexicon', path: earlier.path }],
            params,
          };
        }
      }
    }
  }),
  rule(['lexicon', 'figures', 'announcement'], function* ({ lexicon, figures, announcement }): Generator<Finding> {
    const told = new Map(toldNames({ figures, announcement }).map((word) => [flat(word.text), word]));
    for (const [at, { names }] of lexicon.untold.entries()) {
      for (const [i, text] of names.entries()) {
        const word = told.get(flat(text));
        if (word)
          yield {
            code: 'untold-is-told',
            file: 'lexicon',
            path: ['untold', at, 'names', i],
            also: [word],
            params: { word: text },
          };
      }
    }
  }),
  rule(['questions'], function* ({ questions: { questions } }): Generator<Finding> {
    const first = new Map<string, number>();
    for (const [at, { question, entry }] of questions.entries()) {
      const earlier = first.get(flat(question));
      if (earlier === undefined) first.set(flat(question), at);
      else {
        const before = questions[earlier]?.entry ?? null;
        const also = [{ file: 'questions', path: ['questions', earlier] }] as const;
        const params = {
          text: question,
          entry: entry ?? '',
          before: before ?? '',
          same: before === entry ? 'yes' : 'no',
        };
        yield { code: 'question-twice', file: 'questions', path: ['questions', at], also, params };
      }
    }
  }),
];
