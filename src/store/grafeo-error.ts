import type { Mode } from './config.ts';
import { firstLine, StoreError } from './error.ts';

/** How the system, through Node or the engine, says that it won't have a file there. */
const NO_PLACE =
  /\b(EACCES|EPERM|EROFS|ENOENT|ENOTDIR)\b|Permission denied|not permitted|Read-only|No such file|Not a directory/;

/** Why the store's file did not open: the engine gives no code, so its words are read. */
export function grafeoOpenError(error: unknown, file: string, mode: Mode): StoreError {
  const said = firstLine(error);
  if (!/cannot be locked|is locked by/.test(said)) {
    const advice = NO_PLACE.test(said)
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
