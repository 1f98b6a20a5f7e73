/** The small guard at the door: knowledge from outside has the shape that engine and widget rely on, or stays outside. */
import { type Compiled, SCHEMA_VERSION } from '../knowledge/compiled';
import { createPauser } from './parseSliced';

/** Knowledge that cannot be used; `code` is that of `jessi:error`. */
export class KnowledgeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const TEXT = '';
const LOCAL = { id: TEXT };
const NAMED = { id: TEXT, names: [TEXT] };
/** One example per place: a text where a text must be, a list's only member for each of its members. */
const SHAPE = {
  version: TEXT,
  assistant: {
    name: TEXT,
    languages: [TEXT],
    wording: { greeting: LOCAL, welcome: LOCAL, opening: LOCAL, refusal: LOCAL, unclear: LOCAL, clarify: LOCAL },
    contacts: [{ id: TEXT, kind: TEXT, label: LOCAL, value: TEXT, for: [TEXT] }],
    ways: [{ label: LOCAL, question: LOCAL }],
    first: [LOCAL],
    region: { name: TEXT, names: [TEXT] },
  },
  announcement: {
    title: LOCAL,
    publisher: TEXT,
    url: TEXT,
    asOf: TEXT,
    people: [{ ...NAMED, name: TEXT, post: LOCAL }],
    things: [{ ...NAMED, name: LOCAL }],
    dates: [{ ...NAMED, value: TEXT, label: LOCAL }],
    paragraphs: [{ id: TEXT, number: 0, figures: [TEXT], names: [TEXT], dates: [TEXT] }],
  },
  units: [{ id: TEXT, kind: TEXT, name: LOCAL }],
  populations: [NAMED],
  figures: [{ ...NAMED, value: 0, unit: TEXT, label: LOCAL, date: TEXT, population: TEXT }],
  groups: [{ ...NAMED, label: LOCAL, members: [TEXT] }],
  entries: [
    {
      id: TEXT,
      kind: TEXT,
      topic: TEXT,
      title: LOCAL,
      answer: LOCAL,
      related: [TEXT],
      sources: [TEXT],
      ask: { id: [TEXT] },
    },
  ],
  synonyms: [[TEXT]],
  untold: [{ ...NAMED, class: TEXT }],
  index: { features: [TEXT], words: [TEXT], weights: [TEXT] },
};

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

async function compare(value: unknown, example: unknown, path: string, breathe: () => Promise<void> | undefined) {
  const found = kindOf(value);
  if (found !== kindOf(example)) {
    throw new KnowledgeError('knowledge-shape', `${path || 'the file'}: found ${found}, expected ${kindOf(example)}`);
  }
  await breathe();
  if (Array.isArray(value) && Array.isArray(example)) {
    for (const [at, member] of value.entries()) await compare(member, example[0], `${path}[${at}]`, breathe);
  } else if (example && typeof example === 'object') {
    const members = new Map(Object.entries(value ?? {}));
    // A link is the one text that a browser runs.
    const url = members.get('url') ?? 'https:';
    if (!/^(https?|tel|mailto):/.test(String(url))) {
      throw new KnowledgeError('knowledge-shape', `${path}.url: found "${url}", expected https:, tel: or mailto:`);
    }
    for (const [key, inner] of Object.entries(example)) {
      await compare(members.get(key), inner, path ? `${path}.${key}` : key, breathe);
    }
  }
}

/**
 * @param value Parsed JSON from anywhere.
 * @throws {KnowledgeError} that says what is wrong and what to do.
 */
export async function guardKnowledge(value: unknown): Promise<Compiled> {
  const members = new Map(Object.entries(value && typeof value === 'object' ? value : {}));
  const schema = members.get('schema');
  if (schema === undefined) {
    throw new KnowledgeError('knowledge-source', 'this is not a compiled file. Make one: jessi build FOLDER -o FILE');
  }
  if (schema !== SCHEMA_VERSION) {
    const remedy = schema > SCHEMA_VERSION ? 'Update jessi.js' : 'Build the file again with jessi build';
    throw new KnowledgeError('knowledge-schema', `found schema ${schema}, expected ${SCHEMA_VERSION}. ${remedy}`);
  }
  await compare(value, SHAPE, '', createPauser());
  return value as Compiled;
}
