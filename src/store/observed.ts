import { StoreError } from './error.ts';
import type { Reader } from './store.ts';

/** One flight to the store, when it was over. */
export interface StoreCall {
  /** Names of the statements that ran in it, in order: several for a chain. */
  readonly statements: readonly string[];
  /** When it began, by `performance.now`. */
  readonly begun: number;
  readonly milliseconds: number;
  /** How many rows came, of all its statements. */
  readonly rows: number;
  /** A StoreError's code, or FAILED; null where it went well. */
  readonly error: string | null;
}

/** A store whose every call is told to `listener`: its statements, time and rows, and never its parameters. */
export function observedReader(store: Reader, listener: (call: StoreCall) => void): Reader {
  const { runChain } = store;

  async function observe<T>(
    statements: readonly string[],
    call: Promise<T>,
    count: (found: T) => number,
  ): Promise<T> {
    const begun = performance.now();
    const tell = (rows: number, error: string | null): void =>
      listener({ statements, begun, milliseconds: performance.now() - begun, rows, error });
    try {
      const found = await call;
      tell(count(found), null);
      return found;
    } catch (error) {
      tell(0, error instanceof StoreError ? error.code : 'FAILED');
      throw error;
    }
  }

  return {
    engine: store.engine,
    run: (statement, params) => observe([statement], store.run(statement, params), (rows) => rows.length),
    ...(runChain && {
      runChain: (chain) =>
        observe(
          chain.map(({ statement }) => statement),
          runChain(chain),
          (steps) => steps.reduce((sum, { rows }) => sum + rows.length, 0),
        ),
    }),
  };
}
