/** Bundles the frameworks of the demo's framework pages; development only, nothing of it reaches a visitor of Jessi. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const out = join(root, 'node_modules/.cache/jessi-vendor');

/** @returns The folder that holds `vendor/react.js` and `vendor/vue.js`. */
export async function buildVendor() {
  mkdirSync(out, { recursive: true });
  for (const name of ['react', 'vue']) {
    const entry = join(root, `demo/vendor/${name}.entry.js`);
    if (!existsSync(entry) || existsSync(join(out, `vendor/${name}.js`))) continue;
    await build({
      configFile: false,
      logLevel: 'warn',
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      build: {
        outDir: join(out, 'vendor'),
        emptyOutDir: false,
        lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      },
    });
  }
  return out;
}
