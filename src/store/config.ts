export interface Neo4jConfig {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface GrafeoConfig {
  readonly engine: 'grafeo';
  /** Folder that holds the store's file; null keeps the graph in memory. */
  readonly directory: string | null;
}

export type StoreConfig = Neo4jConfig | GrafeoConfig;

/** `read` opens a store that can't be written to; `write` also makes what is missing. */
export type Mode = 'read' | 'write';
