export type StoreErrorCode =
  /** The server can't be reached, or it went away. */
  | 'STORE_UNAVAILABLE'
  /** Another process holds the store's file. */
  | 'STORE_LOCKED'
  /** Opened for reading, and nothing has been loaded yet. */
  | 'STORE_EMPTY'
  /** The server refused the name or the password. */
  | 'STORE_LOGIN_REFUSED'
  /** The embedded engine has no binary for this machine. */
  | 'ENGINE_UNAVAILABLE'
  /** Another process writes at the same time; nothing was written, and trying again helps. */
  | 'STORE_BUSY'
  /** A statement, a transaction or a file was refused by the engine. */
  | 'STORE_FAILED';

/**
 * What went wrong at the store. The message says what is wrong and what to do; it holds no password and no Cypher text.
 * The engine's own error, where there is one, is the `cause`.
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** The first line of an engine's message: the lines after it draw the statement's text. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
