/** Charts as inline SVG: lines on logarithmic axes for growth, bars for everything else. */
import { shown } from './columns';

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export interface Bar {
  readonly name: string;
  readonly value: number | undefined;
}

const ROW = 26;
const LABEL = 170;
const WIDTH = 720;

/** Bars from zero, the shortest is the best; a dashed line marks the target. */
export function bars(title: string, unit: string, list: readonly Bar[], target?: number): string {
  const known = list.filter(({ value }) => value !== undefined);
  const most = Math.max(target ?? 0, ...known.map(({ value }) => value ?? 0), 1e-9) * 1.02;
  const room = WIDTH - LABEL - 90;
  const x = (value: number): number => LABEL + (room * value) / most;
  const rows = known.map(({ name, value = 0 }, at) => {
    const y = at * ROW + 4;
    const text = `${shown(value)}${unit ? ` ${unit}` : ''}`;
    const isOwn = name === 'jessi' ? ' class="own"' : '';
    return `<g${isOwn}><text x="${LABEL - 10}" y="${y + 14}" text-anchor="end">${safe(name)}</text><rect x="${LABEL}" y="${y}" width="${Math.max(1, x(value) - LABEL).toFixed(1)}" height="${ROW - 8}" rx="3"/><text x="${(x(value) + 8).toFixed(1)}" y="${y + 14}">${text}</text></g>`;
  });
  const height = known.length * ROW + 6;
  const line =
    target === undefined
      ? ''
      : `<line class="target" x1="${x(target).toFixed(1)}" x2="${x(target).toFixed(1)}" y1="0" y2="${height}"/>`;
  const aim = target === undefined ? '' : ` <small>target: at most ${target}${unit ? ` ${unit}` : ''}</small>`;
  return `<figure><figcaption>${safe(title)}${aim}</figcaption><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${safe(title)}">${line}${rows.join('')}</svg></figure>`;
}

export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

const HEIGHT = 340;
const PLOT = { left: 70, right: 480, top: 16, bottom: 290 };

/** Both axes by powers of ten: a cost that grows with the knowledge is a line that rises as fast as the diagonal. */
export function growth(title: string, list: readonly Line[]): string {
  const points = list.flatMap(({ points: all }) => all);
  const log = Math.log10;
  const [fromX, toX] = [log(Math.min(...points.map(([x]) => x))), log(Math.max(...points.map(([x]) => x)))];
  const [fromY, toY] = [
    Math.floor(log(Math.min(...points.map(([, y]) => y)))),
    Math.ceil(log(Math.max(...points.map(([, y]) => y)))),
  ];
  const x = (value: number): number =>
    PLOT.left + ((PLOT.right - PLOT.left) * (log(value) - fromX)) / (toX - fromX || 1);
  const y = (value: number): number =>
    PLOT.bottom - ((PLOT.bottom - PLOT.top) * (log(value) - fromY)) / (toY - fromY || 1);
  const at = (px: number): string => px.toFixed(1);
  const across = Array.from({ length: toY - fromY + 1 }, (_, step) => 10 ** (fromY + step)).map(
    (value) =>
      `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${at(y(value))}" y2="${at(y(value))}"/><text x="${PLOT.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${value >= 1 ? value.toLocaleString('en-US') : value} ms</text>`,
  );
  const below = [...new Set(points.map(([value]) => value))].map(
    (value) =>
      `<text x="${at(x(value))}" y="${PLOT.bottom + 20}" text-anchor="middle">${value.toLocaleString('en-US')}</text>`,
  );
  let free = Number.NEGATIVE_INFINITY;
  const ends = [...list].sort((a, b) => y(a.points.at(-1)?.[1] ?? 1) - y(b.points.at(-1)?.[1] ?? 1));
  const lines = ends.map(({ name, points: all }) => {
    const [endX, endY] = all.at(-1) ?? [1, 1];
    free = Math.max(free + 15, y(endY) + 4);
    const path = all.map(([px, py]) => `${at(x(px))},${at(y(py))}`).join(' ');
    const dots = all.map(([px, py]) => `<circle cx="${at(x(px))}" cy="${at(y(py))}" r="3.5"/>`).join('');
    return `<g${name === 'jessi' ? ' class="own"' : ''}><polyline points="${path}"/>${dots}<text x="${at(x(endX) + 10)}" y="${at(free)}">${safe(name)} ${shown(endY)} ms</text></g>`;
  });
  return `<figure><figcaption>${safe(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${safe(title)}">${across.join('')}${below.join('')}<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 42}" text-anchor="middle">entries</text>${lines.join('')}</svg></figure>`;
}
