import type { EntityRow, EvidenceRow } from '../ingest/rows.ts';
import type { Basis } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { byParent, rowsOf, totals } from './rows.ts';
import { toStatement, type StatementRead, type StoredStatement } from './statement.ts';

/** A department that answers for a measure. */
export interface ResponsibilityRead {
  readonly department: EntityRow;
  readonly basis: Basis;
  /** Strongest first, those of every basis. */
  readonly evidence: readonly EvidenceRow[];
}

/** A measure that a department answers for. */
export interface AnsweredMeasureRead {
  readonly statement: StatementRead;
  readonly basis: Basis;
  /** Strongest first, those of every basis. */
  readonly evidence: readonly EvidenceRow[];
}

/** Departments that answer for measures, by measure, the surest first, at most `limit` each. */
export async function departmentsOfMeasures(
  store: Runner,
  ids: readonly string[],
  bases: readonly Basis[],
  limit: number,
): Promise<Map<string, ResponsibilityRead[]>> {
  const rows = await rowsOf<{ parent: string; department: EntityRow; basis: Basis; evidence: string }>(
    store,
    'read/department/of-measure',
    { ids, bases, limit },
  );
  return byParent(rows, ({ department, basis, evidence }) => ({
    department,
    basis,
    evidence: JSON.parse(evidence) as EvidenceRow[],
  }));
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
  const rows = await rowsOf<{ parent: string; statement: StoredStatement; basis: Basis; evidence: string }>(
    store,
    'read/department/measures',
    { ids, bases, year, after, limit },
  );
  return byParent(rows, ({ statement, basis, evidence }) => ({
    statement: toStatement(statement),
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
