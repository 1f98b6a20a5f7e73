/** Folded words → tokens: phrases, spelled-out letters, merged and split words, numbers, then the look-up chain per word. */
import { fold, type Word, words } from './fold';
import { BEHIND, LOOSE_SUFFIX } from './id/spelling';
import type { Found, How, Lexis } from './lexis';
import { numberAt } from './numbers';

/** A word of the question and what it was understood as. */
export interface Token {
  /** The folded word or words as typed. */
  readonly text: string;
  /** Canonical root: "brp", "berapa" and "how many" are all `berapa`; an unknown word stays itself. */
  readonly concept: string;
  readonly how: How;
  /** A sentence ends after it. */
  readonly end: boolean;
  /** A comma stands after it. */
  readonly pause: boolean;
}

export interface Tokenised {
  readonly tokens: readonly Token[];
  readonly english: boolean;
  /** Nothing in it belongs to one language more than to the other. */
  readonly neutral: boolean;
  /** Numbers with the index of their token. */
  readonly numbers: readonly {
    readonly value: number;
    readonly percent: boolean;
    readonly at: number;
    readonly digits: boolean;
  }[];
}

/** Shorter pairs are too often two words: "di a". */
const SHORTEST_JOINED = 5;
/** A word comes apart into so many pieces at most. */
const MOST_PIECES = 4;
const LONGEST_SYLLABLE = 3;
const SHORTEST_MERGED = 7;
/** Larger numbers count. */
const MOST_PERCENT = 1000;
/** No abbreviation has more letters. */
const LONGEST_SPELLED = 8;

/** Names of letters as speech recognition writes them. */
const LETTERS: Record<string, string> = {
  be: 'b',
  ce: 'c',
  si: 'c',
  de: 'd',
  ef: 'f',
  ge: 'g',
  ha: 'h',
  je: 'j',
  ka: 'k',
  el: 'l',
  em: 'm',
  en: 'n',
  pe: 'p',
  ki: 'q',
  er: 'r',
  es: 's',
  te: 't',
  ti: 't',
  u: 'u',
  yu: 'u',
  ve: 'v',
  we: 'w',
  ye: 'y',
  zet: 'z',
  a: 'a',
  i: 'i',
  o: 'o',
  e: 'e',
};
const letter = (word: string): string => (word.length === 1 && /\p{L}/u.test(word) ? word : (LETTERS[word] ?? ''));

/** "be pe je es" and "u c c" are the word that their letters spell, if it is known. */
function spelledOut(
  texts: readonly string[],
  from: number,
  known: (word: string) => boolean,
): { text: string; to: number } | undefined {
  let to = from;
  while (to < texts.length && to - from < LONGEST_SPELLED && letter(texts[to] ?? '')) to++;
  for (; to - from >= 2; to--) {
    const spelled = texts.slice(from, to).map(letter).join('');
    // Of two letters only their names count: "es de", but not "a i".
    const isNamed = spelled.length > 2 || texts.slice(from, to).every(({ length }) => length > 1);
    if (isNamed && known(spelled)) return { text: spelled, to };
  }
  return undefined;
}

/** "go jek" is "gojek", "ta ga na" is "tagana", where the joined word is known as it stands. */
function joined(texts: readonly string[], from: number, lexis: Lexis): { text: string; to: number } | undefined {
  for (let to = from + MOST_PIECES; to > from + 1; to--) {
    const pieces = texts.slice(from, to);
    // "d tanggung" is "ditanggung".
    const text = pieces.join('').replace(/^d/, pieces[0] === 'd' ? 'di' : 'd');
    // Three pieces and more are syllables, or they are words of their own.
    if (pieces.length > 2 && pieces.some(({ length }) => length > LONGEST_SYLLABLE)) continue;
    // "was it" is no referee, which is "wasit".
    if (pieces.every(lexis.isEnglishGrammar)) continue;
    if (pieces.length === to - from && text.length >= SHORTEST_JOINED && lexis.knows(text)) return { text, to };
  }
  return undefined;
}

/** "SD nya": a suffix that stands alone belongs to the word before it, and the end of a sentence with it. */
function withoutLoose(said: readonly Word[]): Word[] {
  return said.flatMap((word, at) => {
    const next = said[at + 1];
    if (at > 0 && word.text === LOOSE_SUFFIX) return [];
    return next?.text === LOOSE_SUFFIX ? { ...word, end: next.end, pause: next.pause } : word;
  });
}

/** "bpjsketenagakerjaan" is two known words. */
function split(word: string, lexis: Lexis): [string, string] | undefined {
  if (word.length < SHORTEST_MERGED) return undefined;
  for (let at = word.length - 3; at > 2; at--) {
    if (lexis.knows(word.slice(0, at)) && lexis.knows(word.slice(at))) return [word.slice(0, at), word.slice(at)];
  }
  return undefined;
}

/** "gabisa" is "ga bisa": not, run into the word behind it. */
function withoutNot(word: string, lexis: Lexis): string | undefined {
  const rest = /^(?:ga|gak|ngga|nggak|kaga)((?:ada|mau|bisa)|.{5,})$/.exec(word)?.[1];
  return rest !== undefined && lexis.lookUp(rest, false) ? rest : undefined;
}

