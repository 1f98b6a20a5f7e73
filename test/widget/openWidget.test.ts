// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WidgetHandle, WidgetOptions } from '../../src/widget/contract';
import { openWidget } from '../../src/widget/openWidget';
import { renderWidget } from '../../src/widget/renderWidget';
import { type Given, given, memoryStore } from './options';

let root: ShadowRoot;
let handle: WidgetHandle;
beforeEach(() => {
  vi.useFakeTimers();
  root = document.body.appendChild(document.createElement('jessi-chat')).attachShadow({ mode: 'open' });
});
afterEach(() => {
  handle.destroy();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const render = vi.fn(renderWidget);
function open(part: Partial<WidgetOptions> = {}): Given {
  render.mockClear();
  const options = given(part);
  handle = openWidget(root, options, render);
  return options;
}
const button = () => {
  const found = root.querySelector('button');
  if (!found) throw new Error('no launcher');
  return found;
};
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

describe('the launcher drawn by hand', () => {
  test.each<[string, Partial<WidgetOptions>]>([
    ['as it comes', {}],
    ['in English, dark, on the left', { language: 'en', theme: 'dark', position: 'left', name: 'Rani' }],
    ['with place and layer', { offset: { x: 4, y: 72 }, zIndex: 7 }],
    ['where the owner has one', { launcher: false }],
  ])('is what the components draw, in the same nodes: %s', async (_how, part) => {
    open({ ...part, texts: () => new Promise(() => undefined) });
    const [before, node] = [root.innerHTML, button()];
    handle.stepAside(false);
    handle.reset();
    await pass(1);
    expect(render).toHaveBeenCalledOnce();
    expect(root.innerHTML).toBe(before);
    expect(button()).toBe(node);
  });

  test('stands alone: nothing is drawn or looked up in the store', async () => {
    const store = memoryStore();
    const get = vi.spyOn(store, 'get');
    open({ store });
    await pass(2000);
    expect(render).not.toHaveBeenCalled();
    expect(get).not.toHaveBeenCalled();
    expect(handle.isOpen).toBe(false);
  });

  test('steps aside before and after it is taken over', async () => {
    open();
    handle.stepAside(true);
    const section = root.querySelector('section');
    expect(section?.dataset.aside).toBe('true');
    handle.prepare();
    await pass(1);
    expect(section?.dataset.aside).toBe('true');
  });

  test('and everything else leave the root as it was', async () => {
    open();
    handle.destroy();
    expect(root.childNodes).toHaveLength(0);
    expect(root.adoptedStyleSheets).toHaveLength(0);
    open();
    handle.open();
    await pass(10);
    handle.destroy();
    expect(root.childNodes).toHaveLength(0);
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('interest', () => {
  test.each(['pointerenter', 'pointerdown', 'focus'])('%s makes the panel ready, unseen', async (type) => {
    open();
    button().dispatchEvent(new Event(type));
    await pass(50);
    const panel = root.querySelector<HTMLDialogElement>('[role="dialog"]');
    expect(panel?.open).toBe(false);
    expect(panel?.querySelector('.welcome')).not.toBeNull();
    expect(handle.isOpen).toBe(false);
  });

  test('a press opens at once, also one that nothing came before', async () => {
    const { heard } = open();
    button().click();
    expect(handle.isOpen).toBe(true);
    await pass(50);
    expect(root.querySelector<HTMLDialogElement>('[role="dialog"]')?.open).toBe(true);
    button().click();
    expect(handle.isOpen).toBe(false);
    expect(heard.map(({ name }) => name)).toEqual(['open', 'close']);
  });
});

describe('the greeting', () => {
  test('comes when the page has been left alone', async () => {
    open();
    await pass(2600);
    expect(root.querySelector('.greeting-text')?.textContent).toContain('Jessi');
  });

  test.each<[string, Partial<WidgetOptions>]>([
    ['switched off', { greeting: 'off' }],
    ['dismissed before', { store: memoryStore(undefined, new Map([['greeted', '1']])) }],
    ['without a launcher', { launcher: false }],
  ])('does not, and wakes nothing: %s', async (_why, part) => {
    open(part);
    await pass(5000);
    expect(render).not.toHaveBeenCalled();
  });
});
