/** Numbers of a run: percentiles, and the files that keep the last run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Name = 'engine' | 'page';

/** The value below which a share of the values lies, 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
/** @returns Milliseconds of work since, not time that passed: other programs of the machine do not count. */
export function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const fileOf = (name: Name): string => fileURLToPath(new URL(`results/${name}.json`, import.meta.url));
export const readResult = (name: Name): unknown => JSON.parse(readFileSync(fileOf(name), 'utf8'));
export function writeResult(name: Name, result: object): void {
  writeFileSync(fileOf(name), `${JSON.stringify(result, null, 2)}\n`);
}
