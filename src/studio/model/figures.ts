/** Figures as they stand in the files right now, also while sums do not add up: for previews and for what hangs on what. */
import { formatNumber } from '../../engine/figures/format';
import { formatDate } from '../../engine/phrase';
import type { Language } from '../../knowledge/compiled';
import { isRecord, listAt, localisedAt, textAt, textsAt, valueAt } from './read';

export interface FigureNow {
  readonly id: string;
  readonly at: number;
  readonly value: number | undefined;
  readonly unit: string;
  /** Figures that it is worked out from. */
  readonly of: readonly string[];
  readonly raw: unknown;
}

type Known = ReadonlyMap<string, FigureNow>;

function compute(rule: string, operands: readonly (number | undefined)[]): number | undefined {
  const known = operands.filter((value): value is number => value !== undefined);
  const [first, ...rest] = known;
  if (first === undefined || known.length < operands.length) return undefined;
  if (rule === 'sum') return rest.reduce((sum, value) => sum + value, first);
  if (rule === 'difference') return rest.reduce((left, value) => left - value, first);
  return rule === 'share' && rest[0] ? (first / rest[0]) * 100 : undefined;
}

/** @param file Value of figures.json, whatever it is. */
export function figuresNow(file: unknown): Known {
  const raw = new Map<string, readonly [unknown, number]>();
  for (const [at, figure] of listAt(file, 'figures').entries()) raw.set(textAt(figure, 'id'), [figure, at]);
  const worth = (id: string, depth = 0): number | undefined => {
    const [figure] = raw.get(id) ?? [];
    const value = valueAt(figure, ['value']);
    if (typeof value === 'number') return value;
    const rule = textAt(figure, 'computed', 'rule');
    if (!rule || depth > raw.size) return undefined;
    return compute(
      rule,
      textsAt(figure, 'computed', 'of').map((operand) => worth(operand, depth + 1)),
    );
  };
  const found = new Map<string, FigureNow>();
  for (const [id, [figure, at]] of raw) {
    const of = valueAt(figure, ['value']) === undefined ? textsAt(figure, 'computed', 'of') : [];
    found.set(id, { id, at, value: worth(id), unit: textAt(figure, 'unit'), of, raw: figure });
  }
  return found;
}

/** A figure and all that are worked out from it. */
export function dependentsOf(id: string, figures: Known): ReadonlySet<string> {
  const found = new Set([id]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const figure of figures.values()) if (figure.of.some((operand) => found.has(operand))) found.add(figure.id);
  }
  return found;
}

export interface Piece {
  readonly text: string;
  /** What a placeholder stands for; `unknown` names nothing. */
  readonly from?: 'figure' | 'date' | 'contact' | 'unknown';
  readonly id?: string;
}

export interface Files {
  readonly figures: unknown;
  readonly announcement: unknown;
  readonly assistant: unknown;
}

const byId = (list: readonly unknown[], id: string) => list.find((item) => isRecord(item) && item.id === id);

/** A sentence with its placeholders filled, piece by piece, as a visitor will read it. */
export function filled(text: string, language: Language, files: Files, figures = figuresNow(files.figures)): Piece[] {
  const fill = (name: string): Piece => {
    const [kind = '', id = '', form] = name.split(':');
    if (kind === 'date') {
      const value = textAt(byId(listAt(files.announcement, 'dates'), id), 'value');
      return value ? { text: formatDate(value, language, form === 'short'), from: 'date', id } : missing(name);
    }
    if (kind === 'contact') {
      const value = textAt(byId(listAt(files.assistant, 'contacts'), id), 'value');
      return value ? { text: value, from: 'contact', id } : missing(name);
    }
    const figure = figures.get(name);
    if (figure?.value === undefined) return missing(name);
    const unit = byId(listAt(files.figures, 'units'), figure.unit);
    const suffix = textAt(unit, 'kind') === 'percent' ? ` ${localisedAt(unit, language, 'name')}` : '';
    return { text: `${formatNumber(figure.value, language)}${suffix}`, from: 'figure', id: name };
  };
  const missing = (name: string): Piece => ({ text: `{${name}}`, from: 'unknown', id: name });
  return text
    .split(/(\{[^{}]+\})/)
    .filter(Boolean)
    .map((piece) => (/^\{[^{}]+\}$/.test(piece) ? fill(piece.slice(1, -1)) : { text: piece }));
}

/** Places of the entries whose answer, table or headline shows one of these figures. */
export function entriesShowing(ids: ReadonlySet<string>, entries: unknown): readonly number[] {
  const shows = (entry: unknown): boolean => {
    const texts = ['answer', 'detail'].flatMap((key) => [textAt(entry, key, 'id'), textAt(entry, key, 'en')]);
    const named = texts.flatMap((text) => [...text.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''));
    return [...named, ...textsAt(entry, 'table', 'figures'), textAt(entry, 'headline')].some((id) => ids.has(id));
  };
  return listAt(entries, 'entries').flatMap((entry, at) => (shows(entry) ? [at] : []));
}
