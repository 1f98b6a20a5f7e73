/** Addresses that behave like the knowledge of real owners' servers: good, late, broken, of another version. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { STRICT_POLICY } from './serve.mjs';

/** Compiled knowledge that says `mark` whatever it is asked, so that a test sees who answers. */
function marked(built: string, mark: string, change: (knowledge: Record<string, unknown>) => void = () => {}): string {
  const knowledge = JSON.parse(readFileSync(join(built, 'knowledge.json'), 'utf8'));
  const text = { id: mark, en: mark };
  for (const name of Object.keys(knowledge.assistant.wording)) knowledge.assistant.wording[name] = text;
  for (const entry of knowledge.entries) Object.assign(entry, { answer: text, title: text });
  change(knowledge);
  return JSON.stringify(knowledge);
}

/** Copies of the entries in a place that nobody reads, until the file has this many bytes: reading it is what costs. */
function swell(knowledge: Record<string, unknown>, bytes: number): void {
  const archive: unknown[] = [];
  for (let size = 0; size < bytes; size += JSON.stringify(knowledge.entries).length) archive.push(knowledge.entries);
  Object.assign(knowledge, { archive });
}

interface Answer {
  readonly status?: number;
  readonly wait?: number;
  readonly body: string;
  readonly etag?: string;
}

function answerFor(built: string, name: string): Answer | undefined {
  switch (name) {
    case 'good':
      return { body: marked(built, 'Dari berkas pemilik.'), etag: '"good-1"' };
    case 'slow':
      return { body: marked(built, 'Dari berkas pemilik.'), wait: 3000 };
    case 'huge':
      return { body: marked(built, 'Dari berkas besar.', (knowledge) => swell(knowledge, 5_000_000)) };
    case 'missing':
      return { body: 'Not found', status: 404 };
    case 'not-json':
      return { body: '{"schema": 1, "version": ' };
    case 'source':
      return { body: '{"$schema": "../schema/entries.json", "entries": []}' };
    case 'older':
      return { body: marked(built, 'x', (knowledge) => Object.assign(knowledge, { schema: 0 })) };
    case 'newer':
      return { body: marked(built, 'x', (knowledge) => Object.assign(knowledge, { schema: 99 })) };
    case 'half':
      return { body: marked(built, 'x', (knowledge) => Object.assign(knowledge, { entries: [{ id: 'a' }] })) };
    default:
      return undefined;
  }
}

/** Bodies that were posted to `/report`, to be read at `/report/seen`. */
function receiveReport(request: IncomingMessage, response: ServerResponse, seen: string[]): void {
  if (request.url === '/report/seen') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(seen));
    return;
  }
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    seen.push(body);
    response.writeHead(204).end();
  });
}

/** Answers `/made/HTML-AS-BASE64URL`: a page that stands in the test that visits it; `?strict` adds the strict policy. */
function answerMade(url: URL, response: ServerResponse): boolean {
  const [, html] = /^\/made\/([\w-]*)$/.exec(url.pathname) ?? [];
  if (html === undefined) return false;
  const policy = url.searchParams.has('strict') ? { 'content-security-policy': STRICT_POLICY } : {};
  const charset = url.searchParams.get('charset') ?? 'utf-8';
  response.writeHead(200, { 'content-type': `text/html; charset=${charset}`, ...policy });
  response.end(Buffer.from(html, 'base64url'));
  return true;
}

/** Answers `/made/…`, `/remote/NAME.json` and `/report`; false for everything else. */
export function remote(built: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const seen: string[] = [];
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { pathname } = url;
    if (answerMade(url, response)) return true;
    if (pathname.startsWith('/report')) {
      receiveReport(request, response, seen);
      return true;
    }
    const [, name] = /^\/remote\/([\w-]+)\.json$/.exec(pathname) ?? [];
    if (name === 'hung-up') {
      request.socket.destroy();
      return true;
    }
    const answer = name ? answerFor(built, name) : undefined;
    if (!answer) return false;
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'no-cache',
      ...(answer.etag && { etag: answer.etag }),
    };
    const known = answer.etag !== undefined && request.headers['if-none-match'] === answer.etag;
    setTimeout(
      () => response.writeHead(known ? 304 : (answer.status ?? 200), headers).end(known ? undefined : answer.body),
      answer.wait,
    );
    return true;
  };
}
