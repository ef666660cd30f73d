import type { EvidenceRow } from '../ingest/rows.ts';
import type { Basis } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { statementRow, type StatementRead, type StatementValues } from './row-values.ts';
import { byParent, rowsOf, totals } from './rows.ts';

/** That a department answers for a measure. */
export interface ResponsibilityRead {
  readonly measure: string;
  readonly department: string;
  readonly basis: Basis;
}

/** A measure that a department answers for. */
export interface AnsweredMeasureRead {
  readonly statement: StatementRead;
  readonly basis: Basis;
  /** Strongest first, those of every basis. */
  readonly evidence: readonly EvidenceRow[];
}

/** Why departments answer for measures, by measure and department: strongest first, of every basis. */
export async function responsibilityEvidence(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, ReadonlyMap<string, readonly EvidenceRow[]>>> {
  const rows = await rowsOf<{ parent: string; departments: readonly string[]; evidence: readonly string[] }>(
    store,
    'read/department/evidence',
    { ids },
  );
  return new Map(
    rows.map(({ parent, departments, evidence }) => [
      parent,
      new Map(departments.map((id, at) => [id, JSON.parse(evidence[at] ?? '[]') as EvidenceRow[]])),
    ]),
  );
}

export interface AnsweredFilter {
  readonly bases: readonly Basis[];
  readonly year: number | null;
}

/** Each department's own page of the measures that it answers for. */
export async function answeredPages(
  store: Runner,
  ids: readonly string[],
  { bases, year }: AnsweredFilter,
  { after, limit }: PageRequest,
): Promise<Map<string, AnsweredMeasureRead[]>> {
  const rows = await rowsOf<{ parent: string; statement: StatementValues; basis: Basis; evidence: string }>(
    store,
    'read/department/measures',
    { ids, bases, year, after, limit },
  );
  return byParent(rows, ({ statement, basis, evidence }) => ({
    statement: statementRow(statement),
    basis,
    evidence: JSON.parse(evidence) as EvidenceRow[],
  }));
}

export async function answeredCounts(
  store: Runner,
  ids: readonly string[],
  { bases, year }: AnsweredFilter,
): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/department/measures-count', { ids, bases, year }));
}
