import type { EvidenceRow } from '../ingest/rows.ts';
import type { Runner } from '../store/store.ts';
import { statementRow, type StatementRead, type StatementValues } from './row-values.ts';
import { byParent, rowsOf } from './rows.ts';

/** The other end of an addressing, with the words that both ends share. */
export interface AddressingRead {
  readonly statement: StatementRead;
  readonly evidence: readonly EvidenceRow[];
}

async function addressings(
  store: Runner,
  statement: string,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, AddressingRead[]>> {
  const rows = await rowsOf<{ parent: string; evidence: string; statement: StatementValues }>(
    store,
    statement,
    {
      ids,
      limit,
    },
  );
  return byParent(rows, (row) => ({
    statement: statementRow(row.statement),
    evidence: JSON.parse(row.evidence) as EvidenceRow[],
  }));
}

/** Measures that take up challenges, by challenge, at most `limit` each. */
export async function measuresAddressing(
  store: Runner,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, AddressingRead[]>> {
  return addressings(store, 'read/statement/addressed-by', ids, limit);
}

/** Challenges that measures take up, by measure, at most `limit` each. */
export async function challengesAddressed(
  store: Runner,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, AddressingRead[]>> {
  return addressings(store, 'read/statement/addresses', ids, limit);
}
