/** What lies inside what: the announcement's figures as a tree, with rounded twins folded into their exact figure. */
import type { Compiled, Figure } from '../../knowledge/compiled';
import { byId } from '../byId';

/** Values that stand in for others, by figure id: how a calculation runs with rounded twins. */
export type Swap = ReadonlyMap<string, number>;

export interface FigureTree {
  readonly figures: readonly Figure[];
  get(id: string): Figure | undefined;
  /** The exact figure behind a rounded one; any other figure is itself. */
  exact(figure: Figure): Figure;
  /** The rounded form of an exact figure, where the announcement says one too. */
  rounded(figure: Figure): Figure | undefined;
  /** What a figure is the sum of; else the figures that call themselves part of it. */
  parts(figure: Figure): readonly Figure[];
  /** The parts of the parts, down to figures that have none. */
  leaves(figure: Figure): readonly Figure[];
  /** Strictly inside, at any depth. */
  within(inner: Figure, outer: Figure): boolean;
  /** Surely without common members, because a sum or a remainder of the announcement separates them. */
  apart(a: Figure, b: Figure): boolean;
  /** The largest announced sum around a figure, or the figure. */
  total(figure: Figure): Figure;
  /** The one that "all" means when nobody says all of what: the sum with the most parts. */
  readonly main: Figure | undefined;
  /** Parts that a computed sum of the others leaves out: not groups of the same kind. */
  outsiders(whole: Figure): readonly Figure[];
  /** What a figure is naturally a share of: its total, or what the total is part of. */
  whole(figure: Figure): Figure | undefined;
  /** The part of a whole that the announcement sets against the rest of it. */
  covered(whole: Figure): Figure | undefined;
  value(figure: Figure, swap?: Swap): number;
}

/** Answers of a pure function, kept: relations between figures never change. */
function kept<T>(find: (figure: Figure) => T): (figure: Figure) => T {
  const known = new Map<Figure, { readonly found: T }>();
  return (figure) => {
    const { found } = known.get(figure) ?? { found: find(figure) };
    known.set(figure, { found });
    return found;
  };
}

export function prepareTree({ figures }: Pick<Compiled, 'figures'>): FigureTree {
  const known = byId(figures);
  const get = (id: string | undefined) => (id === undefined ? undefined : known.get(id));
  const all = (ids: readonly string[]) => ids.flatMap((id) => get(id) ?? []);
  const exact = (figure: Figure): Figure => get(figure.rounding?.of) ?? figure;
  const twins = new Map(figures.map((figure) => [figure.rounding?.of, figure]));
  const rounded = (figure: Figure) => twins.get(figure.id);
  const isExact = (figure: Figure) => !figure.rounding;
  const summed: (figure: Figure) => readonly Figure[] = kept((figure) =>
    all(figure.sumOf ?? (figure.computed?.rule === 'sum' ? figure.computed.of : [])),
  );
  const rest = kept((figure) => (figure.computed?.rule === 'difference' ? all(figure.computed.of).map(exact) : []));
  const shares = new Set(figures.map(({ percentOf }) => `${percentOf?.part} ${percentOf?.whole}`));

  const parents = new Map<Figure, Figure[]>(
    figures.map((figure) => [
      figure,
      figures.filter(
        (other) =>
          other !== figure &&
          (figure.partOf === other.id ||
            summed(other).includes(figure) ||
            rest(figure)[0] === other ||
            shares.has(`${figure.id} ${other.id}`)),
      ),
    ]),
  );
  const parentsOf = (figure: Figure) => parents.get(exact(figure)) ?? [];
  const ancestors = (figure: Figure): Figure[] => parentsOf(figure).flatMap((parent) => [parent, ...ancestors(parent)]);
  const around = new Map(figures.map((figure) => [figure, new Set(ancestors(figure))]));
  const within = (inner: Figure, outer: Figure) => around.get(exact(inner))?.has(exact(outer)) ?? false;

  // Sets without common members: the operands of each sum, and each remainder with what was taken away.
  const splits = figures.flatMap((figure) => {
    const [, taken] = rest(figure);
    return [summed(figure).map(exact), taken ? [figure, taken] : []].filter((set) => set.length > 1);
  });
  const branches = kept((figure) =>
    splits.map((split) => split.find((part) => part === exact(figure) || within(exact(figure), part))),
  );

  const parts: (figure: Figure) => readonly Figure[] = kept((figure) => {
    const sum = summed(exact(figure));
    return sum.length ? sum : figures.filter((other) => isExact(other) && other.partOf === exact(figure).id);
  });
  const leaves: (figure: Figure) => readonly Figure[] = kept((figure) => {
    const inner = summed(exact(figure));
    return inner.length ? inner.flatMap(leaves) : [figure];
  });
  const total: (figure: Figure) => Figure = kept((figure) => {
    const above = figures.find((other) => !other.computed && summed(other).includes(exact(figure)));
    return above ? total(above) : exact(figure);
  });
  const main = figures.reduce<Figure | undefined>(
    (best, figure) => (leaves(figure).length > (best ? leaves(best).length : 1) ? figure : best),
    undefined,
  );
  const covered = kept((whole): Figure | undefined => {
    const share = figures.find((figure) => figure.percentOf?.whole === exact(whole).id);
    const remainder = figures.find((figure) => rest(figure)[0] === exact(whole));
    return get(share?.percentOf?.part) ?? (remainder && rest(remainder)[1]);
  });
  const value = (figure: Figure, swap?: Swap): number => {
    const operands = figure.computed && swap ? all(figure.computed.of).map((operand) => value(operand, swap)) : [];
    const [first = 0, ...others] = operands;
    if (!operands.length) return swap?.get(figure.id) ?? figure.value;
    if (figure.computed?.rule === 'share') return (100 * first) / (others[0] ?? 1);
    const sign = figure.computed?.rule === 'sum' ? 1 : -1;
    return others.reduce((sum, operand) => sum + sign * operand, first);
  };

  const outsiders = (whole: Figure): readonly Figure[] => {
    const kept = figures.find(({ computed, partOf }) => computed?.rule === 'sum' && partOf === whole.id);
    const inner = summed(whole);
    return [...(kept ? inner.filter((part) => !summed(kept).includes(part)) : []), ...inner.flatMap(outsiders)];
  };

  return {
    figures,
    outsiders,
    get,
    exact,
    rounded,
    parts,
    leaves,
    within,
    apart: (a, b) =>
      branches(a).some((left, at) => {
        const right = branches(b)[at];
        return left && right && left !== right;
      }),
    total,
    main,
    whole: (figure) => {
      const top = total(figure);
      return top !== exact(figure) ? top : parentsOf(figure)[0];
    },
    covered,
    value,
  };
}
