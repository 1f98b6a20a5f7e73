/** `npm start`: builds, then serves the demo with the built files beside it. PORT names the port, else a free one is taken. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { serve } from './serve.mjs';
import { buildVendor } from './vendor.mjs';

const out = await buildAll();
const vendor = await buildVendor();
const wanted = Number(process.env.PORT) || 0;
const folders = ['demo', out, vendor].filter((folder) => existsSync(folder)).map((folder) => join(folder));
try {
  const site = await serve(folders, { port: wanted });
  process.stdout.write(`${site.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.close().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`[start] port ${wanted}: ${error.message}. Choose another one, such as PORT=8123 npm start.\n`);
  process.exit(1);
}
