import { describe, expect, test, vi } from 'vitest';
import type { Context } from '../../src/engine/context';
import { accentTokens, contrast, parseHex, SURFACES } from '../../src/widget/model/accent';
import { contactLink } from '../../src/widget/model/contactLink';
import { openHistory, readKept } from '../../src/widget/model/history';
import { sinceWhen } from '../../src/widget/model/time';
import { replyText, transcriptText } from '../../src/widget/model/transcript';
import type { Turn } from '../../src/widget/model/turn';
import { WidgetModel } from '../../src/widget/model/widgetModel';
import { STRINGS } from '../../src/widget/strings/strings';
import { given, memoryStore } from './options';
import { contacts, scriptedEngine } from './scriptedEngine';

const questions = (model: WidgetModel) => model.conversation.turns.value.map((turn) => turn.question);

describe('conversation', () => {
  test('keeps the order of questions asked before the engine stands', async () => {
    let release: () => void = () => undefined;
    const prepared = new Promise<void>((go) => {
      release = go;
    });
    const asked: string[] = [];
    const model = new WidgetModel(
      given({
        prepare: async () => {
          await prepared;
          const engine = scriptedEngine();
          return { ...engine, ask: (question) => engine.ask(asked[asked.push(question) - 1] ?? question) };
        },
      }),
    );
    const replies = ['gojek', 'guru', 'cuaca'].map((text) => model.ask(text));
    expect(model.conversation.waiting.value).toBe(true);
    release();
    expect((await Promise.all(replies)).map((reply) => reply.kind)).toEqual(['answer', 'clarify', 'refusal']);
    expect(asked).toEqual(['gojek', 'guru', 'cuaca']);
    expect(model.conversation.waiting.value).toBe(false);
  });

  test('answers in the same turn of the loop once the engine stands', () => {
    const model = new WidgetModel(given());
    model.conversation.warm();
    model.ask('gojek');
    expect(model.conversation.turns.value[0]?.reply?.kind).toBe('answer');
  });

  test('masks before anything hears of it', async () => {
    const options = given();
    const model = new WidgetModel(options);
    await model.ask('hp 081234567890 cuaca');
    expect(questions(model)).toEqual(['hp [telepon] cuaca']);
    expect(JSON.stringify(options.heard)).not.toContain('3456');
    expect(options.heard.map(({ name }) => name)).toEqual(['question', 'reply', 'unanswered']);
  });

  test('says when an answer fails, and tries again on request', async () => {
    let broken = true;
    const options = given({ prepare: () => scriptedEngine({ fail: () => broken }) });
    const model = new WidgetModel(options);
    await expect(model.ask('gojek')).rejects.toThrow('scripted failure');
    const [turn] = model.conversation.turns.value;
    expect(turn).toMatchObject({ failed: true });
    expect(options.heard.at(-1)).toMatchObject({ name: 'error', detail: { code: 'answer' } });
    broken = false;
    if (turn) model.conversation.retry(turn);
    expect(model.conversation.turns.value[0]).toMatchObject({ failed: false, reply: { kind: 'answer' } });
  });

  test('a preparation that failed is tried again with the next question', async () => {
    let tries = 0;
    const model = new WidgetModel(
      given({
        prepare: () => {
          tries += 1;
          return tries < 2 ? Promise.reject(new Error('no network')) : scriptedEngine();
        },
      }),
    );
    await expect(model.ask('gojek')).rejects.toThrow('no network');
    await expect(model.ask('gojek')).resolves.toMatchObject({ kind: 'answer' });
  });

  test('goes on after a reload with the context that was kept', async () => {
    const store = memoryStore();
    await new WidgetModel(given({ store })).ask('gojek');
    const prepare = vi.fn(() => scriptedEngine());
    const model = new WidgetModel(given({ store, prepare }));
    model.conversation.warm();
    expect(questions(model)).toEqual(['gojek']);
    expect(prepare).toHaveBeenCalledWith(expect.objectContaining({ features: ['gojek'] }));
  });

  test('clears, and brings back with its context', async () => {
    const store = memoryStore();
    const prepare = vi.fn((context: Context | undefined) => scriptedEngine(context ? { context } : {}));
    const model = new WidgetModel(given({ store, prepare }));
    await model.ask('gojek');
    model.conversation.clear();
    expect(questions(model)).toEqual([]);
    expect(store.content.size).toBe(0);
    model.conversation.undo();
    await model.ask('guru');
    expect(questions(model)).toEqual(['gojek', 'guru']);
    expect(prepare).toHaveBeenLastCalledWith(expect.objectContaining({ features: ['gojek'] }));
  });

  test('opens an answer by the id of its entry, and asks it only once', async () => {
    const model = new WidgetModel(given());
    await model.show('gojek');
    await model.show('gojek');
    expect(questions(model)).toEqual(['Berapa pengemudi Gojek yang dilindungi?']);
    expect(model.isOpen.value).toBe(true);
  });
});

