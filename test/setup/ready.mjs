/**
 * Makes a fresh machine ready: `node test/setup/ready.mjs [chromium] [firefox] [webkit]`.
 * Plain JavaScript without dependencies, because it runs before there are any. Everything it says goes to stderr.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, findWebKit, findXvfb } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const say = (/** @type {string} */ text) => process.stderr.write(`[ready] ${text}\n`);
/** Runs a command; its words go to stderr, so that stdout stays with the command that was asked for. */
const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function preparePackages() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const missing = Object.keys(devDependencies).filter((name) => !existsSync(join(root, 'node_modules', name)));
  if (missing.length === 0) return true;
  say(`installing packages (${missing.length} missing)`);
  // Under NODE_ENV=production npm leaves out what builds and tests need, unless told. Not `npm ci`: it refuses a lock
  // file in which an optional package of another platform is missing, as mirrors of the registry make them.
  return run('npm', ['install', '--no-save', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error']);
}

/** @type {Record<string, { packages: string[], found: () => boolean }>} */
const browsers = {
  chromium: { packages: ['chromium'], found: () => Boolean(findChromium()) },
  firefox: { packages: ['firefox-esr'], found: () => Boolean(findFirefox()) },
  webkit: { packages: ['webkit2gtk-driver', 'xvfb'], found: () => Boolean(findWebKit() && findXvfb()) },
};

function prepareBrowsers(/** @type {string[]} */ names) {
  const missing = names.filter((name) => browsers[name] && !browsers[name].found());
  if (missing.length === 0) return true;
  const packages = missing.flatMap((name) => browsers[name]?.packages ?? []);
  const apt = existsSync('/usr/bin/apt-get');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (apt) {
    say(`installing ${packages.join(', ')}`);
    const command = (/** @type {string[]} */ args) => {
      const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
      return run(program, rest);
    };
    command(['update', '-qq']);
    command(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  const still = missing.filter((name) => !browsers[name]?.found());
  if (still.length === 0) return true;
  say(
    `no ${still.join(', no ')} found and none could be installed here. ` +
      `On Debian or Ubuntu run as root: apt-get install ${packages.join(' ')}. ` +
      'Elsewhere install the browser and set CHROME_PATH or FIREFOX_PATH.',
  );
  return false;
}

const wanted = process.argv.slice(2);
if (!preparePackages()) {
  say('the packages could not be installed. Is the registry reachable? Try: npm ci --include=dev');
  process.exit(1);
}
// A page can be served without a browser of ours; tests say by themselves which browser they miss.
prepareBrowsers(wanted);
