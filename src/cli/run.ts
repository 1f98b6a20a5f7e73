/** Picks the command, turns mistakes into words and exit codes. */
import { ask } from './commands/ask';
import { build } from './commands/build';
import { check } from './commands/check';
import { faq } from './commands/faq';
import { draft } from './commands/new';
import { review } from './commands/review';
import { schema } from './commands/schema';
import { type Command, type Exit, type Io, Usage } from './io';

const COMMANDS: Readonly<Record<string, Command>> = { check, build, ask, review, new: draft, faq, schema };

const HELP = `jessi COMMAND

  check  [FOLDER] [--lang id|en] [--json] [--quick] [--each]   semua masalah / every problem
  build  [FOLDER] -o FILE                             berkas untuk data-knowledge / the file for data-knowledge
  ask    QUESTION... [-k FOLDER] [--lang id|en] [--json]
  review FILE [-k FOLDER] [--json] [--accept 1,3|all] pertanyaan tak terjawab / unanswered questions
  new    ANNOUNCEMENT.txt --out FOLDER [--against FOLDER]   draf dari teks berita / a draft from a press text
  faq    [FOLDER] -o FILE [--noscript URL]            halaman tanpa JavaScript / a page without JavaScript
  schema --out FOLDER                                 JSON Schema

FOLDER: knowledge. Exit: 0 = OK, 1 = galat / errors, 2 = salah pakai / wrong usage.`;

const isParseError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Runs one command line; never throws on what a user can type. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || rest.includes('--help') || name === '--help') {
    io.out(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new Usage(`"${name}"?`);
    return await command(rest, io);
  } catch (error) {
    if (!(error instanceof Usage) && !isParseError(error)) {
      io.err(error instanceof Error ? error.message : String(error));
      return 1;
    }
    io.err(`jessi: ${error.message}\n\n${HELP}`);
    return 2;
  }
}
