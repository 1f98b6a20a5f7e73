/** What of a page's figures is shown, in which unit, and what it is aimed at. */
import type { Page } from './read';

export type Widget = Page['widgets'][number];

export interface Column {
  readonly title: string;
  readonly unit: string;
  /** At most this; nothing where no target was set. */
  readonly target?: number;
  /** The median of the runs, or the least: what a busy machine would do if it were quiet. */
  of(widget: Widget, which?: 'median' | 'least'): number | undefined;
}

const measured =
  (key: string, scale = 1) =>
  ({ measured: all }: Widget, which: 'median' | 'least' = 'median'): number | undefined => {
    const found = all[key];
    return found && found[which] / scale;
  };
const MB = 2 ** 20;

export const COLUMNS: readonly Column[] = [
  { title: 'Script and style, gzip', unit: 'kB', target: 50, of: ({ gzip }) => gzip / 1000 },
  { title: 'Script and style, brotli', unit: 'kB', target: 43, of: ({ brotli }) => brotli / 1000 },
  { title: 'Requests', unit: '', target: 1, of: measured('requests') },
  { title: 'Requests to others', unit: '', target: 0, of: measured('others') },
  { title: 'Until the launcher is drawn, 4x', unit: 'ms', of: measured('launcher') },
  { title: 'Script time added, 4x', unit: 'ms', target: 25, of: measured('script') },
  { title: 'Main thread added, 4x', unit: 'ms', of: measured('main') },
  { title: 'Blocking time added, 4x', unit: 'ms', target: 5, of: measured('blocking') },
  { title: 'Longest task added, 4x', unit: 'ms', of: measured('longest') },
  { title: 'Layout shift', unit: '', target: 0, of: measured('shift') },
  { title: 'Heap added, closed', unit: 'MB', target: 0.3, of: measured('closedHeap', MB) },
  { title: 'Heap added, open and asked', unit: 'MB', target: 1, of: measured('openHeap', MB) },
  { title: 'Nodes in the page’s own tree', unit: '', target: 1, of: measured('nodes') },
  { title: 'Click to open, painted, 4x', unit: 'ms', target: 45, of: measured('opened') },
  { title: 'Enter to reply, painted, 4x', unit: 'ms', target: 50, of: measured('replied') },
];

/** Two digits that count, no exponent. */
export function shown(value: number | undefined): string {
  if (value === undefined) return '–';
  const digits = value >= 100 || value === Math.round(value) ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, digits ? '' : ',');
}
