// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WidgetHandle, WidgetOptions } from '../../src/widget/contract';
import { dress } from '../../src/widget/drawLauncher';
import { renderWidget } from '../../src/widget/renderWidget';
import { given } from './options';

let root: ShadowRoot;
let handle: WidgetHandle | undefined;
beforeEach(() => {
  const host = document.createElement('jessi-chat');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
});
afterEach(() => {
  handle?.destroy();
  document.body.replaceChildren();
});

const drawn = () => new Promise((go) => setTimeout(go, 20));
const draw = (part: Partial<WidgetOptions> = {}) => {
  const options = given(part);
  handle = renderWidget(root, options, dress);
  return { options, handle };
};
const find = <E extends Element>(selector: string) => root.querySelector<E>(selector);
const textOf = (selector: string) => find(selector)?.textContent ?? '';
const asked = async (question: string) => {
  const { handle: made } = draw();
  made.open();
  await made.ask(question);
  await drawn();
};

describe('what other programs rely on', () => {
  test.each<[string, Partial<WidgetOptions>]>([
    ['floating', {}],
    ['inside the page', { inline: true }],
    ['with a launcher of the page', { launcher: false }],
  ])('the launcher is the first button, the field the first text field, the panel a dialog: %s', async (_how, part) => {
    const { handle: made } = draw(part);
    expect(find('button')?.className).toBe('launcher');
    expect(find('button')?.getAttribute('aria-label')).toBe('Chat dengan Jessi');
    made.open();
    await drawn();
    expect(find('button')?.className).toBe('launcher');
    expect(find('input, textarea')?.className).toBe('field');
    expect(root.querySelectorAll('[role="dialog"]')).toHaveLength(1);
    expect(root.querySelectorAll('[role="log"]')).toHaveLength(1);
  });

  test('nothing of the panel exists before the first opening', () => {
    draw();
    expect(find('[role="dialog"]')).toBeNull();
    expect(root.querySelectorAll('*').length).toBeLessThan(12);
  });

  test('opening and closing say so once', async () => {
    const { handle: made, options } = draw();
    made.open();
    made.open();
    expect(made.isOpen).toBe(true);
    made.toggle();
    made.close();
    expect(made.isOpen).toBe(false);
    expect(options.heard.map(({ name }) => name)).toEqual(['open', 'close']);
  });

  test('destroying leaves the root as it was', async () => {
    const { handle: made } = draw();
    made.open();
    await made.ask('gojek');
    await drawn();
    made.destroy();
    handle = undefined;
    expect(root.childNodes).toHaveLength(0);
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  test('two widgets on one page keep to themselves', async () => {
    const { handle: first } = draw();
    const other = document.body.appendChild(document.createElement('jessi-chat')).attachShadow({ mode: 'open' });
    const second = renderWidget(other, given(), dress);
    await first.ask('gojek');
    second.open();
    await drawn();
    expect(other.querySelectorAll('.asked')).toHaveLength(0);
    expect(first.isOpen).toBe(false);
    second.destroy();
  });
});

describe('the opening screen', () => {
  test('holds welcome, three ways on and the example questions, and no text of its own', async () => {
    const { handle: made } = draw();
    made.open();
    await drawn();
    expect(textOf('.welcome')).toMatch(/^Selamat datang/);
    expect(root.querySelectorAll('.opening .choice')).toHaveLength(3);
    expect(root.querySelectorAll('.example')).toHaveLength(4);
    const examples = [...root.querySelectorAll('.example')].map(({ textContent }) => textContent ?? '');
    const [shortest] = examples.sort((a, b) => a.length - b.length);
    expect(find<HTMLTextAreaElement>('textarea')?.placeholder).toBe(shortest);
  });

  test('a way on asks its question', async () => {
    const { handle: made } = draw();
    made.open();
    await drawn();
    find<HTMLButtonElement>('.opening .choice')?.click();
    await drawn();
    expect(textOf('.asked p')).toBe('apa programnya');
    expect(textOf('.reply')).toContain('Silakan bertanya');
  });

  test('stands before the engine is there, with the waiting state while a question waits', async () => {
    draw({ prepare: () => new Promise(() => undefined) }).handle.open();
    handle?.ask('gojek');
    await drawn();
    expect(textOf('.waiting')).toContain('Mohon tunggu');
    expect(textOf('.meta')).toContain('Terkirim');
    expect(textOf('.log')).not.toContain('Mohon tunggu');
  });
});

describe('a reply', () => {
  test('of one figure: the figure large but said once, the sentence, bars in a table, the source', async () => {
    await asked('gojek');
    expect(textOf('.headline')).toBe('800 orang');
    expect(find('.headline')?.getAttribute('aria-hidden')).toBe('true');
    expect(textOf('.text')).toBe('800 pengemudi Gojek sudah terlindungi di Bengkulu.');
    expect(textOf('caption')).toBe('Pekerja informal yang terlindungi');
    const bars = [...root.querySelectorAll<HTMLElement>('.bar')].map((bar) => bar.style.inlineSize);
    expect(bars).toEqual(['100.0%', '68.2%', '29.4%', '17.6%']);
    expect(textOf('[data-asked="true"] th')).toBe('Pengemudi Gojek');
    expect(find<HTMLAnchorElement>('.sources a')?.rel).toBe('noopener noreferrer');
  });

  test('of a sum: the working under its own heading', async () => {
    await asked('jumlah');
    expect(textOf('.working')).toBe('Cara menghitung1.173 + 800 = 1.973');
  });

  test('of progress: bars run toward a hundred percent', async () => {
    await asked('target');
    expect(find<HTMLElement>('[data-asked="true"] .bar')?.style.inlineSize).toBe('54.0%');
  });

  test('of plain rows: no bars', async () => {
    await asked('kapan');
    expect(root.querySelectorAll('.figures .bar')).toHaveLength(0);
  });

  test('that asks back: its options are buttons that ask their questions', async () => {
    await asked('guru');
    expect([...root.querySelectorAll('.reply .choice')].map((one) => one.textContent)).toEqual([
      'Guru tidak tetap SD dan SMP',
      'Guru madrasah dan pesantren',
    ]);
    find<HTMLButtonElement>('.reply .choice')?.click();
    await drawn();
    expect([...root.querySelectorAll('.asked p')].at(-1)?.textContent).toBe('berapa guru tidak tetap');
  });

  test('that hands on: the channels come right after the words', async () => {
    await asked('cara daftar');
    expect(find('.text')?.nextElementSibling?.className).toBe('contacts');
    expect(find<HTMLAnchorElement>('.contacts a')?.getAttribute('href')).toBe('tel:175');
    expect(textOf('.contacts small')).toBe('Setiap hari, 24 jam');
  });

  test('says everything around it in its own language, whatever the interface speaks', async () => {
    await asked('english');
    expect(find('.reply')?.getAttribute('lang')).toBe('en');
    expect(textOf('.sources')).toMatch(/^Source: /);
    expect(find('.panel')?.getAttribute('lang')).toBe('id');
  });

  test('holds no element that its text asked for', async () => {
    await asked('<img src=x onerror=alert(1)> gojek');
    expect(root.querySelectorAll('img')).toHaveLength(0);
    expect(textOf('.asked p')).toBe('<img src=x onerror=alert(1)> gojek');
  });
});

test('a reply to a closed panel leaves a dot, unless the owner wants none', async () => {
  await draw().handle.ask('gojek');
  await drawn();
  expect(find('.unread')).not.toBeNull();
  expect(find('button')?.getAttribute('aria-label')).toBe('Chat dengan Jessi, ada balasan baru');
  handle?.open();
  await drawn();
  expect(find('.unread')).toBeNull();
  handle?.destroy();
  await draw({ badge: false }).handle.ask('gojek');
  await drawn();
  expect(find('.unread')).toBeNull();
});

test('steps aside and comes back', async () => {
  const { handle: made } = draw();
  made.stepAside(true);
  await drawn();
  expect(find('.root')?.getAttribute('data-aside')).toBe('true');
  made.stepAside(false);
  await drawn();
  expect(find('.root')?.getAttribute('data-aside')).toBe('false');
});
