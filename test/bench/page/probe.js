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
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  // "host >> inner" looks for inner in the shadow root of host only; anything else in every root.
  const all = (selector) => {
    const [inner, host] = selector.split(' >> ').reverse();
    return roots(document)
      .filter((root) => !host || root.host?.matches(host))
      .flatMap((root) => [...root.querySelectorAll(inner)]);
  };
  state.find = (selector) => all(selector).find(visible);
  state.text = () =>
    roots(document)
      .map((root) => (root.body ?? root).textContent)
      .join(' ');
  // Asks for no layout, which would be counted as the widget's script: the browser tells when it has drawn one.
  state.awaitDrawn = (selector) => {
    const watched = new Set();
    const hasBox = ({ boundingClientRect: { width, height } }) => width > 0 && height > 0;
    const hear = (entries) => {
      if (state.drawnAt || !entries.some(hasBox)) return;
      state.drawnAt = performance.now();
      observer.disconnect();
    };
    // Also what stands below the fold.
    const observer = new IntersectionObserver(hear, { rootMargin: '100000px' });
    const look = () => {
      if (state.drawnAt) return;
      for (const element of all(selector)) {
        if (!watched.has(element)) observer.observe(element);
        watched.add(element);
      }
      // Not in every frame: on a slow page a second of looking was a third of what is measured.
      setTimeout(look, 50);
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
