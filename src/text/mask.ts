/**
 * Recognises personal data in the ways Indonesians write it, and hides it.
 * Figures of an announcement (71.935, years, dates, sums) are never touched: grouped thousands, dates and times are set
 * aside first, and a bare number is personal only by its length, its grouping or the word before it.
 * Linear: pieces of digits are read once, in windows of at most MOST_PIECES.
 */

export type PersonalKind = 'nik' | 'kpj' | 'npwp' | 'phone' | 'email' | 'card';
/** A stretch of personal data: `text.slice(from, to)`. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
}

/** What stands in place of the data, in brackets; no digit and no @, so that masking twice changes nothing. */
const LABELS: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  kpj: 'KPJ',
  npwp: 'NPWP',
  phone: 'telepon',
  email: 'e-mail',
  card: 'kartu',
};

interface Piece {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** Part of a grouped figure, a date or a time: ends every window. */
  readonly figure: boolean;
}

/** The longest way of writing a number that we know: a NIK in pairs. */
const MOST_PIECES = 8;
/** Between the pieces of one number: at most three of these, zero-width characters included. */
const JOINT = /^[\s.()\-/\u00ad\u2010-\u2015\u200b-\u200f\u2060]{1,3}$/;
const EMAIL =
  /[\w.+-]{1,64}(?:@|\s?[([]\s?at\s?[)\]]\s?)[a-z\d-]{1,63}(?:(?:\.|\s?[([]\s?dot\s?[)\]]\s?)[a-z\d-]{2,63}){1,4}/gi;
const NOT_PERSONAL = [
  // Grouped thousands, with decimals: 71.935, 1.173, 251.000, 114,000. A leading 0 is never a figure.
  /(?<![\d.,+/-])[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?(?![.-]?\d)/g,
  /(?<![\d.,+/-])[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?(?![,-]?\d)/g,
  // 11-12-2025, 11/12/25, 2025-12-11.
  /(?<![\d.-])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:(?:19|20)\d\d|\d\d)(?![.-]?\d)/g,
  /(?<![\d.-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!-?\d)/g,
  // 08.00, 15:30.
  /(?<![\d.+])(?:[01]\d|2[0-3])[.:][0-5]\d(?![.-]?\d{3}|\d|\.\d)/g,
];
/** Money is a figure however long: "Rp5000000000", "5000000000 rupiah". */
const MONEY_BEFORE = /(?:rp|idr)\.?\s?$/i;
const MONEY_AFTER = /^\s?(?:rupiah|juta|ribu|miliar|milyar|triliun)/i;
const WORD_BEFORE: readonly (readonly [PersonalKind, RegExp])[] = [
  ['kpj', /(?:kpj|kartu peserta|nomor peserta|no\.? peserta)\D{0,12}$/i],
  ['npwp', /npwp\D{0,12}$/i],
  ['nik', /(?:nik|ktp|induk kependudukan)\D{0,12}$/i],
  ['phone', /(?:\bhp|telp|telepon|telpon|\bwa|whatsapp|ponsel)\D{0,12}$/i],
  ['card', /(?:rekening|\brek|kartu|atm)\D{0,12}$/i],
];

function piecesOf(text: string): readonly Piece[] {
  const covered = new Set<number>();
  for (const pattern of NOT_PERSONAL) {
    for (const { 0: figure, index } of text.matchAll(pattern)) {
      for (let at = index; at < index + figure.length; at += 1) covered.add(at);
    }
  }
  return Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    digits,
    from: index,
    to: index + digits.length,
    figure: covered.has(index),
  }));
}

/** A province's number, four digits of place, then a day (women add 40) and a month. */
const NIK =
  /^(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])/;

/** The check digit of payment cards (Luhn, ISO/IEC 7812). */
function hasCardCheck(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.at(-1 - at));
    sum += at % 2 && digit < 9 ? (digit * 2) % 9 : digit;
  }
  return sum % 10 === 0;
}

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);
const TAX_GROUPS = '2-3-3-1-3-3';
/** Lengths of the pieces of one number as people group it: cards by four, NIK 6-6-4 or in pairs, tax numbers. */
const GROUPINGS =
  /^(?:4-4-4-[1-4]|4-4-4-4-[1-3]|4-6-[45]|6-6-4|6-2-2-2-4|2-2-2-6-4|2-2-2-2-2-2-4|2-3-3-1-3-3|8-8|6-10|1[1-9])$/;
