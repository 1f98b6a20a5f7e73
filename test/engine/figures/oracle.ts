/**
 * A second calculator that knows nothing of the engine: it reads the editors' figures and computes by hand what the
 * engine must say. Where both agree digit by digit, neither is likely to be wrong.
 */
import { readFileSync } from 'node:fs';

export interface Known {
  readonly id: string;
  readonly names: readonly string[];
  readonly english: string;
  readonly value: number;
  readonly unit: string;
  readonly isComputed: boolean;
  readonly isTwin: boolean;
  readonly series: string | undefined;
}

interface Raw {
  id: string;
  value?: number;
  unit: string;
  label: { id: string; en?: string };
  names: string[];
  partOf?: string;
  sumOf?: string[];
  computed?: { rule: string; of: string[] };
  rounding?: { of: string };
  series?: { id: string };
}
interface File {
  figures: Raw[];
  groups: { id: string; names: string[]; members: string[] }[];
}

export const file: File = JSON.parse(readFileSync('knowledge/figures.json', 'utf8'));
const raw = new Map(file.figures.map((figure) => [figure.id, figure]));

export function worthOf(id: string): number {
  const figure = raw.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  if (!figure.computed) return figure.value ?? Number.NaN;
  const [first = Number.NaN, second = Number.NaN] = figure.computed.of.map(worthOf);
  if (figure.computed.rule === 'difference') return first - second;
  if (figure.computed.rule === 'share') return (first / second) * 100;
  return figure.computed.of.map(worthOf).reduce((a, b) => a + b, 0);
}

export const known: readonly Known[] = file.figures.map((figure) => ({
  id: figure.id,
  names: figure.names,
  english: (figure.label.en ?? figure.label.id).replace(/ *\(.*/, '').toLowerCase(),
  value: worthOf(figure.id),
  unit: figure.unit,
  isComputed: figure.computed !== undefined,
  isTwin: figure.rounding !== undefined,
  series: figure.series?.id,
}));

/** Every figure that a figure is the announced sum of, at any depth. */
export function contents(id: string): string[] {
  return (raw.get(id)?.sumOf ?? []).flatMap((part) => [part, ...contents(part)]);
}
/** People counted that have no further parts and are in the announced sum. */
export const leafIds: readonly string[] = file.figures
  .filter((figure) => !figure.sumOf && file.figures.some((other) => other.sumOf?.includes(figure.id)))
  .map(({ id }) => id);
export const sectorIds: readonly string[] = file.figures
  .filter((figure) => figure.sumOf?.every((part) => leafIds.includes(part)))
  .map(({ id }) => id);
/** The sum that holds all leaves. */
export const totalId: string =
  file.figures.find((figure) => leafIds.every((leaf) => contents(figure.id).includes(leaf)))?.id ?? '';
export const isWithin = (inner: string, outer: string): boolean => {
  const parent = raw.get(inner)?.partOf;
  return contents(outer).includes(inner) || (parent !== undefined && (parent === outer || isWithin(parent, outer)));
};

/** Grouped by hand, with at most one decimal, half up. */
export function written(value: number, language: 'id' | 'en' = 'id'): string {
  const tenths = Math.round(value * 10);
  const whole = Math.floor(tenths / 10);
  let rest = String(whole);
  const groups: string[] = [];
  while (rest.length > 3) {
    groups.unshift(rest.slice(-3));
    rest = rest.slice(0, -3);
  }
  const [dot, comma] = language === 'id' ? ['.', ','] : [',', '.'];
  return [rest, ...groups].join(dot) + (tenths % 10 ? `${comma}${tenths % 10}` : '');
}

export const total = (ids: readonly string[]): number => ids.map(worthOf).reduce((a, b) => a + b, 0);
export const gap = (a: string, b: string): number => Math.abs(worthOf(a) - worthOf(b));
export const percentOf = (a: string, b: string): number => (100 * worthOf(a)) / worthOf(b);
export const fromLargest = (ids: readonly string[]): string[] => [...ids].sort((a, b) => worthOf(b) - worthOf(a));
