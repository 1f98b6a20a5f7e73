/** Reads what the owner wrote: attributes without their `data-`, or the same names as options of `mount()`. */
import type { Compiled } from '../knowledge/compiled';
import { parseHex } from '../widget/model/accent';

export interface Settings {
  /** Address of a compiled file, or (from code) compiled knowledge. */
  readonly knowledge?: string | Compiled;
  readonly language: 'auto' | 'id' | 'en';
  readonly position: 'right' | 'left';
  /** Pixels from the corner: x and y. */
  readonly offset?: { readonly x: number; readonly y: number };
  readonly zIndex: number;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly accent: string;
  readonly greeting?: string;
  /** `on`, `off` or a selector of the page's own button. */
  readonly launcher: string;
  readonly target?: string;
  readonly storage: 'session' | 'local' | 'none';
  readonly badge: boolean;
  readonly selection: boolean;
  readonly datalayer?: string;
  readonly report?: string;
}

/** What `mount()` takes: any of the attributes, as text or as the value it stands for. */
export type Options = { readonly [K in keyof Settings]?: Settings[K] | string };

const DEFAULTS: Settings = {
  language: 'auto',
  position: 'right',
  zIndex: 1000,
  theme: 'auto',
  accent: '#0b5cab',
  launcher: 'on',
  storage: 'session',
  badge: true,
  selection: false,
};

/** Reads one value; undefined where it is wrong. */
type Read = (text: string) => unknown;
const oneOf =
  (...words: string[]): Read =>
  (text) =>
    words.includes(text) ? text : undefined;
const numbers =
  (pattern: RegExp, make: (found: number[]) => unknown): Read =>
  (text) =>
    pattern.test(text) ? make(text.trim().split(/\s+/).map(Number)) : undefined;
const when =
  (test: (text: string) => unknown): Read =>
  (text) =>
    text && test(text) ? text : undefined;
const onOff: Read = (text) => (text === 'on' ? true : text === 'off' ? false : undefined);
const isSelector = (text: string) => {
  try {
    return document.createDocumentFragment().querySelector(text) === null;
  } catch {
    return false;
  }
};
const isAddress = (text: string) => {
  try {
    return Boolean(new URL(text, document.baseURI));
  } catch {
    return false;
  }
};

/** Per name: what is expected, in the owner's words, and how it is read. */
const RULES: Readonly<Record<keyof Settings, readonly [expected: string, read: Read]>> = {
  knowledge: ['a URL', when(isAddress)],
  language: ['auto, id or en', oneOf('auto', 'id', 'en')],
  position: ['right or left', oneOf('right', 'left')],
  offset: ['two numbers of px such as "0 72"', numbers(/^\s*-?\d+\s+-?\d+\s*$/, ([x, y]) => ({ x, y }))],
  zIndex: ['a whole number', numbers(/^-?\d{1,10}$/, ([found]) => found)],
  theme: ['auto, light or dark', oneOf('auto', 'light', 'dark')],
  accent: ['a colour such as #0b5cab', when(parseHex)],
  greeting: ['a text, or off', when(Boolean)],
  launcher: ['off, or a selector', when(isSelector)],
  target: ['a selector', when(isSelector)],
  storage: ['session, local or none', oneOf('session', 'local', 'none')],
  badge: ['on or off', onOff],
  selection: ['on or off', onOff],
  datalayer: ['the name of a global array', when((text) => /^[\w$]+$/.test(text))],
  report: ['a URL', when(isAddress)],
};

export const settingNames: readonly string[] = Object.keys(RULES);

/** `zIndex` → `data-z-index`. */
export const attributeOf = (name: string): string =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * Never throws: a wrong value is told to `warn` once, with what was expected, and its default is used.
 * Names that are not ours are left alone, because scripts of others mark tags too.
 */
export function readSettings(given: Readonly<Record<string, unknown>>, warn: (message: string) => void): Settings {
  const found: Record<string, unknown> = {};
  for (const [name, [expected, read]] of Object.entries(RULES)) {
    const value = given[name] ?? undefined;
    if (value === undefined) continue;
    const result = typeof value === 'string' ? read(value) : value;
    if (result === undefined) {
      warn(`${attributeOf(name)}: found "${value}", expected ${expected}. The default is used.`);
    } else found[name] = result;
  }
  return Object.assign({ ...DEFAULTS }, found);
}
