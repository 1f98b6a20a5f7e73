/**
 * Rising lists of numbers as short printable ASCII: each difference is one character, a large one `~` and two. Neither quote nor
 * backslash occurs, so that JSON adds nothing.
 */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (one) => !'"\\~'.includes(one),
);
const BASE = ALPHABET.length;
const TILDE = 126;
/** By character code. */
const VALUES = new Uint8Array(TILDE + 1);
for (const [at, one] of ALPHABET.entries()) VALUES[one.charCodeAt(0)] = at;

/** @param numbers Rising, from 0, with differences below the square of the base (8,281). */
export function pack(numbers: readonly number[]): string {
  let before = -1;
  let text = '';
  for (const number of numbers) {
    const step = number - before - 1;
    const digit = (value: number): string => ALPHABET[value] ?? '';
    text += step < BASE ? digit(step) : `~${digit(Math.floor(step / BASE))}${digit(step % BASE)}`;
    before = number;
  }
  return text;
}

/** Undoes `pack`. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  const value = (place: number): number => VALUES[text.charCodeAt(place)] ?? 0;
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    let step = value(at);
    if (text.charCodeAt(at) === TILDE) {
      step = value(at + 1) * BASE + value(at + 2);
      at += 2;
    }
    before += step + 1;
    numbers.push(before);
  }
  return numbers;
}
