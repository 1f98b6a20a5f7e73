/** The engine, made once when first needed. */
import { type Signal, signal } from '@preact/signals';
import type { Context } from '../../engine/context';
import type { Engine, WidgetOptions } from '../contract';

export interface Standing {
  /** Undefined until it stands. */
  readonly engine: Signal<Engine | undefined>;
  /** At once when it stands; a failed preparation is tried again at the next call. */
  readonly ready: () => Engine | Promise<Engine>;
  readonly context: () => Context | undefined;
  /** Forgets the engine: the next one takes the conversation up from `context`. */
  readonly restart: (context: Context | undefined) => void;
}

export function standing(prepare: WidgetOptions['prepare'], kept: Context | undefined): Standing {
  const engine = signal<Engine | undefined>(undefined);
  let preparing: Promise<Engine> | undefined;
  let startFrom = kept;
  const wait = async (made: Promise<Engine>): Promise<Engine> => {
    try {
      const value = await made;
      engine.value = value;
      return value;
    } finally {
      preparing = undefined;
    }
  };
  return {
    engine,
    context: () => engine.peek()?.context ?? startFrom,
    restart: (context) => {
      startFrom = context;
      engine.value = undefined;
    },
    ready: () => {
      const made = engine.peek() ?? preparing ?? prepare(startFrom);
      if (made === preparing) return made;
      if (made instanceof Promise) {
        preparing = wait(made);
        return preparing;
      }
      engine.value = made;
      return made;
    },
  };
}
