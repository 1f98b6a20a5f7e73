/** Plausible, distinct entries in any number with fixed seed, and questions about them that no entry has as a phrasing. */
import type { EntrySource, Source } from '../../src/knowledge/schema';
import { addNoise, noiseKinds, randomFrom } from '../eval/noise';
import { ASKERS, ASPECTS, type Aspect, SERVICES } from './subjects';

export const PHRASINGS = 10;

/** How a way to ask, a service and an asker stand in a sentence. */
const FRAMES: readonly ((ask: string, service: string, asker: string) => string)[] = [
  (ask, service, asker) => `${ask} ${service} untuk ${asker}`,
  (ask, service, asker) => `${ask} ${service} bagi ${asker}?`,
  (ask, service, asker) => `${service} ${asker} ${ask}`,
  (ask, service, asker) => `untuk ${asker}, ${ask} ${service}?`,
  (ask, service, asker) => `mau tanya ${ask} ${service} buat ${asker}`,
  (ask, service, asker) => `kalau ${asker} mengurus ${service}, ${ask} ya`,
];

export interface Asked {
  readonly text: string;
  readonly entryId: string;
}
export interface Generated {
  readonly source: Source;
  /** In an order of their own; the first ones spread over all entries. */
  readonly questions: readonly Asked[];
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [mixed[at], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[at] = two;
    mixed[other] = one;
  }
  return mixed;
}

interface Subject {
  readonly id: string;
  readonly service: string;
  readonly asker: string;
  readonly aspect: Aspect;
}

const subjects: readonly Subject[] = SERVICES.flatMap((service) =>
  ASKERS.flatMap((asker) =>
    ASPECTS.map((aspect) => ({
      id: `${aspect.id}-${service}-${asker}`.replace(/ /g, '-'),
      service,
      asker,
      aspect,
    })),
  ),
);

const wordings = ({ aspect, service, asker }: Subject): string[] =>
  aspect.asks.flatMap((ask) => FRAMES.map((frame) => frame(ask, service, asker)));

function entryOf({ id, service, asker, aspect }: Subject, phrasings: readonly string[]): EntrySource {
  const title = `${aspect.title} ${service} untuk ${asker}`;
  return {
    id,
    kind: 'fact',
    topic: aspect.id,
    title: { id: title },
    phrasings: { id: [...phrasings] },
    answer: { id: `${title} tertulis di papan loket.` },
    related: [],
    sources: [],
  };
}

/**
 * @param base Gives wording, contacts and announcement; its figures, names and entries are left out.
 * @param count Entries; at most 38,400.
 */
export function generate(base: Source, count: number, seed = 8): Generated {
  const random = randomFrom(seed);
  const chosen = shuffle(subjects, random).slice(0, count);
  const questions: Asked[] = [];
  const entries = chosen.map((subject, at) => {
    const mixed = shuffle(wordings(subject), random);
    const asked = mixed[PHRASINGS] ?? '';
    // Every other question has a slip of the kinds that people make.
    const kind = noiseKinds[at % noiseKinds.length] ?? '';
    questions.push({ text: at % 2 ? addNoise(asked, kind, at) : asked, entryId: subject.id });
    return entryOf(subject, mixed.slice(0, PHRASINGS));
  });
  const { assistant, announcement } = base;
  return {
    questions: shuffle(questions, random),
    source: {
      assistant: { ...assistant, first: [], region: { ...assistant.region, names: [] } },
      announcement: { ...announcement, people: [], things: [], paragraphs: [] },
      figures: { ...base.figures, figures: [], groups: [], populations: [] },
      lexicon: { ...base.lexicon, synonyms: [], untold: [] },
      questions: { ...base.questions, questions: [] },
      entries: { ...base.entries, topics: [], entries },
    },
  };
}
