/** Months by number: Indonesian first, the usual short forms, English last where it is another word. */
export const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'pebruari', 'feb', 'february'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october'],
  ['november', 'nopember', 'nop', 'nov'],
  ['desember', 'des', 'dec', 'december'],
];
