/** Candidate[] → Decision: whether to answer, ask back, hand off or refuse. */
import type { Compiled, Localised } from '../knowledge/compiled';
import type { Mention, Query } from '../knowledge/query';
import { confidenceOf, type Evidence } from './confidence';
import type { Computation } from './figures/computation';
import { type Focus, focusOf, isBackground } from './focus';
import { type Profile, profilesOf } from './profiles';
import type { Candidate, Features } from './retrieve';

/** Why something asked for is not told. */
export type UntoldWhy = 'thing' | 'group' | 'measure' | 'place' | 'year';

export type Decision =
  | { readonly kind: 'computed'; readonly computation: Computation; readonly confidence: number }
  /** An authored entry: a fact, a hand-off or small talk by its own kind. */
  | { readonly kind: 'entry'; readonly entry: number; readonly confidence: number }
  | { readonly kind: 'clarify'; readonly entries: readonly number[]; readonly confidence: number }
  | {
      readonly kind: 'untold';
      readonly why: UntoldWhy;
      /** The thing that is missing: authored, or in the visitor's own word. */
      readonly thing: Localised | string;
      /** The nearest known fact, offered as a suggestion. */
      readonly nearest?: number;
      readonly confidence: number;
    }
  | { readonly kind: 'refusal'; readonly why: 'blank' | 'unclear' | 'off-topic'; readonly confidence: number };

/** Below this a fact is not told. */
const ANSWER = 0.5;
/** Between this and ANSWER two readings are worth a question back. */
const ASK_BACK = 0.33;
/** Candidates within this share of the best score compete with it. */
const COMPETES = 0.93;
/** An entry knows a name if at least this share of its phrasings holds it. */
const KNOWS = 0.12;
/** Arithmetic surer than this is told before any entry. */
const SURE = 0.5;

export interface Decide {
  (query: Query, features: Features, candidates: readonly Candidate[], computation: Computation | undefined): Decision;
  evidence(query: Query, features: Features, candidates: readonly Candidate[]): Evidence;
}

