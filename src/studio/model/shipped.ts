/** The knowledge that comes with Jessi, as its editors' files, to start from. */
import announcement from '../../../knowledge/announcement.json?raw';
import assistant from '../../../knowledge/assistant.json?raw';
import entries from '../../../knowledge/entries.json?raw';
import figures from '../../../knowledge/figures.json?raw';
import lexicon from '../../../knowledge/lexicon.json?raw';
import questions from '../../../knowledge/questions.json?raw';
import type { Texts } from '../../knowledge/check';

export const SHIPPED: Texts = { assistant, announcement, figures, entries, lexicon, questions };
