import type { ReportSource } from '../ingest/report-source.ts';
import type { Runner } from '../store/store.ts';
import { rowsOf } from './rows.ts';

/** Loaded reports with their texts, ready to be extracted, by slug. */
export async function reportSources(store: Runner, slugs: readonly string[]): Promise<ReportSource[]> {
  const rows = await rowsOf<{ source: ReportSource }>(store, 'read/graph/report-sources', { slugs });
  return rows.map(({ source }) => source);
}
