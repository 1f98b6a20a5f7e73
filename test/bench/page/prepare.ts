/** Installs the peers into a cache, bundles each into one script and one style sheet, and serves everything from one place. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildAll } from '../../setup/build.mjs';
import { JESSI, PEERS, type Widget } from './peers';

const CACHE = resolve('node_modules/.cache/jessi-bench');
const SITE = join(CACHE, 'site');
/** Not beside the peers: a page of theirs must find nothing of ours. */
const EXTRA = ['esbuild@0.28.2'];

export interface Weight {
  readonly gzip: number;
  readonly brotli: number;
}

interface Bundler {
  build(options: Readonly<Record<string, unknown>>): Promise<unknown>;
}
const isBundler = (value: unknown): value is Bundler =>
  typeof value === 'object' && value !== null && 'build' in value && typeof value.build === 'function';

function install(): void {
  const wanted = [...new Set([...PEERS.flatMap(({ packages }) => packages), ...EXTRA])].sort();
  const stamp = join(CACHE, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === JSON.stringify(wanted)) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), JSON.stringify({ name: 'jessi-bench-peers', private: true }));
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--include=optional'];
  const { status } = spawnSync('npm', ['install', ...flags, ...wanted], { cwd: CACHE, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`[bench] npm install in ${CACHE}: ended with ${status}.`);
  writeFileSync(stamp, JSON.stringify(wanted));
}

/** A page of some length that every widget is put on; "empty" has none. */
function page(widget: string, hasStyle: boolean): string {
  const style = hasStyle ? `<link rel="stylesheet" href="/${widget}.css">` : '';
  const script = widget === 'empty' ? '' : `<script src="/${widget}.js" async></script>`;
  const text = '<p>Pengumuman untuk warga, dengan beberapa kalimat yang tidak ada gunanya selain mengisi halaman.</p>';
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Halaman</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1">${style}${script}</head><body><main><h1>Judul</h1>${text.repeat(12)}<button>Tombol</button></main></body></html>`;
}

async function bundle({ name, entry }: Widget): Promise<void> {
  const bundler: unknown = createRequire(join(CACHE, 'x.js'))('esbuild');
  if (!isBundler(bundler)) throw new Error('[bench] esbuild: not found in the cache. Delete it and run again.');
  await bundler.build({
    stdin: { contents: entry, resolveDir: CACHE, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl', '.png': 'dataurl' },
    outfile: join(SITE, `${name}.js`),
    logLevel: 'error',
  });
}

/** A hundred pages for the search that reads a built index. */
function indexPages(): void {
  const pages = join(CACHE, 'pages');
  mkdirSync(pages, { recursive: true });
  for (let at = 0; at < 100; at++) {
    const text =
      at % 10 ? `Halaman ${at} tentang layanan warga.` : `Pengemudi Gojek yang dilindungi, halaman ${at}: 800 orang.`;
    writeFileSync(
      join(pages, `${at}.html`),
      `<html lang="id"><body><main><h1>Layanan ${at}</h1><p>${text}</p></main></body></html>`,
    );
  }
  const bin = join(CACHE, 'node_modules/.bin/pagefind');
  spawnSync(bin, ['--site', pages, '--output-path', join(SITE, 'pagefind')], { stdio: ['ignore', 2, 2] });
}

/** @returns The folder to serve, and what each widget's own script and style weigh. */
export async function prepareSite(): Promise<{
  readonly folder: string;
  readonly weights: ReadonlyMap<string, Weight>;
}> {
  install();
  mkdirSync(SITE, { recursive: true });
  writeFileSync(join(SITE, 'empty.html'), page('empty', false));
  await buildAll(SITE, ['script']);
  for (const peer of PEERS) await bundle(peer);
  indexPages();
  const weights = new Map<string, Weight>();
  for (const { name } of [JESSI, ...PEERS]) {
    const files = ['js', 'css']
      .map((kind) => join(SITE, `${name}.${kind}`))
      .filter((file) => existsSync(file) && statSync(file).size > 0);
    writeFileSync(join(SITE, `${name}.html`), page(name, files.length > 1));
    const bytes = files.map((file) => readFileSync(file));
    const sum = (pack: (data: Buffer) => Buffer) => bytes.reduce((total, data) => total + pack(data).length, 0);
    weights.set(name, {
      gzip: sum((data) => gzipSync(data, { level: 9 })),
      brotli: sum((data) => brotliCompressSync(data)),
    });
  }
  return { folder: SITE, weights };
}
