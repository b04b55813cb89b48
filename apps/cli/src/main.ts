import { EXIT, localDay } from './io.ts';
import { id } from './messages/id.ts';
import { run } from './program.ts';

// `netra … | head -1`: the reader has gone, so nothing more is to be said.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const { stdin, stdout, stderr, env } = process;
try {
  process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, today: () => localDay(new Date()) });
} catch (error) {
  // A bug of ours must not look like exit 1, "findings".
  stderr.write(
    `${id.errors.prefix}: ${id.errors.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  );
  process.exitCode = EXIT.wrong;
}
// An endless standard input (a pipe we stopped reading) must not keep the process alive.
stdin.destroy();
