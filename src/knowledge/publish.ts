import type { Compiled } from './compiled';

/**
 * The published file: the same knowledge gives the same bytes, here, in `jessi build` and in the studio. All ASCII: no server's idea
 * of an encoding can break it, and browsers keep such a text in half the memory.
 */
export function publish(compiled: Compiled): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(compiled).replace(/[^\0-\x7f]/g, escaped)}\n`;
}
