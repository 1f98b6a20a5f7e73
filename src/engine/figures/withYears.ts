/** Years in a question: which member of a series they mean. */
import type { Figure } from '../../knowledge/compiled';
import type { Mention } from '../../knowledge/query';
import type { FigureTree } from './figureTree';
import { type Operand, single } from './operand';

/** A year picks from a series ("target 2026"); a year of which no count speaks leaves nothing to compute. */
export function withYears(
  named: readonly Operand[],
  mentions: readonly Mention[],
  tree: FigureTree,
  isChange: boolean,
  /** A target is spoken of. */
  isTarget: boolean,
): readonly Operand[] | undefined {
  // "The 2026 target": the year beside a target tells which one, whatever its bare name means.
  const operands = named.map((operand) => {
    const year = mentions.find(({ kind, from, to }) => kind === 'year' && (to === operand.from || from === operand.to));
    const [one] = operand.plus;
    // "Next year's target than this year's": a name with its own year inside keeps it, and the other one is a side of its own.
    const isOwn = mentions.some(
      ({ kind, id, from, to }) =>
        kind === 'year' && id === String(one?.series?.year) && from >= operand.from && to <= operand.to,
    );
    const isOther = one?.series?.role === 'target' && year && !isOwn && String(one.series.year) !== year.id;
    const other = isOther
      ? tree.figures.find(
          ({ series }) => series?.id === one.series?.id && series?.role === 'target' && String(series.year) === year.id,
        )
      : undefined;
    return year && other ? single(other, Math.min(operand.from, year.from), Math.max(operand.to, year.to)) : operand;
  });
  const isSeries = ({ plus }: Operand) => plus.every(({ series }) => series);
  const years = mentions.filter(
    ({ kind, from }) => kind === 'year' && !operands.some((operand) => from >= operand.from && from < operand.to),
  );
  const ours = operands.filter(isSeries);
  const ids = new Set(
    (ours.length || !isChange || operands.length ? ours.flatMap(({ plus }) => plus) : tree.figures).flatMap(
      ({ series }) => series?.id ?? [],
    ),
  );
  const inSeries = tree.figures.filter(({ series }) => series && ids.has(series.id));
  if (!inSeries.length || ids.size > 1) {
    const isDated = (year: string) => operands.some(({ plus }) => plus.some(({ date }) => date.startsWith(year)));
    return years.every(({ id }) => !operands.length || isDated(id)) ? operands : undefined;
  }
  const ofYear = (year: string): Figure | undefined =>
    [...inSeries].sort(targetsFirst).find(({ series }) => String(series?.year) === year);
  const chosen = years.flatMap(({ id, from, to }) => {
    const figure = ofYear(id);
    return figure ? [single(figure, from, to)] : [];
  });
  const exact = operands.filter(({ plus }) => plus.length === 1);
  // "X this year": what is reached in it, and not its target as well, unless they are set against each other.
  const isReachedIn = ({ plus: [one] }: Operand) =>
    !isChange &&
    !isTarget &&
    exact.some(({ plus: [other] }) => other?.series?.role === 'reached' && other.series.year === one?.series?.year);
  const fresh = chosen.filter((one) => !exact.some((operand) => operand.plus[0] === one.plus[0]) && !isReachedIn(one));
  // "X from one year to another": the years are the sides, the bare name of the series is none.
  const kept = fresh.length > 1 ? exact.filter(({ plus }) => plus[0]?.series?.role === 'target') : exact;
  const all = [...kept, ...fresh].sort((a, b) => a.from - b.from);
  if (exact.length === operands.length) return all;
  // Only the series' bare name: from where it stands to the year asked, or to the next target.
  const inTime = [...inSeries].sort((a, b) => targetsFirst(b, a) || (a.series?.year ?? 0) - (b.series?.year ?? 0));
  const [reached, next] = inTime;
  const partner = all.length === 1 ? [reached] : all.length ? [] : [reached, next];
  return [
    ...partner.flatMap((figure) => (figure && !all.some(({ plus }) => plus[0] === figure) ? [single(figure)] : [])),
    ...all,
  ];
}

const targetsFirst = (a: Figure, b: Figure): number =>
  Number(b.series?.role === 'target') - Number(a.series?.role === 'target');
