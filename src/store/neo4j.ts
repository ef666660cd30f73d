import neo4j, { type QueryResult, type Session, type Transaction } from 'neo4j-driver';
import { createChainComposer, type Chain, type ChainRows } from './chain.ts';
import type { Neo4jConfig, Mode } from './config.ts';
import { StoreError } from './error.ts';
import { connectNeo4j } from './neo4j-connection.ts';
import { isReplaced, neo4jError, readError } from './neo4j-error.ts';
import { toNeo4jParams } from './neo4j-params.ts';
import { plainRow } from './plain.ts';
import { readingText, statementText, type Statements } from './statements.ts';
import type { GraphStore, Params, Row, Runner } from './store.ts';
import { sleep, within } from './neo4j-time.ts';

/** Milliseconds. The client waits a little longer than it lets the server work, so that the server's answer wins. */
const READ = 30_000;
const WRITE = 600_000;
const GRACE = 1_000;
/** Waits before a read is tried again: a lost connection comes back at once, an elected leader soon. */
const RETRY_AFTER = [100, 800];

/** @throws StoreError where the server doesn't answer, refuses the login or lacks the database */
export async function openNeo4j(
  config: Neo4jConfig,
  mode: Mode,
  statements: Statements,
): Promise<GraphStore> {
  const compose = createChainComposer(statements);
  const connection = await connectNeo4j(config);

  async function read(statement: string, text: string, params: Params): Promise<Row[]> {
    const sent = toNeo4jParams(params);
    for (let attempt = 0; ; attempt += 1) {
      const reading = connection.session('READ');
      try {
        // Not executeRead: its BEGIN and COMMIT are two flights more.
        const asked = reading.run(text, sent, { timeout: READ });
        const result = await connection.answered<QueryResult>(asked, READ + GRACE);
        return result.records.map((record) => plainRow(statement, record.toObject()));
      } catch (error) {
        const wait = neo4j.isRetryableError(error) || isReplaced(error) ? RETRY_AFTER[attempt] : undefined;
        if (wait === undefined) throw readError(error, config, statement);
        await connection.ensureThere();
        await sleep(wait);
      } finally {
        // Not awaited: a server that stopped answering must not hold the caller.
        reading.close().catch(() => undefined);
      }
    }
  }

  async function run(statement: string, params: Params = {}): Promise<Row[]> {
    return read(statement, readingText(statements, statement), params);
  }

  async function runChain(chain: Chain): Promise<ChainRows[]> {
    const { text, params, rowsOf } = compose(chain);
    const name = chain.map(({ statement }) => statement).join(' → ');
    const [row = {}] = await read(name, text, params);
    return rowsOf(row);
  }

  async function begin(writing: Session): Promise<Transaction> {
    try {
      return await within(READ + GRACE, writing.beginTransaction({ timeout: WRITE }));
    } catch (error) {
      throw neo4jError(error, config);
    }
  }

  async function transaction<T>(work: (tx: Runner) => Promise<T>): Promise<T> {
    if (mode === 'read')
      throw new StoreError('STORE_FAILED', 'The store is open for reading: open it for writing.');
    const writing = connection.session('WRITE');
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
        await within(WRITE + GRACE, tx.commit()).catch((error: unknown) => {
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

  return { engine: 'neo4j', run, runChain, transaction, close: connection.close };
}
