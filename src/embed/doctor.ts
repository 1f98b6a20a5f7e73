/** `?jessi=doctor` on the live page: what is wrong with the embedding, in plain words for the site's owner. */
import type { Compiled } from '../knowledge/compiled';
import { contrast, parseHex } from '../widget/model/accent';
import type { Settings } from './settings';
import { VERSION } from './version';

const YEAR = 365 * 24 * 3600_000;
/** After the page has settled, and after the owner's knowledge had time to come or to fail. */
const WHEN = 3000;

/** What lies over the launcher's middle, if it is not ours. */
function coverOf(host: HTMLElement): Element | null {
  const { left, top, width } = host.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
  const found = width ? document.elementFromPoint(left + width / 2, top + width / 2) : null;
  return found === host ? null : found;
}

/** Each fault is told only if its condition holds. */
function findFaults(host: HTMLElement, { accent }: Settings, knowledge: Compiled): string[] {
  const viewport = document.querySelector('meta[name=viewport][content*="width=device-width"]');
  const tags = document.querySelectorAll('script[src*="jessi"]').length;
  const cover = coverOf(host);
  const ratio = contrast(parseHex(accent) ?? [0, 0, 0], [255, 255, 255]);
  const oldest = Math.min(...knowledge.assistant.contacts.map(({ checked }) => Date.parse(checked)));
  const faults: (string | false | null)[] = [
    !viewport && 'Tambahkan <meta name="viewport" content="width=device-width, initial-scale=1">.',
    document.compatMode === 'BackCompat' && 'Awali halaman dengan <!doctype html>.',
    tags > 1 && `Ada ${tags} tag skrip, sisakan satu.`,
    cover && `Tombol tertutup <${cover.localName}>, naikkan data-z-index.`,
    ratio < 3 && `Kontras data-accent ${ratio.toFixed(1)}, perlu 3; warnanya digelapkan.`,
    Date.now() - oldest > YEAR && 'Kontak belum diperiksa lebih dari setahun.',
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

/** Shows the list on the page and on the console. */
export function callDoctor(
  host: HTMLElement,
  settings: Settings,
  knowledge: () => Promise<Compiled>,
  signal: AbortSignal,
): void {
  const told: string[] = [];
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI }) => told.push(`Kebijakan ${effectiveDirective} menolak ${blockedURI}.`),
    { signal },
  );
  host.addEventListener('jessi:error', (event) => event instanceof CustomEvent && told.push(event.detail.message));
  setTimeout(async () => {
    const used = await knowledge();
    const faults = [...told, ...findFaults(host, settings, used)];
    const root = host.shadowRoot;
    if (signal.aborted || !root) return;
    const note = document.createElement('pre');
    note.className = 'doctor';
    note.textContent = [
      `Jessi ${VERSION}, pengetahuan ${used.version}`,
      ...(faults.length ? faults : ['Tidak ada yang perlu dibenahi.']),
    ].join('\n');
    console.info(note.textContent);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.doctor{all:initial;position:fixed;top:0;left:0;max-width:90%;z-index:9999;padding:16px;background:#ffd;font:16px/1.5 sans-serif;white-space:pre-wrap}',
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    root.append(note);
    signal.addEventListener('abort', () => note.remove());
  }, WHEN);
}
