/** What stands in texts: translations, placeholders, leftovers, markup, digits. */
import type { FileName, Source } from '../schema';
import type { Finding, Path } from './issue';
import { nearest } from './nearest';
import { localisedIn, rule, textsIn } from './rule';

const SPOKEN = ['assistant', 'announcement', 'figures', 'entries', 'lexicon'] as const;
const ALL = [...SPOKEN, 'questions'] as const;

/** Leftovers of templates and notes to oneself, by what they are. Whole words, so that "hats" does not meet "chats". */
const FILLER =
  /\blorem\b|\bipsum\b|\bdummy\b|\btodo\b|\bfixme\b|\btbd\b|\bxxx+\b|\bhats\b|\bt-shirts?\b|\bhey there\b|\bstandard chuck\b|\basdf\w*|\bplaceholder\b|\[(?:isi|teks|nama|judul)[^\]]*\]|\?{3,}|_{3,}/i;
/** Put by `jessi new` before every text that an editor still has to write. */
export const DRAFT_MARK = 'DRAF:';
const MARKUP = /<\/?[a-z][^>]*>|&(?:nbsp|amp|lt|gt|quot);|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]*\)/i;

const isAddress = (path: Path) => ['url', '$schema', 'id'].includes(String(path.at(-1))) && path.length < 3;

export const textsAreFinished = ALL.map((file: FileName) =>
  rule([file], function* (source: Pick<Source, FileName>): Generator<Finding> {
    const drafts = new Set<string>();
    for (const { path, text } of textsIn(source[file])) {
      if (isAddress(path)) continue;
      const filler = FILLER.exec(text)?.[0];
      const markup = MARKUP.exec(text)?.[0];
      const item = path.slice(0, 2);
      if (text.startsWith(DRAFT_MARK)) {
        // One message for an entry, however many of its texts are drafts.
        if (!drafts.has(item.join('/'))) yield { code: 'draft', file, path: item };
        drafts.add(item.join('/'));
      } else if (filler) yield { code: 'filler', file, path, params: { found: filler } };
      else if (markup) yield { code: 'markup', file, path, params: { found: markup } };
    }
  }),
);

/** Texts that are the same in both languages without being forgotten: names, titles, numbers. */
const isSentence = (text: string) =>
  text
    .replace(/\{[^}]*\}/g, '')
    .split(/\s+/)
    .filter((word) => /^[a-z]{2,}/.test(word)).length >= 4;

export const textsAreTranslated = [
  ...SPOKEN.map((file) =>
    rule([file, 'assistant'], function* (source: Pick<Source, FileName>): Generator<Finding> {
      if (!source.assistant.languages.includes('en')) return;
      for (const { path, id, en } of localisedIn(source[file])) {
        if (id.startsWith(DRAFT_MARK)) continue;
        if (en === undefined) yield { code: 'missing-translation', file, path, params: { text: id } };
        else if (en.trim() === id.trim() && isSentence(id))
          yield { code: 'untranslated', file, path: [...path, 'en'], params: { text: id } };
      }
    }),
  ),
  rule(['entries', 'assistant'], function* ({ entries: { entries }, assistant }) {
    if (!assistant.languages.includes('en')) return;
    for (const [at, { phrasings }] of entries.entries()) {
      if (phrasings.en?.length || phrasings.id.some((text) => text.startsWith(DRAFT_MARK))) continue;
      yield {
        code: 'missing-translation',
        file: 'entries',
        path: ['entries', at, 'phrasings'],
        params: { text: phrasings.id[0] ?? '' },
      };
    }
  }),
];

const names = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');

export const placeholdersExist = [
  rule([...SPOKEN], function* (source): Generator<Finding> {
    const things = source.figures.figures.map(({ id }) => id);
    const dates = source.announcement.dates.flatMap(({ id }) => [`date:${id}`, `date:${id}:short`]);
    const contacts = source.assistant.contacts.map(({ id }) => `contact:${id}`);
    const known = new Set([...things, ...dates, ...contacts]);
    for (const file of SPOKEN) {
      // The sentences around facts are filled by the engine, which knows what was asked about.
      const allowed = file === 'assistant' ? new Set([...known, 'thing']) : known;
      for (const { path, id, en } of localisedIn(source[file])) {
        for (const [language, text] of [
          ['id', id],
          ['en', en],
        ] as const) {
          if (text === undefined) continue;
          const at = [...path, language];
          if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))) yield { code: 'broken-placeholder', file, path: at };
          for (const name of new Set(names(text))) {
            if (!allowed.has(name))
              yield {
                code: 'unknown-placeholder',
                file,
                path: at,
                params: { name, nearest: nearest(name, allowed) ?? '' },
              };
          }
        }
        const lost = en === undefined ? [] : [...differing(names(id), names(en))].filter((name) => allowed.has(name));
        const [name] = lost;
        if (name !== undefined && en !== undefined && [...names(id), ...names(en)].every((one) => allowed.has(one))) {
          yield {
            code: 'placeholder-differs',
            file,
            path,
            params: { name, missing: names(id).includes(name) ? 'en' : 'id' },
          };
        }
      }
    }
  }),
];

function differing(a: readonly string[], b: readonly string[]): ReadonlySet<string> {
  return new Set([...a.filter((name) => !b.includes(name)), ...b.filter((name) => !a.includes(name))]);
}

/** Names that hold digits themselves, such as a regulation's number, may stand as they are. */
function sayable({ announcement, assistant }: Pick<Source, 'announcement' | 'assistant'>): readonly string[] {
  const things = announcement.things.flatMap(({ name, names: said }) => [name.id, name.en ?? '', ...said]);
  const contacts = assistant.contacts.flatMap(({ value, hours }) => [value, hours?.id ?? '', hours?.en ?? '']);
  return [...things, ...contacts].filter((text) => /\d/.test(text)).sort((a, b) => b.length - a.length);
}

export const digitsAreFigures = [
  rule(
    ['entries', 'announcement', 'assistant'],
    function* ({ entries: { entries }, announcement, assistant }): Generator<Finding> {
      const known = sayable({ announcement, assistant });
      for (const [at, { answer, detail }] of entries.entries()) {
        const texts = [
          ['answer', answer],
          ['detail', detail],
        ] as const;
        for (const [key, text] of texts) {
          for (const [language, said] of [
            ['id', text?.id],
            ['en', text?.en],
          ] as const) {
            const bare = known.reduce((rest, name) => rest.replaceAll(name, ''), said ?? '').replace(/\{[^{}]*\}/g, '');
            const found = /\d[\d.,]*\d|\d/.exec(bare)?.[0];
            if (found)
              yield { code: 'bare-digits', file: 'entries', path: ['entries', at, key, language], params: { found } };
          }
        }
      }
    },
  ),
];
