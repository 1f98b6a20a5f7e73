import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/cli/prepare';
import { readTexts } from '../../src/cli/readFolder';
import { check } from '../../src/knowledge/check';
import { describeLine } from '../../src/knowledge/checks/describe';
import { compile } from '../../src/knowledge/compile';

// The day after the contacts were last checked: what is stale later is for the editor of that day.
const now = new Date('2026-01-15');
const lines = (folder: string, leaveOut: boolean) =>
  check(readTexts(folder), { now, prepare, leaveOut }).issues.map((issue) => describeLine(issue, 'id', folder));
/** Of one processor, so that what else the machine does counts less. */
const secondsOf = (work: () => void) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

describe('the shipped knowledge', () => {
  test('gives no message at all, also where the engine is asked', () => {
    expect(lines('knowledge', false)).toEqual([]);
  });

  // A ratio, since machines differ: compiling is what no check can do without. On ours it takes some eight seconds, the check fifteen.
  test('is left out and asked again in less than three times what compiling it takes', () => {
    const texts = readTexts('knowledge');
    const { source } = check(texts, { now });
    const compiling = secondsOf(() => source && compile(source));
    const checking = secondsOf(() => check(texts, { now, prepare }));
    expect(checking / compiling).toBeLessThan(3);
  }, 120_000);
});

describe('a drafted folder on another subject and region, finished by hand', () => {
  const texts = readTexts('test/fixtures/lombok-timur');
  const { source } = check(texts, { now });

  test('has at least 15 entries and 30 questions of its own', () => {
    expect(source?.entries.entries.filter(({ kind }) => kind !== 'smalltalk').length).toBeGreaterThanOrEqual(15);
    expect(source?.questions.questions.length).toBeGreaterThanOrEqual(30);
  });

  test('asks nothing that stands among its phrasings word for word', () => {
    const phrasings = new Set(
      source?.entries.entries.flatMap((entry) => entry.phrasings.id.map((text) => text.toLowerCase())),
    );
    const copied = source?.questions.questions.filter(
      ({ question, entry }) => phrasings.has(question.toLowerCase()) && !['halo', 'terima-kasih'].includes(entry ?? ''),
    );
    expect(copied).toEqual([]);
  });

  test('answers at least 30 of its questions with the same engine, and none off topic with a fact', () => {
    const { issues } = check(texts, { now, prepare, leaveOut: false });
    const wrong = issues.filter(({ code }) => code === 'question-moved' || code === 'question-asks-back');
    expect(
      (source?.questions.questions.length ?? 0) - wrong.length,
      wrong.map(({ params }) => params.text).join('; '),
    ).toBeGreaterThanOrEqual(30);
    expect(wrong.filter(({ params }) => params.entry === '')).toEqual([]);
  });
});
