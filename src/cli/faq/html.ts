/** The FAQ as one page: no script that runs, no request, readable on a phone and on paper. */
import type { Language } from '../../knowledge/compiled';
import type { Faq, FaqContact, FaqItem } from './faq';

const WORDS: Readonly<
  Record<
    Language,
    Readonly<Record<'title' | 'contents' | 'source' | 'paragraph' | 'related' | 'contacts' | 'top', string>>
  >
> = {
  id: {
    title: 'Tanya jawab',
    contents: 'Daftar pertanyaan',
    source: 'Sumber',
    paragraph: 'paragraf',
    related: 'Lihat juga',
    contacts: 'Saluran resmi',
    top: 'Ke atas',
  },
  en: {
    title: 'Questions and answers',
    contents: 'Questions',
    source: 'Source',
    paragraph: 'paragraph',
    related: 'See also',
    contacts: 'Official channels',
    top: 'To the top',
  },
};

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { line-height: 1.2; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; padding-bottom: .25rem; }
article { margin: 1.5rem 0; scroll-margin-top: 1rem; }
article:target { outline: 2px solid; outline-offset: .5rem; }
h3 { margin: 0 0 .25rem; }
p { margin: .25rem 0; }
table { border-collapse: collapse; margin: .5rem 0; width: 100%; }
caption { text-align: start; font-weight: 600; }
th, td { text-align: start; font-weight: 400; padding: .25rem .5rem; border-bottom: 1px solid; }
td { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.source, .related { font-size: .875rem; }
nav li { margin: .25rem 0; }
@media print {
  nav, .top { display: none; }
  article { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const link = (href: string, text: string) => `<a href="${safe(href)}">${safe(text)}</a>`;

function contactLine({ label, value, url, hours }: FaqContact): string {
  const shown = url ? link(url, value) : safe(value);
  return `<li>${safe(label)}: ${shown}${hours ? ` (${safe(hours)})` : ''}</li>`;
}

function article(item: FaqItem, faq: Faq): string {
  const words = WORDS[faq.language];
  const lines = [`<h3>${safe(item.question)}</h3>`, `<p>${safe(item.answer)}</p>`];
  if (item.detail) lines.push(`<p>${safe(item.detail)}</p>`);
  if (item.table) {
    const rows = item.table.rows.map(
      ({ label, value }) => `<tr><th scope="row">${safe(label)}</th><td>${safe(value)}</td></tr>`,
    );
    lines.push(`<table><caption>${safe(item.table.caption)}</caption><tbody>${rows.join('')}</tbody></table>`);
  }
  if (item.contacts.length > 0) lines.push(`<ul>${item.contacts.map(contactLine).join('')}</ul>`);
  if (item.paragraphs.length > 0) {
    lines.push(
      `<p class="source">${words.source}: ${link(faq.url, faq.publisher)}, ${words.paragraph} ${item.paragraphs.join(', ')}</p>`,
    );
  }
  if (item.related.length > 0) {
    lines.push(
      `<p class="related">${words.related}: ${item.related.map(({ id, title }) => link(`#${id}`, title)).join(', ')}</p>`,
    );
  }
  return `<article id="${safe(item.id)}">\n${lines.join('\n')}\n</article>`;
}

const plain = (item: FaqItem) =>
  [
    item.answer,
    item.detail ?? '',
    item.table
      ? `${item.table.caption}: ${item.table.rows.map(({ label, value }) => `${label} ${value}`).join('; ')}.`
      : '',
    item.contacts.map(({ label, value }) => `${label}: ${value}`).join('; '),
  ]
    .filter(Boolean)
    .join(' ');

/** schema.org FAQPage; `<` is escaped, so that no answer can end the block it stands in. */
export function structuredData(faq: Faq): string {
  const mainEntity = faq.topics.flatMap(({ items }) =>
    items.map((item) => ({
      '@type': 'Question',
      '@id': `#${item.id}`,
      name: item.question,
      acceptedAnswer: { '@type': 'Answer', text: plain(item) },
    })),
  );
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: faq.language,
    name: faq.title,
    mainEntity,
  };
  return JSON.stringify(page).replace(/</g, '\\u003c');
}

export function faqPage(faq: Faq): string {
  const words = WORDS[faq.language];
  const contents = faq.topics.map(
    ({ title, items }) =>
      `<li>${safe(title)}<ul>${items.map(({ id, title: name }) => `<li>${link(`#${id}`, name)}</li>`).join('')}</ul></li>`,
  );
  const sections = faq.topics.map(
    ({ id, title, items }) =>
      `<section aria-labelledby="topic-${safe(id)}">\n<h2 id="topic-${safe(id)}">${safe(title)}</h2>\n${items.map((item) => article(item, faq)).join('\n')}\n<p class="top">${link('#top', words.top)}</p>\n</section>`,
  );
  return `<!doctype html>
<html lang="${faq.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(`${words.title}: ${faq.title}`)}</title>
<style>${STYLE}</style>
<script type="application/ld+json">${structuredData(faq)}</script>
</head>
<body id="top">
<header>
<h1>${safe(words.title)}: ${safe(faq.title)}</h1>
<p class="source">${words.source}: ${link(faq.url, faq.publisher)}</p>
</header>
<nav aria-label="${safe(words.contents)}">
<h2>${safe(words.contents)}</h2>
<ul>${contents.join('')}</ul>
</nav>
<main>
${sections.join('\n')}
</main>
<footer>
<h2>${safe(words.contacts)}</h2>
<ul>${faq.contacts.map(contactLine).join('')}</ul>
</footer>
</body>
</html>
`;
}

/** For pages whose visitors may have JavaScript off: pasted beside the script tag. */
export function noscriptSnippet(faq: Faq, url: string): string {
  return `<noscript><a href="${safe(url)}">${safe(`${WORDS[faq.language].title}: ${faq.title}`)}</a></noscript>`;
}
