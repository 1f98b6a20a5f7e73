/**
 * fuse.js as far as it is used: plain words in, the nearest ones out (src/engine/repair.ts, the one place that meets it). The rest
 * of the package (searching in records, by logic or by tokens, changing the list, indexes from files, diacritics, which our folded
 * words have none of) is two thirds of its bytes, and no bundler can know that a method of a class is never called.
 */
import type { Plugin } from 'vite';
import { parseAst } from 'vite';

/** Methods that a search in a list of words never comes to, by class. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  KeyStore: ['get', 'keys', 'toJSON'],
  FuseIndex: ['add', 'removeAt', 'removeAll', 'getValueForItemAtKeyId', 'size', '_createObjectRecord', 'toJSON'],
  Fuse: [
    ...['add', 'remove', 'removeAt', 'getIndex', '_normalizedKeys'],
    ...['_searchLogical', '_searchObjectList', '_findMatches', '_coversAllTokens'],
  ],
};
/** Functions that are named on its way but never called: for keys of records, and for marking what matched. */
const NEVER_CALLED = ['createKey', 'get', 'formatMatches', 'mergeIndices', 'convertMaskToIndices'];
/** What is read instead; what then has no reader is left out by the bundler. */
const INSTEAD: Readonly<Record<string, string>> = {
  stripDiacritics: '(text) => text',
  NON_DECOMPOSABLE_RE: 'undefined',
};

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @throws {Error} where another version of the package has no such part: then this list has to be read anew. */
export function trimFuse(code: string): string {
  const cuts: Cut[] = [];
  const wanted = new Set([
    ...Object.entries(UNUSED).flatMap(([name, methods]) => methods.map((method) => `${name}.${method}`)),
    ...NEVER_CALLED,
    ...Object.keys(INSTEAD),
  ]);
  const cut = (name: string, { start, end }: { start: number; end: number }, text = '') => {
    cuts.push({ start, end, text });
    wanted.delete(name);
  };
  for (const statement of parseAst(code).body) {
    // `Fuse.parseQuery = …`: helpers beside the search.
    if (statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression') {
      const { left } = statement.expression;
      if (left.type === 'MemberExpression' && left.object.type === 'Identifier' && left.object.name === 'Fuse')
        cut('', statement);
    }
    if (statement.type === 'FunctionDeclaration' && statement.body && NEVER_CALLED.includes(statement.id?.name ?? ''))
      cut(statement.id?.name ?? '', statement.body, '{}');
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (id.type !== 'Identifier' || !init) continue;
      const instead = INSTEAD[id.name];
      if (instead !== undefined) cut(id.name, init, instead);
      if (init.type !== 'ClassExpression') continue;
      for (const member of init.body.body) {
        if (member.type !== 'MethodDefinition' || member.key.type !== 'Identifier') continue;
        if (UNUSED[id.name]?.includes(member.key.name)) cut(`${id.name}.${member.key.name}`, member);
      }
    }
  }
  if (wanted.size > 0) throw new Error(`[build] fuse.js: found no ${[...wanted].join(', ')}. Read trimFuse.ts anew.`);
  let trimmed = code;
  for (const { start, end, text } of cuts.sort((a, b) => b.start - a.start))
    trimmed = trimmed.slice(0, start) + text + trimmed.slice(end);
  return trimmed.replaceAll('this.options.useTokenSearch', 'false');
}

export const trimFusePlugin = (): Plugin => ({
  name: 'jessi-trim-fuse',
  transform: (code, id) => (/fuse\.basic\.mjs$/.test(id) ? { code: trimFuse(code), map: null } : undefined),
});
