import type { EntityRow, MentionRow, SectionRow, StageRow, StatementRow } from '../ingest/rows.ts';
import { reportPage } from '../graph/report.ts';
import { rowsOf } from '../graph/rows.ts';
import { sectionsOfReports } from '../graph/section.ts';
import type { ReportRead } from '../graph/statement.ts';
import type { Runner } from '../store/store.ts';
import type { StoredAddressing, StoredLink, StoredResponsibility, StoredTouch } from './edges.ts';

/** How much is read and held at once. Statements bring their mentions and touches along. */
export const ENTITIES_A_PAGE = 500;
export const STATEMENTS_A_PAGE = 200;
const REPORTS_A_PAGE = 100;

/** Goes through a list by its key. @param read the page after a key */
export async function* paged<T>(
  limit: number,
  keyOf: (row: T) => string,
  read: (after: string, limit: number) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  let after = '';
  for (;;) {
    const rows = await read(after, limit);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < limit) return;
    after = keyOf(last);
  }
}

/** Without their texts. */
export async function allReports(store: Runner): Promise<ReportRead[]> {
  const reports: ReportRead[] = [];
  const pages = paged<ReportRead>(
    REPORTS_A_PAGE,
    ({ order }) => order,
    (after, limit) => reportPage(store, null, { after, limit }),
  );
  for await (const page of pages) reports.push(...page);
  return reports;
}

export function entityPages(
  store: Runner,
  includeUnconfirmed: boolean,
): AsyncGenerator<readonly EntityRow[]> {
  return paged(
    ENTITIES_A_PAGE,
    ({ id }) => id,
    async (after, limit) => {
      const rows = await rowsOf<{ entity: EntityRow }>(store, 'read/export/entities', {
        includeUnconfirmed,
        after,
        limit,
      });
      return rows.map(({ entity }) => entity);
    },
  );
}

export async function sectionsOf(store: Runner, report: string): Promise<readonly SectionRow[]> {
  return (await sectionsOfReports(store, [report])).get(report) ?? [];
}

export function statementPages(store: Runner, report: string): AsyncGenerator<readonly StatementRow[]> {
  return paged(
    STATEMENTS_A_PAGE,
    ({ order }) => order,
    async (after, limit) => {
      const rows = await rowsOf<{ statement: StatementRow }>(store, 'read/export/statements', {
        report,
        after,
        limit,
      });
      return rows.map(({ statement }) => statement);
    },
  );
}

export async function stagesOf(store: Runner, statements: readonly string[]): Promise<StageRow[]> {
  const rows = await rowsOf<{ stage: StageRow }>(store, 'read/export/stages', { statements });
  return rows.map(({ stage }) => stage);
}

export async function mentionsOf(store: Runner, statements: readonly string[]): Promise<MentionRow[]> {
  const rows = await rowsOf<{ mention: MentionRow }>(store, 'read/export/mentions', { statements });
  return rows.map(({ mention }) => mention);
}

export async function touchesOf(
  store: Runner,
  statements: readonly string[],
  includeUnconfirmed: boolean,
): Promise<StoredTouch[]> {
  const params = { statements, includeUnconfirmed };
  const rows = await rowsOf<{ touch: StoredTouch }>(store, 'read/export/touches', params);
  return rows.map(({ touch }) => touch);
}

export async function responsibilitiesOf(
  store: Runner,
  statements: readonly string[],
  includeUnconfirmed: boolean,
): Promise<StoredResponsibility[]> {
  const params = { statements, includeUnconfirmed };
  const rows = await rowsOf<{ responsibility: StoredResponsibility }>(
    store,
    'read/export/responsibilities',
    params,
  );
  return rows.map(({ responsibility }) => responsibility);
}

export async function addressingsOf(
  store: Runner,
  statements: readonly string[],
): Promise<StoredAddressing[]> {
  const rows = await rowsOf<{ addressing: StoredAddressing }>(store, 'read/export/addressings', {
    statements,
  });
  return rows.map(({ addressing }) => addressing);
}

export async function linksOf(
  store: Runner,
  entities: readonly string[],
  includeUnconfirmed: boolean,
): Promise<StoredLink[]> {
  const params = { entities, includeUnconfirmed };
  const rows = await rowsOf<{ link: StoredLink }>(store, 'read/export/links', params);
  return rows.map(({ link }) => link);
}
