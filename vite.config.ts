/**
 * One config, several outputs (`vite build --mode NAME`; `npm run build` makes them all):
 * - script: dist/jessi.js, the classic script with launcher, panel, engine and knowledge;
 * - module: dist/jessi.mjs, the same as a module without side effect;
 * - cli:    dist/cli.mjs, for Node;
 * - studio: dist/studio.html, one file.
 * Without a build mode it runs the tests.
 */
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { knowledgePlugin } from './src/cli/knowledgePlugin';

const outDir = resolve(process.env.JESSI_OUT ?? 'dist');
const shared = {
  outDir,
  emptyOutDir: false,
  target: 'es2022',
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

const library = (entry: string, format: 'iife' | 'es', fileName: string): NonNullable<UserConfig['build']> => ({
  ...shared,
  lib: { entry, formats: [format], name: 'JessiModule', fileName: () => fileName },
});

const production = { 'process.env.NODE_ENV': '"production"' };
const builds: Record<string, UserConfig> = {
  script: { build: library('src/embed/boot.ts', 'iife', 'jessi.js'), define: production },
  module: { build: library('src/embed/index.ts', 'es', 'jessi.mjs'), define: production },
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
};

export default defineConfig(({ mode }) => ({
  plugins: [knowledgePlugin('knowledge'), ...(builds[mode] ? [asciiPlugin()] : [])],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ...builds[mode],
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**'] } },
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
