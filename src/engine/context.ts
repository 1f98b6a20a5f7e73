/** What a follow-up needs; plain JSON, so that history can keep it. */
export interface Context {
  /** Entry of the last answer. */
  readonly entryId?: string;
  /** Figures just named, oldest first; "kalau dijumlah?" works on them. */
  readonly figureIds: readonly string[];
  /** Concepts of the last self-contained question: the slots that an ellipsis inherits. */
  readonly concepts: readonly string[];
  /** People, places, bodies just named: "dia siapa?". */
  readonly names: readonly string[];
  /** Options just offered, in their order: "yang pertama". */
  readonly options: readonly string[];
  readonly language?: 'id' | 'en';
}
export const EMPTY_CONTEXT: Context = { figureIds: [], concepts: [], names: [], options: [] };
