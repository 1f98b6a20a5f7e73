/** Says operands, amounts and sentences in one language. */
import type { Compiled, Figure, Language, Localised } from '../../knowledge/compiled';
import { byId } from '../byId';
import type { TableRow } from '../reply';
import type { FigureTree } from './figureTree';
import { capitalise, fill, formatNumber, joinList } from './format';
import { type Operand, unitOf, worthOf } from './operand';
import { type Phrases, phrasesOf } from './phrases';

export interface Speaker {
  readonly phrases: Phrases;
  /** Fills a sentence pattern; its first letter is a capital. */
  say(pattern: keyof Phrases, values?: Readonly<Record<string, string>>): string;
  number(value: number): string;
  /** With its unit: "71.935 orang", "35 persen". */
  amount(value: number, unit: string): string;
  /** A computed number in its pattern, marked where one decimal does not hold all of it. */
  about(value: number, pattern?: string): string;
  percent(value: number): string;
  /** With two decimals, for those who ask for them. */
  precisely(value: number): string;
  label(operand: Operand): string;
  /** The slots that most patterns have: a, va, b, vb. */
  pair(a: Operand, b?: Operand): Record<string, string>;
  /** "pengemudi Grab (1.173)", joined. */
  list(operands: readonly Operand[]): string;
  row(operand: Operand, asked?: boolean): TableRow;
  isPercent(unit: string): boolean;
}

export function createSpeaker(knowledge: Compiled, tree: FigureTree, language: Language): Speaker {
  const phrases = phrasesOf(language);
  const number = (value: number) => formatNumber(value, language);
  const units = byId(knowledge.units);
  const isPercent = (id: string) => units.get(id)?.kind === 'percent';
  const amount = (value: number, id: string) => {
    const name = units.get(id)?.name;
    return name ? `${number(value)} ${name[language] ?? name.id}` : number(value);
  };
  const plain = (operand: Operand) => {
    const unit = unitOf(operand);
    return isPercent(unit) ? amount(worthOf(operand, tree), unit) : number(worthOf(operand, tree));
  };
  const proper = properWords(knowledge);
  // Labels begin with a capital; inside a sentence only names keep it.
  const inner = (label: Localised) => {
    const shown = label[language] ?? label.id;
    return proper.has(shown.split(/[ -]/, 1)[0] ?? '') ? shown : shown.charAt(0).toLowerCase() + shown.slice(1);
  };
  const join = (items: readonly string[]) => joinList(items, phrases.and);
  // Targets differ by their year, which their labels leave out.
  const labels = (figures: readonly Figure[]) =>
    join(figures.map(({ label, series }) => inner(label) + (series?.role === 'target' ? ` ${series.year}` : '')));
  const label = ({ plus, minus, name, minusName }: Operand): string => {
    const base = name ? inner(name) : labels(plus);
    return minus.length ? fill(phrases.outside, { a: base, b: minusName ? inner(minusName) : labels(minus) }) : base;
  };
  const about = (value: number, pattern = '{n}') => {
    const n = fill(pattern, { n: number(value) });
    return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 ? n : fill(phrases.about, { n });
  };
  return {
    phrases,
    say: (pattern, values = {}) => capitalise(fill(phrases[pattern], values)),
    number,
    amount,
    about,
    percent: (value) => about(value, `{n} ${phrases.percent}`),
    precisely: (value) => `${formatNumber(value, language, 2)} ${phrases.percent}`,
    label,
    pair: (a, b = a) => ({ a: label(a), va: plain(a), b: label(b), vb: plain(b) }),
    list: (operands) => join(operands.map((operand) => `${label(operand)} (${plain(operand)})`)),
    row: (operand, asked) => {
      const unit = unitOf(operand);
      const value = worthOf(operand, tree);
      const row = { label: capitalise(label(operand)), value, unit, text: amount(value, unit) };
      return asked ? { ...row, asked } : row;
    },
    isPercent,
  };
}

/** Words that have a capital also inside some label, or more than one: names. */
function properWords({ figures, groups }: Compiled): ReadonlySet<string> {
  const labels = [...figures, ...groups].flatMap(({ label }) => [label.id, label.en ?? '']);
  return new Set(labels.flatMap((label) => label.match(/(?<=[ (-])\p{Lu}\p{L}*|\p{Lu}{2}\p{L}*/gu) ?? []));
}
