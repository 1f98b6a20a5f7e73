// Only attributes of ours reach the tag: the address of this page may come from anywhere.
const script = document.createElement('script');
script.src = '/jessi.js';
for (const [name, value] of new URLSearchParams(location.search)) {
  if (/^data-[a-z-]+$/.test(name)) script.setAttribute(name, value);
}
document.head.append(script);
