/** What a short question asks on of a series that was just told: "next year's?", "from that target?", "where does it stand?". */
import type { Compiled, Figure } from '../knowledge/compiled';
import type { Query, Token } from '../knowledge/query';
import { isBeside, isEmpty, type Put, type Referred, THAT } from './ellipsis';
import type { FigureTree } from './figures/figureTree';
import { isOf } from './focus';

/** A target may be said beside its year. */
const AIMS = new Set(['target', 'mau', 'ingin', 'sampai', 'kejar', 'patok', 'angka']);
const RISES = 'naik';
const INTO = new Set(['jadi', 'ke', 'sampai']);
const STANDS = new Set(['posisi', 'kondisi', 'angka']);
/** "Where does it stand?" */
const WHERE_NOW = new Set(['stand', 'stands', 'right', 'sekarang']);

/** @returns A function that puts in, or answers by, the target or what is reached; its `last` is the figure told last. */
export function prepareSeries(
  { announcement: { dates } }: Pick<Compiled, 'announcement'>,
  tree: FigureTree,
  put: Put,
): (query: Query, last: Figure | undefined) => Referred | undefined {
  const years = new Map(dates.map(({ id, value }) => [id, value.slice(0, 4)]));
  const inSeries = (role: 'reached' | 'target', last: Figure, year?: string) =>
    tree.figures.find(
      ({ series }) =>
        series?.role === role && series.id === last.series?.id && (year === undefined || String(series.year) === year),
    );

  /** "And next year's?", "to what does it rise?": the entry on the target of that year. */
  const byYear = (query: Query, last: Figure): Referred | undefined => {
    const { tokens, mentions } = query;
    const time = mentions.find(({ kind }) => kind === 'year') ?? mentions.find(({ kind }) => kind === 'date');
    if (!time) return undefined;
    const isTime = (at: number) =>
      mentions.some(({ kind, from, to }) => /year|date/.test(kind) && at >= from && at < to);
    const isTo = (at: number) => tokens[at]?.concept === RISES && isOf(INTO, tokens[at + 1]);
    const isBare = tokens.every((token, at) => isEmpty(token) || isTime(at) || isOf(AIMS, token) || isTo(at));
    const target = inSeries('target', last, years.get(time.id) ?? time.id);
    return isBare && target?.entry && target !== last
      ? { query, entry: target.entry, ...(tokens.some((_, at) => isTo(at)) && { isPlain: true }) }
      : undefined;
  };

  /** "From what is reached to *that target*" */
  const byTarget = (query: Query, last: Figure): Referred | undefined => {
    const { tokens, mentions } = query;
    const at = tokens.findIndex(
      ({ concept }, one) => concept === 'target' && isOf(THAT, tokens[one + 1]) && tokens[one - 1]?.how !== 'number',
    );
    const isNamed = mentions.some(({ kind, from }) => kind === 'figure' && from === at);
    return at >= 0 && !isNamed ? { query: put(query, at, at + 2, last.id).query } : undefined;
  };

  /** "Where does it stand?", "how much more from where it stands now?", "and what is reached?" */
  const byReached = (query: Query, last: Figure): Referred | undefined => {
    const { tokens, mentions, type } = query;
    const reached = mentions.length ? undefined : inSeries('reached', last);
    if (!reached) return undefined;
    const isWhere = type === 'where' && tokens.some(({ text }) => text.startsWith('stand'));
    if (reached.entry && isWhere && tokens.every((token) => isBeside(token) || isOf(WHERE_NOW, token)))
      return { query, entry: reached.entry };
    const isNow = ({ text }: Token, at: number) => STANDS.has(text) && tokens[at + 1]?.concept === 'sekarang';
    const now = tokens.findIndex(isNow);
    if (now >= 0) return { query: put(put(query, now + 2, now + 2, last.id).query, now, now + 2, reached.id).query };
    const at = tokens.findIndex(({ text }) => text.startsWith('capaian'));
    return at >= 0 ? { query: put(query, at, at + 1, reached.id).query } : undefined;
  };

  return (query, last) => {
    if (!last?.series) return undefined;
    const year = byYear(query, last);
    if (year || last.series.role !== 'target') return year;
    return byTarget(query, last) ?? byReached(query, last);
  };
}
