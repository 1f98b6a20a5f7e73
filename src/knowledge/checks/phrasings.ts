/** Phrasings: enough of them, varied, and each in one place. */
import { createGistReader, type Gist, likeness, type ReadGist, wordsOf } from '../likeness';
import type { EntrySource } from '../schema';
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

const flat = (text: string) => wordsOf(text).join(' ');
const titleOf = ({ title }: EntrySource) => title.id;
const isDraft = (text: string) => text.startsWith(DRAFT_MARK);

function* phrasingsOf(entries: readonly EntrySource[], read: ReadGist): Generator<Phrasing> {
  for (const [entry, { phrasings }] of entries.entries()) {
    for (const language of ['id', 'en'] as const) {
      for (const [at, text] of (phrasings[language] ?? []).entries()) {
        if (isDraft(text)) continue;
        const said = wordsOf(text);
        const path = ['entries', entry, 'phrasings', language, at];
        yield { text, folded: said.join(' '), gist: read(said), entry, path };
      }
    }
  }
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

/** Sentences that stand in more than one entry. */
function* duplicated(all: readonly Phrasing[]): Generator<string> {
  const first = new Map<string, number>();
  for (const { folded, entry } of all) {
    const home = first.get(folded);
    if (home === undefined) first.set(folded, entry);
    else if (home !== entry) yield folded;
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

/** Enough pairs to judge an entry by; some entries have fifty phrasings. */
const MOST_COMPARED = 12;

function meanLikeness(gists: readonly Gist[]): number {
  const compared = gists.slice(0, MOST_COMPARED);
  const pairs = compared.flatMap((a, i) => compared.slice(i + 1).map((b) => likeness(a, b)));
  return pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
}

function* variety(all: readonly Phrasing[], entries: readonly EntrySource[]): Generator<Finding> {
  for (const [at, { phrasings }] of entries.entries()) {
    const path = ['entries', at, 'phrasings', 'id'];
    const own = all.filter(({ entry, path: [, , , language] }) => entry === at && language === 'id');
    const distinct = [...new Map(own.map((phrasing) => [phrasing.folded, phrasing])).values()];
    if (phrasings.id.length < LEAST && own.length === phrasings.id.length) {
      yield { code: 'few-phrasings', file: 'entries', path, params: { count: phrasings.id.length, least: LEAST } };
    } else if (distinct.length >= LEAST && meanLikeness(distinct.map(({ gist }) => gist)) >= TOO_LIKE) {
      yield { code: 'similar-phrasings', file: 'entries', path, params: { count: distinct.length } };
    }
  }
}

function* contradictions(all: readonly Phrasing[], entries: readonly EntrySource[]): Generator<Finding> {
  const own = new Set(all.map(({ entry, folded }) => `${entry} ${folded}`));
  for (const [at, { not = [] }] of entries.entries()) {
    for (const [i, text] of not.entries()) {
      if (!own.has(`${at} ${flat(text)}`)) continue;
      yield { code: 'not-contradicts', file: 'entries', path: ['entries', at, 'not', i], params: { text } };
    }
  }
}

export const phrasingsAreApart = [
  rule(['entries', 'lexicon'], function* ({ entries: { entries }, lexicon }) {
    const read = createGistReader(lexicon.synonyms);
    const all = [...phrasingsOf(entries, read)];
    yield* sameWords(all, entries);
    // A sentence that stands in two entries is told once, not again for each of its likes.
    const twice = new Set(duplicated(all));
    yield* nearlySame(
      all.filter(({ folded }) => !twice.has(folded)),
      entries,
    );
    yield* variety(all, entries);
    yield* contradictions(all, entries);
  }),
];
