/** `?jessi=doctor` on the live page: what is wrong with the embedding, in plain words for the site's owner. */
import type { Compiled } from '../knowledge/compiled';
import { VERSION } from './version';

const YEAR = 365 * 24 * 3600_000;
/** After the page has settled, and after the owner's knowledge had time to come or to fail. */
const WHEN = 3000;

const channel = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
/** Relative luminance of a computed `rgb(…)`, as WCAG 2.2 defines it. */
const luminance = (color: string) => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
};
const contrast = (one: string, other: string) => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

function findFaults(host: HTMLElement, knowledge: Compiled): string[] {
  const faults: string[] = [];
  const viewport = document.querySelector<HTMLMetaElement>('meta[name=viewport]');
  if (!/width=device-width/.test(viewport?.content ?? '')) {
    faults.push(
      'Tag viewport tidak ada: tambahkan <meta name="viewport" content="width=device-width, initial-scale=1">.',
    );
  }
  if (document.compatMode !== 'CSS1Compat') faults.push('Halaman dalam mode lama: awali dengan <!doctype html>.');
  const tags = document.querySelectorAll('script[src*="jessi"]').length;
  if (tags > 1) faults.push(`Ada ${tags} tag skrip: sisakan satu.`);
  const button = host.shadowRoot?.querySelector('button');
  const box = button?.getBoundingClientRect();
  if (button && box?.width) {
    const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    if (top && top !== host) {
      faults.push(
        `Tombol tertutup <${top.localName}> (lapisan ${getComputedStyle(top).zIndex}): naikkan data-z-index.`,
      );
    }
    const { color, backgroundColor } = getComputedStyle(button);
    const ratio = contrast(color, backgroundColor);
    if (ratio < 3) faults.push(`Kontras warna tombol ${ratio.toFixed(1)}, perlu 3: pilih data-accent lain.`);
  }
  const oldest = Math.min(...knowledge.assistant.contacts.map(({ checked }) => Date.parse(checked)));
  if (Date.now() - oldest > YEAR) faults.push('Kontak di pengetahuan sudah lebih dari setahun tidak diperiksa.');
  return faults;
}

const SHEET =
  '.doctor{all:initial;position:fixed;inset:16px auto auto 16px;max-width:min(30em,80vw);z-index:2147483647;padding:16px;' +
  'background:#fff;color:#111;border:2px solid;font:15px/1.5 system-ui,sans-serif;white-space:pre-line}';

/** Shows the list in the element and on the console. */
export function callDoctor(host: HTMLElement, knowledge: () => Promise<Compiled>, signal: AbortSignal): void {
  const told: string[] = [];
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI }) => told.push(`Kebijakan ${effectiveDirective} menolak ${blockedURI}.`),
    { signal },
  );
  host.addEventListener('jessi:error', (event) => event instanceof CustomEvent && told.push(event.detail.message), {
    signal,
  });
  setTimeout(async () => {
    const used = await knowledge();
    if (signal.aborted) return;
    const faults = [...told, ...findFaults(host, used)];
    const note = document.createElement('div');
    note.className = 'doctor';
    note.setAttribute('role', 'note');
    const lines = faults.length ? faults.map((fault) => `\u2717 ${fault}`) : ['\u2713 Tidak ada yang perlu dibenahi.'];
    note.textContent = [`Jessi ${VERSION}, pengetahuan ${used.version}`, ...lines].join('\n');
    console.info(note.textContent);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    host.shadowRoot?.adoptedStyleSheets.push(sheet);
    host.shadowRoot?.append(note);
    signal.addEventListener('abort', () => note.remove());
  }, WHEN);
}
