/** The knowledge as questions and answers for reading, grouped by topic; every figure filled in. */
import { preparePhrase } from '../../engine/phrase';
import type { Compiled, Contact, Entry, Language, Localised } from '../../knowledge/compiled';

export interface FaqRow {
  readonly label: string;
  readonly value: string;
}
export interface FaqItem {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly detail?: string;
  readonly table?: { readonly caption: string; readonly rows: readonly FaqRow[] };
  readonly contacts: readonly FaqContact[];
  /** Paragraphs of the announcement, from 1. */
  readonly paragraphs: readonly number[];
  readonly related: readonly { readonly id: string; readonly title: string }[];
}
export interface FaqContact {
  readonly label: string;
  readonly value: string;
  readonly url?: string;
  readonly hours?: string;
}
export interface Faq {
  readonly language: Language;
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly topics: readonly { readonly id: string; readonly title: string; readonly items: readonly FaqItem[] }[];
  readonly contacts: readonly FaqContact[];
}

/** "berapa guru yang dilindungi" → "Berapa guru yang dilindungi?" */
function asQuestion(text: string): string {
  const trimmed = text.trim().replace(/[?.!]*$/, '');
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}?`;
}

const asHeading = (topic: string) => (topic.charAt(0).toUpperCase() + topic.slice(1)).replace(/-/g, ' ');

/** Entries that a reader looks for; greetings are for talking. */
const isReadable = ({ kind }: Entry) => kind !== 'smalltalk';

export interface FaqTopic {
  readonly id: string;
  readonly title: Localised;
}

/** @param named Titles of topics, in their order on the page; others follow under their ids. */
export function makeFaq(knowledge: Compiled, language: Language, named: readonly FaqTopic[] = []): Faq {
  const { text, say, amount } = preparePhrase(knowledge);
  const figures = new Map(knowledge.figures.map((figure) => [figure.id, figure]));
  const entries = new Map(knowledge.entries.filter(isReadable).map((entry) => [entry.id, entry]));
  const numbers = new Map(knowledge.announcement.paragraphs.map(({ id, number }) => [id, number]));
  const read = (said: Localised) => say(said, language);
  const toContact = ({ label, value, url, hours }: Contact): FaqContact => ({
    label: read(label),
    value,
    ...(url ? { url } : {}),
    ...(hours ? { hours: text(hours, language) } : {}),
  });
  const toTable = ({ caption, figures: ids }: NonNullable<Entry['table']>) => ({
    caption: read(caption),
    rows: ids.flatMap((id) => {
      const figure = figures.get(id);
      return figure ? [{ label: text(figure.label, language), value: amount(figure, language) }] : [];
    }),
  });
  const toItem = (entry: Entry): FaqItem => {
    const asked = entry.ask[language]?.[0] ?? entry.ask.id[0];
    return {
      id: entry.id,
      title: read(entry.title),
      question: asked === undefined ? read(entry.title) : asQuestion(asked),
      answer: read(entry.answer),
      ...(entry.detail ? { detail: read(entry.detail) } : {}),
      ...(entry.table ? { table: toTable(entry.table) } : {}),
      contacts: knowledge.assistant.contacts
        .filter((contact) => entry.contacts && contact.for.includes(entry.contacts))
        .map(toContact),
      paragraphs: entry.sources.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
      related: entry.related.flatMap((id) => {
        const other = entries.get(id);
        return other ? [{ id, title: read(other.title) }] : [];
      }),
    };
  };
  const used = new Set([...entries.values()].map(({ topic }) => topic));
  const titles = new Map(named.map(({ id, title }) => [id, read(title)]));
  const topics = [...new Set([...titles.keys(), ...used])].filter((id) => used.has(id));
  return {
    language,
    name: knowledge.assistant.name,
    title: read(knowledge.announcement.title),
    publisher: knowledge.announcement.publisher,
    url: knowledge.announcement.url,
    topics: topics.map((id) => ({
      id,
      title: titles.get(id) ?? asHeading(id),
      items: [...entries.values()].filter(({ topic }) => topic === id).map(toItem),
    })),
    contacts: knowledge.assistant.contacts.map(toContact),
  };
}
