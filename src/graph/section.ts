import type { SectionRow } from '../ingest/rows.ts';
import type { Runner } from '../store/store.ts';
import { byParent, rowsOf } from './rows.ts';

export async function sectionsById(store: Runner, ids: readonly string[]): Promise<SectionRow[]> {
  const rows = await rowsOf<{ section: SectionRow }>(store, 'read/section/by-id', { ids });
  return rows.map(({ section }) => section);
}

async function sectionsUnder(
  store: Runner,
  statement: string,
  ids: readonly string[],
): Promise<Map<string, SectionRow[]>> {
  const rows = await rowsOf<{ parent: string; section: SectionRow }>(store, statement, { ids });
  return byParent(rows, ({ section }) => section);
}

/** Sections directly inside sections, in text order. */
export async function childSections(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, SectionRow[]>> {
  return sectionsUnder(store, 'read/section/children', ids);
}

/** All sections of reports, in text order. */
export async function sectionsOfReports(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, SectionRow[]>> {
  return sectionsUnder(store, 'read/section/of-report', ids);
}
