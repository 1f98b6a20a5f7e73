/** `npm run size`: what the visitor's script weighs, in all and by part, against the budgets in package.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { loadConfigFromFile, build } from 'vite';
import { buildAll } from './build.mjs';

const gzip = (/** @type {string | Buffer} */ code) => gzipSync(code, { level: 9 }).length;
const brotli = (/** @type {Buffer} */ code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
