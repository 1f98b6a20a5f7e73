/** Why: the whole road of one question, for the studio, the tests and the curious. The only place for scores and evidence. */
import type { Compiled } from '../knowledge/compiled';
import { roadOver } from './assistant';
import type { Evidence } from './confidence';
import { type Context, EMPTY_CONTEXT } from './context';
import type { Decision } from './decide';
import type { Mention, Token } from './query';
import type { Language, Reply } from './reply';

/** Candidates listed. */
const MOST_CANDIDATES = 8;

export interface Explanation {
  readonly question: string;
  readonly language: Language;
  /** Each word with what it was understood as, and how. */
  readonly tokens: readonly Token[];
  /** Words that were repaired: typed → understood. */
  readonly corrections: readonly { readonly typed: string; readonly as: string; readonly how: Token['how'] }[];
  readonly unknown: readonly string[];
  readonly mentions: readonly Mention[];
  /** Whether the question leaned on the one before it. */
  readonly leaning: boolean;
  readonly candidates: readonly {
    readonly entryId: string;
    readonly score: number;
  }[];
  readonly evidence: Evidence;
  readonly decision: Decision;
  /** Calibrated, 0 to 1. */
  readonly confidence: number;
  readonly reply: Reply;
}

export interface ExplainOptions {
  readonly knowledge: Compiled;
  readonly language?: Language | 'auto';
  readonly context?: Context;
}

export function explain(
  question: string,
  { knowledge, language = 'auto', context = EMPTY_CONTEXT }: ExplainOptions,
): Explanation {
  const { query, leaning, candidates, judgement, decision, reply } = roadOver(knowledge)(question, context, language);
  return {
    question,
    language: query.language,
    tokens: query.tokens,
    corrections: query.tokens
      .filter(({ how }) => how === 'spelling' || how === 'skeleton' || how === 'fuzzy')
      .map(({ text, concept, how }) => ({ typed: text, as: concept, how })),
    unknown: query.tokens.filter(({ how }) => how === 'unknown').map(({ text }) => text),
    mentions: query.mentions,
    leaning,
    candidates: candidates.slice(0, MOST_CANDIDATES).map(({ entry, score }) => ({
      entryId: knowledge.entries[entry]?.id ?? '',
      score,
    })),
    evidence: judgement.evidence,
    decision,
    confidence: decision.confidence,
    reply,
  };
}
