import { MOST_BYTES } from './read-text.ts';
import { run } from './run.ts';

/** `naer-ord`: what bin/naer-ord.mjs starts. */

// A reader such as `head` may stop reading before all is written; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    readInput,
    write: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
} catch (error) {
  // Node would end with 1, which here says that something was found.
  console.error(
    'naer-ord stopped at a fault of its own. Please report this, with the file if you can:\n',
    error,
  );
  process.exitCode = 2;
}

/** Everything that comes in through the pipe, or a little more than can be checked. */
async function readInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(pieces);
}
