import neo4j, { type Driver, type QueryResult, type Session, type Transaction } from 'neo4j-driver';
import { createChainComposer, type Chain, type ChainRows } from './chain.ts';
import type { Neo4jConfig, Mode } from './config.ts';
import { StoreError } from './error.ts';
import { neo4jError } from './neo4j-error.ts';
import { toNeo4jParams } from './neo4j-params.ts';
import { plainRow } from './plain.ts';
import { statementText, type Statements } from './statements.ts';
import type { GraphStore, Params, Row, Runner } from './store.ts';
import { sleep, within } from './neo4j-time.ts';

/** Milliseconds. The client waits a little longer than it lets the server work, so that the server's answer wins. */
const CONNECT = 5_000;
const ACQUIRE = 10_000;
const READ = 30_000;
const WRITE = 600_000;
const GRACE = 5_000;
/** Waits before a read is tried again: a lost connection comes back at once, an elected leader soon. */
const RETRY_AFTER = [100, 800];
/** All rows in one answer: a further batch would be a further flight. */
const ALL_ROWS = -1;

/** @throws StoreError where the server doesn't answer, refuses the login or lacks the database */
export async function openNeo4j(
  config: Neo4jConfig,
  mode: Mode,
  statements: Statements,
): Promise<GraphStore> {
  const { database } = config;
  const compose = createChainComposer(statements);
  const driver = connect(config);
  // Lets a read see what this store committed, on whichever member of a cluster it lands.
  const bookmarkManager = neo4j.bookmarkManager();
  let closed = false;

  function session(access: 'READ' | 'WRITE'): Session {
    if (closed) throw new StoreError('STORE_UNAVAILABLE', 'The store is closed: open it again.');
    return driver.session({ database, defaultAccessMode: access, bookmarkManager });
  }

  async function read(statement: string, text: string, params: Params): Promise<Row[]> {
    const sent = toNeo4jParams(params);
    for (let attempt = 0; ; attempt += 1) {
      const reading = session('READ');
      try {
        // Not executeRead: its BEGIN and COMMIT are two flights more.
        const result = await within<QueryResult>(READ + GRACE, reading.run(text, sent, { timeout: READ }));
        return result.records.map((record) => plainRow(statement, record.toObject()));
      } catch (error) {
        const wait = neo4j.isRetryableError(error) ? RETRY_AFTER[attempt] : undefined;
        if (wait === undefined) throw neo4jError(error, config, statement);
        await sleep(wait);
      } finally {
        // Not awaited: a server that stopped answering must not hold the caller.
        reading.close().catch(() => undefined);
      }
    }
  }

  async function run(statement: string, params: Params = {}): Promise<Row[]> {
    return read(statement, statementText(statements, statement), params);
  }

  async function runChain(chain: Chain): Promise<ChainRows[]> {
    const { text, params, rowsOf } = compose(chain);
    const name = chain.map(({ statement }) => statement).join(' → ');
    const [row = {}] = await read(name, text, params);
    return rowsOf(row);
  }

  async function begin(writing: Session): Promise<Transaction> {
    try {
      return await writing.beginTransaction({ timeout: WRITE });
    } catch (error) {
      throw neo4jError(error, config);
    }
  }

  async function transaction<T>(work: (tx: Runner) => Promise<T>): Promise<T> {
    if (mode === 'read')
      throw new StoreError('STORE_FAILED', 'The store is open for reading: open it for writing.');
    const writing = session('WRITE');
    try {
      const tx = await begin(writing);
      const runner: Runner = {
        async run(statement, params = {}) {
          const text = statementText(statements, statement);
          try {
            const result = await within<QueryResult>(WRITE + GRACE, tx.run(text, toNeo4jParams(params)));
            return result.records.map((record) => plainRow(statement, record.toObject()));
          } catch (error) {
            throw neo4jError(error, config, statement);
          }
        },
      };
      try {
        const result = await work(runner);
        await tx.commit().catch((error: unknown) => {
          throw neo4jError(error, config);
        });
        return result;
      } catch (error) {
        // A rollback that fails too means that the server is gone, and it rolls back what nobody committed.
        if (tx.isOpen()) await tx.rollback().catch(() => undefined);
        throw error;
      }
    } finally {
      writing.close().catch(() => undefined);
    }
  }

  async function close(): Promise<void> {
    if (closed) return;
    closed = true;
    await driver.close();
  }

  try {
    // Not verifyConnectivity: it is content with a server that lacks the database.
    await within<QueryResult>(ACQUIRE + GRACE, session('READ').run('RETURN 1'));
  } catch (error) {
    driver.close().catch(() => undefined);
    throw neo4jError(error, config);
  }
  return { engine: 'neo4j', run, runChain, transaction, close };
}

function connect(config: Neo4jConfig): Driver {
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT,
      connectionAcquisitionTimeout: ACQUIRE,
      fetchSize: ALL_ROWS,
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new StoreError(
      'STORE_UNAVAILABLE',
      'NEO4J_URI is no address of a Neo4j server: write it as bolt://host:7687 or neo4j://host:7687.',
      error,
    );
  }
}
