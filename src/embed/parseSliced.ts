/** JSON.parse for megabytes, in slices: one native call over 5 MB would hold the page's main thread for longer than a frame. */

/** Texts up to this length are parsed at once, in about a millisecond. */
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

/** The end of the string that opens at `from`. */
function closingQuote(text: string, from: number): number {
  for (let at = from + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) throw new SyntaxError('a string is not closed');
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
}

const [QUOTE, COMMA, LIST, LIST_END, RECORD, RECORD_END] = [34, 44, 91, 93, 123, 125];

/** The members of one array or object, as text, without looking into them. */
async function cut(text: string, breathe: () => Promise<void> | undefined): Promise<string[]> {
  const parts: string[] = [];
  let depth = 0;
  let from = 1;
  for (let at = 0, steps = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (++steps % 4096 === 0) await breathe();
    if (sign === QUOTE) at = closingQuote(text, at);
    else if (sign === LIST || sign === RECORD) depth++;
    else if (sign === LIST_END || sign === RECORD_END) depth--;
    else if (sign !== COMMA) continue;
    if (depth > 1 || (depth === 1 && sign !== COMMA)) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
    if (depth === 0 && from < text.length) throw new SyntaxError('text after the end');
  }
  if (depth) throw new SyntaxError('the file ends too early');
  return parts;
}

/**
 * Same result as JSON.parse.
 * @throws {SyntaxError} as JSON.parse does.
 */
export async function parseSliced(json: string, breathe = createPauser()): Promise<unknown> {
  const text = json.trim();
  await breathe();
  if (text.length <= SMALL || !/^[[{]/.test(text)) return JSON.parse(text);
  if (text.at(-1) !== (text[0] === '[' ? ']' : '}')) throw new SyntaxError('brackets do not match');
  const parts = await cut(text, breathe);
  if (text[0] === '[') {
    const list: unknown[] = [];
    for (const part of parts) list.push(await parseSliced(part, breathe));
    return list;
  }
  const members: [string, unknown][] = [];
  for (const part of parts) {
    const key = /^\s*("(?:[^"\\]|\\.)*")\s*:/.exec(part);
    if (!key?.[1]) throw new SyntaxError('a name is expected');
    members.push([JSON.parse(key[1]), await parseSliced(part.slice(key[0].length), breathe)]);
  }
  return Object.fromEntries(members);
}
