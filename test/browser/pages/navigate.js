// Turbo and Astro put a new body in place of the old one; morphing takes out what the new page does not have.
const turn = () => new Promise((go) => setTimeout(go, 20));
const fresh = (text) => {
  const body = document.createElement('body');
  const main = document.createElement('main');
  main.textContent = text;
  body.append(main);
  // A tag that stands in the body runs again with each new page.
  body.append(Object.assign(document.createElement('script'), { src: '/jessi.js' }));
  return body;
};
async function replaceBody(times) {
  for (let at = 0; at < times; at++) {
    history.pushState({}, '', `#halaman-${at}`);
    document.body.replaceWith(fresh(`Halaman ${at}`));
    dispatchEvent(new Event('turbo:render'));
    await turn();
  }
}
async function morphBody(times) {
  for (let at = 0; at < times; at++) {
    for (const child of [...document.body.children]) if (child.localName !== 'main') child.remove();
    document.querySelector('main').textContent = `Bagian ${at}`;
    await turn();
    // Morphing libraries are not that fast; the guard against endless fights must not see one here.
    if (at % 4 === 3) await new Promise((go) => setTimeout(go, 1100));
  }
}
