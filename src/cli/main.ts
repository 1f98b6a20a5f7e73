/** The command line's entry; everything of use is in `run`. */
import { run } from './run';

const write = (stream: NodeJS.WriteStream) => (text: string) => {
  stream.write(`${text}\n`);
};

// The exit code is set instead of forced, so that long output reaches a pipe whole.
process.exitCode = await run(process.argv.slice(2), {
  out: write(process.stdout),
  err: write(process.stderr),
  now: () => new Date(),
});
