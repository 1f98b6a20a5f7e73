/** A rule looks at whole, well-shaped files and tells what does not hold. */
import type { Compiled } from '../compiled';
import type { FileName, Source } from '../schema';
import type { Finding, Path } from './issue';

/** What the engine made of a question asked in a fresh conversation. */
export interface Answered {
  readonly kind: string;
  readonly entryId?: string;
  /** What it asks back. */
  readonly options?: readonly { readonly question: string }[];
}
/** The engine over prepared knowledge; passed in, because knowledge may not import the engine. */
export type Prepare = (knowledge: Compiled) => (question: string) => Answered;

export interface Surroundings {
  /** Today as TTTT-BB-HH, passed in so that a check is repeatable. */
  readonly today: string;
}

export interface Rule {
  readonly needs: readonly FileName[];
  readonly find: (source: Source, surroundings: Surroundings) => Iterable<Finding>;
}

/** A rule that reads these files and runs only where all of them are whole. */
export function rule<K extends FileName>(
  needs: readonly K[],
  find: (source: Pick<Source, K>, surroundings: Surroundings) => Iterable<Finding>,
): Rule {
  return { needs, find };
}

export interface Said {
  readonly path: Path;
  readonly text: string;
}

/** Every text in a value, with its path. */
export function* textsIn(value: unknown, path: Path = []): Generator<Said> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* textsIn(item, [...path, at]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

export interface Translated {
  readonly path: Path;
  readonly id: string;
  readonly en?: string;
}

/** Every text per language in a value: objects that hold `id` and perhaps `en`, and nothing else. */
export function* localisedIn(value: unknown, path: Path = []): Generator<Translated> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* localisedIn(item, [...path, at]);
  else if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value);
    const { id, en }: { id?: unknown; en?: unknown } = value;
    if (typeof id === 'string' && fields.every(([key]) => key === 'id' || key === 'en')) {
      yield typeof en === 'string' ? { path, id, en } : { path, id };
    } else for (const [key, item] of fields) yield* localisedIn(item, [...path, key]);
  }
}
