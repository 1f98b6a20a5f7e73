/** Names in a text: of the knowledge's figures, people and things, and of the language's gazetteers. */
import { MEASURES } from '../text/id/measures';
import { OCCUPATIONS } from '../text/id/occupations';
import { PLACES } from '../text/id/places';
import type { Lexis } from '../text/lexis';
import { readList } from '../text/table';
import { type Token, tokenise } from '../text/tokenise';
import type { Compiled } from './compiled';
import type { Mention } from './query';

/** The parts of the knowledge that name something. */
export type Named = Pick<Compiled, 'figures' | 'groups' | 'populations' | 'announcement' | 'untold' | 'assistant'>;

interface Name {
  readonly concepts: readonly string[];
  readonly kind: Mention['kind'];
  readonly id: string;
}

const CLASSES: readonly (readonly [Mention['kind'], readonly string[]])[] = [
  ['elsewhere', readList(PLACES)],
  ['occupation', readList(OCCUPATIONS)],
  ['measure', readList(MEASURES)],
];

/** Single words of the gazetteers, which the reader must know as words. */
export const classWords: readonly string[] = [
  ...new Set(CLASSES.flatMap(([, names]) => names.flatMap((name) => name.split(' ')))),
];

/** Every name of the knowledge with what it names. */
function ownNames(knowledge: Named): { kind: Mention['kind']; id: string; names: readonly string[] }[] {
  const { figures, groups, populations, announcement, untold, assistant } = knowledge;
  return [
    ...figures.map(({ id, names }) => ({ kind: 'figure' as const, id, names })),
    ...groups.map(({ id, names }) => ({ kind: 'group' as const, id, names })),
    ...populations.map(({ id, names }) => ({ kind: 'population' as const, id, names })),
    ...announcement.people.map(({ id, name, names }) => ({ kind: 'person' as const, id, names: [name, ...names] })),
    ...announcement.things.map(({ id, name, names }) => ({ kind: 'thing' as const, id, names: [name.id, ...names] })),
    ...announcement.dates.map(({ id, names }) => ({ kind: 'date' as const, id, names })),
    ...untold.map(({ id, names }) => ({ kind: 'untold' as const, id, names })),
    { kind: 'region' as const, id: assistant.region.name, names: assistant.region.names },
  ];
}

/** Words that only names hold, so that typo repair may aim at them. */
export function nameWords(knowledge: Named): string[] {
  return ownNames(knowledge).flatMap(({ names }) =>
    names.flatMap((name) => name.toLowerCase().match(/\p{L}{2,}/gu) ?? []),
  );
}

/** @returns A function that finds every name in a row of tokens, in reading order, the longest at each place. */
export function prepareNames(knowledge: Named, lexis: Lexis): (tokens: readonly Token[]) => Mention[] {
  const byFirst = new Map<string, Name[]>();
  const add = (kind: Mention['kind'], id: string, name: string): void => {
    const { tokens } = tokenise(name, lexis);
    const kept = tokens.filter((token) => token.how !== 'filler');
    const concepts = (kept.length > 0 ? kept : tokens).map((token) => token.concept);
    const [first] = concepts;
    if (first === undefined) return;
    const list = byFirst.get(first) ?? [];
    if (list.some((other) => other.kind === kind && other.id === id && other.concepts.join() === concepts.join()))
      return;
    list.push({ concepts, kind, id });
    byFirst.set(first, list);
  };
  for (const { kind, id, names } of ownNames(knowledge)) for (const name of names) add(kind, id, name);
  for (const [kind, names] of CLASSES) for (const name of names) add(kind, name, name);
  for (const list of byFirst.values()) list.sort((a, b) => b.concepts.length - a.concepts.length);

  return (tokens) => {
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; ) {
      let longest = at;
      let here: Mention[] = [];
      for (const { concepts, kind, id } of byFirst.get(tokens[at]?.concept ?? '') ?? []) {
        const to = endOf(tokens, at, concepts);
        if (to < 0 || to < longest) continue;
        if (to > longest) here = [];
        longest = to;
        here.push({ kind, id, from: at, to });
      }
      found.push(...preferOwn(here));
      at = Math.max(longest, at + 1);
    }
    return found;
  };
}

/** End of a name that starts at `from`, fillers inside it passed over; -1 if it does not stand there. */
function endOf(tokens: readonly Token[], from: number, concepts: readonly string[]): number {
  let at = from;
  for (let i = 0; i < concepts.length; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.concept === concepts[i]) i++;
    else if (token.how !== 'filler') return -1;
  }
  return at;
}

/** A word that the knowledge names is no stranger, even if a gazetteer lists it too. */
function preferOwn(mentions: Mention[]): Mention[] {
  const own = mentions.filter(({ kind }) => kind !== 'elsewhere' && kind !== 'occupation' && kind !== 'measure');
  return own.length > 0 ? own : mentions;
}
