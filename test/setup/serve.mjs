/** A small static server for the demo and the built files, on loopback only. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain',
  '.txt': 'text/plain',
};

export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** Headers that a page of the demo asks for by its name: `strict*.html`, `windows-1252*.html`. */
function headersFor(path) {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const name = path.split('/').at(-1) ?? '';
  if (type !== 'text/html') return { 'content-type': `${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}` };
  if (name.startsWith('windows-1252')) return { 'content-type': 'text/html; charset=windows-1252' };
  const policy = name.startsWith('strict') ? { 'content-security-policy': STRICT_POLICY } : {};
  return { 'content-type': 'text/html; charset=utf-8', ...policy };
}

function locate(folders, pathname) {
  const wanted = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (wanted.includes('..')) return undefined;
  for (const folder of folders) {
    const file = join(folder, wanted);
    if (existsSync(file) && statSync(file).isFile()) return file;
    if (existsSync(`${file}.html`)) return `${file}.html`;
  }
  return undefined;
}

/**
 * Serves the first file found in `folders`. `special` answers before the files and returns true where it did.
 * @returns {Promise<{ url: string, requests: string[], close: () => Promise<void> }>}
 */
export function serve(folders, { port = 0, special = () => false } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (special(request, response)) return;
    const file = locate(folders, decodeURIComponent(pathname));
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const body = readFileSync(file);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    // Revalidated on every use: a new build must show at once.
    const headers = { ...headersFor(file), etag, 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      done({
        url: `http://127.0.0.1:${taken}/`,
        requests,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
