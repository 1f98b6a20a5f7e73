/** What each item's form asks for, in the order in which an editor thinks. */
import type { Path } from '../../knowledge/check';
import type { RefKind } from '../model/refs';
import type { Place } from '../model/workspace';
import type { Choice, Help, Label } from '../strings/strings';

type Kind =
  | { readonly type: 'text' | 'number' | 'flag' | 'lines' | 'phrasings' }
  /** `rich`: with placeholders and a preview. */
  | { readonly type: 'local'; readonly long?: boolean; readonly rich?: boolean }
  | { readonly type: 'choice' | 'choices'; readonly choices: readonly Choice[]; readonly values?: readonly string[] }
  | { readonly type: 'ref' | 'refs'; readonly to: RefKind }
  | { readonly type: 'group'; readonly fields: readonly Field[]; readonly start: unknown }
  | { readonly type: 'items'; readonly fields: readonly Field[]; readonly start: unknown };

export type Field = Kind & {
  readonly path: Path;
  readonly label: Label;
  readonly help?: Help;
  /** Taken out of the file when empty. */
  readonly optional?: boolean;
  /** Shares a row with its neighbour. */
  readonly half?: boolean;
};

const ID: Field = { type: 'text', path: ['id'], label: 'id', help: 'id', half: true };
const NAMES: Field = { type: 'lines', path: ['names'], label: 'names', help: 'names' };
const local = (key: Label, long = false): Field => ({ type: 'local', path: [key], label: key, long });
const ref = (key: string, label: Label, to: RefKind, optional = false): Field => ({
  type: 'ref',
  path: [key],
  label,
  to,
  optional,
  half: true,
});

const ENTRY: readonly Field[] = [
  local('title'),
  { type: 'local', path: ['answer'], label: 'answer', help: 'answer', long: true, rich: true },
  { type: 'local', path: ['detail'], label: 'detail', long: true, rich: true, optional: true },
  { type: 'phrasings', path: ['phrasings'], label: 'phrasings', help: 'phrasings' },
  { type: 'lines', path: ['not'], label: 'not', help: 'not', optional: true },
  ref('headline', 'headline', 'figure', true),
  ref('topic', 'topic', 'topic'),
  { type: 'refs', path: ['related'], label: 'related', help: 'related', to: 'entry' },
  { type: 'refs', path: ['sources'], label: 'sources', to: 'paragraph' },
  {
    type: 'group',
    path: ['table'],
    label: 'table',
    start: { kind: 'bars', caption: { id: '' }, figures: [] },
    fields: [
      { type: 'choice', path: ['kind'], label: 'kind', choices: ['bars', 'share', 'progress', 'rows'] },
      local('caption'),
      { type: 'refs', path: ['figures'], label: 'figures', to: 'figure' },
    ],
  },
  { type: 'choice', path: ['kind'], label: 'kind', choices: ['fact', 'handoff', 'smalltalk'], half: true },
  {
    type: 'choice',
    path: ['contacts'],
    label: 'channels',
    choices: ['help', 'register', 'claim'],
    optional: true,
    half: true,
  },
  { type: 'flag', path: ['sympathy'], label: 'sympathy' },
  ID,
  { type: 'text', path: ['validUntil'], label: 'validUntil', help: 'date', optional: true, half: true },
];

const FIGURE: readonly Field[] = [
  { type: 'number', path: ['value'], label: 'value', help: 'value', optional: true, half: true },
  ref('unit', 'unit', 'unit'),
  local('label'),
  NAMES,
  { type: 'text', path: ['date'], label: 'date', help: 'date', half: true },
  ref('paragraph', 'paragraph', 'paragraph', true),
  ref('population', 'population', 'population'),
  ref('entry', 'entry', 'entry', true),
  ref('partOf', 'partOf', 'figure', true),
  ID,
  { type: 'refs', path: ['sumOf'], label: 'sumOf', help: 'sumOf', to: 'figure', optional: true },
  {
    type: 'group',
    path: ['computed'],
    label: 'computed',
    start: { rule: 'sum', of: [] },
    fields: [
      {
        type: 'choice',
        path: ['rule'],
        label: 'rule',
        choices: ['sum', 'difference', 'shareRule'],
        values: ['sum', 'difference', 'share'],
      },
      { type: 'refs', path: ['of'], label: 'of', to: 'figure' },
    ],
  },
  {
    type: 'group',
    path: ['rounding'],
    label: 'rounding',
    start: { of: '', step: 1000, mode: 'nearest' },
    fields: [
      ref('of', 'of', 'figure'),
      { type: 'number', path: ['step'], label: 'step', half: true },
      { type: 'choice', path: ['mode'], label: 'mode', choices: ['down', 'nearest', 'up'], half: true },
    ],
  },
  {
    type: 'group',
    path: ['percentOf'],
    label: 'percentOf',
    start: { part: '', whole: '' },
    fields: [ref('part', 'part', 'figure'), ref('whole', 'whole', 'figure')],
  },
  {
    type: 'group',
    path: ['series'],
    label: 'series',
    start: { id: '', year: 2025, role: 'reached' },
    fields: [
      { type: 'text', path: ['id'], label: 'seriesId', half: true },
      { type: 'number', path: ['year'], label: 'year', half: true },
      { type: 'choice', path: ['role'], label: 'role', choices: ['reached', 'target'], half: true },
    ],
  },
];

