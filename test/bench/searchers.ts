/** Search libraries over the same entries: each phrasing is a document, the best document's entry is the answer. */
import { create, insertMultiple, search } from '@orama/orama';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createAssistant } from '../../src/engine/assistant';
import { compile } from '../../src/knowledge/compile';
import type { Compiled } from '../../src/knowledge/compiled';
import type { Source } from '../../src/knowledge/schema';

/** Finds the id of an entry. */
export type Find = (question: string) => string | undefined | Promise<string | undefined>;

export interface Searcher {
  readonly name: string;
  /** How it is set: the setting that its manual gives for typing errors and any of the words. */
  readonly setting: string;
  /** What is done once before a page is served, and not counted. */
  before?(source: Source): unknown;
  /** Makes the index; what the visitor's browser does. */
  build(source: Source, made: unknown): Find | Promise<Find>;
}

interface Document {
  readonly id: number;
  readonly entryId: string;
  readonly text: string;
}
const documentsOf = (source: Source): Document[] =>
  source.entries.entries
    .flatMap(({ id, phrasings }) => phrasings.id.map((text) => ({ entryId: id, text })))
    .map((document, id) => ({ id, ...document }));

const isCompiled = (value: unknown): value is Compiled =>
  typeof value === 'object' && value !== null && 'index' in value;

const jessi: Searcher = {
  name: 'jessi',
  setting: 'whole road: typing errors, names, arithmetic, decision, reply; asked of a new conversation each time',
  // Parsed from text, as a page gets it: what `compile` leaves in memory is slower to read.
  before: (source) => JSON.parse(JSON.stringify(compile(source))),
  build(_source, made) {
    if (!isCompiled(made)) throw new Error('[bench] jessi: compile first.');
    // Prepared knowledge is kept per object: a copy is prepared anew.
    const knowledge = { ...made };
    createAssistant({ knowledge });
    return (question) => {
      const reply = createAssistant({ knowledge }).ask(question);
      return 'entryId' in reply ? reply.entryId : undefined;
    };
  },
};

const fuse = (name: string, setting: string, useTokenSearch: boolean): Searcher => ({
  name,
  setting,
  build(source) {
    const index = new Fuse(documentsOf(source), { keys: ['text'], useTokenSearch });
    return (question) => index.search(question, { limit: 1 })[0]?.item.entryId;
  },
});

const minisearch: Searcher = {
  name: 'minisearch',
  setting: 'fuzzy 0.2, prefix',
  build(source) {
    const index = new MiniSearch<Document>({
      fields: ['text'],
      storeFields: ['entryId'],
      searchOptions: { fuzzy: 0.2, prefix: true },
    });
    index.addAll(documentsOf(source));
    return (question) => {
      const entryId: unknown = index.search(question)[0]?.entryId;
      return typeof entryId === 'string' ? entryId : undefined;
    };
  },
};

const flexsearch: Searcher = {
  name: 'flexsearch',
  setting: 'tokenize forward, suggest',
  build(source) {
    const index = new Index({ tokenize: 'forward' });
    const documents = documentsOf(source);
    for (const { id, text } of documents) index.add(id, text);
    return (question) => {
      const [first] = index.search(question, { limit: 1, suggest: true });
      return typeof first === 'number' ? documents[first]?.entryId : undefined;
    };
  },
};

const orama: Searcher = {
  name: 'orama',
  setting: 'tolerance 1, any of the words',
  async build(source) {
    const index = create({ schema: { text: 'string', entryId: 'string' } });
    await insertMultiple(
      index,
      documentsOf(source).map(({ entryId, text }) => ({ entryId, text })),
      5000,
    );
    return async (question) => {
      const { hits } = await search(index, {
        term: question,
        properties: ['text'],
        tolerance: 1,
        threshold: 1,
        limit: 1,
      });
      const entryId: unknown = hits[0]?.document.entryId;
      return typeof entryId === 'string' ? entryId : undefined;
    };
  },
};

export const SEARCHERS: readonly Searcher[] = [
  jessi,
  fuse('fuse.js', 'default', false),
  fuse('fuse.js token search', 'useTokenSearch', true),
  minisearch,
  flexsearch,
  orama,
];
