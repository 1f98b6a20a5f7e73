/** Says operands, amounts and whole computations in one language. */
import type { Compiled, Figure, Language, Localised } from '../../knowledge/compiled';
import type { TableRow } from '../reply';
import type { Computation } from './computation';
import type { FigureTree } from './figureTree';
import { capitalise, fill, formatNumber, joinList } from './format';
import { figuresOf, type Operand, unitOf, worthOf } from './operand';
import { type Phrases, phrasesOf } from './phrases';

export interface Speaker {
  readonly phrases: Phrases;
  /** Fills a sentence pattern; its first letter is a capital. */
  say(pattern: keyof Phrases, values?: Readonly<Record<string, string>>): string;
  text(localised: Localised): string;
  number(value: number): string;
  /** With its unit: "71.935 orang", "35 persen". */
  amount(value: number, unit: string): string;
  /** A percentage, marked as rounded where it is. */
  percent(value: number): string;
  label(operand: Operand): string;
  /** The slots that most patterns have: a, va, b, vb. */
  pair(a: Operand, b: Operand): Record<string, string>;
  /** "pengemudi Grab (1.173)", joined. */
  list(operands: readonly Operand[]): string;
  row(operand: Operand, asked?: boolean): TableRow;
  isPercent(unit: string): boolean;
}

export function createSpeaker(knowledge: Compiled, tree: FigureTree, language: Language): Speaker {
  const phrases = phrasesOf(language);
  const text = (localised: Localised) => localised[language] ?? localised.id;
  const number = (value: number) => formatNumber(value, language);
  const unit = (id: string) => knowledge.units.find((one) => one.id === id);
  const isPercent = (id: string) => unit(id)?.kind === 'percent';
  const amount = (value: number, id: string) => {
    const name = unit(id)?.name;
    return name ? `${number(value)} ${text(name)}` : number(value);
  };
  const plain = (operand: Operand) => {
    const value = worthOf(operand, tree);
    return isPercent(unitOf(operand)) ? amount(value, unitOf(operand)) : number(value);
  };
  const proper = properWords(knowledge);
  // Labels begin with a capital; inside a sentence only names keep it.
  const inner = (shown: string) =>
    proper.has(shown.split(/[ -]/, 1)[0] ?? '') ? shown : shown.charAt(0).toLowerCase() + shown.slice(1);
  const labels = (figures: readonly Figure[]) =>
    joinList(
      // Members of a series differ by their year, which their labels leave out.
      figures.map(({ label, series }) => inner(text(label)) + (series ? ` ${series.year}` : '')),
      phrases.and,
    );
  const label = (operand: Operand): string => {
    const base = operand.name ? inner(text(operand.name)) : labels(operand.plus);
    const left = operand.minusName ? inner(text(operand.minusName)) : labels(operand.minus);
    return operand.minus.length ? fill(phrases.outside, { a: base, b: left }) : base;
  };
  return {
    phrases,
    say: (pattern, values = {}) => capitalise(fill(phrases[pattern], values)),
    text,
    number,
    amount,
    percent: (value) => {
      const shown = `${number(value)} ${phrases.percent}`;
      return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 ? shown : fill(phrases.about, { n: shown });
    },
    label,
    pair: (a, b) => ({ a: label(a), va: plain(a), b: label(b), vb: plain(b) }),
    list: (operands) =>
      joinList(
        operands.map((operand) => `${label(operand)} (${plain(operand)})`),
        phrases.and,
      ),
    row: (operand, asked) => {
      const value = worthOf(operand, tree);
      const shown = amount(value, unitOf(operand));
      return {
        label: capitalise(label(operand)),
        value,
        unit: unitOf(operand),
        text: shown,
        ...(asked ? { asked } : {}),
      };
    },
    isPercent,
  };
}

/** Words that have a capital also inside some label, or more than one: names. */
function properWords({ figures, groups }: Compiled): ReadonlySet<string> {
  const labels = [...figures, ...groups].flatMap(({ label }) => [label.id, label.en ?? '']);
  return new Set(labels.flatMap((label) => label.match(/(?<=[ (-])\p{Lu}[\p{L}]*|\p{Lu}{2}\p{L}*/gu) ?? []));
}

/** Paragraphs of the figures, and of what a computed figure is made from. */
function paragraphsOf(figures: readonly Figure[], tree: FigureTree): string[] {
  return figures.flatMap((figure) =>
    figure.paragraph !== undefined
      ? [figure.paragraph]
      : paragraphsOf(
          (figure.computed?.of ?? []).flatMap((id) => tree.get(id) ?? []),
          tree,
        ),
  );
}

/** Adds to an outcome what follows from its operands: sources and the figures that a follow-up works on. */
export function finish(
  outcome: Pick<Computation, 'text'> & Partial<Computation>,
  tree: FigureTree,
  named: readonly Operand[],
  others: readonly Operand[] = [],
): Computation {
  const ids = named.flatMap((operand) => operand.plus.map(({ id }) => id));
  return {
    kind: 'answer',
    certain: 1,
    figureIds: [...new Set(ids)],
    sourceIds: [...new Set(paragraphsOf([...named, ...others].flatMap(figuresOf), tree))],
    suggestions: [],
    ...outcome,
  };
}
