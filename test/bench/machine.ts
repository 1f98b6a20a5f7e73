/** The machine that the figures hold for. */
import { cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory: string;
  readonly node: string;
  readonly chromium?: string;
  /** Programs that wanted a core while this ran, on average over a minute; above the number of cores, times are too long. */
  readonly load: number;
  readonly date: string;
}

export function machine(more: Partial<Machine> = {}): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.versions.node,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    date: new Date().toISOString().slice(0, 10),
    ...more,
  };
}
