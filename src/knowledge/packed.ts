/**
 * The index's weights as short printable text. What most features say about most entries is nothing, so only the steps from one
 * weight to the next are written, feature by feature as if all were one row: a sign holds the level of a weight and the rest of
 * its step, larger steps have digits before it. Level and step in one sign measured a tenth less under gzip than apart.
 */
import { WEIGHTS } from './compiled';

/** Printable, without what JSON, a string of either quote or the transport form would have to escape. */
export const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !`"'\`\\$~|^<>`.includes(sign))
  .join('');
/** By character code. */
const VALUES = Uint8Array.from({ length: 127 }, (_, code) => Math.max(0, DIGITS.indexOf(String.fromCharCode(code))));
const LEVELS = WEIGHTS.length;
/** Steps below this need no digit: as many as there are signs for, but for a dozen digits. */
const SPAN = 8;
const BASE = DIGITS.length - LEVELS * SPAN;
/** Weights in one text, so that a large base is read in pieces. */
const MOST = 2048;

/** A weight: its feature's number times the number of entries, plus its entry's; and which of WEIGHTS. */
export type Placed = readonly [place: number, level: number];

/** @param weights By rising place. */
export function pack(weights: readonly Placed[]): string[] {
  const texts: string[] = [];
  let before = -1;
  for (const [at, [place, level]] of weights.entries()) {
    if (at % MOST === 0) texts.push('');
    const step = place - before - 1;
    let text = DIGITS.charAt((step % SPAN) * LEVELS + level);
    for (let rest = Math.floor(step / SPAN); rest > 0; rest = Math.floor(rest / BASE))
      text = DIGITS.charAt(LEVELS * SPAN + (rest % BASE)) + text;
    texts[texts.length - 1] += text;
    before = place;
  }
  return texts;
}

/**
 * Undoes `pack` for one of its texts.
 * @param before The place of the last weight of the text before; -1 for the first text.
 * @returns The place of the last weight.
 */
export function unpack(text: string, before: number, visit: (place: number, level: number) => void): number {
  let place = before;
  let high = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = VALUES[text.charCodeAt(at)] ?? 0;
    if (digit >= LEVELS * SPAN) {
      high = high * BASE + digit - LEVELS * SPAN;
      continue;
    }
    place += high * SPAN + Math.floor(digit / LEVELS) + 1;
    high = 0;
    visit(place, digit % LEVELS);
  }
  return place;
}
