// Runs in the page before anything else: finds things through shadow roots and keeps what the browser tells only once.
(() => {
  const long = [];
  const state = { drawnAt: 0, shift: 0, long };
  window.probe = state;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) state.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const roots = (root) => {
    const found = [root];
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) found.push(...roots(element.shadowRoot));
    return found;
  };
  const visible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility();
  };
  // "host >> inner" looks for inner in the shadow root of host only; anything else in every root.
  state.find = (selector) => {
    const [inner, host] = selector.split(' >> ').reverse();
    for (const root of roots(document)) {
      if (host && !root.host?.matches(host)) continue;
      for (const element of root.querySelectorAll(inner)) if (visible(element)) return element;
    }
    return undefined;
  };
  state.text = () =>
    roots(document)
      .map((root) => (root.body ?? root).textContent)
      .join(' ');
  state.awaitDrawn = (selector) => {
    const look = () => {
      if (document.body && state.find(selector)) state.drawnAt = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  };
  // From an event until the frame in which something is there has been painted.
  state.from = (type, holds) => {
    state.took = undefined;
    addEventListener(
      type,
      (event) => {
        const look = () => {
          if (!holds()) requestAnimationFrame(look);
          else
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => {
                state.took = performance.now() - event.timeStamp;
              };
              port2.postMessage(0);
            });
        };
        look();
      },
      { capture: true, once: true },
    );
  };
})();
