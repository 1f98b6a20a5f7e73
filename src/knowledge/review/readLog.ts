/** Questions out of a log: lines of the widget's own events, or JSON or CSV of any chat program. */
import { mask } from '../../text/mask';

export interface Logged {
  /** With personal data masked. */
  readonly question: string;
  /** Entry that the widget thought nearest, or that answered and was not liked. */
  readonly nearest?: string;
  /** The visitor was answered and said that it did not help. */
  readonly disliked: boolean;
}

type Row = Readonly<Record<string, unknown>>;

const QUESTION = [
  'question',
  'pertanyaan',
  'message',
  'pesan',
  'text',
  'teks',
  'isi',
  'content',
  'body',
  'q',
  'query',
  'chat',
];
const SENDER = ['from', 'role', 'sender', 'pengirim', 'author', 'dari'];
const STAFF = /^(?:bot|assistant|asisten|agent|agen|admin|operator|cs|system|jessi)$/i;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function textAt(row: Row, names: readonly string[]): string | undefined {
  const fields = Object.entries(row);
  for (const name of names) {
    const value = fields.find(([key]) => key.trim().toLowerCase() === name)?.[1];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

/** RFC 4180, with the separator that the first line uses most. */
export function readCsv(text: string): readonly Row[] {
  const [head = ''] = text.split('\n', 1);
  const separator = [',', ';', '\t'].reduce((best, sign) =>
    head.split(sign).length > head.split(best).length ? sign : best,
  );
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === separator) endCell();
    else if (!quoted && sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r' || quoted) cell += sign;
  }
  endCell();
  const [names = [], ...lines] = rows.filter((row) => row.some((value) => value.trim() !== ''));
  // A list of bare questions has no head.
  if (names.length === 1 && !QUESTION.includes((names[0] ?? '').trim().toLowerCase()))
    return [names, ...lines].map(([question]) => ({ question }));
  return lines.map((line) => Object.fromEntries(names.map((name, at) => [name, line[at] ?? ''])));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rowsOf(text: string): readonly unknown[] {
  const whole = parsed(text);
  if (Array.isArray(whole)) return whole;
  if (isRow(whole)) return Object.values(whole).find(Array.isArray) ?? [whole];
  if (!/^\s*[{[]/.test(text)) return readCsv(text);
  return text.split('\n').map(parsed);
}

/**
 * @param text JSONL, JSON or CSV; lines that cannot be read are left out.
 * @returns Visitors' questions in order, masked; what staff or the assistant wrote is left out.
 */
export function readLog(text: string): readonly Logged[] {
  return rowsOf(text.replace(/^\uFEFF/, '')).flatMap((row): Logged[] => {
    if (typeof row === 'string') return row.trim() ? [{ question: mask(row.trim()), disliked: false }] : [];
    if (!isRow(row)) return [];
    // An event of the page carries its content as `detail`.
    const event = isRow(row.detail) ? row.detail : row;
    const question = textAt(event, QUESTION);
    if (question === undefined || STAFF.test(textAt(event, SENDER) ?? '')) return [];
    const nearest = textAt(event, ['nearest']) ?? textAt(event, ['entryid']);
    return [
      { question: mask(question), disliked: textAt(event, ['kind']) === 'answer', ...(nearest ? { nearest } : {}) },
    ];
  });
}
