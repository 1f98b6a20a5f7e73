/** The built files themselves: bytes, names, and the module in Node. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { compileFolder } from '../../src/cli/compileFolder';
import { buildAll, integrityOf } from '../setup/build.mjs';

const built = inject('built');
const read = (name: string) => readFileSync(join(built, name));
/** Runs a module in a Node of its own and gives what it printed. */
const inNode = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: built, encoding: 'utf8' }).trim();

describe('the script', () => {
  test('is plain ASCII, so that no page’s encoding can break it', () => {
    expect([...read('jessi.js')].filter((byte) => byte > 127)).toEqual([]);
  });

  test('says nothing of where it was built, and holds no policy’s enemy', () => {
    const text = read('jessi.js').toString();
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/\beval\(|new Function\(|document\.write\(|dangerouslySetInnerHTML:/);
  });

  test('is the same byte for byte when it is built again, and so is its integrity value', async () => {
    const again = mkdtempSync(join(tmpdir(), 'jessi-again-'));
    await buildAll(again, ['script', 'module']);
    const digest = (folder: string, name: string) =>
      createHash('sha384')
        .update(readFileSync(join(folder, name)))
        .digest('base64');
    for (const name of ['jessi.js', 'jessi.mjs']) expect(digest(again, name)).toBe(digest(built, name));
    expect(integrityOf(join(again, 'jessi.js'))).toBe(`sha384-${digest(built, 'jessi.js')}`);
    rmSync(again, { recursive: true });
  });

  test('holds knowledge that is compiled to the same, sign for sign, when it is compiled again', () => {
    expect(JSON.stringify(compileFolder('knowledge'))).toBe(read('knowledge.json').toString());
  });

  test('matches no rule that block lists hold against chat widgets', () => {
    const rules = readFileSync('test/browser/pages/block-list.txt', 'utf8')
      .split('\n')
      .filter((line) => /^[^!]/.test(line));
    const text = read('jessi.js').toString();
    const addresses = ['/jessi.js', '/jessi.mjs', '/jessi/knowledge.json', '/jessi-1.0.0.js'];
    const namesOf = (kind: string) =>
      [...text.matchAll(new RegExp(`\\b${kind}:[\`"']([\\w -]+)[\`"']`, 'g'))].flatMap(([, name = '']) =>
        name.split(' '),
      );
    const classes = [...namesOf('class'), ...namesOf('className')];
    const ids = namesOf('id');
    const hits = rules.filter((rule) => {
      const [, cosmetic] = /^##(.+)$/.exec(rule) ?? [];
      if (!cosmetic) return addresses.some((address) => address.includes(rule.replace(/^\|\||\^.*$|\*/g, '')));
      const [, part] = /\[(?:class|id)[*^]="([^"]+)"/.exec(cosmetic) ?? [];
      if (part) return [...classes, ...ids].some((name) => name.includes(part));
      if (cosmetic.startsWith('.')) return classes.includes(cosmetic.slice(1));
      if (cosmetic.startsWith('#')) return ids.includes(cosmetic.slice(1));
      return cosmetic === 'jessi-chat';
    });
    expect(classes.length).toBeGreaterThan(20);
    expect(rules.length).toBeGreaterThan(40);
    expect(hits).toEqual([]);
  });
});

describe('the module', () => {
  test('is imported by Node without a side effect', () => {
    const code = `const before = Object.keys(globalThis).join(); await import('./jessi.mjs');
      console.log(before === Object.keys(globalThis).join());`;
    expect(inNode(code)).toBe('true');
  });

  test('exports what the contract names, and nothing else', () => {
    const code = `console.log(Object.keys(await import('./jessi.mjs')).sort().join())`;
    expect(inNode(code)).toBe('createAssistant,explain,loadKnowledge,mask,mount,suggest');
  });

  test('answers in Node, goes on from a kept context, and forgets', () => {
    const code = `import { createAssistant } from './jessi.mjs';
      const jessi = createAssistant();
      const first = jessi.ask('berapa pengemudi grab?');
      const next = createAssistant({ context: JSON.parse(JSON.stringify(jessi.context)) }).ask('kalau gojek?');
      console.log(first.kind, first.text.includes('1.173'), next.text.includes('800'));`;
    expect(inNode(code)).toBe('answer true true');
  });

  test('loads a compiled file and explains, suggests and masks with or without it', () => {
    const code = `import { readFileSync } from 'node:fs';
      import { createAssistant, explain, loadKnowledge, mask, suggest } from './jessi.mjs';
      const knowledge = await loadKnowledge(readFileSync('knowledge.json', 'utf8'));
      const same = createAssistant({ knowledge }).ask('target ucc 2026').text === createAssistant().ask('target ucc 2026').text;
      const why = explain('target ucc 2026');
      console.log(same, why.reply.kind, suggest('berapa kader').length > 0, mask('hubungi 0812 3456 7890').includes('3456'));`;
    expect(inNode(code)).toBe('true answer true false');
  });
});
