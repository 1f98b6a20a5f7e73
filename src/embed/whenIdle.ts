/** Calls back when the page is read and has nothing better to do. */
export function whenIdle(act: () => unknown): void {
  // WebKit has no idle callbacks.
  const idle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 100);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', idle, { once: true });
  else idle();
}

/** On a slow or paid-for connection nothing is fetched before it is needed. */
export function isSparing(): boolean {
  const { saveData, effectiveType } = Object('connection' in navigator ? navigator.connection : {});
  return saveData === true || /2g/.test(effectiveType);
}