const CONTACT: readonly Field[] = [
  local('label'),
  {
    type: 'choice',
    path: ['kind'],
    label: 'kind',
    choices: ['phone', 'whatsapp', 'email', 'web', 'app', 'office'],
    half: true,
  },
  { type: 'text', path: ['value'], label: 'address', half: true },
  { type: 'text', path: ['url'], label: 'url', optional: true, half: true },
  { type: 'text', path: ['checked'], label: 'checked', help: 'checked', half: true },
  { type: 'local', path: ['hours'], label: 'hours', optional: true },
  { type: 'choices', path: ['for'], label: 'for', choices: ['help', 'register', 'claim'] },
  ID,
];

const sentence = (key: string, label: Label, help?: Help): Field => ({
  type: 'local',
  path: [key],
  label,
  long: true,
  ...(help ? { help } : {}),
});

const WORDING: readonly Field[] = [
  sentence('greeting', 'greeting'),
  sentence('welcome', 'welcome'),
  sentence('opening', 'opening'),
  sentence('refusal', 'refusal'),
  sentence('unclear', 'unclear'),
  sentence('clarify', 'clarify'),
  sentence('sympathy', 'sympathyText'),
  sentence('untold', 'untold', 'untold'),
  sentence('untoldGroup', 'untoldGroup', 'untold'),
  sentence('untoldMeasure', 'untoldMeasure', 'untold'),
  sentence('otherPlace', 'otherPlace', 'untold'),
  sentence('otherYear', 'otherYear', 'untold'),
  sentence('askOfficer', 'askOfficer'),
  sentence('known', 'known'),
];

const OPENING: readonly Field[] = [
  {
    type: 'items',
    path: ['ways'],
    label: 'ways',
    start: { label: { id: '' }, question: { id: '' } },
    fields: [
      { type: 'local', path: ['label'], label: 'button' },
      { type: 'local', path: ['question'], label: 'asks' },
    ],
  },
  {
    type: 'items',
    path: ['first'],
    label: 'first',
    start: { id: '' },
    fields: [{ type: 'local', path: [], label: 'asks' }],
  },
];

const ASSISTANT: readonly Field[] = [
  { type: 'text', path: ['name'], label: 'name', half: true },
  { type: 'choices', path: ['languages'], label: 'languages', choices: ['id', 'en'], half: true },
  { type: 'text', path: ['region', 'name'], label: 'region', half: true },
  { type: 'lines', path: ['region', 'names'], label: 'names', help: 'names' },
];

const BY_LIST: Readonly<Record<string, readonly Field[]>> = {
  'entries/entries': ENTRY,
  'entries/topics': [local('title'), ID],
  'figures/figures': FIGURE,
  'figures/groups': [local('label'), NAMES, { type: 'refs', path: ['members'], label: 'members', to: 'figure' }, ID],
  'figures/populations': [local('label'), NAMES, ID],
  'figures/units': [
    local('name'),
    { type: 'choice', path: ['kind'], label: 'kind', choices: ['count', 'percent'], half: true },
    ID,
  ],
  'lexicon/untold': [
    local('title'),
    NAMES,
    {
      type: 'choice',
      path: ['class'],
      label: 'class',
      choices: ['group', 'measure', 'body', 'person', 'thing'],
      half: true,
    },
    ref('entry', 'entry', 'entry', true),
    ID,
  ],
  'assistant/contacts': CONTACT,
  'announcement/people': [
    { type: 'text', path: ['name'], label: 'name', half: true },
    ref('entry', 'entry', 'entry', true),
    local('post'),
    NAMES,
    ID,
  ],
  'announcement/things': [
    local('name'),
    NAMES,
    {
      type: 'choice',
      path: ['kind'],
      label: 'kind',
      choices: ['place', 'body', 'term', 'programme', 'medium'],
      half: true,
    },
    ID,
  ],
  'announcement/dates': [
    { type: 'text', path: ['value'], label: 'date', help: 'date', half: true },
    ID,
    local('label'),
    NAMES,
  ],
  'announcement/paragraphs': [
    { type: 'number', path: ['number'], label: 'number', half: true },
    ref('speaker', 'speaker', 'person', true),
    { type: 'refs', path: ['figures'], label: 'figures', to: 'figure' },
    { type: 'refs', path: ['names'], label: 'named', to: 'named' },
    { type: 'refs', path: ['dates'], label: 'dates', to: 'date' },
    ID,
  ],
};

const BY_PLACE: Readonly<Record<string, readonly Field[]>> = {
  assistant: ASSISTANT,
  'assistant/wording': WORDING,
  'assistant/ways': OPENING,
  announcement: [
    local('title'),
    { type: 'text', path: ['publisher'], label: 'publisher', half: true },
    ref('asOf', 'asOf', 'date'),
    { type: 'text', path: ['url'], label: 'url' },
  ],
};

/** The form of an item, and where its fields begin; undefined where the item has a page of its own. */
export function formOf({ file, path }: Place): { readonly fields: readonly Field[]; readonly base: Path } | undefined {
  const [list, at] = path;
  const fields = at === undefined ? BY_PLACE[[file, ...path].join('/')] : BY_LIST[`${file}/${list}`];
  if (!fields) return undefined;
  // The opening's two lists lie beside each other.
  return { fields, base: file === 'assistant' && list === 'ways' ? [] : path };
}