function phraseAt(texts: readonly string[], at: number, lexis: Lexis) {
  return lexis.phrases.get(texts[at] ?? '')?.find((phrase) => phrase.words.every((word, i) => texts[at + i] === word));
}

/** "Mohon info …" asks for nothing more than "…"; the end of a sentence stays where the word stood. */
function withoutCourtesy(list: readonly Word[], lexis: Lexis): readonly Word[] {
  const kept: Word[] = [];
  for (const [at, word] of list.entries()) {
    // "Ya udah, …": well then.
    const isWell = /^y(?:a|ah|e|o)$/.test(list[at - 1]?.text ?? '') && /^u?s?u?da?h$/.test(word.text) && word.pause;
    // "… nah, …": what follows is the question.
    const told = kept[kept.length - 1];
    if (word.text === 'nah' && told) kept[kept.length - 1] = { ...told, pause: true };
    const isInfo = /^info(rmasi)?$/.test(word.text) && (kept.length === 0 || lexis.isPolite(list[at - 1]?.text ?? ''));
    const last = kept[kept.length - 1];
    // "lin mas" is no "mas".
    const isPart = lexis.knows((list[at - 1]?.text ?? '') + word.text);
    if (isPart || (!isInfo && !isWell && !lexis.isPolite(word.text))) kept.push(word);
    else if (last) kept[kept.length - 1] = { ...last, end: last.end || word.end, pause: last.pause || word.pause };
  }
  return kept;
}

const ASKS = new Set(['tanya', 'nanya', 'bertanya', 'ask', 'takon']);
const HELLO = 'halo';
const LONGEST_OPENING = 5;

/**
 * Reads a text into tokens.
 * @param repair Finds the known word that an unknown one was meant to be; left out where only exact reading is wanted.
 */
export function tokenise(
  text: string,
  lexis: Lexis,
  repair?: (word: string, isEnglish: boolean) => string | undefined,
): Tokenised {
  const said = withoutLoose(words(fold(text)));
  const asks = said.length <= LONGEST_OPENING && said.some((word) => ASKS.has(word.text));
  const kept = withoutCourtesy(said, lexis);
  // "May I ask something?" says hello.
  const isOpening = asks && kept.every((word) => lexis.lookUp(word.text, false)?.how === 'filler');
  const list = isOpening ? [{ text: HELLO, end: true, pause: false }] : kept;
  const texts = list.map((word) => word.text);
  const englishness = lexis.englishness(texts);
  const english = englishness > 0;
  const meant = (word: string): Found | undefined => lexis.lookUp(word, english);
  const tokens: Token[] = [];
  const numbers: { value: number; percent: boolean; at: number; digits: boolean }[] = [];
  const push = (from: number, to: number, found: Found, isLast = true): void => {
    tokens.push({
      text: texts.slice(from, to).join(' '),
      ...found,
      end: isLast && (list[to - 1]?.end ?? false),
      pause: isLast && (list[to - 1]?.pause ?? false),
    });
  };
  for (let at = 0; at < texts.length; ) {
    const word = texts[at] ?? '';
    const phrase = phraseAt(texts, at, lexis);
    const number = phrase ? undefined : numberAt(texts, at);
    const letters = number ? undefined : spelledOut(texts, at, lexis.knows);
    if (phrase) {
      push(at, at + phrase.words.length, meant(phrase.means) ?? { concept: phrase.means, how: 'exact' });
      at += phrase.words.length;
    } else if (number) {
      const next = texts[number.to] ?? '';
      const isPercent = word.endsWith('%') || next === '%' || meant(next)?.concept === 'persen';
      // "251.000 persennya?" asks for the percentage of a count.
      const percent = isPercent && number.value < MOST_PERCENT;
      numbers.push({ value: number.value, percent, at: tokens.length, digits: number.digits });
      push(at, number.to, { concept: String(number.value), how: 'number' });
      at = number.to;
    } else if (letters) {
      push(at, letters.to, meant(letters.text) ?? { concept: letters.text, how: 'exact' });
      at = letters.to;
    } else {
      at = readWord(at, word);
    }
  }
  return { tokens, english, neutral: englishness === 0, numbers };

  function readWord(at: number, word: string): number {
    const whole = joined(texts, at, lexis);
    if (whole) {
      push(at, whole.to, meant(whole.text) ?? { concept: whole.text, how: 'exact' });
      return whole.to;
    }
    const other = BEHIND.get(word);
    const found = meant(other?.behind.has(texts[at - 1] ?? '') ? other.means : word);
    if (found) {
      push(at, at + 1, found);
      return at + 1;
    }
    const denied = withoutNot(word, lexis);
    const parts = denied === undefined ? split(word, lexis) : ['tidak', denied];
    if (parts) {
      for (const [one, part] of parts.entries())
        push(at, at + 1, meant(part) ?? { concept: part, how: 'exact' }, one === parts.length - 1);
      return at + 1;
    }
    const target = repair?.(word, english);
    const repaired = target === undefined ? undefined : meant(target);
    push(
      at,
      at + 1,
      repaired
        ? { concept: repaired.concept, how: /filler|common/.test(repaired.how) ? repaired.how : 'fuzzy' }
        : { concept: word, how: 'unknown' },
    );
    return at + 1;
  }
}
