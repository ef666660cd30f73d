import type { EntityRow } from '../ingest/rows.ts';
import type { Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { byParent, rowsOf, totals } from './rows.ts';

/** Places inside places, down to `depth` levels, by id. */
export async function containedPages(
  store: Runner,
  ids: readonly string[],
  depth: number,
  page: PageRequest,
): Promise<Map<string, EntityRow[]>> {
  const rows = await rowsOf<{ parent: string; entity: EntityRow }>(store, 'read/place/contains', {
    ids,
    depth,
    after: page.after,
    limit: page.limit,
  });
  return byParent(rows, ({ entity }) => entity);
}

export async function containedCounts(
  store: Runner,
  ids: readonly string[],
  depth: number,
): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/place/contains-count', { ids, depth }));
}

/** Places around places, nearest first, at most `limit` each. */
export async function ancestors(
  store: Runner,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, EntityRow[]>> {
  const rows = await rowsOf<{ parent: string; entity: EntityRow }>(store, 'read/place/ancestors', {
    ids,
    limit,
  });
  return byParent(rows, ({ entity }) => entity);
}
