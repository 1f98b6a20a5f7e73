/** `jessi new ANNOUNCEMENT.txt --out FOLDER`: drafts a knowledge folder from a press text. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileNames, type Source } from '../../knowledge/schema';
import { readSource } from '../compileFolder';
import { recallOf } from '../draft/against';
import { draft as draftFrom } from '../draft/draft';
import { type Command, type Io, Usage } from '../io';
import { needFolder } from '../readFolder';
import { schemaFiles } from '../schemaFiles';

function write(folder: string, source: Source): void {
  mkdirSync(join(folder, 'schema'), { recursive: true });
  for (const file of fileNames)
    writeFileSync(join(folder, `${file}.json`), `${JSON.stringify(source[file], null, 2)}\n`);
  for (const { name, text } of schemaFiles()) writeFileSync(join(folder, 'schema', name), text);
}

function tell({ announcement, figures, entries }: Source, { out }: Io): void {
  const sums = figures.figures.filter(({ sumOf }) => sumOf).length;
  out(
    `${announcement.paragraphs.length} paragraf, ${figures.figures.length} angka (${sums} jumlah cocok), ${announcement.people.length} orang, ${announcement.things.length} nama lain, ${announcement.dates.length} tanggal, ${entries.entries.length} entri draf.`,
  );
}

export const draft: Command = (args, io) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', short: 'o' },
      against: { type: 'string' },
      name: { type: 'string' },
      force: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (file === undefined || !existsSync(file)) throw new Usage(`${file ?? 'jessi new'}: ANNOUNCEMENT.txt?`);
  if (values.out === undefined && values.against === undefined) throw new Usage('--out FOLDER?');
  const source = draftFrom(readFileSync(file, 'utf8'), {
    now: io.now(),
    ...(values.name ? { name: values.name } : {}),
  });
  tell(source, io);
  if (values.out !== undefined) {
    if (existsSync(join(values.out, 'entries.json')) && !values.force)
      throw new Usage(`${values.out}: sudah berisi / not empty (--force)`);
    write(values.out, source);
    io.out(`jessi check ${values.out}`);
  }
  if (values.against !== undefined) {
    for (const { what, found, of, missed, extra } of recallOf(source, readSource(needFolder(values.against)))) {
      io.out(`${what}: ${found}/${of}, +${extra}${missed.length > 0 ? `; ${missed.join(', ')}` : ''}`);
    }
  }
  return 0;
};
