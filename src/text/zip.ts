import { unzipSync } from 'fflate';
import { TextError } from './text-error.ts';

/** The most that one packed file may hold: far above any report's, far below what fills a machine's memory. */
const LARGEST = 64 * 1024 * 1024;

/** The names of the files in an archive. @throws TextError where it is damaged */
export function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  open(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * The named files of an archive, as far as it has them.
 * @throws TextError where it is damaged, or one of them unpacks to more than 64 MB
 */
export function unzip(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  // No more than the stated size is unpacked, so that a false one does no harm.
  const files = open(bytes, (name, size) => {
    if (!names.includes(name)) return false;
    if (size > LARGEST) {
      throw new TextError(
        `${name} in it unpacks to ${size} bytes, more than the ${LARGEST} (64 MB) allowed; give the report's text alone`,
      );
    }
    return true;
  });
  return new Map(Object.entries(files));
}

function open(
  bytes: Uint8Array,
  takes: (name: string, size: number) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => takes(name, originalSize) });
  } catch (error) {
    if (error instanceof TextError) throw error;
    throw new TextError('the archive is damaged or cut short; fetch the file again');
  }
}
