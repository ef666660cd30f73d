import type { Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { rowsOf } from './rows.ts';
import type { ReportRead } from './statement.ts';

export async function reportsById(store: Runner, ids: readonly string[]): Promise<ReportRead[]> {
  const rows = await rowsOf<{ report: ReportRead }>(store, 'read/report/by-id', { ids });
  return rows.map(({ report }) => report);
}

/** Texts of reports, by id. */
export async function reportTexts(store: Runner, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await rowsOf<{ id: string; text: string }>(store, 'read/report/text', { ids });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** @param district id of the only district; null for all */
export async function reportPage(
  store: Runner,
  district: string | null,
  page: PageRequest,
): Promise<ReportRead[]> {
  const rows = await rowsOf<{ report: ReportRead }>(store, 'read/report/page', {
    district,
    after: page.after,
    limit: page.limit,
  });
  return rows.map(({ report }) => report);
}

export async function reportCount(store: Runner, district: string | null): Promise<number> {
  const rows = await rowsOf<{ total: number }>(store, 'read/report/count', { district });
  return rows[0]?.total ?? 0;
}