/** Does all preparation; the function returned only decides. */
export function prepareDecide(knowledge: Compiled): Decide {
  const { entries, untold } = knowledge;
  const profiles = profilesOf(knowledge);
  const untoldById = new Map(untold.map((thing) => [thing.id, thing]));
  const entryAt = new Map(entries.map((entry, at) => [entry.id, at]));
  const toldYears = new Set([
    ...knowledge.announcement.dates.map(({ value }) => value.slice(0, 4)),
    ...knowledge.figures.flatMap(({ series }) => (series ? [String(series.year)] : [])),
  ]);

  const isForeign = (mention: Mention, query: Query, focus: Focus): boolean => {
    switch (mention.kind) {
      case 'year':
        return !toldYears.has(mention.id);
      case 'untold':
      case 'elsewhere':
        return !isBackground(mention, query, focus);
      case 'occupation':
      case 'measure':
        return !isBackground(mention, query, focus) && matters(mention, query, focus);
      default:
        return false;
    }
  };
  /** A gazetteer's word in passing ("kantor gubernur") is harmless; asked for or counted it is not. */
  const matters = (mention: Mention, query: Query, focus: Focus): boolean => {
    const counted = focus.counted >= mention.from && focus.counted < mention.to;
    if (mention.kind === 'occupation')
      return counted || query.type === 'whether' || query.type === 'none' || query.type === 'count';
    return counted || query.type === 'none' || query.type === 'what';
  };
  const knows = (profile: Profile | undefined, mention: Mention): boolean =>
    (profile?.share.get(`@${mention.kind}:${mention.id}`) ?? 0) >= KNOWS;

  /** The first thing asked for that the best entry does not know. */
  const foreignOf = (query: Query, focus: Focus, best: Candidate | undefined): Mention | undefined =>
    query.mentions.find((mention) => isForeign(mention, query, focus) && !knows(profiles[best?.entry ?? -1], mention));

  const strangerOf = (query: Query, focus: Focus): string | undefined => {
    const token = query.tokens[focus.counted];
    if (!token || token.how !== 'unknown') return undefined;
    return token.text;
  };

  const evidenceOf = (query: Query, features: Features, candidates: readonly Candidate[]): Evidence => {
    const [best, second] = candidates;
    const profile = profiles[best?.entry ?? -1];
    const focus = focusOf(query);
    let unknown = 0;
    let content = 0;
    for (const [feature, how] of features) {
      if (feature[0] === '@' || feature[0] === '?' || how === 'number') continue;
      content++;
      if (how === 'unknown') unknown++;
    }
    const type = `?${query.type}`;
    return {
      score: best?.score ?? 0,
      likeness: best?.likeness ?? 0,
      coverage: best?.coverage ?? 0,
      margin: best && second ? (best.score - second.score) / best.score : 1,
      unknown: content === 0 ? 0 : unknown / content,
      typeClash:
        query.type !== 'none' && query.type !== 'whether' && profile && (profile.share.get(type) ?? 0) < 0.04 ? 1 : 0,
      anchored: query.mentions.some(
        ({ kind }) => kind !== 'elsewhere' && kind !== 'occupation' && kind !== 'measure' && kind !== 'year',
      )
        ? 1
        : 0,
      foreign: foreignOf(query, focus, best) ? 1 : 0,
      stranger: strangerOf(query, focus) ? 1 : 0,
      brief: 1 / Math.max(1, content),
    };
  };

  const untoldFor = (mention: Mention, best: Candidate | undefined, confidence: number): Decision => {
    const nearest = best && entries[best.entry]?.kind === 'fact' ? { nearest: best.entry } : {};
    const thing = untoldById.get(mention.id);
    if (mention.kind === 'untold' && thing) {
      const own = thing.entry === undefined ? undefined : entryAt.get(thing.entry);
      if (own !== undefined) return { kind: 'entry', entry: own, confidence };
      const why = thing.class === 'group' || thing.class === 'measure' ? thing.class : 'thing';
      return { kind: 'untold', why, thing: thing.title, ...nearest, confidence };
    }
    const why =
      ({ elsewhere: 'place', year: 'year', measure: 'measure' } as const)[mention.kind as 'elsewhere'] ?? 'group';
    return { kind: 'untold', why, thing: mention.id, ...nearest, confidence };
  };

  const decide = (
    query: Query,
    features: Features,
    candidates: readonly Candidate[],
    computation?: Computation,
  ): Decision => {
    if (query.tokens.length === 0) return { kind: 'refusal', why: 'blank', confidence: 1 };
    const [best] = candidates;
    const evidence = evidenceOf(query, features, candidates);
    const confidence = confidenceOf(evidence);
    const focus = focusOf(query);
    if (computation && computation.certain >= SURE)
      return { kind: 'computed', computation, confidence: computation.certain };
    if (!best) return { kind: 'refusal', why: 'off-topic', confidence: 1 - confidence };
    const foreign = foreignOf(query, focus, best);
    if (foreign && (evidence.anchored || confidence > 0.2)) return untoldFor(foreign, best, confidence);
    const stranger = strangerOf(query, focus);
    if (stranger !== undefined && evidence.coverage < 0.75) {
      return evidence.anchored || confidence > 0.3
        ? { kind: 'untold', why: 'group', thing: stranger, nearest: best.entry, confidence }
        : { kind: 'refusal', why: 'off-topic', confidence: 1 - confidence };
    }
    if (confidence >= ANSWER) return { kind: 'entry', entry: best.entry, confidence };
    const rivals = candidates.filter(({ score }) => score >= best.score * COMPETES).slice(0, 3);
    if (confidence >= ASK_BACK && rivals.length > 1)
      return { kind: 'clarify', entries: rivals.map(({ entry }) => entry), confidence };
    return { kind: 'refusal', why: evidence.anchored ? 'unclear' : 'off-topic', confidence: 1 - confidence };
  };
  return Object.assign(decide, { evidence: evidenceOf });
}
