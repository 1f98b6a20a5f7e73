/** Peers on the same knowledge: each finds an entry by its phrasings and gives that entry's answer, or refuses below a threshold. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Reply } from '../../src/engine/reply';
import type { Source } from '../../src/knowledge/schema';
import type { Answerer } from './answerer';
import { figureValues } from './figureValues';
import { runTable, tally } from './measure';
import type { QuestionTable } from './rows';

/** A phrasing found: its entry, and how well it fits; bigger is better, the scale is the peer's own. */
interface Hit {
  readonly entryId: string;
  readonly score: number;
}
interface Peer {
  readonly name: string;
  search(question: string): Hit | undefined;
}

interface Phrasing {
  readonly id: number;
  readonly entryId: string;
  readonly text: string;
}
const phrasingsOf = (source: Source): Phrasing[] =>
  source.entries.entries
    .flatMap(({ id, phrasings }) => [...phrasings.id, ...(phrasings.en ?? [])].map((text) => ({ entryId: id, text })))
    .map((phrasing, id) => ({ id, ...phrasing }));

function figureTexts(source: Source): Map<string, string> {
  const { figures, units } = source.figures;
  const values = figureValues(source);
  const format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
  return new Map(
    figures.map(({ id, unit: unitId }) => {
      const unit = units.find((one) => one.id === unitId);
      return [id, `${format.format(values.get(id) ?? 0)} ${unit?.name.id ?? ''}`.trim()];
    }),
  );
}

/** An entry's answer as a peer would show it: the authored text with its figures and dates filled in. */
function createRender(source: Source): (entryId: string) => Reply {
  const texts = figureTexts(source);
  const dates = new Map(source.announcement.dates.map(({ id, label }) => [`date:${id}`, label.id]));
  const fill = (text: string) =>
    text.replace(/\{([^}|]+)[^}]*\}/g, (whole, id: string) => texts.get(id) ?? dates.get(id) ?? whole);
  return (entryId) => {
    const entry = source.entries.entries.find(({ id }) => id === entryId);
    if (!entry) return { kind: 'refusal', language: 'id', text: '' };
    const text = fill([entry.answer.id, entry.detail?.id ?? ''].join(' ').trim());
    if (entry.kind === 'handoff') return { kind: 'handoff', language: 'id', text, contacts: [], entryId };
    if (entry.kind === 'smalltalk') return { kind: 'smalltalk', language: 'id', text, entryId };
    return { kind: 'answer', language: 'id', text, entryId, sources: [] };
  };
}

function fusePeer(name: string, phrasings: readonly Phrasing[], useTokenSearch: boolean): Peer {
  const fuse = new Fuse(phrasings, { keys: ['text'], includeScore: true, useTokenSearch });
  return {
    name,
    search(question) {
      const [best] = fuse.search(question, { limit: 1 });
      return best && { entryId: best.item.entryId, score: 1 - (best.score ?? 1) };
    },
  };
}

function miniPeer(phrasings: readonly Phrasing[]): Peer {
  const mini = new MiniSearch<Phrasing>({
    fields: ['text'],
    storeFields: ['entryId'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  mini.addAll(phrasings);
  return {
    name: 'minisearch',
    search(question) {
      const [best] = mini.search(question);
      const entryId: unknown = best?.entryId;
      return best && typeof entryId === 'string' ? { entryId, score: best.score } : undefined;
    },
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** BM25 (k1 1.2, b 0.75) over one document an entry: all its phrasings together. */
function bm25Peer(phrasings: readonly Phrasing[]): Peer {
  const documents = new Map<string, string[]>();
  for (const { entryId, text } of phrasings)
    documents.set(entryId, [...(documents.get(entryId) ?? []), ...wordsOf(text)]);
  const lengths = [...documents.values()].map((words) => words.length);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const counts = [...documents].map(([entryId, words]) => {
    const count = new Map<string, number>();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    return { entryId, count, length: words.length };
  });
  const rarity = (word: string) => {
    const found = counts.filter(({ count }) => count.has(word)).length;
    return Math.log(1 + (counts.length - found + 0.5) / (found + 0.5));
  };
  return {
    name: 'BM25 per entry',
    search(question) {
      const words = wordsOf(question).map((word) => ({ word, weight: rarity(word) }));
      const scored = counts.map(({ entryId, count, length }) => {
        const score = words.reduce((sum, { word, weight }) => {
          const times = count.get(word) ?? 0;
          return sum + (weight * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * length) / meanLength));
        }, 0);
        return { entryId, score: score / Math.max(1, words.length) };
      });
      return scored.reduce<Hit | undefined>((best, hit) => (best && best.score >= hit.score ? best : hit), undefined);
    },
  };
}

/** A slow peer searches each question once, whatever threshold is tried. */
function remember(peer: Peer): Peer {
  const hits = new Map<string, Hit | undefined>();
  return {
    name: peer.name,
    search(question) {
      if (!hits.has(question)) hits.set(question, peer.search(question));
      return hits.get(question);
    },
  };
}

function withThreshold(peer: Peer, render: (entryId: string) => Reply, threshold: number): Answerer {
  const refusal: Reply = { kind: 'refusal', language: 'id', text: '' };
  const ask = (question: string): Reply => {
    const hit = peer.search(question);
    return hit && hit.score >= threshold ? render(hit.entryId) : refusal;
  };
  return { name: peer.name, start: () => ({ ask }) };
}

/** The threshold with the most right less wrong replies on the tables that may be tuned on. */
function tuneThreshold(peer: Peer, render: (entryId: string) => Reply, tables: readonly QuestionTable[]): number {
  const hits = tables.flatMap(({ rows }) => rows.map(({ turns: [first] }) => peer.search(first.q)?.score ?? 0));
  const sorted = hits.sort((a, b) => a - b);
  const steps = Array.from({ length: 21 }, (_, at) => sorted[Math.floor((at * (sorted.length - 1)) / 20)] ?? 0);
  const worth = (threshold: number) => {
    const answerer = withThreshold(peer, render, threshold);
    const { right, wrong } = tally(tables.flatMap((table) => runTable(table, answerer)));
    return right - wrong;
  };
  const [best] = steps.map((threshold) => ({ threshold, worth: worth(threshold) })).sort((a, b) => b.worth - a.worth);
  return best?.threshold ?? 0;
}

export interface Baseline {
  /** Remembers what it found, so that a slow peer searches each question once, also while its threshold is set. */
  readonly remembering: Answerer;
  /** Searches anew each time, for the time a question takes. */
  readonly timed: Answerer;
}

/** @param tuned Tables of single questions on which each peer's threshold is set. */
export function createBaselines(source: Source, tuned: readonly QuestionTable[]): (() => Baseline)[] {
  const phrasings = phrasingsOf(source);
  const render = createRender(source);
  const peers = [
    bm25Peer(phrasings),
    miniPeer(phrasings),
    fusePeer('fuse.js default', phrasings, false),
    fusePeer('fuse.js token', phrasings, true),
  ];
  return peers.map((peer) => () => {
    const remembering = remember(peer);
    const threshold = tuneThreshold(remembering, render, tuned);
    return {
      remembering: withThreshold(remembering, render, threshold),
      timed: withThreshold(peer, render, threshold),
    };
  });
}
