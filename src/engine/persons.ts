/** Whose entry a question asks for: who is named, told a figure, or holds a post. */
import type { Compiled } from '../knowledge/compiled';
import { CLASS_KINDS } from '../knowledge/names';
import type { Mention, Query } from '../knowledge/query';
import { covers } from './figures/operand';
import { SAYS } from './focus';
import { postsOf } from './posts';
import type { ProfileOf } from './profiles';
import type { Read } from './read';

/** Names of the announcement itself, not of what any announcement may meet. */
export const isOurs = ({ kind }: Mention): boolean => !CLASS_KINDS.has(kind) && kind !== 'year' && kind !== 'month';

/** Who held a post before or after somebody is another person. */
export const IN_OFFICE = new Set(
  'sebelum sebelumnya setelah sesudah pengganti penggantinya gantiin menggantikan pendahulu pendahulunya penerus mantan before after predecessor successor replaced replaces former'.split(
    ' ',
  ),
);

/** Beside a post these ask for nothing more than who holds it. */
const WHO = new Set(['siapa', 'nama', 'jabat', 'pimpin', 'sekarang']);

/**
 * @param read Reads an authored text.
 * @returns A finder of the entries' places: one, or several where a post is told that several may hold.
 * Its `last` is the place of the entry that was told last; -1 for none.
 */
export function preparePersons(
  { announcement: { people, paragraphs }, figures, entries }: Compiled,
  profileOf: ProfileOf,
  read: Read,
): (query: Query, last: number) => readonly number[] {
  const placeOf = (id: string | undefined): number | undefined => {
    const at = entries.findIndex((entry) => entry.id === id);
    return at < 0 ? undefined : at;
  };
  const entryOf = (id: string | undefined): number | undefined => placeOf(people.find((one) => one.id === id)?.entry);

  /** A person who is asked for with no word that his entry does not know: what is not told of him is not asked. */
  const named = ({ type, tokens, mentions }: Query): number | undefined => {
    const [person, another] = mentions;
    if (person?.kind !== 'person' || another || type !== 'who' || tokens.some(({ text }) => IN_OFFICE.has(text)))
      return undefined;
    const entry = entryOf(person.id);
    const own = profileOf(entry)?.weight;
    const isPlain = tokens.every(
      ({ how, concept }, at) => how === 'filler' || covers([person], at) || own?.has(concept) === true,
    );
    return isPlain ? entry : undefined;
  };

  /** Whoever told the figure that a question names or writes, or where it names nothing, what was told last. */
  const speaker = ({ mentions, numbers }: Query, last: number): number | undefined => {
    const told = figures.find(
      ({ id, value }) =>
        numbers.some((number) => number.value === value) ||
        mentions.some((mention) => mention.kind === 'figure' && mention.id === id),
    );
    const source = told ? told.paragraph : mentions.some(isOurs) ? undefined : entries[last]?.sources[0];
    return entryOf(paragraphs.find(({ id }) => id === source)?.speaker);
  };

  const posts = postsOf(people, read);
  /** "Who is the head of the regional office?": everybody whose post has all the words; without its first word none is asked for. */
  const holders = ({ type, tokens, mentions }: Query): number[] => {
    // "I write an article, who is …?", "tell me the name of …": the clause that asks.
    const asked = tokens.findIndex(({ concept }) => concept === 'siapa');
    const asks = asked < 0 ? tokens.findIndex(({ concept }) => concept === 'nama') : asked;
    if (type !== 'who' && (type !== 'none' || asks < 0)) return [];
    const before = tokens.slice(0, Math.max(0, asks)).flatMap(({ end, pause }, at) => (end || pause ? at + 1 : []));
    const from = asked < 0 ? asks : (before.at(-1) ?? 0);
    // What he does behind "who" changes nothing of his post.
    const does = tokens.findIndex(
      ({ concept }, at) => at > from + 1 && concept === 'yang' && tokens[at + 1]?.text !== 'di',
    );
    const content = tokens
      .slice(from, asked < 0 && does > 0 ? does : undefined)
      .filter(({ how, concept }) => how !== 'filler' && !WHO.has(concept) && !SAYS.has(concept));
    return posts.flatMap(({ entry: id, heads, words, things }) => {
      const entry = placeOf(id);
      // "BPJS TK" is named by other words than the post has.
      const isOfThing = (token: Query['tokens'][number]) =>
        mentions.some(({ id, from: start, to }) => things.has(id) && tokens.slice(start, to).includes(token));
      // "Who leads X?" asks for its head.
      const isLed = tokens.some(({ concept }) => concept === 'pimpin') && heads.includes('kepala');
      const isHead = content.length > 1 && (isLed || content.some(({ concept }) => heads.includes(concept)));
      return isHead && entry !== undefined && content.every((token) => words.has(token.concept) || isOfThing(token))
        ? [entry]
        : [];
    });
  };

  return (query, last) => {
    const one = (asksSpeaker(query) ? speaker(query, last) : undefined) ?? named(query);
    return one === undefined ? holders(query) : [one];
  };
}

/** "Who gave those numbers?" */
const GIVES = new Set(['gave', 'gives', 'provided', 'memberi', 'memberikan', 'ngasih', 'kasih']);
const TOLD = new Set(['angka', 'jumlah', 'data', 'figure']);

/** "Whom is that number from?" */
const isFrom = (tokens: Query['tokens']): boolean =>
  tokens.some(({ concept }, at) => concept === 'siapa' && tokens[at - 1]?.concept === 'dari');

/** "Siapa yang menyebut angka …" asks for the speaker, not about the figure. */
export const asksSpeaker = ({ type, tokens }: Query): boolean =>
  type === 'who' &&
  (tokens.some(({ concept, text }) => SAYS.has(concept) || text.startsWith('menyebut')) ||
    ((tokens.some(({ text }) => GIVES.has(text)) || isFrom(tokens)) &&
      tokens.some(({ concept }) => TOLD.has(concept)))) &&
  !tokens.some(({ concept, text }) => concept === 'lain' || text === 'else');
