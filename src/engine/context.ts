/** What a follow-up needs; plain JSON, so that history can keep it. */
export interface Context {
  /** Entry of the last answer. */
  readonly entryId?: string;
  /** Figures just named, oldest first; "kalau dijumlah?" works on them. */
  readonly figureIds: readonly string[];
  /** What the last question took back or left behind, for "both of them". */
  readonly corrected?: string;
  /** Features of the last question with what it inherited: the slots that an ellipsis inherits in turn. */
  readonly features: readonly string[];
  /** Those of them that stand inside a name, and go with it when it is replaced. */
  readonly named?: readonly string[];
  /** Options just offered, in their order: "yang pertama". */
  readonly options: readonly string[];
  /** Ids of what was last told side by side, people or figures: "the second one". */
  readonly listed?: readonly string[];
  readonly language?: 'id' | 'en';
  /** The last question that was answered, and what it was asked on: "say that again", "in English, please". */
  readonly last?: { readonly question: string; readonly context: Context };
}
export const EMPTY_CONTEXT: Context = { figureIds: [], features: [], options: [] };
