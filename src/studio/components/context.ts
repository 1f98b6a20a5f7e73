import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Open, Studio } from '../model/studio';
import { STRINGS, type Strings } from '../strings/strings';

export const StudioContext = createContext<Studio | undefined>(undefined);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('[studio] component outside of <StudioContext.Provider>.');
  return studio;
}

/** For what is drawn only while something is open. */
export function useOpen(): Open {
  const open = useStudio().open.value;
  if (!open) throw new Error('[studio] nothing is open.');
  return open;
}

export const useWords = (): Strings => STRINGS[useStudio().language.value];
