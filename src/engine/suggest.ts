/** Type-ahead: the questions that the knowledge can answer, ranked by what has been typed so far, errors included. */
import type { Compiled, Language } from '../knowledge/compiled';
import { fold, runs } from '../text/fold';
import { skeleton } from '../text/skeleton';
import { finish, type Steps } from './steps';

const MOST = 5;
/** Type-ahead finds short questions; a story is not looked up. */
const MOST_WORDS = 12;

interface Known {
  readonly word: string;
  readonly bones: string;
  /** Numbers of the questions that have the word. */
  readonly where: readonly number[];
}
interface Question {
  readonly text: string;
  readonly entry: number;
  readonly language: Language;
  readonly first: string;
  /** What is told comes before what is only handed on. */
  readonly worth: number;
}
interface Prepared {
  readonly known: readonly Known[];
  readonly questions: readonly Question[];
}
/** Knowledge never changes in place, and every widget over it shares this. */
const prepared = new WeakMap<Compiled, Prepared>();

const wordsOf = (text: string) => runs(fold(text));

/** Entries read between two pauses of a sliced preparation. */
const SLICE = 256;

/** Does all preparation, and yields where it may pause. */
export function* prepareSuggest(knowledge: Compiled): Steps<Prepared> {
  const found = prepared.get(knowledge);
  if (found) return found;
  const known = new Map<string, { word: string; bones: string; where: number[] }>();
  const questions: Question[] = [];
  for (const [entry, { ask, kind }] of knowledge.entries.entries()) {
    if (entry % SLICE === SLICE - 1) yield;
    const worth = kind === 'fact' ? 1 : 0.75;
    for (const language of ['id', 'en'] as const) {
      for (const text of ask[language] ?? []) {
        const words = wordsOf(text);
        for (const word of new Set(words)) {
          const one = known.get(word) ?? { word, bones: skeleton(word), where: [] };
          one.where.push(questions.length);
          known.set(word, one);
        }
        questions.push({ text, entry, language, first: words[0] ?? '', worth });
      }
    }
  }
  // A list that has grown keeps room for more; its copy does not.
  const made = { known: Array.from(known.values(), (one) => ({ ...one, where: one.where.slice() })), questions };
  prepared.set(knowledge, made);
  return made;
}

/** True if `typed` becomes a beginning of `word` by at most one error: wrong, missing, extra or swapped letter. */
function nearlyBegins(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const rest = typed.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
}

/** Fit of a typed word to one of the questions' words, 0 to 1; bigger is better. */
function likeness(typed: string, typedBones: string, { word, bones }: Known, isLast: boolean): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return isLast || typed.length > 2 ? 0.8 : 0;
  // "brp", "dlndngi": what is written without vowels is read without them.
  const isShortened = typed.length > 1 && typedBones.length >= typed.length * 0.75;
  if (isShortened && bones.startsWith(typedBones)) return 0.6;
  // The first letter is rarely wrong, and checking it first keeps this cheap.
  const isNear = typed.length > 3 && (typed[0] === word[0] || typed[1] === word[0] || typed[0] === word[1]);
  return isNear && nearlyBegins(typed, word) ? 0.5 : 0;
}

/**
 * @param prefix what stands in the field; the last word may be unfinished.
 * @returns At most five questions, best first, one per entry, in the language that is being typed; none for a blank.
 */
export function suggest(prefix: string, knowledge: Compiled): readonly string[] {
  const typed = wordsOf(prefix.slice(0, 200));
  if (typed.length === 0 || typed.length > MOST_WORDS) return [];
  const { known, questions } = finish(prepareSuggest(knowledge));
  const scores = new Float64Array(questions.length);
  const hits = new Uint8Array(questions.length);
  typed.forEach((one, at) => {
    const bones = skeleton(one);
    const best = new Float64Array(questions.length);
    for (const candidate of known) {
      const match = likeness(one, bones, candidate, at === typed.length - 1);
      if (!match) continue;
      // A word that half of the questions have says little about which is meant.
      const weight = match * Math.log(1 + questions.length / candidate.where.length);
      for (const question of candidate.where) {
        const begins = questions[question]?.first === candidate.word ? 1.25 : 1;
        best[question] = Math.max(best[question] ?? 0, weight * begins);
      }
    }
    best.forEach((weight, question) => {
      if (!weight) return;
      scores[question] = (scores[question] ?? 0) + weight;
      hits[question] = (hits[question] ?? 0) + 1;
    });
  });
  // One word in three may be a filler that no question has.
  const enough = Math.ceil((typed.length * 2) / 3);
  const ranked: Ranked[] = [];
  questions.forEach((question, at) => {
    if ((hits[at] ?? 0) >= enough) ranked.push({ ...question, score: (scores[at] ?? 0) * question.worth });
  });
  ranked.sort((a, b) => b.score - a.score || a.text.length - b.text.length);
  return oneAnEntry(inOneLanguage(ranked, knowledge.assistant.languages[0] ?? 'id'));
}

interface Ranked extends Question {
  readonly score: number;
}

/** The language that is being typed; names are the same in both, and then the knowledge's own language wins. */
function inOneLanguage(ranked: readonly Ranked[], own: Language): readonly Ranked[] {
  const [best] = ranked;
  const bestOwn = ranked.find((question) => question.language === own);
  const language = best && (bestOwn?.score ?? 0) < best.score * 0.8 ? best.language : own;
  return ranked.filter((question) => question.language === language);
}

function oneAnEntry(ranked: readonly Ranked[]): readonly string[] {
  const entries = new Set<number>();
  const isNew = ({ entry }: Ranked) => entries.size < MOST && !entries.has(entry) && entries.add(entry);
  return ranked.filter(isNew).map(({ text }) => text);
}
