/**
 * Vite plugin: `virtual:knowledge` is the compiled knowledge as JSON text, so that the script parses it when first needed.
 * A mistake in the knowledge fails the build with the same messages as `npm run check`.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileFolder } from './compileFolder';

const NAME = 'virtual:knowledge';

export function knowledgePlugin(folder: string): Plugin {
  return {
    name: 'jessi-knowledge',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const root = resolve(folder);
      for (const file of readdirSync(root)) if (file.endsWith('.json')) this.addWatchFile(join(root, file));
      // One sign beyond Latin 1, and browsers keep all of the text in two bytes a sign.
      const json = JSON.stringify(compileFolder(root)).replace(
        /[^\0-\xff]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      return `export default ${JSON.stringify(json)};`;
    },
  };
}
