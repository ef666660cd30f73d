import type { Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { byParent, rowsOf, totals } from './rows.ts';
import { toStatement, type MentionRead, type StatementRead, type StoredStatement } from './statement.ts';

/** An entity's occurrence with the statement that it stands in. */
export interface OccurrenceRead {
  readonly mention: MentionRead & { readonly order: string };
  readonly statement: StatementRead;
}

export async function occurrencePages(
  store: Runner,
  ids: readonly string[],
  { after, limit }: PageRequest,
): Promise<Map<string, OccurrenceRead[]>> {
  const rows = await rowsOf<{
    parent: string;
    mention: OccurrenceRead['mention'];
    statement: StoredStatement;
  }>(store, 'read/mention/of-entity', { ids, after, limit });
  return byParent(rows, ({ mention, statement }) => ({ mention, statement: toStatement(statement) }));
}

export async function occurrenceCounts(store: Runner, ids: readonly string[]): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/mention/count', { ids }));
}
