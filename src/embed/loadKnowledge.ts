/** Knowledge from the owner's address: fetched, parsed, guarded and prepared without a long task. */
import { prepareSliced } from '../engine/assistant';
import { finishSliced } from '../engine/steps';
import { prepareSuggest } from '../engine/suggest';
import type { Compiled } from '../knowledge/compiled';
import { guardKnowledge, KnowledgeError } from './guard';
import { createPauser, parseSliced } from './parseSliced';

export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the address counts as silent. */
  readonly timeout?: number;
  /** Told where the address failed and the browser's own cache helped out. */
  readonly onStale?: (error: KnowledgeError) => void;
}

/** More than this is no announcement's knowledge, and would be felt on a small phone. */
const LARGEST = 30_000_000;
const PATIENCE = 20_000;

/** Bytes, and piece by piece: `text()` would turn megabytes into signs in one long task. */
async function read(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw new KnowledgeError('knowledge-status', `found status ${response.status}, expected 200`);
  const reader = response.body?.getReader();
  const breathe = createPauser();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) break;
    pieces.push(value);
    length += value.length;
    if (length > LARGEST) throw new KnowledgeError('knowledge-size', `found more than ${LARGEST} bytes`);
    await breathe();
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
    await breathe();
  }
  return all;
}

async function fetchBytes(url: string, { signal, timeout = PATIENCE, onStale }: LoadOptions): Promise<Uint8Array> {
  const clock = AbortSignal.timeout(timeout);
  const stop = signal ? AbortSignal.any([signal, clock]) : clock;
  try {
    // `no-cache` asks the server with the ETag: unchanged knowledge costs a 304, changed knowledge shows at once.
    return await read(await fetch(url, { cache: 'no-cache', signal: stop }));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof KnowledgeError) throw error;
    if (clock.aborted) throw new KnowledgeError('knowledge-timeout', `found no answer in ${timeout} ms`);
    const failure = new KnowledgeError('knowledge-network', 'the address could not be reached');
    // Offline, the last good file may still be in the browser's cache.
    const cached = await fetch(url, { cache: 'force-cache', signal: stop }).catch(() => undefined);
    if (!cached?.ok) throw failure;
    onStale?.(failure);
    return read(cached);
  }
}

/** Ready to be asked, so that no assistant over it has to prepare at once what takes long. */
async function prepared(knowledge: Compiled): Promise<Compiled> {
  try {
    await prepareSliced(knowledge, createPauser());
    await finishSliced(prepareSuggest(knowledge), createPauser());
  } catch {
    // What the engine cannot use is told where an assistant is made of it.
  }
  return knowledge;
}

/**
 * @param source An address, JSON text, or parsed JSON.
 * @throws {KnowledgeError} with a code, what was found, what was expected and what to do; or the signal's reason.
 */
export async function loadKnowledge(source: string | URL | object, options: LoadOptions = {}): Promise<Compiled> {
  if (typeof source === 'object' && !(source instanceof URL)) return prepared(await guardKnowledge(source));
  const given = String(source);
  const bytes = /^\s*[[{]/.test(given) ? await read(new Response(given)) : await fetchBytes(given, options);
  options.signal?.throwIfAborted();
  const parsed = await parseSliced(bytes).catch((error: unknown) => {
    throw new KnowledgeError('knowledge-json', `this is not JSON: ${error instanceof Error ? error.message : error}`);
  });
  return prepared(await guardKnowledge(parsed));
}
