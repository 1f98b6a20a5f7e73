/** The hand-written types of the module say what the code does; a difference fails `npm run types`. */
import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type * as code from '../../src/embed/index';
import type * as told from '../../src/embed/jessi';
import { VERSION } from '../../src/embed/version';
import type { EventDetails } from '../../src/widget/contract';

test('the types name the same functions and give the same results', () => {
  expectTypeOf<keyof typeof told>().toEqualTypeOf<keyof typeof code>();
  expectTypeOf<ReturnType<typeof code.createAssistant>['ask']>().returns.toExtend<told.Reply>();
  expectTypeOf<ReturnType<typeof code.createAssistant>>().toExtend<told.Assistant>();
  expectTypeOf<ReturnType<typeof code.mount>['ask']>().returns.resolves.toExtend<told.Reply>();
  expectTypeOf<Omit<ReturnType<typeof code.mount>, 'on' | 'ask'>>().toEqualTypeOf<Omit<told.Handle, 'on' | 'ask'>>();
  expectTypeOf<EventDetails>().toEqualTypeOf<told.EventDetails>();
  expectTypeOf<Awaited<ReturnType<typeof code.loadKnowledge>>>().toExtend<told.Knowledge>();
  expectTypeOf<keyof told.Options>().toEqualTypeOf<keyof NonNullable<Parameters<typeof code.mount>[0]>>();
  expectTypeOf<ReturnType<typeof code.explain>>().toExtend<ReturnType<typeof told.explain>>();
});

test('the version that pages see is the package’s', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
