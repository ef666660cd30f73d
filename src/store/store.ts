import type { Chain, ChainRows } from './chain.ts';

/** Plain values only: no type of an engine's driver crosses the port. Whole numbers travel as integers. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type Params = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

export interface Runner {
  /**
   * Runs one named statement of `cypher/`, e.g. `read/entity/by-id`.
   * @throws StoreError
   */
  run(statement: string, params?: Params): Promise<Row[]>;
  /**
   * Runs statements in one flight, later ones on what earlier ones found, all on one state of the graph. Absent where a
   * flight costs next to nothing.
   * @throws StoreError
   */
  readonly runChain?: (chain: Chain) => Promise<ChainRows[]>;
}

export type Engine = 'neo4j' | 'grafeo';

/** A store that is open for reading, with the engine that holds it. */
export interface Reader extends Runner {
  readonly engine: Engine;
}

/** The graph, whichever engine holds it. `run` reads and can't write; `transaction` writes, wholly or not at all. */
export interface GraphStore extends Reader {
  /** Commits what `work` ran when it resolves; rolls all of it back when it rejects. */
  transaction<T>(work: (tx: Runner) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
