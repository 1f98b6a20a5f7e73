/**
 * Long texts of a script, such as knowledge, tables of words and styles, cut out of the script's own source when they are needed.
 * The browser keeps the source in any case and a piece of it weighs nothing, while a literal becomes a second copy as soon as
 * the function around it is compiled: 0.1 MB in the heap of every page, also of those on which nobody asks.
 */
import { parseAst } from 'vite';

/** Shorter ones are not worth a function. */
const LEAST = 1000;
/** What would read differently between the quotes of a template. */
const SPECIAL = /[\\`\r]|\$\{/;

/**
 * A function that is never called has its text in its source. Where that is not to be had as it was written (a page that
 * compresses scripts again, or has functions tell something else), it is called after all.
 */
const READER = `
function textPutAside(make) {
  const source = String(make);
  const [from, to] = [source.indexOf('\`') + 1, source.lastIndexOf('\`')];
  const text = source.slice(from, to).replace(/\\\\u([\\da-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return source.startsWith('()=>\`') && to === source.length - 1 && !text.includes('\\\\') ? text : make();
}
`;

type Part = ReturnType<typeof parseAst>['body'][number];

/** The bodies of a bundle: the top, and the functions that are called around all of it. */
function bodiesOf(parts: readonly Part[]): Part[] {
  const inner = parts.flatMap((part) => {
    const value =
      part.type === 'ReturnStatement'
        ? part.argument
        : part.type === 'ExpressionStatement'
          ? part.expression
          : part.type === 'VariableDeclaration'
            ? part.declarations[0]?.init
            : undefined;
    const callee = value?.type === 'CallExpression' ? value.callee : undefined;
    const called = callee?.type === 'ParenthesizedExpression' ? callee.expression : callee;
    return called?.type === 'FunctionExpression' && called.body ? bodiesOf(called.body.body as Part[]) : [];
  });
  return [...parts, ...inner];
}

/**
 * @returns The code with its long texts put aside; it is the same to whoever runs it.
 * @throws {Error} where the code has a name of its own for the reader of these texts, and would call that instead.
 */
export function textsAside(code: string): string {
  if (/\btextPutAside\b/.test(code))
    throw new Error('[build] the script has a name "textPutAside" of its own: call it otherwise.');
  let changed = code;
  const found = bodiesOf(parseAst(code).body)
    .flatMap((part) => (part.type === 'VariableDeclaration' ? part.declarations : []))
    .flatMap(({ init }) => {
      const text =
        init?.type === 'Literal' && typeof init.value === 'string'
          ? init.value
          : init?.type === 'TemplateLiteral' && init.expressions.length === 0
            ? init.quasis[0]?.value.cooked
            : undefined;
      return init && text && text.length >= LEAST && !SPECIAL.test(text) ? [{ ...init, text }] : [];
    });
  for (const { start, end, text } of found.sort((a, b) => b.start - a.start))
    changed = `${changed.slice(0, start)}textPutAside(() => \`${text}\`)${changed.slice(end)}`;
  return found.length > 0 ? READER + changed : code;
}
