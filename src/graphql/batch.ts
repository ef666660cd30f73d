import DataLoader from 'dataloader';

/** Puts found rows in the order of the keys, null where a key has none. */
function align<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): (V | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** Is told how many keys a batch has. */
export type BatchListener = (keys: number) => void;

/** Loads rows by their id, each once a request; null where there is none. */
export function byIdLoader<V extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<V[]>,
  listener: BatchListener,
): DataLoader<string, V | null> {
  return new DataLoader(async (ids) => {
    listener(ids.length);
    return align(ids, await read(ids), (row) => row.id);
  });
}

/** Loads one value for each parent; `missing` where the store has no row for it. */
export function byParentLoader<V>(
  read: (parents: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  missing: V,
  listener: BatchListener,
): DataLoader<string, V> {
  return new DataLoader(async (parents) => {
    listener(parents.length);
    const found = await read(parents);
    return parents.map((parent) => found.get(parent) ?? missing);
  });
}
