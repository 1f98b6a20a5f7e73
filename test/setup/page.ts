/** What tests in a browser do again and again: make a page, wait for something, talk with Jessi. */
import type { Tab } from './engines';

export const TAG = '<script src="/jessi.js" async></script>';

export interface Made {
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
  readonly doctype?: string;
  readonly strict?: boolean;
}

/** Address of a page that stands in the test that visits it. */
export function made(
  site: string,
  { head = '', body = '', html = 'lang="id"', doctype = '<!doctype html>', strict = false }: Made,
): string {
  const page = `${doctype}<html ${html}><head><meta charset="utf-8"><title>Uji</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg"><script src="/problems.js"></script>${head}</head><body>${body}</body></html>`;
  return `${site}made/${Buffer.from(page).toString('base64url')}${strict ? '?strict' : ''}`;
}

/** Waits until an expression in the page is truthy, and gives its value. */
export async function until(tab: Tab, expression: string, patience = 8000): Promise<unknown> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await tab.run(expression).catch((error: unknown) => {
      if (Date.now() > end) throw error;
    });
    if (value) return value;
    if (Date.now() > end) throw new Error(`not true within ${patience} ms: ${expression}`);
    await new Promise((go) => setTimeout(go, 50));
  }
}

const ROOT = `document.querySelector('jessi-chat')?.shadowRoot`;

/** Waits for the launcher. */
export const drawn = (tab: Tab) => until(tab, `Boolean(${ROOT}?.querySelector('button'))`);

/** The launcher's place in the viewport. */
export const launcherBox = async (
  tab: Tab,
): Promise<Record<'left' | 'top' | 'right' | 'bottom' | 'width' | 'height', number>> =>
  Object(await tab.run(`${ROOT}.querySelector('button').getBoundingClientRect().toJSON()`));

/** A real press on the launcher. */
export async function pressLauncher(tab: Tab): Promise<void> {
  await drawn(tab);
  const { left, top, width, height } = await launcherBox(tab);
  await tab.press(left + width / 2, top + height / 2);
}

/** Opens the panel as a visitor does, and waits for its field. */
export async function openPanel(tab: Tab): Promise<void> {
  await pressLauncher(tab);
  await until(tab, `${ROOT}.activeElement === ${ROOT}.querySelector('input,textarea')`);
}

/** Types a question into the field that has the focus, and waits for words in the transcript. */
export async function askFor(tab: Tab, question: string, expected: RegExp): Promise<void> {
  await tab.type(`${question}\n`);
  await until(tab, `${expected}.test(${ROOT}.querySelector('[role=log]').textContent)`);
}

export const transcript = (tab: Tab) => tab.run(`${ROOT}?.querySelector('[role=log]')?.textContent ?? ''`);
export const problems = (tab: Tab) => tab.run('problems');
export const warnings = (tab: Tab) => tab.run('warnings');
