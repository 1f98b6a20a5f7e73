/**
 * Which sentences ask the same: a sentence's gist is the set of its meaningful words in standard spelling, each under its
 * concept. Coarser than the engine on purpose: editors compare sentences, and politeness or word order makes no difference.
 */
import { ENGLISH_FILLERS } from '../text/en/words';
import { fold, words } from '../text/fold';
import { FILLERS, SPELLING } from '../text/id/spelling';
import { skeleton } from '../text/skeleton';
import { readList, readMeanings } from '../text/table';
import { distance } from './checks/nearest';

const SPELLINGS = readMeanings(SPELLING);
/** Fillers to a listener that still set two questions apart for a reader: hoped for, last year, told. */
const TELLING = new Set(
  readList(
    'harap lalu jelas sebut lihat dengar baca cerita pernah akan telah sudah sedang lagi mau ingin bisa karena when want need know tell show untuk dari oleh ke dengan tanpa sebagai persis persisnya tepatnya singkat detail kira-kira sekitar me my you your saya kamu anda kami for from to with by',
  ),
);
const SILENT = new Set(
  [...readList(FILLERS), ...readList(ENGLISH_FILLERS), 'ada', 'info', 'informasi'].filter((word) => !TELLING.has(word)),
);
/** "berapa banyak X", "jumlah X" and "berapa X" ask the same. */
const COUNTING = new Set(['berapa', 'banyak', 'jumlah']);

export type Gist = readonly string[];
/** Reads a sentence, or its words where they are known already: folding is the costly half. */
export type ReadGist = (sentence: string | readonly string[]) => Gist;

/** Longest phrase first, so that "guru tidak tetap" is met before "guru". */
function replacePhrases(
  said: readonly string[],
  phrases: ReadonlyMap<string, readonly (readonly [readonly string[], string])[]>,
): string[] {
  const out: string[] = [];
  for (let at = 0; at < said.length; ) {
    const here = phrases.get(said[at] ?? '')?.find(([phrase]) => phrase.every((word, i) => said[at + i] === word));
    out.push(here?.[1] ?? said[at] ?? '');
    at += here?.[0].length ?? 1;
  }
  return out;
}

/** The plain words of a sentence, folded. */
export const wordsOf = (text: string): readonly string[] => words(fold(text)).map((word) => word.text);
/** Only what is the same word in another spelling; the table also holds words of the same sense, which a reader tells apart. */
function standard(word: string): string {
  const spelt = SPELLINGS.words.get(word);
  if (spelt !== undefined && (skeleton(spelt) === skeleton(word) || distance(spelt, word, 3) <= 3)) return spelt;
  return word.replace(/(?<=.{3})(?:nya|kah|lah)$/, '');
}

/**
 * @param synonyms The knowledge's own groups of words of one meaning; the first is the concept.
 * @returns A reader of gists: sorted, each concept once, equal for sentences that ask the same.
 */
export function createGistReader(synonyms: readonly (readonly string[])[]): ReadGist {
  const phrases = new Map<string, (readonly [readonly string[], string])[]>();
  // A word in two groups means neither until the editor has decided.
  const groups = new Map<string, number>();
  for (const group of synonyms) for (const form of new Set(group)) groups.set(form, (groups.get(form) ?? 0) + 1);
  for (const group of synonyms) {
    for (const form of group.filter((form) => groups.get(form) === 1)) {
      const said = wordsOf(form).map(standard);
      const [first] = said;
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), [said, group[0] ?? form]]);
    }
  }
  for (const list of phrases.values()) list.sort(([a], [b]) => b.length - a.length);
  return (sentence) => {
    const plain = typeof sentence === 'string' ? wordsOf(sentence) : sentence;
    const said = replacePhrases(plain.map(standard), phrases);
    const kept = said.filter((word) => !SILENT.has(word)).map((word) => (COUNTING.has(word) ? 'berapa' : word));
    return [...new Set(kept)].sort();
  };
}

/** Shared words over all words, 0 (none) to 1 (same gist). */
export function likeness(a: Gist, b: Gist): number {
  const shared = a.filter((word) => b.includes(word)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 1 : shared / all;
}
