/** Reading from files that an editor may just have broken: nothing is trusted, nothing throws. */
import type { Path } from '../../knowledge/check';

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (isRecord(found)) found = found[String(step)];
    else return undefined;
  }
  return found;
}

export const textAt = (value: unknown, ...path: Path): string => {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
};

export const listAt = (value: unknown, ...path: Path): readonly unknown[] => {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
};

export const textsAt = (value: unknown, ...path: Path): readonly string[] =>
  listAt(value, ...path).filter((item): item is string => typeof item === 'string');

/** A text per language as it is read: Indonesian where there is no translation. */
export const localisedAt = (value: unknown, language: 'id' | 'en', ...path: Path): string =>
  textAt(value, ...path, language) || textAt(value, ...path, 'id');

/** JSON that may not be JSON. */
export function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
