import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { makeFaq } from '../../src/cli/faq/faq';
import { faqPage, noscriptSnippet, structuredData } from '../../src/cli/faq/html';
import { compiledOnce } from '../setup/compiledOnce';

const knowledge = compiledOnce('knowledge');
const readable = knowledge.entries.filter(({ kind }) => kind !== 'smalltalk');

/** The page as a browser with JavaScript off has it. */
function open(html: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window.document;
}

describe.each(['id', 'en'] as const)('the page without JavaScript in %s', (language) => {
  const faq = makeFaq(knowledge, language);
  const html = faqPage(faq);
  const page = open(html);

  test('has one anchor for each entry, with its question and a filled answer', () => {
    expect([...page.querySelectorAll('article')].map(({ id }) => id).sort()).toEqual(
      readable.map(({ id }) => id).sort(),
    );
    for (const article of page.querySelectorAll('article')) {
      expect(article.querySelector('h3')?.textContent, article.id).toMatch(/\w+.*\?$/);
      expect(article.querySelector('p')?.textContent, article.id).toMatch(/\w{3}/);
    }
    expect(page.body.textContent).not.toMatch(/\{[^}]*\}|undefined|NaN/);
  });

  test('shows each table of the entries, row by row', () => {
    for (const { id, table } of readable) {
      expect(page.querySelectorAll(`#${id} tbody tr`).length, id).toBe(table?.figures.length ?? 0);
    }
  });

  test('runs nothing, asks nobody and holds no dead link', () => {
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.map((script) => script.getAttribute('type'))).toEqual(['application/ld+json']);
    expect(page.querySelectorAll('[src], link, iframe, form, [onclick], [style]').length).toBe(0);
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      expect(page.getElementById((link.getAttribute('href') ?? '').slice(1)), link.outerHTML).not.toBeNull();
    }
  });

  test('has each id once, a language, a title and one first heading', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.documentElement.getAttribute('lang')).toBe(language);
    expect(page.title).toMatch(/\w/);
    expect(page.querySelectorAll('h1').length).toBe(1);
  });

  test('carries FAQPage data with the answers that stand on the page', () => {
    const data = JSON.parse(page.querySelector('script')?.textContent ?? '');
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'FAQPage', inLanguage: language });
    expect(data.mainEntity).toHaveLength(readable.length);
    for (const question of data.mainEntity) {
      expect(question).toMatchObject({
        '@type': 'Question',
        name: expect.stringMatching(/\?$/),
        acceptedAnswer: { '@type': 'Answer', text: expect.stringMatching(/\w/) },
      });
      const article = page.getElementById(String(question['@id']).slice(1));
      expect(question.acceptedAnswer.text).toContain(article?.querySelector('p')?.textContent);
    }
  });
});

describe('hostile text in the knowledge', () => {
  const evil = '</script><img src=x onerror=alert(1)> & "quotes"';
  const [first, ...rest] = knowledge.entries;
  const attacked = {
    ...knowledge,
    entries: first ? [{ ...first, kind: 'fact' as const, answer: { id: evil } }, ...rest] : [],
  };
  const faq = makeFaq(attacked, 'id');

  test('stands on the page as text', () => {
    const page = open(faqPage(faq));
    expect(page.querySelectorAll('img').length).toBe(0);
    expect(page.querySelector('article p')?.textContent).toBe(evil);
  });

  test('cannot end the data block, nor the noscript link', () => {
    expect(structuredData(faq)).not.toContain('<');
    expect(noscriptSnippet(faq, '/"><script>')).toMatch(/^<noscript><a href="[^"<>]*">[^<>]*<\/a><\/noscript>$/);
  });
});
