/**
 * One config, several outputs (`vite build --mode NAME`):
 * - script: dist/jessi.js, the classic script with launcher, panel, engine and knowledge;
 * - module: dist/jessi.mjs, the same as a module without side effect;
 * - cli:    dist/cli.mjs;
 * - studio: dist/studio.html, one file.
 * Without a build mode it serves the demo and runs the tests.
 */
import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { knowledgePlugin } from './src/cli/knowledgePlugin';

const outDir = resolve(process.env.JESSI_OUT ?? 'dist');
const shared = {
  outDir,
  emptyOutDir: false,
  target: 'es2022',
  minify: 'oxc' as const,
  // One file each: peers' widgets load up to four.
  rolldownOptions: { output: { codeSplitting: false } },
};

const library = (entry: string, format: 'iife' | 'es', fileName: string): UserConfig['build'] => ({
  ...shared,
  lib: { entry, formats: [format], name: 'JessiModule', fileName: () => fileName },
});

const builds: Record<string, UserConfig['build']> = {
  script: library('src/embed/boot.ts', 'iife', 'jessi.js'),
  module: library('src/embed/index.ts', 'es', 'jessi.mjs'),
};

export default defineConfig(({ mode }) => ({
  plugins: [knowledgePlugin('knowledge')],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ...(builds[mode] ? { build: builds[mode] } : {}),
  define: builds[mode] ? { 'process.env.NODE_ENV': '"production"' } : {},
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
  },
}));
