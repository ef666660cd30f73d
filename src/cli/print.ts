import { once } from 'node:events';

/** Prints lines to standard output; a reader that stops early (`| head`) ends the command quietly. */
export async function print(lines: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (!process.stdout.write(lines.map((line) => `${line}\n`).join(''))) await once(process.stdout, 'drain');
}
