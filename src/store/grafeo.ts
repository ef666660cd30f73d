import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import type { GrafeoConfig, Mode } from './config.ts';
import { firstLine, StoreError } from './error.ts';
import { grafeoCloseError, grafeoCommitError, grafeoOpenError } from './grafeo-error.ts';
import { plainRow } from './plain.ts';
import { readingText, statementText, type Statements } from './statements.ts';
import type { GraphStore, Params, Row, Runner } from './store.ts';

export const STORE_FILE = 'plan-graph.grafeo';

/**
 * Opens the embedded store. In mode `write` it makes the file and its folders and is the only opener; in mode `read`
 * any number of processes may hold it at once.
 * @throws StoreError
 */
export async function openGrafeo(
  config: GrafeoConfig,
  mode: Mode,
  statements: Statements,
): Promise<GraphStore> {
  if (config.directory === null && mode === 'read') {
    throw new StoreError('STORE_EMPTY', 'A graph in memory starts empty: open it for writing.');
  }
  const file = config.directory === null ? null : join(config.directory, STORE_FILE);
  const db = await openEngine(config.directory, mode);
  let closed = false;

  function open(): GrafeoDB {
    // The engine itself goes on answering after its close.
    if (closed) throw new StoreError('STORE_UNAVAILABLE', 'The store is closed: open it again.');
    return db;
  }

  async function run(statement: string, params: Params = {}): Promise<Row[]> {
    // Schema statements take effect at once, inside a transaction too: there the name is the only guard.
    const text = readingText(statements, statement);
    if (mode === 'read') return execute(open(), statement, text, params);
    const tx = open().beginTransaction();
    try {
      return await execute(tx, statement, text, params, true);
    } finally {
      tx.rollback();
    }
  }

  async function transaction<T>(work: (tx: Runner) => Promise<T>): Promise<T> {
    if (mode === 'read')
      throw new StoreError('STORE_FAILED', 'The store is open for reading: open it for writing.');
    const tx = open().beginTransaction();
    // One statement after the other, and none after a failure: the engine would commit what it ran around one.
    let last: Promise<unknown> = Promise.resolve();
    const runner: Runner = {
      async run(statement, params = {}) {
        const text = statementText(statements, statement);
        const next = last.then(() => execute(tx, statement, text, params));
        last = next;
        return next;
      },
    };
    try {
      const result = await work(runner);
      await last;
      commit(tx, file);
      return result;
    } catch (error) {
      await last.catch(() => undefined);
      rollBack(tx);
      throw error;
    }
  }

  async function close(): Promise<void> {
    if (closed) return;
    closed = true;
    try {
      db.close();
    } catch (error) {
      throw grafeoCloseError(error, file);
    }
  }

  return { engine: 'grafeo', run, transaction, close };
}

function commit(tx: Transaction, file: string | null): void {
  try {
    tx.commit();
  } catch (error) {
    throw grafeoCommitError(error, file);
  }
}

/** A commit that failed has rolled back already, though the transaction calls itself active. */
function rollBack(tx: Transaction): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // The failure that led here says why.
  }
}

/**
 * The engine itself, for what the port does not say; a null directory is memory.
 * @throws StoreError
 */
export async function openEngine(directory: string | null, mode: Mode): Promise<GrafeoDB> {
  const { GrafeoDB } = await loadEngine();
  if (directory === null) return GrafeoDB.create();
  const file = join(directory, STORE_FILE);
  if (existsSync(directory) && !statSync(directory).isDirectory()) {
    throw new StoreError('STORE_FAILED', `${directory} is a file: set PLAN_GRAPH_DATA to a folder.`);
  }
  if (mode === 'read' && !existsSync(file)) {
    throw new StoreError(
      'STORE_EMPTY',
      `Nothing has been loaded into ${directory} yet: run «plan-graph ingest».`,
    );
  }
  try {
    if (mode === 'read') return GrafeoDB.openReadOnly(file);
    makeFolders(directory);
    return GrafeoDB.create(file);
  } catch (error) {
    throw grafeoOpenError(error, file, mode);
  }
}

/** Not mkdir's own `recursive`, which never returns where the system takes no folder at all (/proc). */
export function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

async function loadEngine(): Promise<typeof import('@grafeo-db/js')> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (error) {
    throw new StoreError(
      'ENGINE_UNAVAILABLE',
      `The embedded store has no binary for ${process.platform} ${process.arch}: set NEO4J_URI to use Neo4j.`,
      error,
    );
  }
}

/** @param readOnly refuses a statement that wrote: its transaction must then be rolled back */
async function execute(
  on: Pick<GrafeoDB | Transaction, 'executeCypher'>,
  statement: string,
  text: string,
  params: Params,
  readOnly = false,
): Promise<Row[]> {
  let result;
  try {
    result = await on.executeCypher(text, params);
  } catch (error) {
    throw new StoreError('STORE_FAILED', `Statement ${statement} failed: ${firstLine(error)}`, error);
  }
  if (readOnly && Object.values(result.counters).some((count) => count > 0)) {
    throw new StoreError('STORE_FAILED', `Statement ${statement} writes: run it in a transaction.`);
  }
  return result.toArray().map((row) => plainRow(statement, row));
}