describe('greeting', () => {
  test('shows once, and its dismissal stores one flag and nothing else', async () => {
    const store = memoryStore();
    const model = new WidgetModel(given({ store }));
    await model.greeting.greet();
    expect(model.greeting.text.value).toContain('Jessi');
    expect(store.content.size).toBe(0);
    model.greeting.dismiss();
    expect([...store.content.keys()]).toEqual(['greeted']);
    const again = new WidgetModel(given({ store }));
    await again.greeting.greet();
    expect(again.greeting.text.value).toBeUndefined();
  });

  test.each([
    ['the owner switched it off', { greeting: 'off' }],
    ['the widget stands inside the page', { inline: true }],
    ['the page has a launcher of its own', { launcher: false }],
  ])('stays away where %s', async (_why, part) => {
    const model = new WidgetModel(given(part));
    await model.greeting.greet();
    expect(model.greeting.text.value).toBeUndefined();
  });
});

describe('history', () => {
  const turn = (id: string, at = 1): Turn => ({
    id,
    question: id,
    at,
    reply: { kind: 'smalltalk', language: 'id', text: 'ya' },
  });

  test.each([null, '', '{', 'null', '[]', '{"v":2,"turns":[]}', '{"v":1}', '{"v":1,"turns":[null,1,{"id":1}]}'])(
    'reads %j as empty',
    (text) => expect(readKept(text).turns).toEqual([]),
  );

  test('leaves out the damaged turn and keeps the others', () => {
    const text = JSON.stringify({ v: 1, turns: [turn('a'), { ...turn('b'), reply: { kind: 'what' } }, turn('c')] });
    expect(readKept(text).turns.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  const context: Context = { figureIds: ['grab'], features: ['grab'], options: [] };
  const keptContext = (part: object) =>
    readKept(JSON.stringify({ v: 1, turns: [turn('a')], context: { ...context, ...part } }));

  test.each([
    ['of an older script', {}],
    [
      'with all that it may hold',
      {
        ...{ entryId: 'a', named: ['b'], listed: ['gojek', 'grab'], corrected: 'c', language: 'en' },
        last: { question: 'grab?', context },
      },
    ],
  ])('goes on from a context %s', (_which, part) => {
    expect(keptContext(part).context).toEqual({ ...context, ...part });
  });

  test.each([
    { figureIds: 'grab' },
    { figureIds: [null] },
    { features: [['grab']] },
    { options: [{}] },
    { named: {} },
    { listed: 'grab' },
    { listed: { length: 2 } },
    { listed: ['gojek', 2] },
    { corrected: ['gojek'] },
    { corrected: null },
    { entryId: 1 },
    { language: 'xx' },
    { last: 'grab?' },
    { last: { question: 1, context } },
    { last: { question: 'grab?', context: {} } },
  ])('forgets the context where it holds %j, and keeps the turns', (part) => {
    expect(keptContext(part)).toEqual({ turns: [turn('a')] });
  });

  test('lets the oldest go where the store is full, and keeps the newest', () => {
    const store = memoryStore(1200);
    const turns = Array.from({ length: 40 }, (_, at) => turn(`t${at}`, at));
    openHistory(store).write({ turns });
    const kept = readKept(store.get('history')).turns;
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.at(-1)?.id).toBe('t39');
  });

  test('two writers over one store keep each other’s turns, and what one cleared stays cleared', () => {
    const store = memoryStore();
    const [one, other] = [openHistory(store), openHistory(store)];
    one.read();
    other.read();
    one.write({ turns: [turn('a', 1)] });
    other.write({ turns: [turn('b', 2)] });
    one.write({ turns: [turn('a', 1), turn('c', 3)] });
    expect(readKept(store.get('history')).turns.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    other.remove();
    one.write({ turns: [turn('a', 1), turn('c', 3), turn('d', 4)] });
    expect(readKept(store.get('history')).turns.map(({ id }) => id)).toEqual(['d']);
  });
});

describe('accent', () => {
  const rgb = (text: string | undefined): readonly [number, number, number] => {
    const [r = 0, g = 0, b = 0] = (text?.match(/\d+/g) ?? []).map(Number);
    return [r, g, b];
  };
  const every = ['00', '33', '66', '99', 'cc', 'ff'];
  const colours = every.flatMap((r) => every.flatMap((g) => every.map((b) => `#${r}${g}${b}`)));

  test.each(['light', 'dark'] as const)(
    'any colour gives readable text and visible controls in the %s theme',
    (theme) => {
      for (const colour of colours) {
        const tokens = accentTokens(colour, theme);
        const [fill, on, ink, soft] = ['--_accent', '--_on-accent', '--_accent-ink', '--_accent-soft'].map((name) =>
          rgb(tokens[name as `--_${string}`]),
        );
        if (!fill || !on || !ink || !soft) throw new Error('a token is missing');
        expect(contrast(on, fill), `${colour} text on fill`).toBeGreaterThanOrEqual(4.5);
        for (const surface of SURFACES[theme].map((hex) => parseHex(hex) ?? ([0, 0, 0] as const))) {
          expect(contrast(fill, surface), `${colour} fill`).toBeGreaterThanOrEqual(3);
          expect(contrast(ink, surface), `${colour} text`).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(ink, soft), `${colour} text on its tint`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('what is no colour gives the default', () => {
    expect(accentTokens('blue-ish', 'light')).toEqual(accentTokens('#0b5cab', 'light'));
    expect(accentTokens('#abc', 'light')).toEqual(accentTokens('#aabbcc', 'light'));
  });
});

describe('small things', () => {
  test.each([
    [0, 'Baru saja'],
    [-5, 'Baru saja'],
    [20, '20 menit yang lalu'],
    [180, '3 jam yang lalu'],
    [1440, 'kemarin'],
  ])('%i minutes ago is "%s"', (minutes, said) => {
    expect(sinceWhen(0, minutes * 60_000, 'id')).toBe(said);
  });

  test.each([
    ['phone', 'tel:175'],
    ['wa', 'https://wa.me/6281380070175?text=cara%20daftar%3F'],
    ['mail', 'mailto:care@example.id?body=cara%20daftar%3F'],
    ['web', 'https://www.example.id'],
  ])('the %s channel leads to %s', (id, link) => {
    const contact = contacts.find((one) => one.id === id);
    expect(contact && contactLink(contact, 'cara daftar?')).toBe(link);
  });

  test('an answer as text ends with its source; a transcript names who speaks', () => {
    const reply = scriptedEngine().ask('gojek');
    const lines = replyText(reply).split('\n');
    expect(lines[0]).toBe(reply.text);
    expect(lines.at(-1)).toMatch(/^Sumber: KBRN.*<https:\/\/example\.id\/berita>$/);
    const text = transcriptText([{ id: 'a', question: 'gojek?', at: 0, reply }], STRINGS.en, 'Jessi', 'en');
    expect(text).toMatch(/^You, .*1970.*\ngojek\?\n\nJessi\n800/);
  });
});
