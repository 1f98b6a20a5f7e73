/**
 * Rising lists of numbers as short printable ASCII: each difference is one character, a large one `~` and two, a very large one
 * `~~` and three. Neither quote nor backslash occurs, so that JSON adds nothing.
 */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (one) => !'"\\~'.includes(one),
);
const BASE = ALPHABET.length;
const TILDE = 126;
/** By character code. */
const VALUES = new Uint8Array(TILDE + 1);
for (const [at, one] of ALPHABET.entries()) VALUES[one.charCodeAt(0)] = at;

/** @param numbers Rising, from 0, with differences below the third power of the base (753,571). */
export function pack(numbers: readonly number[]): string {
  const digit = (value: number): string => ALPHABET[value % BASE] ?? '';
  let before = -1;
  let text = '';
  for (const number of numbers) {
    const step = number - before - 1;
    const last = digit(step);
    const next = digit(Math.floor(step / BASE));
    if (step < BASE) text += last;
    else if (step < BASE ** 2) text += `~${next}${last}`;
    else text += `~~${digit(Math.floor(step / BASE ** 2))}${next}${last}`;
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
    let more = 0;
    while (text.charCodeAt(at) === TILDE) {
      more++;
      at++;
    }
    let step = value(at);
    for (; more > 0; more--) step = step * BASE + value(++at);
    before += step + 1;
    numbers.push(before);
  }
  return numbers;
}
