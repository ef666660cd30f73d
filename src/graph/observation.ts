import type { FactKind } from '../extract/fact-kind.ts';
import type { ObservationRow } from '../ingest/rows.ts';
import type { Runner } from '../store/store.ts';
import { byParent, rowsOf } from './rows.ts';

interface OfParent {
  readonly parent: string;
  readonly observation: ObservationRow;
}

function grouped(rows: readonly OfParent[]): Map<string, ObservationRow[]> {
  return byParent(rows, ({ observation }) => observation);
}

export async function observationsById(store: Runner, ids: readonly string[]): Promise<ObservationRow[]> {
  const rows = await rowsOf<{ observation: ObservationRow }>(store, 'read/observation/by-id', { ids });
  return rows.map(({ observation }) => observation);
}

/** What statements say in figures, in text order. */
export async function observationsOfStatements(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, ObservationRow[]>> {
  return grouped(await rowsOf(store, 'read/observation/of-statement', { ids }));
}

export interface ObservationFilter {
  readonly years: readonly number[] | null;
  readonly factKind: FactKind | null;
  /** Id of the only district; null for all. */
  readonly district: string | null;
}

/** Figures of indicators, by year, then in text order, at most `limit` each. */
export async function observationsOfIndicators(
  store: Runner,
  ids: readonly string[],
  { years, factKind, district }: ObservationFilter,
  limit: number,
): Promise<Map<string, ObservationRow[]>> {
  return grouped(
    await rowsOf(store, 'read/observation/of-indicator', { ids, years, factKind, district, limit }),
  );
}

/** What the plans' target sentences propose for a year, in the plans' order. */
export async function mainTargets(
  store: Runner,
  year: number,
  district: string | null,
): Promise<ObservationRow[]> {
  const rows = await rowsOf<{ observation: ObservationRow }>(store, 'read/observation/main-targets', {
    year,
    district,
  });
  return rows.map(({ observation }) => observation);
}
