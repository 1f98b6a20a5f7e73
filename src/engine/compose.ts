/** Decision → Reply: authored sentences with their figures, the table, sources, follow-ups. Keys stand in the contract's order. */
import type { Compiled, Contact, Entry, Language } from '../knowledge/compiled';
import { byId } from './byId';
import type { Decision, UntoldWhy } from './decide';
import type { Computation } from './figures/computation';
import { capitalise } from './figures/format';
import { formatDate, type Phrasing } from './phrase';
import type { Headline, Reply, Source, Table } from './reply';
import { WORDING } from './wording';

/** Follow-ups under a reply. */
const MOST_SUGGESTIONS = 3;

const SENTENCE: Record<UntoldWhy, 'untold' | 'untoldGroup' | 'untoldMeasure' | 'otherPlace' | 'otherYear'> = {
  thing: 'untold',
  group: 'untoldGroup',
  measure: 'untoldMeasure',
  place: 'otherPlace',
  year: 'otherYear',
};

export type Compose = (decision: Decision, language: Language) => Reply;

export function prepareCompose(knowledge: Compiled, phrase: Phrasing): Compose {
  const { assistant, announcement, entries } = knowledge;
  const figures = byId(knowledge.figures);
  const entryById = byId(entries);
  const paragraphs = byId(announcement.paragraphs);
  const people = byId(announcement.people);
  const asOf = announcement.dates.find(({ id }) => id === announcement.asOf)?.value ?? '';

  const sourcesOf = (ids: readonly string[], language: Language): Source[] =>
    [...new Set(ids)].flatMap((id) => {
      const paragraph = paragraphs.get(id);
      if (!paragraph) return [];
      const person = people.get(paragraph.speaker ?? '');
      const parts = [
        announcement.publisher,
        person && `${person.name} (${phrase.text(person.post, language)})`,
        formatDate(asOf, language, true),
        WORDING[language].paragraph(paragraph.number),
      ];
      return [
        {
          publisher: announcement.publisher,
          url: announcement.url,
          date: asOf,
          paragraph: paragraph.number,
          ...(person && { speaker: person.name }),
          text: parts.filter(Boolean).join(', '),
        },
      ];
    });

  const firstAsk = (entry: Entry | undefined, language: Language): string[] => {
    const ask = entry?.ask[language]?.[0] ?? entry?.ask.id[0];
    return ask === undefined ? [] : [ask];
  };
  const examples = (language: Language): string[] => assistant.first.map((example) => phrase.text(example, language));
  const related = (entry: Entry, language: Language): string[] =>
    entry.related.flatMap((id) => firstAsk(entryById.get(id), language)).slice(0, MOST_SUGGESTIONS);
  const contactsFor = (purpose: Contact['for'][number]): Contact[] =>
    assistant.contacts.filter((contact) => contact.for.includes(purpose));

  const headlineOf = (entry: Entry, language: Language): Headline | undefined => {
    const figure = figures.get(entry.headline ?? '');
    return figure && { value: figure.value, unit: figure.unit, text: phrase.amount(figure, language) };
  };
  const tableOf = (entry: Entry, language: Language): Table | undefined =>
    entry.table && {
      caption: phrase.say(entry.table.caption, language),
      kind: entry.table.kind,
      rows: entry.table.figures.flatMap((id) => {
        const figure = figures.get(id);
        if (!figure) return [];
        return [
          {
            label: phrase.text(figure.label, language),
            value: figure.value,
            unit: figure.unit,
            text: phrase.amount(figure, language),
            ...(id === entry.headline && { asked: true }),
          },
        ];
      }),
    };

  const composeEntry = (entry: Entry, language: Language): Reply => {
    const said = phrase.say(entry.answer, language);
    const text = entry.sympathy ? `${phrase.say(assistant.wording.sympathy, language)} ${said}` : said;
    const detail = entry.detail ? { detail: phrase.say(entry.detail, language) } : {};
    const suggestions = related(entry, language);
    const more = suggestions.length > 0 ? { suggestions } : {};
    if (entry.kind === 'smalltalk') return { kind: 'smalltalk', language, text, ...detail, entryId: entry.id, ...more };
    if (entry.kind === 'handoff') {
      const contacts = contactsFor(entry.contacts ?? 'help');
      return { kind: 'handoff', language, text, ...detail, contacts, entryId: entry.id, ...more };
    }
    const headline = headlineOf(entry, language);
    const table = tableOf(entry, language);
    return {
      kind: 'answer',
      language,
      text,
      ...(headline && { headline }),
      ...detail,
      ...(table && { table }),
      entryId: entry.id,
      sources: sourcesOf(entry.sources, language),
      ...more,
    };
  };

  const composeComputed = (computation: Computation, language: Language): Reply => {
    const { text, headline, detail, table, working, options, suggestions } = computation;
    const more = suggestions.length > 0 ? { suggestions } : {};
    if (computation.kind === 'clarify' && options) {
      return { kind: 'clarify', language, text, ...(detail && { detail }), options, ...more };
    }
    if (computation.kind === 'handoff') {
      return { kind: 'handoff', language, text, contacts: contactsFor('help'), ...more };
    }
    const dated = WORDING[language].asOf(formatDate(asOf, language, true));
    return {
      kind: 'answer',
      language,
      text,
      ...(headline && { headline }),
      detail: detail ? `${detail} ${dated}` : dated,
      ...(table && { table }),
      ...(working && working.length > 0 && { working }),
      sources: sourcesOf(computation.sourceIds, language),
      ...more,
    };
  };

  const composeUntold = (decision: Decision & { kind: 'untold' }, language: Language): Reply => {
    const sentence = phrase.say(assistant.wording[SENTENCE[decision.why]], language, { thing: decision.thing });
    const nearest = decision.nearest === undefined ? undefined : entries[decision.nearest];
    const suggestions = [...new Set([...firstAsk(nearest, language), ...examples(language)])].slice(
      0,
      MOST_SUGGESTIONS,
    );
    return { kind: 'handoff', language, text: capitalise(sentence), contacts: contactsFor('help'), suggestions };
  };

  const composeClarify = (chosen: readonly number[], language: Language): Reply => {
    const options = chosen.flatMap((at) => {
      const entry = entries[at];
      const [question] = firstAsk(entry, language);
      return entry && question !== undefined ? [{ label: phrase.text(entry.title, language), question }] : [];
    });
    return { kind: 'clarify', language, text: phrase.say(assistant.wording.clarify, language), options };
  };

  return (decision, language) => {
    switch (decision.kind) {
      case 'computed':
        return composeComputed(decision.computation, language);
      case 'entry': {
        const entry = entries[decision.entry];
        if (!entry) throw new RangeError(`[engine] compose: no entry ${decision.entry}.`);
        return composeEntry(entry, language);
      }
      case 'clarify':
        return composeClarify(decision.entries, language);
      case 'untold':
        return composeUntold(decision, language);
      case 'refusal': {
        const wording = decision.why === 'off-topic' ? assistant.wording.refusal : assistant.wording.unclear;
        return { kind: 'refusal', language, text: phrase.say(wording, language), suggestions: examples(language) };
      }
    }
  };
}
