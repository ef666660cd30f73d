import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { appendNote, readNote, type BackupNote } from './backup-note.ts';
import { firstLine, StoreError } from './error.ts';
import { makeFolders, openEngine, STORE_FILE } from './grafeo.ts';
import { openStore } from './open.ts';
import { inStaging } from './staging.ts';
import type { Reader } from './store.ts';

/** Looks at a copy that is open for reading, before it counts. */
type Look<T> = (store: Reader) => Promise<T>;

/** @param source whose copy it is, for the message where it does not open */
async function lookAt<T>(directory: string, source: string, look: Look<T>): Promise<T> {
  const store = await openStore({ engine: 'grafeo', directory }, 'read').catch((error: unknown) => {
    const said = firstLine(error instanceof Error ? (error.cause ?? error) : error);
    throw new StoreError('STORE_FAILED', `The copy of ${source} does not open: ${said}.`, error);
  });
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Puts a file in another's place, at once and for good: after a power cut it is the one or the other. */
function replace(file: string, by: string): void {
  renameSync(by, file);
  // Windows opens no folder.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}

/** A fault of the disk, told with what did not happen for it; what is explained already stays. */
function explained(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError('STORE_FAILED', `${what}: ${firstLine(error)}.`, error);
}

/** @throws StoreError where the target can't be taken */
function checkTarget(file: string, store: string, overwrite: boolean): void {
  if (!existsSync(dirname(file))) {
    throw new StoreError('STORE_FAILED', `There is no folder ${dirname(file)}: make it, or name another.`);
  }
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    throw new StoreError('STORE_FAILED', `${file} is a folder: name a file in it.`);
  }
  if (!statSync(file).isFile()) {
    throw new StoreError('STORE_FAILED', `${file} is no file: name one.`);
  }
  if (existsSync(store) && isSameFile(file, store)) {
    throw new StoreError('STORE_FAILED', `${file} is the store itself: name another file.`);
  }
  if (!overwrite) {
    throw new StoreError('STORE_FAILED', `${file} exists: name another file, or add --overwrite.`);
  }
}

/**
 * Writes the store as it is now into one file, which is there whole or not at all. Readers may hold the store meanwhile.
 * @param describe what the backup's last line says of the copy, beside its length and hash
 * @throws StoreError
 */
export async function backUpGrafeo(
  directory: string,
  file: string,
  {
    overwrite,
    describe,
  }: { overwrite: boolean; describe: Look<Pick<BackupNote, 'product' | 'dataVersion'>> },
): Promise<BackupNote> {
  checkTarget(file, join(directory, STORE_FILE), overwrite);
  const engine = await openEngine(directory, 'read');
  try {
    return await inStaging(`${file}.part-`, async (folder) => {
      const copy = join(folder, STORE_FILE);
      engine.save(copy);
      const described = await lookAt(folder, 'the store', describe);
      const note = {
        ...described,
        engine: engine.version(),
        made: new Date().toISOString(),
        bytes: statSync(copy).size,
        sha256: await sha256Of(copy),
      };
      appendNote(copy, note);
      replace(file, copy);
      return readNote(file);
    });
  } catch (error) {
    throw explained(error, `${file} was not written`);
  } finally {
    engine.close();
  }
}

/**
 * Holds the store so that none writes to it until this is closed; null where there is no store yet.
 * @throws StoreError where another process holds it, or it does not open
 */
async function hold(directory: string): Promise<{ close(): void } | null> {
  const store = join(directory, STORE_FILE);
  if (!existsSync(store)) {
    if (!existsSync(`${store}.wal`)) return null;
    throw new StoreError(
      'STORE_FAILED',
      `${store}.wal holds what belonged to a store that is gone: move it away, and restore again.`,
    );
  }
  // Only a writer learns whether another reads; its close also puts what a killed load left into the one file.
  (await openEngine(directory, 'write')).close();
  return openEngine(directory, 'read');
}

/** Takes the store's file out of a backup. @throws StoreError where it is not what the backup's last line says */
async function unpack(file: string, { bytes, sha256 }: BackupNote, to: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(
    createReadStream(file, { end: bytes - 1 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(to, { flush: true }),
  );
  const found = hash.digest('hex');
  if (found !== sha256) {
    throw new StoreError(
      'STORE_FAILED',
      `${file} is damaged: its SHA-256 is ${found}, and its last line says ${sha256}. Take another backup.`,
    );
  }
}

/**
 * Puts the store of a backup in the place of the one in `directory`, at once or not at all.
 * @param check throws where the backup's store should not be taken
 * @throws StoreError
 */
export async function restoreGrafeo(directory: string, file: string, check: Look<void>): Promise<BackupNote> {
  const note = readNote(file);
  let held: Awaited<ReturnType<typeof hold>> = null;
  try {
    held = await hold(directory);
    makeFolders(directory);
    await inStaging(join(directory, 'restoring-'), async (folder) => {
      const copy = join(folder, STORE_FILE);
      await unpack(file, note, copy);
      await lookAt(folder, `${file}, made by engine ${note.engine},`, check);
      replace(join(directory, STORE_FILE), copy);
    });
    return note;
  } catch (error) {
    throw explained(error, `${file} was not restored, and the store is as it was`);
  } finally {
    held?.close();
  }
}
