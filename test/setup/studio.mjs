/** `npm run studio`: builds the editors' page and serves it, so that the browser lets it write to a folder. PORT names the port. */
import { buildAll } from './build.mjs';
import { serve } from './serve.mjs';

const out = await buildAll(undefined, ['studio']);
try {
  const site = await serve([out], { port: Number(process.env.PORT) || 0 });
  process.stdout.write(`${site.url}studio.html\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.close().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`[studio] ${error.message}. Choose another port, such as PORT=8123 npm run studio.\n`);
  process.exit(1);
}
