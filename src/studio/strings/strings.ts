import { en } from './en';
import { id } from './id';

/** Widens literal texts, so that the other language may differ in words but not in keys. */
type Shape<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]: Shape<T[K]> };

export type Strings = Shape<typeof id>;
export type Label = keyof Strings['labels'];
export type Help = keyof Strings['help'];
export type Choice = keyof Strings['choices'];

export const STRINGS: Readonly<Record<'id' | 'en', Strings>> = { id, en };
