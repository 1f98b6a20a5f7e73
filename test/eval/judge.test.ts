import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/engine/reply';
import { judge, judgedText } from './judge';
import type { Turn } from './rows';

const asked = (label: string, more: Partial<Turn> = {}): Turn => ({
  q: '',
  label,
  labels: [label],
  must: [],
  mustNot: [],
  kinds: [],
  ...more,
});
const answer: Reply = { kind: 'answer', language: 'id', text: 'Pengemudi Grab: 1.173 orang.', sources: [] };
const handoff: Reply = { kind: 'handoff', language: 'id', text: 'Itu tidak disebutkan.', contacts: [] };
const refusal: Reply = { kind: 'refusal', language: 'id', text: 'Maaf.' };
const smalltalk: Reply = { kind: 'smalltalk', language: 'id', text: 'Halo!' };
const clarify: Reply = { kind: 'clarify', language: 'id', text: 'Maksud Anda?', options: [] };

describe('the verdict', () => {
  test.each([
    ['an answer with the figure', answer, asked('grab', { must: [/1\.173/] }), 'right'],
    ['an answer with another figure', answer, asked('gojek', { must: [/800/] }), 'wrong'],
    ['an answer that says what must not be said', answer, asked('grab', { mustNot: [/^Pengemudi/] }), 'wrong'],
    ['a hand-off where there is an answer', handoff, asked('grab', { must: [/1\.173/] }), 'refused'],
    ['a question back', clarify, asked('grab', { must: [/1\.173/] }), 'clarified'],
    ['a question back that the row allows', clarify, asked('grab', { kinds: ['clarify'] }), 'right'],
    ['a hand-off where nothing is told', handoff, asked('handoff'), 'right'],
    ['a refusal where nothing is told', refusal, asked('handoff'), 'right'],
    ['an answer where nothing is told', answer, asked('handoff'), 'wrong'],
    ['a fair answer where nothing is told', answer, asked('handoff', { labels: ['handoff', 'grab'] }), 'right'],
    ['an answer off topic', answer, asked('oos'), 'wrong'],
    ['small talk off topic', smalltalk, asked('oos'), 'right'],
    ['a refusal of a greeting', refusal, asked('smalltalk'), 'refused'],
    [
      'a hand-off that asserts a figure',
      { ...handoff, text: 'Grab 1.173.' },
      asked('handoff', { mustNot: [/\d/] }),
      'wrong',
    ],
  ] as const)('on %s', (_case, reply, turn, verdict) => {
    expect(judge(reply, turn)).toBe(verdict);
  });

  test('reads tables and working, not sources and suggestions', () => {
    const row = { label: 'Gojek', value: 800, unit: 'orang', text: '800 orang' };
    const text = judgedText({
      ...answer,
      table: { caption: 'Pengemudi', kind: 'bars', rows: [row] },
      working: [{ text: '1.173 + 800 = 1.973', figureIds: [] }],
      suggestions: ['Berapa penjahit?'],
    });
    expect(text).toContain('Gojek 800 orang');
    expect(text).toContain('1.173 + 800 = 1.973');
    expect(text).not.toContain('penjahit');
  });
});
