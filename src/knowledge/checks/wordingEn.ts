/** What every problem says to an English-speaking editor: what is wrong, and what to do. */

import type { Wording } from './describe';
import type { Code, Params } from './issue';

const meant = (nearest: unknown, otherwise: string) => (nearest ? `Did you mean "${nearest}"?` : otherwise);
const also = ({ also: places = [] }: Params) => (Array.isArray(places) ? places.join(', ') : String(places));
const listed = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

const KIND: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  list: 'a list in square brackets [ ]',
  object: 'a group of fields in braces { }',
  undefined: 'nothing',
  null: 'null',
};
const kind = (name: unknown) => KIND[String(name)] ?? String(name);
const REPLY: Readonly<Record<string, string>> = {
  clarify: 'is asked back',
  refusal: 'is refused',
  handoff: 'is answered as not told',
  smalltalk: 'is taken for small talk',
  answer: 'is answered by a computation',
};
const reached = ({ got, gotTitle, kind: reply }: Params) =>
  got ? `reaches "${gotTitle || got}" (${got})` : (REPLY[String(reply)] ?? 'reaches nothing');

export const WORDING_EN: Readonly<Record<Code, Wording>> = {
  'file-missing': () => ['This file is missing.', 'Create it, or copy it from an earlier version.'],
  'file-too-large': ({ size, most }) => [
    `This file is too large: ${size} thousand characters.`,
    `Bring it below ${most} thousand; drop phrasings that repeat others.`,
  ],
  'not-utf8': () => ['A broken character (�).', 'Save the file as UTF-8 and type the character again.'],
  'missing-comma': ({ found }) =>
    found
      ? [`"${found}" stands where a comma should.`, 'Replace it with a comma.']
      : ['A comma is missing here.', 'Add a comma at the end of this line.'],
  'extra-comma': () => ['A comma too many.', 'Remove it: the last item has no comma after it.'],
  'smart-quotes': ({ found }) => [
    `A curly quote ${found} from a word processor.`,
    'Replace it with a straight quote ".',
  ],
  'single-quotes': ({ found }) => [`A single quote ${found}.`, 'Replace it with a double quote ".'],
  'trailing-text': ({ found }) => [
    `Text after the last closing bracket: ${found}`,
    'Remove it, or move it inside the brackets.',
  ],
  'unclosed-bracket': ({ found }) => [
    `Brackets do not pair around here (${found}).`,
    'Close each { with } and each [ with ].',
  ],
  'unclosed-string': ({ found }) => [
    `A closing quote is missing: ${found}`,
    'Add " at the end of the text; a text may not run over two lines.',
  ],
  'inner-quotes': ({ found }) => [
    `A quote inside the text ends it, before "${found}".`,
    'Write a quote inside a text as \\".',
  ],
  'missing-colon': () => ['A colon is missing after the field name.', 'Write "name": value.'],
  'missing-value': () => ['The value is missing.', 'Write a value after the colon, or remove the field.'],
  'missing-quotes': ({ found }) => [`"${found}" is not in quotes.`, 'Put straight quotes " around the text.'],
  'wrong-number': ({ found }) => [
    `The number "${found}" cannot be read.`,
    'Write it without separators, leading zeros or units; decimals with a point.',
  ],
  'wrong-escape': () => [
    'A character that may not stand in a text (tab or backslash).',
    'Remove it; a backslash is written \\\\.',
  ],
  comment: () => ['JSON has no comments.', 'Remove this comment.'],
  'duplicate-key': ({ field }) => [
    `The field "${field}" is written twice.`,
    'Remove one; the last overrides the first.',
  ],
  syntax: () => ['This cannot be read as JSON.', 'Compare it with the items above and below.'],
  'unknown-field': ({ field, nearest, known }) => [
    `The field "${field}" is unknown.`,
    nearest ? `Did you mean "${nearest}"?` : `Remove it. Known fields: ${listed(known)}.`,
  ],
  'missing-field': ({ field }) => [`The field "${field}" is missing.`, `Add "${field}".`],
  'wrong-type': ({ expected, found }) => [
    `Found ${kind(found)} where ${kind(expected)} belongs.`,
    `Write ${kind(expected)}.`,
  ],
  'wrong-choice': ({ found, choices, nearest }) => [
    `"${found}" is not one of the choices.`,
    `${nearest ? `Did you mean "${nearest}"? ` : ''}Choices: ${listed(choices)}.`,
  ],
  'empty-text': () => ['This text is empty.', 'Fill it, or remove the field if it is optional.'],
  'too-few': () => ['This list is too short.', 'Add items, or remove the whole list if it is optional.'],
  'not-whole': ({ found }) => [`"${found}" is not a whole number from 1.`, 'Write 1, 2, 3 and so on.'],
  'bad-id': ({ found }) => [
    `The id "${found}" is not valid.`,
    'Use lower-case letters, digits and hyphens, such as "guru-madrasah".',
  ],
  'bad-date': ({ found }) => [`The date "${found}" is not valid.`, 'Write YYYY-MM-DD, such as 2025-12-11.'],
  'bad-url': ({ found }) => [`The address "${found}" is not valid.`, 'Write it in full, beginning with https://.'],
  'bad-contact-url': ({ found }) => [`The link "${found}" cannot be opened.`, 'Begin with https://, tel: or mailto:.'],
  'duplicate-id': (p) => [`The id "${p.id}" is already used at ${also(p)}.`, 'Give this one its own id.'],
  'duplicate-number': (p) => [
    `The number ${p.number} is already used at ${also(p)}.`,
    'Number paragraphs as they stand in the text.',
  ],
  'unknown-reference': ({ kind: of, id, nearest }) => [
    `There is no ${of} "${id}".`,
    meant(nearest, 'Mend the id, or add it to its list first.'),
  ],
  'unknown-placeholder': ({ name, nearest }) => [
    `{${name}} names no figure or date.`,
    nearest ? `Did you mean {${nearest}}?` : 'Use {figure-id} from figures.json or {date:id} from announcement.json.',
  ],
  'broken-placeholder': () => ['Braces do not pair in this text.', 'Write the whole placeholder, such as {figure-id}.'],
  'placeholder-differs': ({ name, missing }) => [
    `{${name}} is missing in the ${missing === 'en' ? 'English' : 'Indonesian'} text.`,
    'Both languages should name the same figures.',
  ],
  'related-to-itself': () => ['This entry is related to itself.', 'Remove this id from "related".'],
  'figure-without-value': ({ id }) => [
    `The figure "${id}" has no value.`,
    'Fill "value", or "computed" where it follows from others.',
  ],
  'figures-disagree': (p) => [
    `The figure "${p.id}" does not fit: ${listed(p.facts)}.`,
    `Check this value and its partners at ${also(p)}.`,
  ],
  'figure-cycle': ({ ring }) => [
    `Figures refer to each other in a circle: ${Array.isArray(ring) ? ring.join(' → ') : ring}.`,
    'Break one of the links.',
  ],
  'mixed-units': ({ own, other, found }) => [
    `The unit "${own}" is added to "${other}", whose unit is "${found}".`,
    'Only figures of one unit can be added or subtracted.',
  ],
  'mixed-populations': ({ own, other, found }) => [
    `The population "${own}" is added to "${other}" of the population "${found}".`,
    'Figures of different populations may not be added.',
  ],
  'count-not-whole': ({ value }) => [
    `A count must be a whole number, not ${value}.`,
    'Write it without separators (71935, not 71.935) and not negative.',
  ],
  'percent-range': ({ value }) => [`${value} percent is outside 0 to 100.`, 'Mend the value or the unit.'],
  'figure-not-in-ledger': ({ id, number, paragraph }) => [
    `Paragraph ${number} ("${paragraph}") does not list this figure.`,
    `Add "${id}" to its "figures", or mend the paragraph.`,
  ],
  'bare-digits': ({ found }) => [
    `The number ${found} stands bare in the answer.`,
    'Write {figure-id} or {date:id}, so that it follows when the figure changes.',
  ],
  'unused-figure': ({ id }) => ['No entry uses this figure.', `Name {${id}} in an answer or a table.`],
  'unused-name': () => ['No entry mentions this name.', 'Write an entry that answers about it.'],
  'unused-date': ({ id }) => ['No entry mentions this date.', `Name {date:${id}} in an answer.`],
  'duplicate-phrasing': (p) => [
    `The question "${p.text}" is also in the entry "${p.otherTitle}" (${also(p)}).`,
    'Keep it in one entry.',
  ],
  'near-phrasing': (p) => [
    `The question "${p.text}" is nearly "${p.otherText}" of the entry "${p.otherTitle}" (${also(p)}).`,
    'Word them apart, or move one.',
  ],
  'repeated-phrasing': (p) => [
    `The question "${p.text}" is already in this entry (${also(p)}).`,
    'Remove one of them.',
  ],
  'not-contradicts': ({ text }) => [
    `"${text}" stands in "not" and among the phrasings of this entry.`,
    'Remove it from one of them.',
  ],
  'few-phrasings': ({ count, least }) => [
    `Only ${count} phrasings.`,
    `Write at least ${least}, better 6, in varied words.`,
  ],
  'similar-phrasings': () => ['These phrasings are too like each other.', 'Add ways to ask in other words.'],
  'synonym-twice': (p) => [
    p.same === 'yes'
      ? `"${p.word}" stands twice in this group.`
      : `"${p.word}" is also in the group "${p.group}" (${also(p)}).`,
    'Keep it in one place: one word, one meaning.',
  ],
  'untold-is-told': (p) => [
    `"${p.word}" is listed as untold, but stands at ${also(p)}.`,
    'Remove it from "untold", or from the names there.',
  ],
  'question-twice': (p) => [
    p.same === 'yes'
      ? `This test question is already there (${also(p)}).`
      : `This test question is also there for the entry "${p.before || 'null'}" (${also(p)}).`,
    'Keep one.',
  ],
  'missing-translation': ({ text }) => [`The English translation is missing: "${text}".`, 'Add "en".'],
  untranslated: ({ text }) => [`The English text is still the Indonesian one: "${text}".`, 'Translate "en".'],
  filler: ({ found }) => [`Filler or leftover text: "${found}".`, 'Replace it with the real sentence.'],
  draft: () => ['Still a draft.', 'Write the real sentence and remove the mark "DRAF:".'],
  markup: ({ found }) => [`The code "${found}" will be shown as it stands.`, 'Write plain text.'],
  'no-source': () => ['This fact names no source.', 'Fill "sources" with paragraph ids.'],
  'no-contact': ({ purpose }) => [
    `There is no channel for "${purpose}".`,
    'Add that purpose to the "for" of a contact in assistant.json.',
  ],
  'dead-link': ({ id, nearest }) => [`#${id} leads to no entry.`, meant(nearest, 'Use the id of an entry.')],
  'bad-phone': ({ found }) => [
    `The telephone number "${found}" is not valid.`,
    'Write digits, with spaces or hyphens, such as 0812-3456-7890.',
  ],
  'bad-email': ({ found }) => [`The e-mail address "${found}" is not valid.`, 'Write it like name@domain.go.id.'],
  'bad-address': ({ found }) => [
    `The web address "${found}" is not valid.`,
    'Write it like www.example.go.id or https://www.example.go.id.',
  ],
  'contact-differs': ({ found, value }) => [
    `The link ${found} does not open ${value}.`,
    'Make "url" and "value" agree.',
  ],
  expired: ({ date }) => [`Valid only until ${date}.`, 'Review the answer, then change or remove "validUntil".'],
  'contact-unchecked': ({ date }) => [
    `Last checked ${date}, more than a year ago.`,
    'Make sure that it still holds, then update "checked".',
  ],
  'negative-reaches': ({ text }) => [
    `"${text}" still reaches this entry, and must not.`,
    'Add the question to the right entry, or word the phrasings here apart.',
  ],
  'question-moved': (p) => [
    `The test question "${p.text}" should ${p.entry ? `reach "${p.entryTitle}" (${p.entry})` : 'be refused'}; now it ${reached(p)}.`,
    p.entry
      ? 'Add it to the phrasings of the right entry, or change the table.'
      : 'Word that entry apart, or change the table.',
  ],
  'question-asks-back': (p) => [
    `The test question "${p.text}" is not answered at once: it is asked back, with "${p.entryTitle}" among the options.`,
    'Add a phrasing like it to that entry.',
  ],
  'phrasing-lost': (p) => [
    `The phrasing "${p.text}" does not reach its own entry: it ${reached(p)}.`,
    'Word it apart from that entry, or move it.',
  ],
  'entry-unreached': ({ reached: hits, count, rivals }) => [
    `Only ${hits} of ${count} phrasings are recognised when not known by heart${listed(rivals) ? `; taken by ${listed(rivals)}` : ''}.`,
    'Add phrasings with words that are this entry’s own.',
  ],
  'opening-unanswered': ({ text }) => [
    `The opening question "${text}" is not answered.`,
    'Choose a question that has an entry.',
  ],
};
