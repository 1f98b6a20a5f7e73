/** `npm run build`: every file of dist/, one after the other; says what each weighs. JESSI_OUT names another folder. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What each mode of vite.config.ts needs before it can be built. */
const modes = {
  script: 'src/embed/boot.ts',
  module: 'src/embed/index.ts',
  cli: 'src/cli/main.ts',
  studio: 'src/studio/studio.html',
};

/** The files that our own command line makes from the knowledge. */
function buildFromKnowledge(out) {
  const cli = join(out, 'cli.mjs');
  if (!existsSync(cli)) return;
  for (const args of [
    ['build', 'knowledge', '-o', join(out, 'knowledge.json')],
    ['schema', '--out', join(out, 'schema')],
    ['faq', 'knowledge', '-o', join(out, 'faq.html')],
  ]) {
    const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`[build] jessi ${args.join(' ')} ended with ${status}.`);
  }
}

/**
 * @param {string} [out] The folder that is filled.
 * @param {string[]} [only] Names of modes; all by default.
 */
export async function buildAll(out = resolve(root, process.env.JESSI_OUT ?? 'dist'), only = Object.keys(modes)) {
  process.chdir(root);
  process.env.JESSI_OUT = out;
  if (only.length === Object.keys(modes).length) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // Whoever calls, a test runner too: a development build holds paths of this machine.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  for (const mode of only) {
    if (existsSync(join(root, modes[mode]))) await build({ mode, configLoader: 'runner', logLevel: 'warn' });
  }
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  if (only.includes('module')) copyFileSync(join(root, 'src/embed/jessi.d.ts'), join(out, 'jessi.d.ts'));
  if (only.includes('cli')) buildFromKnowledge(out);
  return out;
}

/** The value of a script tag's `integrity` attribute. */
export const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = await buildAll();
  const script = join(out, 'jessi.js');
  process.stdout.write(`${script}\nintegrity="${integrityOf(script)}"\n`);
}
