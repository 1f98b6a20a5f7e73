/** What components share: the model, and the few things that need the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WidgetModel } from '../model/widgetModel';

export interface Ui {
  readonly model: WidgetModel;
  /** Inside the page instead of floating: never closed, never modal. */
  readonly inline: boolean;
  /** Sends a question and brings it into view. */
  readonly send: (question: string) => void;
  /** To the field, unless that would pull up an on-screen keyboard over what was just asked for. */
  readonly focusField: () => void;
  readonly focusLauncher: () => void;
  /** Somebody may open the panel soon. */
  readonly prepare: () => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly save: (text: string, fileName: string) => void;
  readonly print: () => void;
  /** Address of this page that opens the answer. */
  readonly linkTo: (target: string) => string;
}

export const UiContext = createContext<Ui | undefined>(undefined);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('[jessi] useUi: no <UiContext.Provider> above.');
  return ui;
}
