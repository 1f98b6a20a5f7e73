/** `data-selection`: a selected figure of the article gets a small button that asks about it. */

const WORDS = {
  id: ['Tanya Jessi tentang angka ini', (figure: string) => `${figure} itu apa?`],
  en: ['Ask Jessi about this figure', (figure: string) => `what is ${figure}?`],
} as const;

/** A figure with what stands around it; longer selections are reading or copying, not asking. */
const FIGURE = /^\D{0,30}?(\d[\d.,]*(?:\s?(?:%|persen|percent))?)\D{0,30}$/;

/**
 * @param prepare Called before the first button is drawn, which needs the widget's style.
 * @param ask Gets the question about the selected figure.
 */
export function offerOnSelection(
  host: HTMLElement,
  language: 'auto' | 'id' | 'en',
  prepare: () => void,
  ask: (question: string) => void,
  signal: AbortSignal,
): void {
  const [label, asQuestion] = WORDS[language === 'en' ? 'en' : 'id'];
  const button = document.createElement('button');
  button.className = 'choice';
  button.textContent = label;
  const { style } = button;
  style.position = 'fixed';
  signal.addEventListener('abort', () => button.remove());

  let figure = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offer = () => {
    const selected = getSelection();
    figure = FIGURE.exec(String(selected ?? '').trim())?.[1]?.replace(/[.,]$/, '') ?? '';
    const box = figure && selected?.rangeCount ? selected.getRangeAt(0).getBoundingClientRect() : undefined;
    button.hidden = !box?.height;
    if (!box?.height) return;
    if (!button.isConnected) {
      prepare();
      // Last in the widget's own root, where its style reaches and the launcher stays the first button.
      host.shadowRoot?.querySelector('.root')?.append(button);
    }
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
    ask(asQuestion(figure));
  });
}
