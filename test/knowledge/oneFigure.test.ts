import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/cli/compileFolder';
import { makeFaq } from '../../src/cli/faq/faq';
import { createAssistant } from '../../src/engine/assistant';
import { compile } from '../../src/knowledge/compile';
import type { Compiled } from '../../src/knowledge/compiled';
import type { Source } from '../../src/knowledge/schema';

const whole = readSource('knowledge');
/** Two phrasings an entry are enough to ask for it, and compile twenty times as fast. */
const source: Source = {
  ...whole,
  entries: {
    entries: whole.entries.entries.map((entry) => ({ ...entry, phrasings: { id: entry.phrasings.id.slice(0, 2) } })),
  },
};
const before = compile(source);
const written = source.figures.figures.filter(({ value }) => value !== undefined);

/** The knowledge with another value of one figure, as an editor would type it in figures.json. */
function changed(id: string): Compiled {
  const isPercent = (unit: string) => source.figures.units.find((known) => known.id === unit)?.kind === 'percent';
  const figures = source.figures.figures.map((figure) =>
    figure.id === id && figure.value !== undefined
      ? { ...figure, value: isPercent(figure.unit) ? figure.value - 9 : figure.value * 2 + 1011 }
      : figure,
  );
  return compile({ ...source, figures: { ...source.figures, figures } });
}

/** The figure and all that are worked out from it. */
function touchedBy(id: string): ReadonlySet<string> {
  const touched = new Set([id]);
  for (let size = 0; size < touched.size; ) {
    size = touched.size;
    for (const { id: other, computed } of source.figures.figures)
      if (computed?.of.some((part) => touched.has(part))) touched.add(other);
  }
  return touched;
}

type EntrySource = Source['entries']['entries'][number];
const shown = ({ answer, detail, title, headline, table }: EntrySource): readonly string[] => [
  ...[answer, detail, title, table?.caption].flatMap((text) =>
    [...`${text?.id} ${text?.en}`.matchAll(/\{([^}:]+)\}/g)].map(([, name = '']) => name),
  ),
  ...(headline ? [headline] : []),
  ...(table?.figures ?? []),
];
const usersOf = (ids: ReadonlySet<string>) =>
  source.entries.entries.filter((entry) => shown(entry).some((id) => ids.has(id))).map(({ id }) => id);

const faqOf = (knowledge: Compiled) =>
  new Map(makeFaq(knowledge, 'id').topics.flatMap(({ items }) => items.map((item) => [item.id, JSON.stringify(item)])));
const repliesOf = (knowledge: Compiled) =>
  new Map(
    source.entries.entries.map(({ id, phrasings }) => {
      const reply = createAssistant({ knowledge }).ask(phrasings.id[0] ?? '');
      return [id, 'entryId' in reply && reply.entryId === id ? JSON.stringify(reply) : ''] as const;
    }),
  );

const faqBefore = faqOf(before);
const repliesBefore = repliesOf(before);
const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  [...a.keys()].filter((id) => a.get(id) !== b.get(id)).sort();

describe('another value in figures.json', () => {
  test.each(written.map(({ id }) => [id]))('of %s reaches everything that shows it, and nothing else', (id) => {
    const after = changed(id);
    const touched = touchedBy(id);
    const users = usersOf(touched).sort();

    const values = (knowledge: Compiled) =>
      new Map(knowledge.figures.map((figure) => [figure.id, String(figure.value)]));
    expect(differing(values(before), values(after))).toEqual([...touched].sort());

    const listed = users.filter((entry) => faqBefore.has(entry));
    expect(differing(faqBefore, faqOf(after))).toEqual(listed);

    const answered = users.filter((entry) => repliesBefore.get(entry));
    expect(differing(repliesBefore, repliesOf(after))).toEqual(answered);
  });

  test('is tried on figures that several entries show', () => {
    expect(written.filter(({ id }) => usersOf(touchedBy(id)).length > 1).length).toBeGreaterThan(10);
  });
});
