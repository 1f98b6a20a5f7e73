/**
 * A visit of Chromium on which no debugger looks. Attached to a page, one follows its network too, and with a file of
 * megabytes that alone takes 50 ms of the page's thread (seen on a page without our script). The browser as a whole is
 * asked for its trace instead, over its pipe: https://chromedevtools.github.io/devtools-protocol/tot/Tracing/.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { findChromium } from '../setup/browsers.mjs';
import { QUIET } from './chromium';

interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly value?: readonly object[] };
  readonly result?: { readonly targetInfos?: readonly { readonly title: string }[] };
}

/** What a page says of itself to whom cannot look into it: its title. */
export const READY = 'siap';

/** Commands and events as the protocol's pipe has them, each ended by a zero. */
function connect(input: Writable, output: Readable) {
  const waiting = new Map<number, (told: Told) => void>();
  const events: object[] = [];
  let rest = '';
  let last = 0;
  let complete = () => {};
  const completed = new Promise<void>((go) => {
    complete = go;
  });
  output.setEncoding('utf8').on('data', (piece: string) => {
    const pieces = (rest + piece).split('\0');
    rest = pieces.pop() ?? '';
    for (const text of pieces) {
      const told: Told = JSON.parse(text);
      if (told.id) waiting.get(told.id)?.(told);
      if (told.method === 'Tracing.dataCollected') events.push(...(told.params?.value ?? []));
      if (told.method === 'Tracing.tracingComplete') complete();
    }
  });
  const tell = (method: string, params: object = {}) =>
    new Promise<Told>((go) => {
      waiting.set(++last, go);
      input.write(`${JSON.stringify({ id: last, method, params })}\0`);
    });
  return { tell, completed, events };
}

/**
 * Milliseconds that each task of a page worked: not how long it took, other programs of the machine do not count.
 * @param address Opened in a fresh browser, until the page's title is READY.
 */
export async function tasksUnwatched(address: string): Promise<number[]> {
  const profile = mkdtempSync(join(tmpdir(), 'jessi-'));
  const options = ['--headless', '--remote-debugging-pipe', '--no-first-run', `--user-data-dir=${profile}`];
  const browser = spawn(findChromium() ?? 'chromium', [...QUIET, ...options, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<never>((_go, fail) => {
    browser.once('error', fail);
    browser.once('exit', (code) => fail(new Error(`[test] chromium ended early, with code ${code}`)));
  });
  const [, , , input, output] = browser.stdio;
  if (!(input instanceof Writable) || !(output instanceof Readable)) throw new Error('[test] chromium: no pipe');
  const { tell, completed, events } = connect(input, output);
  const look = async () => {
    await tell('Tracing.start', { categories: 'devtools.timeline,toplevel', transferMode: 'ReportEvents' });
    await tell('Target.createTarget', { url: address });
    for (;;) {
      const { result } = await tell('Target.getTargets');
      if (result?.targetInfos?.some(({ title }) => title === READY)) break;
      await new Promise((go) => setTimeout(go, 200));
    }
    await tell('Tracing.end');
    await completed;
  };
  try {
    await Promise.race([look(), gone]);
  } finally {
    gone.catch(() => {});
    const closed = new Promise((go) => browser.once('close', go));
    tell('Browser.close');
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return tasksOf(events, new URL(address).pathname);
}

function tasksOf(events: readonly object[], address: string): number[] {
  const all = events.map((event) => Object(event));
  const isOurs = ({ name, args }: { name: string; args: unknown }) =>
    name === 'ParseHTML' && JSON.stringify(args).includes(address);
  const pages = new Set(all.filter((event) => isOurs(event)).map(({ pid, tid }) => `${pid} ${tid}`));
  return all.flatMap(({ name, pid, tid, tdur }) =>
    /RunTask$/.test(name) && pages.has(`${pid} ${tid}`) && tdur ? [Number(tdur) / 1000] : [],
  );
}
