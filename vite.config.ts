/**
 * One config, several outputs (`vite build --mode NAME`; `npm run build` makes them all):
 * - script: dist/jessi.js, the classic script with launcher, panel, engine and knowledge;
 * - module: dist/jessi.mjs, the same as a module without side effect;
 * - cli:    dist/cli.mjs, for Node;
 * - studio: dist/studio.html, one file.
 * Without a build mode it runs the tests.
 */
import { isAbsolute, resolve } from 'node:path';
import { build, type Plugin, type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { knowledgePlugin } from './src/cli/knowledgePlugin';
import { compiledOnce } from './test/setup/compiledOnce';
import { textsAside } from './test/setup/textsAside';
import { trimFusePlugin } from './test/setup/trimFuse';

const outDir = resolve(process.env.JESSI_OUT ?? 'dist');
const shared = {
  outDir,
  emptyOutDir: false,
  target: 'es2022',
  // From these on `color-scheme` needs no stand-ins; nothing else of ours is spelt differently for older ones.
  cssTarget: ['chrome123', 'safari17.5', 'firefox121'],
  minify: 'oxc' as const,
  // One file each: peers' widgets load up to four.
  rolldownOptions: { output: { codeSplitting: false }, checks: { pluginTimings: false } },
};

/** A page in another encoding reads our bytes as its own; escaped, they are the same in all of them. */
const asciiPlugin = (): Plugin => ({
  name: 'jessi-ascii',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
});

const MODULE = 'src/embed/index.ts';
const LATE_NAME = 'late_parts';
const LATE = resolve('src/embed/late.ts');

/**
 * Puts what is needed only after the first sign of interest (src/embed/late.ts) into one function. Browsers skip its inside while
 * they read the script, so that most visitors pay neither time nor memory for it. Other than a second file it needs no request,
 * other than an `import()` it is there at once when called.
 */
const latePlugin = (): Plugin => ({
  name: 'jessi-late',
  async load(id) {
    if (id !== LATE) return undefined;
    const [result] = [await build({ mode: 'late', configLoader: 'runner', logLevel: 'warn' })].flat();
    const [chunk] = result && 'output' in result ? result.output : [];
    if (!chunk) throw new Error('[build] late: found no chunk.');
    for (const file of chunk.moduleIds) if (isAbsolute(file)) this.addWatchFile(file);
    const calls = chunk.exports.map((name) => `export const ${name} = (...given) => late().${name}(...given);`);
    return `const make = (function () {\n${textsAside(chunk.code)}\nreturn ${LATE_NAME};\n});\nlet made;\nconst late = () => (made ??= make());\n${calls.join('\n')}`;
  },
});

/** Modules that read alike, side by side: gzip looks back 32 kB. Worth three percent of the script; which order is best was tried. */
const NEIGHBOURS = [
  '/src/widget/styles/styles.css?inline',
  '/src/widget/strings/strings',
  '/src/text/id/spelling',
  '/src/text/id/common',
  '/src/text/en/words',
  '/src/text/id/occupations',
  '/src/text/id/places',
  '/src/text/id/measures',
  '/src/text/id/months',
  '/src/text/id/operations',
  '/src/text/en/operations',
  '/src/engine/figures/phrases',
  'virtual:knowledge',
  'preact',
  'preact/hooks',
  '@preact/signals',
  'fuse.js/basic',
  '/src/engine/assistant',
];

/** Has the entry name them first, which settles their places in the bundle and nothing else. */
const orderPlugin = (entry: string): Plugin => ({
  name: 'jessi-order',
  transform(code, id) {
    if (id !== resolve(entry)) return undefined;
    return { code: `${NEIGHBOURS.map((name) => `import '${name}';`).join('')}${code}`, map: null };
  },
});

/** Puts what the page loads into the page, so that one file is the whole studio and works from disk. */
const onePagePlugin = (): Plugin => ({
  name: 'jessi-one-page',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const pages = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
    for (const page of pages) {
      if (page.type !== 'asset') continue;
      const textOf = (path: string): string => {
        const file = bundle[path.replace(/^\.?\//, '')];
        if (!file) throw new Error(`[build] ${page.fileName}: ${path} is not in the bundle.`);
        delete bundle[file.fileName];
        return file.type === 'chunk' ? file.code.replaceAll('</script', '<\\/script') : String(file.source);
      };
      page.source = String(page.source)
        .replace(
          /<script\b[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g,
          (_tag, path) => `<script type="module">${textOf(path)}</script>`,
        )
        .replace(
          /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g,
          (_tag, path) => `<style>${textOf(path)}</style>`,
        );
    }
  },
});

const library = (
  entry: string,
  format: 'iife' | 'es',
  fileName: string,
  name = 'JessiModule',
): NonNullable<UserConfig['build']> => ({
  ...shared,
  // Property writes must stay side effects: writing a signal's value is what opens the panel.
  lib: { entry, formats: [format], name, fileName: () => fileName },
});

const production = { 'process.env.NODE_ENV': '"production"' };
const builds: Record<string, UserConfig> = {
  script: { build: library('src/embed/boot.ts', 'iife', 'jessi.js'), define: production },
  late: {
    build: { ...library(LATE, 'iife', 'late.js', LATE_NAME), write: false, minify: false, cssMinify: true },
    define: production,
  },
  module: { build: library(MODULE, 'es', 'jessi.mjs'), define: production },
  cli: {
    build: {
      ...shared,
      minify: false,
      target: 'node20',
      ssr: 'src/cli/main.ts',
      rolldownOptions: {
        output: { codeSplitting: false, entryFileNames: 'cli.mjs', banner: '#!/usr/bin/env node' },
      },
    },
    // Everything inside: the command line works where only the built file was copied to.
    ssr: { noExternal: true },
  },
  studio: {
    root: 'src/studio',
    base: './',
    build: {
      ...shared,
      modulePreload: false,
      rolldownOptions: { ...shared.rolldownOptions, input: resolve('src/studio/studio.html') },
    },
    define: production,
  },
};

/** Tests that hold the engine to a time. */
const TIMED = 'test/**/*.timed.test.ts';

export default defineConfig(({ mode }) => ({
  plugins: [
    knowledgePlugin('knowledge', compiledOnce),
    ...(builds[mode] && mode !== 'late' ? [asciiPlugin()] : []),
    ...(mode === 'script' ? [latePlugin()] : []),
    ...(mode === 'late' || mode === 'module' ? [trimFusePlugin()] : []),
    // The studio's root is another folder, in which those names mean nothing.
    ...(mode === 'studio' ? [onePagePlugin()] : []),
    ...(mode === 'late' ? [orderPlugin(LATE)] : mode === 'module' ? [orderPlugin(MODULE)] : []),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ...builds[mode],
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', TIMED],
          // Left to itself the runner keeps a core for itself, and of two only one would be left to work.
          maxWorkers: '100%',
        },
      },
      // A file beside them would make their times worthless.
      { extends: true, test: { name: 'timed', include: [TIMED], fileParallelism: false } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/setup/built.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 8_000 } },
          // Two cores: a second browser beside the first makes both slow and their timings worthless.
          fileParallelism: false,
        },
      },
    ],
  },
}));
