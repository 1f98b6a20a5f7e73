import { describe, expect, test } from 'vitest';
import { createAssistant } from '../../src/engine/assistant';
import type { Reply } from '../../src/engine/reply';
import { ownTables, readTable, sharedTables } from '../eval/rows';
import { compiledOnce } from '../setup/compiledOnce';

const knowledge = compiledOnce('knowledge');
const askFresh = (question: string): Reply => createAssistant({ knowledge }).ask(question);
/** What stays the same however a question is dressed; words of the visitor's that a reply repeats keep her spelling. */
const essence = (reply: Reply): string =>
  `${reply.kind} ${'entryId' in reply ? reply.entryId : ''} ${reply.text}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}% ]/gu, '');

const tables = [...sharedTables(), ...ownTables('tuned'), ...ownTables('held')].map(readTable);
const questions = tables.flatMap(({ rows, isHeld, name }) =>
  rows.map(({ id, lang, turns: [{ q }] }) => ({ q, lang, shown: isHeld ? `${name} ${id}` : `${name} ${id}: ${q}` })),
);

/** The reply to each question as it stands, asked once for all tests that compare with it. */
const plain = new Map(questions.map(({ q }) => [q, askFresh(q)]));

describe('the same question', () => {
  const once = questions.map(({ q }) => JSON.stringify(plain.get(q)));
  test('gets the same reply, whatever was asked elsewhere', () => {
    const again = [...questions].reverse().map(({ q }) => JSON.stringify(askFresh(q)));
    expect(again.reverse()).toEqual(once);
  });
  test('gets the same reply after reset() as in a fresh conversation', () => {
    const assistant = createAssistant({ knowledge });
    const afterReset = questions.map(({ q }) => {
      assistant.reset();
      return JSON.stringify(assistant.ask(q));
    });
    expect(afterReset).toEqual(once);
  });
});

describe('how a question is dressed does not change the reply', () => {
  const bare = (q: string): string => q.replace(/[?.!\s]+$/, '');
  interface Dressing {
    readonly name: string;
    readonly dress: (q: string) => string;
    /** Only questions of this language are dressed so. */
    readonly lang?: string;
  }
  const dressings: readonly Dressing[] = [
    { name: 'capital letters', dress: (q) => q.toUpperCase() },
    { name: 'small letters', dress: (q) => q.toLowerCase() },
    { name: 'question marks', dress: (q) => `${bare(q)} ???` },
    { name: 'dots', dress: (q) => `... ${bare(q)} ...` },
    { name: 'quotation marks', dress: (q) => `"${q}"` },
    { name: 'spaces', dress: (q) => `   ${q.replaceAll(' ', '   ')}\n` },
    { name: 'emoji', dress: (q) => `🙏 ${q} 😊😊` },
    // An Indonesian word makes an English question a mixed one, which may be answered in the other language.
    { name: '"kak"', dress: (q) => `kak, ${q}`, lang: 'id' },
    { name: '"min"', dress: (q) => `${bare(q)} min`, lang: 'id' },
    { name: '"dong"', dress: (q) => `${bare(q)} dong`, lang: 'id' },
    { name: '"tolong"', dress: (q) => `tolong ${q}`, lang: 'id' },
    { name: '"mohon info"', dress: (q) => `mohon info ${q}`, lang: 'id' },
    { name: '"please"', dress: (q) => `please, ${q}`, lang: 'en' },
  ];
  const essences = new Map([...plain].map(([q, reply]) => [q, essence(reply)]));
  test.each(dressings)('$name', ({ dress, lang: dressed }) => {
    const fitting = questions.filter(({ q, lang }) => /\p{L}/u.test(q) && (dressed === undefined || lang === dressed));
    const changed = fitting.filter(({ q }) => essence(askFresh(dress(q))) !== essences.get(q));
    expect(changed.map(({ shown }) => shown)).toEqual([]);
  });
});
