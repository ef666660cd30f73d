import type { Params, Runner } from '../store/store.ts';

/** The rows of a named statement, as the statement's header describes them. */
export async function rowsOf<T>(store: Runner, statement: string, params: Params = {}): Promise<T[]> {
  return (await store.run(statement, params)) as unknown as T[];
}

/** Rows of a statement that answers for several parents at once, by parent, in the statement's order. */
export function byParent<T extends { readonly parent: string }, V>(
  rows: readonly T[],
  valueOf: (row: T) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const row of rows) {
    const group = groups.get(row.parent);
    if (group === undefined) groups.set(row.parent, [valueOf(row)]);
    else group.push(valueOf(row));
  }
  return groups;
}

export function totals(rows: readonly { parent: string; total: number }[]): Map<string, number> {
  return new Map(rows.map(({ parent, total }) => [parent, total]));
}
