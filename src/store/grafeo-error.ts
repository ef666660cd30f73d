import type { Mode } from './config.ts';
import { firstLine, StoreError } from './error.ts';

/** How the system, through Node or the engine, says that it won't have a file there. */
const NO_PLACE =
  /\b(EACCES|EPERM|EROFS|ENOENT|ENOTDIR)\b|Permission denied|not permitted|Read-only|No such file|Not a directory/;

/** How they say that there is no room for more: a full disk, a quota, or a size that the system allows no file. */
const NO_ROOM = /\b(ENOSPC|EDQUOT|EFBIG)\b|No space left|Quota exceeded|quota exceeded|File too large/;

const MAKE_ROOM =
  'Make room there, or move the folder to a larger disk and set PLAN_GRAPH_DATA to it; then run it again.';

/** Why a transaction was not committed; nothing of it is in the store then. */
export function grafeoCommitError(error: unknown, file: string | null): StoreError {
  const said = firstLine(error);
  const message =
    file !== null && NO_ROOM.test(said)
      ? `No room is left on the disk of ${file}: nothing was written, and the graph is as it was. ${MAKE_ROOM}`
      : `The transaction failed: ${said}`;
  return new StoreError('STORE_FAILED', message, error);
}

/** Why the store was not put in order at its close; what was committed is in its log. */
export function grafeoCloseError(error: unknown, file: string | null): StoreError {
  const said = firstLine(error);
  const message =
    file !== null && NO_ROOM.test(said)
      ? `No room is left on the disk of ${file}: what was committed is safe in its log, and nothing else was written. ${MAKE_ROOM}`
      : `The store did not close well: ${said}`;
  return new StoreError('STORE_FAILED', message, error);
}

/** Why the store's file did not open: the engine gives no code, so its words are read. */
export function grafeoOpenError(error: unknown, file: string, mode: Mode): StoreError {
  const said = firstLine(error);
  if (!/cannot be locked|is locked by/.test(said)) {
    const advice = NO_ROOM.test(said)
      ? MAKE_ROOM
      : NO_PLACE.test(said)
        ? 'Set PLAN_GRAPH_DATA to a folder that you may write to.'
        : 'If its disk is sound, move it away and load again.';
    return new StoreError('STORE_FAILED', `The store ${file} did not open: ${said}. ${advice}`, error);
  }
  const message =
    mode === 'read'
      ? `${file} is being written by another process (an ingest, or a server that is loading): try again when it ends.`
      : `${file} is in use by another process (a running server, or another command): stop it first.`;
  return new StoreError('STORE_LOCKED', message, error);
}
