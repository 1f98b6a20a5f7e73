// Counts what listens to the window and the document, also what an aborted signal takes away.
let count = 0;
let unloads = 0;
const { addEventListener: add, removeEventListener: drop } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, fn, options) {
  if (this === window || this === document || this === document.documentElement || this === document.body) {
    count++;
    if (/unload/.test(type)) unloads++;
    if (options?.signal) add.call(options.signal, 'abort', () => count--);
  }
  return add.call(this, type, fn, options);
};
EventTarget.prototype.removeEventListener = function (type, fn, options) {
  if (this === window || this === document) count--;
  return drop.call(this, type, fn, options);
};
window.listeners = () => count;
window.unloadListeners = () => unloads;
