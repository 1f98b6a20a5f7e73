/**
 * JSON.parse for megabytes, in slices: one native call over 5 MB would hold the page's main thread for longer than a
 * frame, and so would making one text of them. Hence bytes, of which only the pieces become text.
 */

/** Bytes up to this length are parsed at once, in about a millisecond. */
const SMALL = 100_000;
/** Milliseconds of work between two pauses; leaves room for slow machines under the 50 ms of a long task. */
const SLICE = 8;

const pause = () => new Promise<void>((go) => setTimeout(go));

/** Gives the page a turn whenever this much work is done. */
export function createPauser(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE;
  return () => {
    if (performance.now() < until) return undefined;
    return pause().then(() => {
      until = performance.now() + SLICE;
    });
  };
}

const [QUOTE, COMMA, COLON, LIST, LIST_END, BACKSLASH, RECORD, RECORD_END] = [34, 44, 58, 91, 93, 92, 123, 125];
const AIR: ReadonlySet<number | undefined> = new Set([9, 10, 13, 32]);

const decoder = new TextDecoder();
const parse = (json: Uint8Array): unknown => JSON.parse(decoder.decode(json));

function trim(json: Uint8Array): Uint8Array {
  let [from, to] = [0, json.length];
  while (AIR.has(json[from])) from++;
  while (to > from && AIR.has(json[to - 1])) to--;
  return json.subarray(from, to);
}

/** The end of the string that opens at `from`. */
function closingQuote(json: Uint8Array, from: number): number {
  for (let at = from + 1; ; at++) {
    at = json.indexOf(QUOTE, at);
    if (at < 0) throw new SyntaxError('a string is not closed');
    let slashes = 0;
    while (json[at - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at;
  }
}

/** The members of one array or object, without looking into them. */
async function cut(json: Uint8Array, breathe: () => Promise<void> | undefined): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  let depth = 0;
  let from = 1;
  for (let at = 0, steps = 0; at < json.length; at++) {
    const sign = json[at];
    if (++steps % 4096 === 0) await breathe();
    if (sign === QUOTE) at = closingQuote(json, at);
    else if (sign === LIST || sign === RECORD) depth++;
    else if (sign === LIST_END || sign === RECORD_END) depth--;
    else if (sign !== COMMA) continue;
    if (depth > 1 || (depth === 1 && sign !== COMMA)) continue;
    parts.push(trim(json.subarray(from, at)));
    from = at + 1;
    if (depth === 0 && from < json.length) throw new SyntaxError('text after the end');
  }
  if (depth) throw new SyntaxError('the file ends too early');
  return parts;
}

/**
 * Same result as JSON.parse of the text.
 * @param bytes JSON as UTF-8.
 * @throws {SyntaxError} as JSON.parse does.
 */
export async function parseSliced(bytes: Uint8Array, breathe = createPauser()): Promise<unknown> {
  await breathe();
  const json = bytes.length > SMALL ? trim(bytes) : bytes;
  const first = json[0];
  if (json.length <= SMALL || (first !== LIST && first !== RECORD)) return parse(json);
  if (json.at(-1) !== (first === LIST ? LIST_END : RECORD_END)) throw new SyntaxError('brackets do not match');
  const parts = await cut(json, breathe);
  if (first === LIST) {
    const list: unknown[] = [];
    for (const part of parts) list.push(await parseSliced(part, breathe));
    return list;
  }
  const members: [string, unknown][] = [];
  for (const part of parts) {
    const end = part[0] === QUOTE ? closingQuote(part, 0) + 1 : 0;
    const value = trim(part.subarray(end));
    if (end === 0 || value[0] !== COLON) throw new SyntaxError('a name is expected');
    members.push([String(parse(part.subarray(0, end))), await parseSliced(value.subarray(1), breathe)]);
  }
  return Object.fromEntries(members);
}
