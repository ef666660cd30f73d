import type { StageRow } from '../ingest/rows.ts';
import type { Runner } from '../store/store.ts';
import { byParent, rowsOf } from './rows.ts';

/** What reports say of projects' progress, oldest first. */
export async function stagesOfProjects(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, StageRow[]>> {
  const rows = await rowsOf<{ parent: string; stage: StageRow }>(store, 'read/stage/of-project', { ids });
  return byParent(rows, ({ stage }) => stage);
}

/** Ids of the reports that name projects, by a mention or by a stage. */
export async function reportsNaming(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await rowsOf<{ parent: string; reports: string[] }>(store, 'read/stage/naming-reports', {
    ids,
  });
  return new Map(rows.map(({ parent, reports }) => [parent, new Set(reports)]));
}

export interface PlannedYear {
  readonly id: string;
  readonly district: string | null;
  readonly planYear: number;
}

/** Which years the loaded reports plan. */
export async function plannedYears(store: Runner): Promise<PlannedYear[]> {
  return rowsOf(store, 'read/report/years');
}
