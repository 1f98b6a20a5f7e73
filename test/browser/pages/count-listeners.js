let count = 0;
let unloads = 0;
const { addEventListener: add, removeEventListener: drop } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, fn, options) {
  if (this === window || this === document) {
    count++;
    if (/unload/.test(type)) unloads++;
    options?.signal?.addEventListener?.call;
  }
  return add.call(this, type, fn, options);
};
EventTarget.prototype.removeEventListener = function (type, fn, options) {
  if (this === window || this === document) count--;
  return drop.call(this, type, fn, options);
};
window.listeners = () => count;
window.unloadListeners = () => unloads;
