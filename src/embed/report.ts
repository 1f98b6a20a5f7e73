/** `data-report`: masked unanswered questions go to the owner's own address, in batches, and only if asked for. */

/** A batch leaves when it has grown to this many lines, or when the page is left. */
const FULL = 20;

/**
 * @returns Takes one line of the report; the lines are JSON, one question each.
 */
export function openReport(url: string, signal: AbortSignal): (line: object) => void {
  let lines: string[] = [];
  const send = () => {
    // text/plain needs no preflight, so any plain receiver will do.
    if (lines.length) navigator.sendBeacon(url, new Blob([`${lines.join('\n')}\n`], { type: 'text/plain' }));
    lines = [];
  };
  // Hidden is the last moment that every browser tells; `unload` would keep the page out of the back/forward cache.
  document.addEventListener('visibilitychange', () => document.hidden && send(), { signal });
  window.addEventListener('pagehide', send, { signal });
  signal.addEventListener('abort', send);
  return (line) => {
    lines.push(JSON.stringify(line));
    if (lines.length >= FULL) send();
  };
}
