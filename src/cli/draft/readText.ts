/** A press text as title and numbered paragraphs; page furniture around it is left out. */

export interface Paragraph {
  /** Position in the text, from 1. */
  readonly number: number;
  readonly text: string;
}
export interface PressText {
  readonly title: string;
  /** Medium of the dateline: "KBRN, Bengkulu : …" gives KBRN. */
  readonly medium?: string;
  /** Place of the dateline. */
  readonly place?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What stands below a report on its page. */
const END = /^(?:berita terkait|baca juga|artikel terkait|tags?\b|editor\b|penulis\b|komentar|bagikan artikel)/i;
const DATELINE =
  /^([A-Z][\p{L}.]*(?: [A-Z][\p{L}.]*){0,2})\s*[,/]\s*([A-Z][\p{L}]+(?: [A-Z][\p{L}]+){0,2})\s*(?:\([^)]*\)\s*)?[:–—-]+\s+/u;
const CITY_LINE = /^([A-Z]{4,}(?: [A-Z]{4,})?)\s*(?:\([^)]*\)\s*)?[,:–—-]+\s+/u;

const wordCount = (text: string) => text.split(/\s+/).length;
/** A paragraph is a sentence or more; "3 hari lalu" and "Bagikan" are furniture. */
const isParagraph = (block: string) => wordCount(block) >= 8 && /[.!?”"]\s*$/.test(block);

export function readPressText(raw: string): PressText {
  const blocks = raw
    .replace(/^\uFEFF/, '')
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '' && !block.startsWith('#'));
  const end = blocks.findIndex((block) => END.test(block));
  const kept = end < 0 ? blocks : blocks.slice(0, end);
  const first = kept.findIndex(isParagraph);
  const title = kept.slice(0, Math.max(first, 1)).find((block) => wordCount(block) > 3) ?? kept[0] ?? '';
  const texts = kept.slice(Math.max(first, 0)).filter((block) => block !== title && isParagraph(block));
  const line = DATELINE.exec(texts[0] ?? '');
  const city = line ? undefined : CITY_LINE.exec(texts[0] ?? '')?.[1];
  const place = line?.[2] ?? (city && city.charAt(0) + city.slice(1).toLowerCase());
  const paragraphs = texts.map((text, at) => ({
    number: at + 1,
    text: at === 0 ? text.replace(line?.[0] ?? city ?? '', '') : text,
  }));
  return { title, paragraphs, ...(line?.[1] ? { medium: line[1] } : {}), ...(place ? { place } : {}) };
}

/** The same text with these stretches blanked, so that offsets stay and nothing is read twice. */
export function blank(text: string, spans: readonly { readonly from: number; readonly to: number }[]): string {
  return spans.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);
}

/** "Guru Tidak Tetap SD" → "guru-tidak-tetap-sd"; never empty. */
export function slug(text: string, most = 4): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  return words.slice(0, most).join('-') || 'x';
}

/** Gives each id once: a second "guru" becomes "guru-2". */
export function uniqueIds(): (wanted: string) => string {
  const used = new Map<string, number>();
  return (wanted) => {
    const count = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, count);
    return count === 1 ? wanted : `${wanted}-${count}`;
  };
}
