/**
 * `npm run size`: what the visitor's script weighs, in all and by part, against package.json: the target it should
 * reach, and the limit above which a change fails. The limit only goes down, or up in a commit of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, minify } from 'vite';
import { buildAll } from './build.mjs';

const gzip = (code) => gzipSync(code, { level: 9 }).length;
const brotli = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8'));
const out = mkdtempSync(join(tmpdir(), 'jessi-size-'));

/** A module belongs to the first part whose pattern its id fits. */
const parts = {
  'preact + signals': /node_modules\/(@?preact)\//,
  'fuse.js': /node_modules\/fuse\.js\//,
  knowledge: /virtual:knowledge/,
  'text + engine': /\/src\/(text|engine|knowledge)\//,
  widget: /\/src\/widget\//,
  embed: /\/src\/embed\//,
};

/** Code of each module as it stands in the bundle, unused exports left out. */
async function modulesOf(mode) {
  const [result] = [
    await build({
      mode,
      configLoader: 'runner',
      logLevel: 'silent',
      build: { write: false, minify: false, cssMinify: true },
    }),
  ].flat();
  const chunk = result.output.find((file) => file.type === 'chunk');
  return Object.entries(chunk.modules).map(([id, { code }]) => [id, code ?? '']);
}

async function weighParts() {
  const late = await modulesOf('late');
  // In the script everything late is one module; a module that both hold is in the script twice.
  const modules = [...late, ...(await modulesOf('script')).filter(([id]) => !/embed\/late\.ts$/.test(id))];
  const rows = [];
  for (const [part, pattern] of Object.entries(parts)) {
    const code = modules.flatMap(([id, text]) => (pattern.test(id) ? [text] : [])).join('\n');
    const small = (await minify('part.js', code, { module: true, compress: { unused: false } })).code;
    rows.push([part, gzip(small), brotli(Buffer.from(small))]);
  }
  return rows;
}

try {
  await buildAll(out, ['script']);
  const script = readFileSync(join(out, 'jessi.js'));
  const line = (name, zipped, packed, budget) =>
    `${name.padEnd(18)}${String(zipped).padStart(8)}${String(packed).padStart(8)}${String(budget ?? '').padStart(8)}\n`;
  process.stdout.write(line('part, alone', 'gzip', 'brotli', 'share'));
  for (const [part, zipped, packed] of await weighParts()) {
    process.stdout.write(line(part, zipped, packed, budgets.parts[part]));
  }
  const whole = { gzip: gzip(script), brotli: brotli(script) };
  process.stdout.write(line('jessi.js', whole.gzip, whole.brotli));
  const { target, limit } = budgets;
  process.stdout.write(line('target', target.gzip, target.brotli));
  process.stdout.write(line('limit', limit.gzip, limit.brotli));
  for (const kind of ['gzip', 'brotli']) {
    const over = whole[kind] - target[kind];
    if (over > 0)
      process.stdout.write(
        `[size] jessi.js: ${whole[kind]} bytes ${kind}, ${over} over the target of ${target[kind]}.\n`,
      );
    if (whole[kind] <= limit[kind]) continue;
    process.stderr.write(
      `[size] jessi.js: found ${whole[kind]} bytes ${kind}, expected at most ${limit[kind]}. Raising the limit is a commit of its own with the reason.\n`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
