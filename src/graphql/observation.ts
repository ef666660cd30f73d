import type { StoreCall } from '../store/observed.ts';

/** The operation that a request asked for. */
export interface Operation {
  /** As the client named it, up to 100 letters; null where it did not. */
  readonly name: string | null;
  readonly type: string;
}

/**
 * What is noted of one request while it is answered, for the log, the metrics and the trace. It never holds a variable or a
 * query's text; of what the client chose, an operation's name and a request's id.
 */
export interface Observation {
  readonly requestId: string;
  /** By `performance.now`. */
  readonly begun: number;
  operation: Operation | null;
  /** SHA-256 of the query's text. */
  hash: string | null;
  /** Whether the answer came from memory; null where nobody looked. */
  remembered: boolean | null;
  /** Objects that the query may read. */
  cost: number | null;
  /** Codes of the answer's errors, each once. */
  codes: readonly string[];
  /** Milliseconds that it waited for its turn. */
  waited: number;
  readonly calls: StoreCall[];
  /** How many keys each batch of a loader had. */
  readonly batches: number[];
}

export function createObservation(requestId: string): Observation {
  return {
    requestId,
    begun: performance.now(),
    operation: null,
    hash: null,
    remembered: null,
    cost: null,
    codes: [],
    waited: 0,
    calls: [],
    batches: [],
  };
}
