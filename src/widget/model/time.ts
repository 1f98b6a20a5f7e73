/** Times as people say them: "Baru saja", "20 menit lalu", "kemarin". */
import type { Language } from '../../engine/reply';
import { STRINGS } from '../strings/strings';

const MINUTE = 60_000;
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 1440 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** @param at and now: milliseconds since the epoch; a clock that was set back gives "just now". */
export function sinceWhen(at: number, now: number, language: Language): string {
  const [unit, size] = STEPS.find(([, length]) => now - at >= length) ?? [];
  if (!unit || !size) return STRINGS[language].now;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor((now - at) / size), unit);
}
