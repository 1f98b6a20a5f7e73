// The essence of Turbo, Astro's router and their kin: fetch the next page, put its body in place of this one.
async function go(url, remember = true) {
  const text = await (await fetch(url)).text();
  const next = new DOMParser().parseFromString(text, 'text/html');
  document.title = next.title;
  document.body.replaceWith(document.adoptNode(next.body));
  if (remember) history.pushState({}, '', url);
  dispatchEvent(new Event('turbo:load'));
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-swap]');
  if (!link) return;
  event.preventDefault();
  go(link.href);
});
addEventListener('popstate', () => go(location.href, false));
