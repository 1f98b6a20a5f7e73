/** Sentences that hold for any announcement; everything about one announcement stands in its knowledge. */
import type { Language } from '../knowledge/compiled';

export interface Wording {
  readonly asOf: (date: string) => string;
  readonly paragraph: (number: number) => string;
}

export const WORDING: Record<Language, Wording> = {
  id: { asOf: (date) => `Data per ${date}.`, paragraph: (number) => `paragraf ${number}` },
  en: { asOf: (date) => `Figures as of ${date}.`, paragraph: (number) => `paragraph ${number}` },
};
