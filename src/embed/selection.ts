/** `data-selection`: a selected figure of the article gets a small button that asks about it. */

const WORDS = {
  id: ['Tanya Jessi tentang angka ini', (figure: string) => `${figure} itu apa?`],
  en: ['Ask Jessi about this figure', (figure: string) => `what is ${figure}?`],
} as const;

/** A figure with what stands around it; longer selections are reading or copying, not asking. */
const FIGURE = /^\D{0,30}?(\d[\d.,]*(?:\s?(?:%|persen|percent))?)\D{0,30}$/;

const STYLE =
  '.select{all:initial;position:fixed;z-index:var(--jessi-z-index,1000);padding:0 14px;min-height:44px;border-radius:12px;' +
  'font:600 15px/1.3 system-ui,sans-serif;background:#fff;color:#123;border:1px solid #56708f;cursor:pointer;' +
  'box-shadow:0 4px 16px #0003}.select:focus-visible{outline:3px solid #0b5cab;outline-offset:2px}.select[hidden]{display:none}' +
  '@media print{.select{display:none}}';

/** @param ask Gets the question about the selected figure. */
export function offerOnSelection(
  host: HTMLElement,
  language: 'auto' | 'id' | 'en',
  ask: (question: string) => void,
  signal: AbortSignal,
): void {
  const root = host.shadowRoot;
  if (!root) return;
  const [label, asQuestion] = WORDS[language === 'en' ? 'en' : 'id'];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets.push(sheet);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'select';
  button.textContent = label;
  button.hidden = true;
  // After the widget, so that the launcher stays the first button.
  root.append(button);
  signal.addEventListener('abort', () => button.remove());

  let figure = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offer = () => {
    const selected = getSelection();
    figure = FIGURE.exec(String(selected ?? '').trim())?.[1] ?? '';
    const box = figure && selected?.rangeCount ? selected.getRangeAt(0).getBoundingClientRect() : undefined;
    button.hidden = !box?.height;
    if (!box?.height) return;
    const { style } = button;
    style.left = `${Math.max(8, Math.min(box.left, innerWidth - button.offsetWidth - 8))}px`;
    style.top = `${box.bottom + 56 < innerHeight ? box.bottom + 8 : box.top - 52}px`;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(offer, 250);
  };
  document.addEventListener('selectionchange', later, { signal });
  window.addEventListener('scroll', later, { signal, passive: true });
  button.addEventListener('click', () => {
    button.hidden = true;
    ask(asQuestion(figure.replace(/[.,]$/, '')));
  });
}
