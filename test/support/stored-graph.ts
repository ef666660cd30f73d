import { graphState } from '../../src/graph/state.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import { openStore } from '../../src/store/open.ts';
import type { Runner, Value } from '../../src/store/store.ts';
import { TEST_CYPHER } from './neo4j.ts';

export interface StoredGraph {
  readonly dataVersion: string | null;
  /** By label or type. */
  readonly counts: Readonly<Record<string, number>>;
  /** Every node and edge with all its properties, a line each, sorted. */
  readonly rows: readonly string[];
}

function sorted(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

/** What an open store holds, the number of loads apart. */
export async function countsOf(store: Runner): Promise<Pick<StoredGraph, 'dataVersion' | 'counts'>> {
  const counts = await store.run('read/graph/counts');
  return {
    dataVersion: (await graphState(store))?.dataVersion ?? null,
    counts: Object.fromEntries(counts.map(({ name, count }) => [name, count])) as StoredGraph['counts'],
  };
}

/** Reads the whole store. */
export async function storedGraph(config: StoreConfig): Promise<StoredGraph> {
  const store = await openStore(config, 'read');
  const raw = await openStore(config, 'read', TEST_CYPHER);
  try {
    const nodes = await raw.run('read/graph/nodes');
    const edges = await raw.run('read/graph/edges');
    return {
      ...(await countsOf(store)),
      rows: [...nodes, ...edges].map((row) => JSON.stringify(sorted(row))).sort(),
    };
  } finally {
    await raw.close();
    await store.close();
  }
}
