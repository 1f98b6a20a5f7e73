/** The arguments of a script that measures: help and wrong usage are answered in its words, never with a stack. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Ends the process with exit code 2, as the command line does on wrong usage. */
export function refuse(what: string, usage: string): never {
  process.stderr.write(`${what}\n\n${usage}\n`);
  process.exit(2);
}

/**
 * Reads the process's arguments. Call it before anything is measured: it ends the process after `--help` (0) and on an option
 * that is not known (2).
 * @param usage What `--help` prints.
 * @param allowPositionals Whether words without dashes mean anything.
 */
export function readArguments<const T extends Options>(usage: string, options: T, allowPositionals = false) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals });
    const words: readonly string[] = positionals;
    return { values, words };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(error.message, usage);
  }
}
