/**
 * Vite plugin: `virtual:knowledge` is the compiled knowledge as packed text, so that the script unpacks it when first needed.
 * A mistake in the knowledge fails the build with the same messages as `npm run check`.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Compiled } from '../knowledge/compiled';
import { pack } from './pack';

const NAME = 'virtual:knowledge';

/** @param compile Compiles a folder; it may remember. */
export function knowledgePlugin(folder: string, compile: (folder: string) => Compiled): Plugin {
  return {
    name: 'jessi-knowledge',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const root = resolve(folder);
      for (const file of readdirSync(root)) if (file.endsWith('.json')) this.addWatchFile(join(root, file));
      return `export default ${JSON.stringify(pack(compile(root)))};`;
    },
  };
}