const SHORTEST = 8;
const LONGEST = 19;

/** @param named What the word before the number says that it is. */
function kindOf(window: readonly Piece[], named: PersonalKind | undefined, hasPlus: boolean): PersonalKind | undefined {
  const digits = window.map((piece) => piece.digits).join('');
  const groups = window.map((piece) => piece.digits.length).join('-');
  const { length } = digits;
  if (groups === TAX_GROUPS || (named === 'npwp' && length >= 15)) return 'npwp';
  if (length >= 9 && length <= 15) {
    if (/^(?:0[2-9]|62[2-9]|6208)/.test(digits) || hasPlus) return 'phone';
    if (/^8[1-9]/.test(digits) && length <= 12 && window.length > 1) return 'phone';
  }
  if (named && length >= (named === 'phone' || named === 'card' ? SHORTEST : 10)) return named;
  if (window.every((piece) => isYear(piece.digits)) || !GROUPINGS.test(groups)) return undefined;
  if (length === 11) return 'kpj';
  if (length === 15) return window.length === 3 ? 'card' : 'npwp';
  const isCard = hasCardCheck(digits) && /^[3-6]/.test(digits);
  return length === 16 && (NIK.test(digits) || !isCard) ? 'nik' : 'card';
}

/** The longest personal number that begins with this piece, and the piece after it. */
function longestAt(text: string, pieces: readonly Piece[], start: number): readonly [Personal, number] | undefined {
  const first = pieces[start];
  if (!first) return undefined;
  const before = text.slice(Math.max(0, first.from - 32), first.from);
  if (MONEY_BEFORE.test(before)) return undefined;
  const named = WORD_BEFORE.find(([, word]) => word.test(before))?.[0];
  // "kpj 15.012.345.678" is written like a grouped figure; only the word before it tells.
  const mayBeGrouped = named === 'kpj' || named === 'npwp' || named === 'nik';
  const lead = /\+?\s?\(?\+?$/.exec(before)?.[0].trimStart() ?? '';
  let best: readonly [Personal, number] | undefined;
  let length = 0;
  const window: Piece[] = [];
  for (let at = start; at < pieces.length && window.length < MOST_PIECES; at += 1) {
    const piece = pieces[at];
    const last = window.at(-1);
    const joint = last && piece ? text.slice(last.to, piece.from) : '';
    if (!piece || (last && !JOINT.test(joint))) break;
    if (piece.figure && (!mayBeGrouped || (last && joint !== '.'))) break;
    window.push(piece);
    length += piece.digits.length;
    if (length > LONGEST) break;
    const kind = length < SHORTEST ? undefined : kindOf(window, named, lead.includes('+'));
    if (!kind || MONEY_AFTER.test(text.slice(piece.to, piece.to + 9))) continue;
    best = [{ kind, from: first.from - lead.length, to: piece.to }, at + 1];
    // Written in one piece it is complete; what follows is another number.
    if (window.length === 1 && length >= 10) break;
  }
  return best;
}

/** Finds personal data, in reading order, never overlapping; linear in the length of the text. */
export function findPersonal(text: string): readonly Personal[] {
  // Most questions hold neither; the patterns below are worth compiling only for those that do.
  if (!/\d|@|\bat\b/i.test(text)) return [];
  const found: Personal[] = [];
  for (const { 0: address, index } of text.matchAll(EMAIL)) {
    found.push({ kind: 'email', from: index, to: index + address.length });
  }
  const pieces = piecesOf(text);
  for (let at = 0; at < pieces.length; ) {
    const hit = longestAt(text, pieces, at);
    if (hit && !found.some((other) => other.kind === 'email' && other.from < hit[0].to && hit[0].from < other.to)) {
      found.push(hit[0]);
    }
    at = hit ? hit[1] : at + 1;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The text with personal data replaced by labels such as `[NIK]`; `mask(mask(x))` equals `mask(x)`. */
export function mask(text: string): string {
  let masked = '';
  let at = 0;
  for (const { kind, from, to } of findPersonal(text)) {
    masked += `${text.slice(at, from)}[${LABELS[kind]}]`;
    at = to;
  }
  return masked + text.slice(at);
}
