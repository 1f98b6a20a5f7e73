/** What `embed` hands to the widget and gets back; the widget touches nothing outside its root but through these. */
import type { Context } from '../engine/context';
import type { Language, Reply } from '../engine/reply';
import type { Compiled } from '../knowledge/compiled';

/** The engine as the widget uses it; `embed` makes it, at the first sign of interest. */
export interface Engine {
  readonly knowledge: Compiled;
  ask(question: string): Reply;
  readonly context: Context;
  reset(): void;
  /** Questions for type-ahead, best first. */
  suggest(prefix: string): readonly string[];
  /** A reply of no conversation; the first real one then finds all code compiled. */
  rehearse?(): Reply;
}

/** A place for text under one key; every call may fail quietly (full, forbidden, sandboxed). */
export interface TextStore {
  get(key: string): string | null;
  set(key: string, value: string): boolean;
  remove(key: string): void;
}

/** Events of the contract without their `jessi:` prefix; details are already masked. */
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
export type Emit = <K extends keyof EventDetails>(name: K, detail: EventDetails[K]) => void;

export interface WidgetOptions {
  /** Small texts that the closed launcher needs, without parsing the knowledge; absent: from the knowledge. */
  readonly language: Language | 'auto';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly accent: string;
  readonly position: 'right' | 'left';
  /** Text of the greeting card; undefined: the knowledge's; `off`: none. */
  readonly greeting?: string;
  /** False where the owner has a launcher of his own. */
  readonly launcher: boolean;
  /** Inside the page instead of floating. */
  readonly inline: boolean;
  readonly badge: boolean;
  /** History and the greeting's flag; a store that forgets for `data-storage="none"`. */
  readonly store: TextStore;
  /** Prepares engine and knowledge once; called at the first sign of interest. */
  readonly prepare: (context: Context | undefined) => Engine | Promise<Engine>;
  readonly emit: Emit;
  /** Milliseconds since the epoch; a stand-in in tests. */
  readonly now: () => number;
  /** What the launcher is called before the knowledge is parsed: "Chat dengan Jessi". Default `Jessi`. */
  readonly name?: string;
  /**
   * The knowledge's texts without preparing the engine: for the greeting card and the opening screen.
   * Cheap (parses, indexes nothing). Absent: both wait for `prepare`, and the greeting shows only if `greeting` is given.
   */
  readonly texts?: () => Compiled['assistant'] | Promise<Compiled['assistant']>;
  /** `data-z-index` and `data-offset`; the widget puts them on its own root as `--jessi-z`, `--jessi-x`, `--jessi-y`. */
  readonly zIndex?: number;
  readonly offset?: { readonly x: number; readonly y: number };
}

export interface WidgetHandle {
  open(): void;
  close(): void;
  toggle(): void;
  /** Opens nothing; resolves to the reply. */
  ask(text: string): Promise<Reply>;
  reset(): void;
  readonly isOpen: boolean;
  /** Hides the launcher while a host dialog, full-screen element or cookie banner owns the corner. */
  stepAside(aside: boolean): void;
  /**
   * Opens the panel at an answer: an entry's id or a question, what stands decoded after `#jessi=`.
   * For `embed` to call at load and on `hashchange`; the panel's "copy link" makes such addresses from `location`.
   */
  show(target: string): Promise<void>;
  /** Makes the panel ready, unseen, in pieces: somebody is near the launcher and may open it. */
  prepare(): void;
  /** Shows the greeting card, if it is wanted and nothing else is going on. */
  greet(): void;
  destroy(): void;
}
