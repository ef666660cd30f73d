import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { Neo4jConfig } from './config.ts';
import { StoreError } from './error.ts';
import { neo4jError } from './neo4j-error.ts';
import { within } from './neo4j-time.ts';

/** Milliseconds. A connection is made, its server found and its login checked, all within an acquisition. */
const CONNECT = 3_000;
const ACQUIRE = 10_000;
/** For a first answer: a server that has just started is slow. */
const OPEN = 15_000;
/** After so long without an answer the server is asked whether it is still there, and has so long to say so. */
const PATIENCE = 2_000;
const PROBE = 5_000;
/** Between two probes of a server that is away. */
const PAUSE = 1_000;
/** A connection that was idle for so long is tried before it is used. */
const IDLE = 30_000;
/** What stands between forgets connections that were idle for some minutes, and tells neither end. */
const LIFETIME = 180_000;
/** All rows in one answer: a further batch would be a further flight. */
const ALL_ROWS = -1;

/** A Neo4j server, or cluster, that may go away and come back. */
export interface Neo4jConnection {
  /** @throws StoreError STORE_UNAVAILABLE at once, while the server is known to be away */
  session(access: 'READ' | 'WRITE'): Session;
  /** @throws StoreError where the server does not answer; `session` throws it too from then on, until it is back */
  ensureThere(): Promise<void>;
  /**
   * Waits for what was asked as long as the server is there, and at most for so many milliseconds.
   * @throws StoreError STORE_UNAVAILABLE, and what `asked` rejects with
   */
  answered<T>(asked: PromiseLike<T>, longest: number): Promise<T>;
  readonly close: () => Promise<void>;
}

/** A driver with its pool. Bookmarks let a read see what was committed, on whichever member of a cluster it lands. */
interface Pool {
  readonly driver: Driver;
  session(access: 'READ' | 'WRITE'): Session;
}

function createPool({ uri, username, password, database }: Neo4jConfig): Pool {
  try {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT,
      connectionAcquisitionTimeout: ACQUIRE,
      connectionLivenessCheckTimeout: IDLE,
      maxConnectionLifetime: LIFETIME,
      fetchSize: ALL_ROWS,
      telemetryDisabled: true,
    });
    const bookmarkManager = neo4j.bookmarkManager();
    return {
      driver,
      session: (defaultAccessMode) => driver.session({ database, defaultAccessMode, bookmarkManager }),
    };
  } catch (error) {
    throw new StoreError(
      'STORE_UNAVAILABLE',
      'NEO4J_URI is no address of a Neo4j server: write it as bolt://host:7687 or neo4j://host:7687.',
      error,
    );
  }
}

function discard({ driver }: Pool): void {
  driver.close().catch(() => undefined);
}

/** A pool whose server has answered. @throws StoreError */
async function openPool(config: Neo4jConfig, longest: number): Promise<Pool> {
  const pool = createPool(config);
  const session = pool.session('READ');
  try {
    // Not verifyConnectivity: it is content with a server that lacks the database.
    await within<QueryResult>(longest, session.run('RETURN 1'));
    return pool;
  } catch (error) {
    discard(pool);
    throw neo4jError(error, config);
  } finally {
    session.close().catch(() => undefined);
  }
}

/** To whoever has the store open, a server that no longer takes the login is as far away as one that is down. */
function away(error: unknown): StoreError {
  return error instanceof StoreError && error.code === 'STORE_UNAVAILABLE'
    ? error
    : new StoreError('STORE_UNAVAILABLE', error instanceof Error ? error.message : String(error), error);
}

/** @throws StoreError where the server doesn't answer, refuses the login or lacks the database */
export async function connectNeo4j(config: Neo4jConfig): Promise<Neo4jConnection> {
  let pool = await openPool(config, OPEN);
  let closed = false;
  /** When the server answered last. */
  let heard = performance.now();
  const breaker = createCircuitBreaker({
    // A pool of its own: the connections of the old one may all be waiting for what never comes.
    probe: () =>
      openPool(config, PROBE).catch((error: unknown) => {
        throw away(error);
      }),
    discard,
    // Its bookmarks go with the old one: the server may be back with an older state of the database.
    recover: (found) => {
      discard(pool);
      pool = found;
    },
    pause: PAUSE,
  });

  async function answered<T>(asked: PromiseLike<T>, longest: number): Promise<T> {
    const answer = Promise.resolve(asked);
    const end = performance.now() + longest;
    while (performance.now() < end) {
      let timer: NodeJS.Timeout | undefined;
      const isLate = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), PATIENCE);
      });
      const first = await Promise.race([answer.then(() => 'answered'), isLate]).finally(() =>
        clearTimeout(timer),
      );
      if (first === 'answered') {
        heard = performance.now();
        return answer;
      }
      // One that answers others is there, and busy enough without being asked.
      if (performance.now() - heard < PATIENCE) continue;
      await Promise.race([answer, breaker.suspect()]);
    }
    throw new StoreError('STORE_UNAVAILABLE', `Neo4j gave no answer within ${longest / 1000} s.`);
  }

  return {
    session: (access) => {
      if (closed) throw new StoreError('STORE_UNAVAILABLE', 'The store is closed: open it again.');
      breaker.check();
      return pool.session(access);
    },
    ensureThere: () => breaker.suspect(),
    answered,
    close: async () => {
      if (closed) return;
      closed = true;
      breaker.stop();
      await pool.driver.close();
    },
  };
}
