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
}

export type Engine = 'neo4j' | 'grafeo';

/** The graph, whichever engine holds it. `run` reads and can't write; `transaction` writes, wholly or not at all. */
export interface GraphStore extends Runner {
  readonly engine: Engine;
  /** Commits what `work` ran when it resolves; rolls all of it back when it rejects. */
  transaction<T>(work: (tx: Runner) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
