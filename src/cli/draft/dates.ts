/** Dates in a press text, also "Kamis (11/12)" whose year only the weekday tells. */

export interface DateFound {
  /** ISO date of the precision that is written. */
  readonly value: string;
  readonly said: string;
  readonly from: number;
  readonly to: number;
}

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];
const DAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];
const MONTH = MONTHS.join('|');
const DAY = `${DAYS.join('|')}|jum'at`;

const two = (number: number) => String(number).padStart(2, '0');
const monthOf = (name: string) => MONTHS.indexOf(name.toLowerCase()) + 1;

function isReal(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Among the years near the report, the one in which this day falls on that weekday. */
function yearBy(weekday: string | undefined, month: number, day: number, years: readonly number[]): number | undefined {
  const wanted = weekday === undefined ? -1 : DAYS.indexOf(weekday.toLowerCase().replace("'", ''));
  const fits = years.filter(
    (year) =>
      isReal(year, month, day) && (wanted < 0 || new Date(Date.UTC(year, month - 1, day)).getUTCDay() === wanted),
  );
  return fits[0];
}

/** Years written in the text, most frequent neighbours first, then the present one. */
export function yearsNear(text: string, thisYear: number): readonly number[] {
  const written = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
  const near = written.flatMap((year) => [year, year - 1, year + 1]);
  return [...new Set([...written, ...near, thisYear, thisYear - 1])];
}

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, years: readonly number[]) => string | undefined;
}

const full = (year: number | undefined, month: number, day: number) =>
  year !== undefined && isReal(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;

/** Longest first: what one pattern has read is blanked for the next. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(`(?:(${DAY})\\s*,?\\s*)?\\(?\\b(\\d{1,2})\\s+(${MONTH})\\s+(\\d{4})\\b\\)?`, 'gi'),
    read: ([, , day, month = '', year]) => full(Number(year), monthOf(month), Number(day)),
  },
  {
    pattern: new RegExp(`(${DAY})\\s*,?\\s*\\(?(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}|\\d{2}))?\\)?`, 'gi'),
    read: ([, weekday, day, month, year], years) => {
      const known =
        year === undefined
          ? yearBy(weekday, Number(month), Number(day), years)
          : Number(year.length === 2 ? `20${year}` : year);
      return full(known, Number(month), Number(day));
    },
  },
  {
    pattern: new RegExp(`(?:(${DAY})\\s*,?\\s*)?\\(?\\b(\\d{1,2})\\s+(${MONTH})\\b\\)?`, 'gi'),
    read: ([, weekday, day, month = ''], years) =>
      full(yearBy(weekday, monthOf(month), Number(day), years), monthOf(month), Number(day)),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})\\s+(\\d{4})\\b`, 'gi'),
    read: ([, month = '', year]) => `${year}-${two(monthOf(month))}`,
  },
  { pattern: /\b(?:tahun\s+)?(20\d{2}|19\d{2})\b(?!\s*(?:orang|persen|unit|pekerja|%))/gi, read: ([, year]) => year },
];

/** "tahun ini" means the year of the report, whenever somebody reads it. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\btahun ini\b/gi, 0],
  [/\btahun (?:depan|mendatang)\b/gi, 1],
  [/\btahun (?:lalu|sebelumnya)\b/gi, -1],
];

/** @param reported Year of the report, once known: it gives "tahun ini" its meaning. */
export function findDates(text: string, years: readonly number[], reported?: number): readonly DateFound[] {
  const found: DateFound[] = [];
  let rest = text;
  for (const { pattern, read } of PATTERNS) {
    for (const match of [...rest.matchAll(pattern)]) {
      const value = read(match, years);
      if (value === undefined) continue;
      const from = match.index;
      const to = from + match[0].length;
      found.push({ value, said: match[0].replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim(), from, to });
      rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
    }
  }
  for (const [pattern, ahead] of reported === undefined ? [] : RELATIVE) {
    for (const match of rest.matchAll(pattern)) {
      found.push({
        value: String(Number(reported) + ahead),
        said: match[0],
        from: match.index,
        to: match.index + match[0].length,
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
