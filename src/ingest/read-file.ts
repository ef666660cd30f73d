import { closeSync, openSync, readSync } from 'node:fs';
import { LARGEST_FILE } from '../text/decode.ts';
import { TextError } from '../text/text-error.ts';

const CHUNK = 1024 * 1024;

/** What the system's code says of a file that can't be read. */
export function whyNotRead(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by you';
  if (code === 'EISDIR') return 'is a folder';
  return `can't be read (${code})`;
}

/**
 * The bytes of a file or pipe; of one that is too large no more is read than shows it.
 * @throws TextError where it can't be read, or has more than 20 MB
 */
export function readFile(path: string): Uint8Array {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw new TextError(`${path} ${whyNotRead(error)}`);
  }
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(file, chunk, 0, CHUNK, null);
      if (length === 0) return Buffer.concat(chunks, size);
      chunks.push(chunk.subarray(0, length));
      size += length;
      if (size > LARGEST_FILE) {
        throw new TextError(
          `${path}: the file has more than the ${LARGEST_FILE} bytes (20 MB) allowed; give the report's text alone`,
        );
      }
    }
  } catch (error) {
    throw error instanceof TextError ? error : new TextError(`${path} ${whyNotRead(error)}`);
  } finally {
    closeSync(file);
  }
}
