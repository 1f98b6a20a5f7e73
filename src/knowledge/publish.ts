import type { Compiled } from './compiled';

/** The published file: the same knowledge gives the same bytes, here, in `jessi build` and in the studio. */
export function publish(compiled: Compiled): string {
  return `${JSON.stringify(compiled)}\n`;
}
