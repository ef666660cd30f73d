export interface Neo4jOptions {
  readonly port?: number;
  readonly home?: string;
  /** As Java's -Xmx takes it, e.g. `512m`. */
  readonly maxHeap?: string;
  readonly password?: string;
}

export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export function startNeo4j(options?: Neo4jOptions): Promise<Neo4jServer>;
export function neo4jMissing(): string | null;
