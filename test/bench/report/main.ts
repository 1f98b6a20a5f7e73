/** `npm run bench:report`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readArguments } from '../../setup/arguments';
import { renderHtml } from './html';
import { engineSection, fill, pageSection } from './markdown';
import { readEngine, readPage } from './read';

readArguments(
  "npm run bench:report\n\nWrites demo/bench.html and the README's sections from the last runs of bench and bench:page.",
  {},
);
const [engine, page] = [readEngine(), readPage()];
writeFileSync('demo/bench.html', renderHtml(engine, page));
const sections = { engine: engineSection(engine), page: pageSection(page) };
writeFileSync('README.md', fill(readFileSync('README.md', 'utf8'), sections));
process.stdout.write('demo/bench.html, README.md\n');
