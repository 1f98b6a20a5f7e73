/** Builds the two scripts once for all browser tests and serves them beside the demo and the fixtures. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from './build.mjs';
import { compiledOnce } from './compiledOnce';
import { remote } from './remote';
import { serve } from './serve.mjs';
import { buildVendor } from './vendor.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site with demo, fixtures, `/jessi.js` and `/jessi.mjs`; ends in a slash. */
    readonly site: string;
    /** Folder of the built files. */
    readonly built: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Of its own, so that two runs at once do not build over each other.
  const built = mkdtempSync(join(tmpdir(), 'jessi-test-'));
  await buildAll(built, ['script', 'module']);
  writeFileSync(join(built, 'knowledge.json'), JSON.stringify(compiledOnce('knowledge')));
  const vendor = await buildVendor();
  const site = await serve(['test/browser/pages', 'demo', built, vendor], { special: remote(built) });
  project.provide('site', site.url);
  project.provide('built', built);
  return async () => {
    await site.close();
    rmSync(built, { recursive: true, force: true });
  };
}
