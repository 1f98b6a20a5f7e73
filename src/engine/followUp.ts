/** A question that leans on the one before: what it leaves out is filled from the context, and nothing else leaks in. */
import type { How, Query } from '../knowledge/query';
import type { Context } from './context';
import type { Features } from './retrieve';

/** Words that only connect to what was said. */
const CONNECTS = new Set([
  'kalau',
  'terus',
  'lalu',
  'nah',
  'lantas',
  'kemudian',
  'dan',
  'and',
  'what',
  'how',
  'about',
  'then',
  'so',
  'berarti',
  'jadi',
]);
const CORRECTS = new Set(['bukan', 'salah', 'eh', 'ralat', 'keliru', 'no', 'sorry', 'wrong', 'tidak']);
const PERSON = new Set(['dia', 'beliau', 'ia', 'he', 'she', 'him', 'her', 'his']);
const GROUP = new Set(['mereka', 'they', 'them', 'their', 'those']);
const ORDINALS: readonly (readonly string[])[] = [
  ['pertama', 'satu', 'kesatu', '1', 'first', 'kiri', 'atas'],
  ['kedua', 'dua', '2', 'second', 'bawah'],
  ['ketiga', 'tiga', '3', 'third'],
];
/** A question with more content than this stands by itself. */
const MOST_CONTENT = 3;

export type FollowUp =
  | { readonly kind: 'alone' }
  | { readonly kind: 'choice'; readonly question: string }
  | { readonly kind: 'leaning'; readonly features: Features; readonly corrects: boolean };

const slotOf = (feature: string): string => {
  if (feature[0] === '?') return '?';
  if (feature.startsWith('@figure') || feature.startsWith('@group')) return '@figure';
  return feature[0] === '@' ? feature.slice(0, feature.indexOf(':')) : feature;
};

const contentOf = ({ tokens }: Query) =>
  tokens.filter(({ how, concept }) => how !== 'filler' && !CONNECTS.has(concept));

function choiceOf(query: Query, context: Context): string | undefined {
  if (context.options.length === 0) return undefined;
  const content = contentOf(query);
  if (content.length > 2) return undefined;
  const said = query.tokens.flatMap(({ text, concept }) => [text, concept]);
  const at = ORDINALS.findIndex((forms) => forms.some((form) => said.includes(form)));
  if (/\b(terakhir|last)\b/.test(query.raw.toLowerCase())) return context.options.at(-1);
  return at < 0 ? undefined : context.options[at];
}

/** How a question relates to the conversation before it. */
export function followUpOf(query: Query, features: Features, context: Context): FollowUp {
  if (context.features.length === 0) return { kind: 'alone' };
  const choice = choiceOf(query, context);
  if (choice !== undefined) return { kind: 'choice', question: choice };
  const content = contentOf(query);
  const said = (words: ReadonlySet<string>): boolean =>
    query.tokens.some(({ concept, text }) => words.has(concept) || words.has(text));
  const connects =
    query.tokens[0] !== undefined && (CONNECTS.has(query.tokens[0].concept) || CONNECTS.has(query.tokens[0].text));
  const corrects = query.tokens.length > 0 && CORRECTS.has(query.tokens[0]?.concept ?? '') && content.length > 1;
  const pronoun = said(PERSON) || said(GROUP);
  const possessive = content.length <= 2 && query.tokens.some(({ text }) => /.{3}(nya|nyo)$/.test(text));
  if (!connects && !corrects && !pronoun && !possessive && content.length > MOST_CONTENT) return { kind: 'alone' };
  const merged = new Map<string, How | 'carried'>(features);
  const taken = new Set([...features.keys()].map(slotOf));
  for (const feature of context.features) if (!taken.has(slotOf(feature))) merged.set(feature, 'carried');
  return { kind: 'leaning', features: merged, corrects };
}
