/** Readers for the compact language tables: one line per head word, "_" inside a phrase. */

export interface Phrase {
  readonly words: readonly string[];
  readonly means: string;
}

/** Single words and, by first word, phrases, each with what it means. */
export interface Meanings {
  readonly words: Map<string, string>;
  readonly phrases: Map<string, Phrase[]>;
}

const spaced = (text: string): string => text.replace(/_/g, ' ');

function addMeaning(into: Meanings, form: string, means: string): void {
  const parts = spaced(form).split(' ');
  const [first = ''] = parts;
  if (parts.length === 1) {
    if (!into.words.has(first)) into.words.set(first, means);
    return;
  }
  const list = into.phrases.get(first) ?? [];
  list.push({ words: parts, means });
  list.sort((a, b) => b.words.length - a.words.length);
  into.phrases.set(first, list);
}

/** `head form form …` per line → each form means its head. */
export function readMeanings(table: string): Meanings {
  const found: Meanings = { words: new Map(), phrases: new Map() };
  for (const line of table.trim().split('\n')) {
    const [head = '', ...forms] = line.trim().split(' ');
    for (const form of forms) addMeaning(found, form, spaced(head));
  }
  return found;
}

export const readList = (table: string): string[] => table.trim().split(/\s+/).map(spaced);

/** Makes a constant when it is first asked for. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
