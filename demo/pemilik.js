// The owner's page: copy buttons, the tag builder with its live preview, and the fingerprint of the served file.
const builder = document.getElementById('builder');
const built = document.getElementById('built');
const preview = document.getElementById('preview');

const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What differs from the defaults, as attributes. */
function chosen() {
  const given = [...new FormData(builder)].filter(
    ([name, value]) => value && !(name === 'accent' && value === '#0b5cab'),
  );
  return given.map(([name, value]) => [`data-${name}`, String(value)]);
}

function show() {
  const attributes = chosen();
  const lines = attributes.map(([name, value]) => `\n  ${name}="${quoted(value)}"`).join('');
  built.textContent = `<script src="/jessi.js" async${lines}></script>`;
  preview.src = `pratinjau.html?${new URLSearchParams(attributes)}`;
}
let later;
builder.addEventListener('input', () => {
  clearTimeout(later);
  later = setTimeout(show, 300);
});
builder.addEventListener('submit', (event) => event.preventDefault());
show();

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const code = button.parentElement.previousElementSibling;
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Tersalin';
    setTimeout(() => {
      button.textContent = 'Salin';
    }, 2000);
  });
}

const bytes = await (await fetch('/jessi.js')).arrayBuffer();
const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
document.getElementById('integrity').textContent =
  `<script src="/jessi.js" async\n  integrity="sha384-${btoa(String.fromCharCode(...digest))}" crossorigin="anonymous"></script>`;
