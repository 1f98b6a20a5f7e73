/** Figures' values worked out from the editors' file alone, so that the engine's sums are judged by another hand. */
import type { Source } from '../../src/knowledge/schema';

/** Value per figure id; those with a rule are computed from their operands. */
export function figureValues({ figures: { figures } }: Source): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const amountOf = (id: string): number => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const figure = figures.find((one) => one.id === id);
    const [first = 0, ...others] = (figure?.computed?.of ?? []).map(amountOf);
    const computed = {
      sum: others.reduce((total, value) => total + value, first),
      difference: others.reduce((total, value) => total - value, first),
      share: (first / (others[0] ?? 1)) * 100,
    };
    const value = figure?.value ?? (figure?.computed ? computed[figure.computed.rule] : 0);
    values.set(id, value);
    return value;
  };
  for (const { id } of figures) amountOf(id);
  return values;
}
