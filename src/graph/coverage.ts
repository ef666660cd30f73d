import type { CandidateRow, CoverageRow } from '../ingest/rows.ts';
import type { Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { byParent, rowsOf, totals } from './rows.ts';
import type { ReportRead } from './statement.ts';

/** A report with how much of it is read as what. */
export interface CoverageRead {
  readonly report: ReportRead;
  readonly coverage: CoverageRow;
}

/** Null where there is no such report. */
export async function coverageOf(store: Runner, report: string): Promise<CoverageRead | null> {
  const [row] = await rowsOf<CoverageRead>(store, 'read/coverage/of-report', { report });
  return row ?? null;
}

export async function candidatePages(
  store: Runner,
  ids: readonly string[],
  { after, limit }: PageRequest,
): Promise<Map<string, CandidateRow[]>> {
  const rows = await rowsOf<{ parent: string; candidate: CandidateRow }>(store, 'read/candidate/of-report', {
    ids,
    after,
    limit,
  });
  return byParent(rows, ({ candidate }) => candidate);
}

export async function candidateCounts(store: Runner, ids: readonly string[]): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/candidate/of-report-count', { ids }));
}

/** A candidate with its statement and the district that its report is about. */
export interface DistrictCandidate {
  readonly candidate: CandidateRow;
  /** Its statement's text. */
  readonly text: string;
  /** Where its statement begins. */
  readonly start: number;
  readonly district: string | null;
}

/** All candidates of reports, in text order. */
export async function candidatesOf(store: Runner, reports: readonly string[]): Promise<DistrictCandidate[]> {
  return rowsOf(store, 'read/candidate/of-reports', { reports });
}

/** An observation of an indicator that was named from its clause. */
export interface DerivedObservation {
  readonly name: string;
  readonly unit: string | null;
  readonly statement: string;
  /** The clause. */
  readonly quote: string;
}

/** The observations of reports whose indicators no gazetteer has, in text order. */
export async function derivedObservations(
  store: Runner,
  reports: readonly string[],
): Promise<DerivedObservation[]> {
  return rowsOf(store, 'read/candidate/derived-indicators', { reports });
}

/** How much of a report is read as what, and how much was found in it. */
export interface CoverageCounts extends CoverageRow {
  readonly slug: string;
  readonly statements: number;
  /** Statements that mention no entity. */
  readonly unmentioning: number;
  readonly observations: number;
  readonly candidates: number;
}

export async function coverageCounts(store: Runner, reports: readonly string[]): Promise<CoverageCounts[]> {
  return rowsOf(store, 'read/coverage/of-reports', { reports });
}
