/** Types of dist/jessi.mjs for those who import it; `test/embed/types.test.ts` keeps them equal to the code. */

export type Language = 'id' | 'en';

/** A text per language. */
export interface Localised {
  readonly id: string;
  readonly en?: string | undefined;
}

/** Compiled knowledge: made by `jessi build` or the studio, or read by `loadKnowledge`. Its inside is Jessi's own. */
export interface Knowledge {
  readonly schema: 1;
  /** Changes when and only when the content does. */
  readonly version: string;
}

export interface Headline {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
}
export interface TableRow {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly asked?: boolean;
}
export interface Table {
  readonly caption: string;
  readonly kind: 'bars' | 'share' | 'progress' | 'rows';
  readonly rows: readonly TableRow[];
}
export interface Working {
  readonly text: string;
  readonly figureIds: readonly string[];
}
export interface Option {
  readonly label: string;
  readonly question: string;
}
export interface Source {
  readonly publisher: string;
  readonly url: string;
  readonly date: string;
  readonly paragraph: number;
  readonly speaker?: string;
  readonly text: string;
}
export interface Contact {
  readonly id: string;
  readonly kind: 'phone' | 'whatsapp' | 'email' | 'web' | 'app' | 'office';
  readonly label: Localised;
  readonly value: string;
  readonly url?: string | undefined;
  readonly hours?: Localised | undefined;
}

interface Common {
  readonly language: Language;
  /** Plain text; the result, the winner or the negation comes first. */
  readonly text: string;
  readonly detail?: string;
  readonly suggestions?: readonly string[];
}
export type Reply =
  | (Common & {
      readonly kind: 'answer';
      readonly headline?: Headline;
      readonly table?: Table;
      readonly working?: readonly Working[];
      readonly contacts?: readonly Contact[];
      readonly entryId?: string;
      readonly sources: readonly Source[];
    })
  | (Common & { readonly kind: 'clarify'; readonly options: readonly Option[] })
  | (Common & { readonly kind: 'handoff'; readonly contacts: readonly Contact[]; readonly entryId?: string })
  | (Common & { readonly kind: 'smalltalk'; readonly entryId?: string })
  | (Common & { readonly kind: 'refusal' });

/** Plain JSON: what a follow-up needs. Keep it and hand it to the next assistant. */
export interface Context {
  readonly language?: Language;
}

export interface Assistant {
  /** Synchronous and deterministic: same question, context and knowledge, same reply. */
  ask(question: string): Reply;
  readonly context: Context;
  reset(): void;
}

/** `knowledge` defaults to the one in the package, `language` to `auto`: each reply in its question's language. */
export declare function createAssistant(options?: {
  readonly knowledge?: Knowledge;
  readonly language?: Language | 'auto';
  readonly context?: Context;
}): Assistant;

/**
 * Fetches (or takes), parses and checks compiled knowledge, without a long task.
 * Rejects with an error that has a `code`, as `jessi:error` tells it.
 */
export declare function loadKnowledge(
  source: string | URL | object,
  options?: { readonly signal?: AbortSignal; readonly timeout?: number },
): Promise<Knowledge>;

/** The whole road of one question: words, corrections, candidates with scores, decision, reply. For people, not for programs. */
export declare function explain(
  question: string,
  options?: { readonly knowledge?: Knowledge; readonly language?: Language | 'auto'; readonly context?: Context },
): { readonly question: string; readonly language: Language; readonly confidence: number; readonly reply: Reply };

/** Questions for type-ahead, best first. */
export declare function suggest(prefix: string, knowledge?: Knowledge): readonly string[];

/** The text with NIK, telephone, card and mail addresses hidden. */
export declare function mask(text: string): string;

/** What the script tag takes, without `data-` and in camel case. */
export interface Options {
  readonly knowledge?: string | Knowledge;
  readonly language?: string;
  readonly position?: string;
  readonly offset?: string | { readonly x: number; readonly y: number };
  readonly zIndex?: string | number;
  readonly theme?: string;
  readonly accent?: string;
  readonly greeting?: string;
  readonly launcher?: string;
  readonly target?: string;
  readonly storage?: string;
  readonly badge?: string | boolean;
  readonly selection?: string | boolean;
  readonly datalayer?: string;
  readonly report?: string;
}

export interface EventDetails {
  ready: Record<string, never>;
  open: Record<string, never>;
  close: Record<string, never>;
  question: { readonly question: string };
  reply: { readonly kind: Reply['kind']; readonly entryId?: string; readonly language: Language };
  unanswered: {
    readonly question: string;
    readonly kind: Reply['kind'];
    readonly entryId?: string;
    readonly nearest?: string;
    readonly language: Language;
    readonly at: string;
  };
  feedback: { readonly entryId?: string; readonly up: boolean; readonly reason?: string };
  error: { readonly code: string; readonly message: string };
}

export interface Handle {
  open(): void;
  close(): void;
  toggle(): void;
  /** Asks without opening; resolves to the reply. */
  ask(text: string): Promise<Reply>;
  /** Forgets the conversation. */
  reset(): void;
  /** The event's name with or without `jessi:`; the result stops listening. */
  on<K extends keyof EventDetails>(event: K | `jessi:${K}`, fn: (detail: EventDetails[K]) => void): () => void;
  /** Takes everything away that the assistant brought. */
  destroy(): void;
  readonly isOpen: boolean;
  readonly version: string;
}

/** Puts an assistant into the page. */
export declare function mount(options?: Options): Handle;

declare global {
  interface Window {
    /** There while the script tag's assistant lives. */
    Jessi?: Handle | undefined;
  }
}
