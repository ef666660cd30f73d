import type { Runner } from '../store/store.ts';
import { rowsOf } from './rows.ts';

/** What the graph was built from. */
export interface GraphState {
  readonly dataVersion: string;
  readonly gazetteerHash: string;
  readonly extractorVersion: number;
}

/** Null while nothing is loaded. */
export async function graphState(store: Runner): Promise<GraphState | null> {
  const [state] = await rowsOf<GraphState>(store, 'read/graph/state');
  return state ?? null;
}

/** What the bundled seeds were when the graph was last seen to hold them; null where something was loaded since. */
export async function storedBundle(store: Runner): Promise<string | null> {
  const [row] = await rowsOf<{ bundle: string | null }>(store, 'read/graph/bundle');
  return row?.bundle ?? null;
}
