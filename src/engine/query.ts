/** A question after reading, as the engine's parts pass it on. */
export type { How, Mention, Query, QuestionType, Stated, Token } from '../knowledge/query';
