import type { Neo4jConfig } from './config.ts';
import { firstLine, StoreError } from './error.ts';

/** Turns an error of Neo4j's driver into the port's; a StoreError passes as it is. */
export function neo4jError(error: unknown, config: Neo4jConfig, statement?: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const server = serverOf(config.uri);
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/.test(code)) {
    return new StoreError(
      'STORE_LOGIN_REFUSED',
      `${server} refused the login of «${config.username}»: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      error,
    );
  }
  if (/Database\.DatabaseNotFound/.test(code)) {
    return new StoreError(
      'STORE_UNAVAILABLE',
      `${server} has no database «${config.database}»: check NEO4J_DATABASE.`,
      error,
    );
  }
  if (isAway(code, error)) {
    return new StoreError(
      'STORE_UNAVAILABLE',
      `Neo4j at ${server} doesn't answer: check NEO4J_URI and that the server runs.`,
      error,
    );
  }
  // A schema statement that says IF NOT EXISTS still fails when another process makes the same at that moment.
  if (/TransientError\.Transaction|Schema\.\w+AlreadyExists/.test(code)) {
    return new StoreError(
      'STORE_BUSY',
      `Another process is writing to ${server} at the same time: try again.`,
      error,
    );
  }
  const what = statement === undefined ? 'The transaction' : `Statement ${statement}`;
  return new StoreError('STORE_FAILED', `${what} failed: ${firstLine(error)}`, error);
}

/** Why a read failed: what passes by itself is the server's being away, to whoever only reads. */
export function readError(error: unknown, config: Neo4jConfig, statement: string): StoreError {
  const failure = neo4jError(error, config, statement);
  const isPassing = failure.code === 'STORE_BUSY' || /Transaction\.TransactionTimedOut/.test(codeOf(error));
  if (!isPassing) return failure;
  const server = serverOf(config.uri);
  return new StoreError('STORE_UNAVAILABLE', `Neo4j at ${server} did not finish ${statement}.`, error);
}

/** Whether the pool was replaced while a connection of it was being waited for: the next one has it. */
export function isReplaced(error: unknown): boolean {
  return /^Pool is closed/u.test(firstLine(error));
}

function isAway(code: string, error: unknown): boolean {
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return true;
  if (/General\.DatabaseUnavailable|TransientError\.Cluster/.test(code)) return true;
  // A pool that stays full has no code of its own.
  return firstLine(error).startsWith('Connection acquisition timed out') || isReplaced(error);
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** Host and port alone: an address may hold a login. */
function serverOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : 'NEO4J_URI';
}
