import type { ReportRow, TouchReason } from '../ingest/rows.ts';
import type { TouchScope } from '../link/touch.ts';
import type { Runner } from '../store/store.ts';
import type { StatementKind } from '../text/tree.ts';
import type { PageRequest } from './page.ts';
import { statementRow, type StatementRead, type StatementValues } from './row-values.ts';
import { byParent, rowsOf, totals } from './rows.ts';

/** A report without its text. */
export type ReportRead = Omit<ReportRow, 'text'>;

/** Why a statement is in an answer: its reasons, by asked entity. */
export interface TouchesRead {
  readonly entity: string;
  readonly reasons: readonly TouchReason[];
}

export interface TouchingRead {
  readonly statement: StatementRead;
  readonly touches: readonly TouchesRead[];
}

export interface StoredTouching {
  readonly statement: StatementValues;
  readonly touches: readonly { readonly entity: string; readonly reasons: string }[];
}

export function toTouching({ statement, touches }: StoredTouching): TouchingRead {
  return {
    statement: statementRow(statement),
    touches: touches
      .map(({ entity, reasons }) => ({ entity, reasons: JSON.parse(reasons) as TouchReason[] }))
      .sort((a, b) => (a.entity < b.entity ? -1 : 1)),
  };
}

export async function statementsById(store: Runner, ids: readonly string[]): Promise<StatementRead[]> {
  const rows = await rowsOf<{ statement: StatementValues }>(store, 'read/statement/by-id', { ids });
  return rows.map(({ statement }) => statementRow(statement));
}

export interface StatementFilter {
  readonly kind: StatementKind;
  /** Id of the only report; null for all. */
  readonly report: string | null;
  readonly year: number | null;
}

export async function statementPage(
  store: Runner,
  filter: StatementFilter,
  page: PageRequest,
): Promise<StatementRead[]> {
  const { kind, report, year } = filter;
  const { after, limit } = page;
  const rows = await rowsOf<{ statement: StatementValues }>(store, 'read/statement/page', {
    kind,
    report,
    year,
    after,
    limit,
  });
  return rows.map(({ statement }) => statementRow(statement));
}

export async function statementCount(
  store: Runner,
  { kind, report, year }: StatementFilter,
): Promise<number> {
  const rows = await rowsOf<{ total: number }>(store, 'read/statement/count', { kind, report, year });
  return rows[0]?.total ?? 0;
}

export interface TouchFilter {
  readonly kinds: readonly StatementKind[];
  readonly scopes: readonly TouchScope[];
  readonly year: number | null;
}

export interface TouchQuestion extends TouchFilter {
  /** Ids of the asked entities. */
  readonly entities: readonly string[];
  /** How many of them a statement must touch. */
  readonly needed: number;
}

export async function touchingPage(
  store: Runner,
  question: TouchQuestion,
  page: PageRequest,
): Promise<TouchingRead[]> {
  const { entities, needed, scopes, kinds, year } = question;
  const { after, limit } = page;
  const rows = await rowsOf<StoredTouching>(store, 'read/statement/touching', {
    entities,
    needed,
    scopes,
    kinds,
    year,
    after,
    limit,
  });
  return rows.map(toTouching);
}

export async function touchingCount(store: Runner, question: TouchQuestion): Promise<number> {
  const { entities, needed, scopes, kinds, year } = question;
  const rows = await rowsOf<{ total: number }>(store, 'read/statement/touching-count', {
    entities,
    needed,
    scopes,
    kinds,
    year,
  });
  return rows[0]?.total ?? 0;
}

/** Each entity's own page of the statements that touch it. */
export async function touchingPages(
  store: Runner,
  ids: readonly string[],
  { kinds, scopes, year }: TouchFilter,
  { after, limit }: PageRequest,
): Promise<Map<string, TouchingRead[]>> {
  const rows = await rowsOf<StoredTouching & { parent: string }>(store, 'read/statement/of-entity', {
    ids,
    kinds,
    scopes,
    year,
    after,
    limit,
  });
  return byParent(rows, toTouching);
}

export async function touchingCounts(
  store: Runner,
  ids: readonly string[],
  { kinds, scopes, year }: TouchFilter,
): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/statement/of-entity-count', { ids, kinds, scopes, year }));
}

/** Each section's page, with the sections inside it. */
export async function statementsOfSections(
  store: Runner,
  ids: readonly string[],
  { after, limit }: PageRequest,
): Promise<Map<string, StatementRead[]>> {
  const rows = await rowsOf<{ parent: string; statement: StatementValues }>(
    store,
    'read/statement/of-section',
    {
      ids,
      after,
      limit,
    },
  );
  return byParent(rows, ({ statement }) => statementRow(statement));
}

export async function statementCountsOfSections(
  store: Runner,
  ids: readonly string[],
): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/statement/of-section-count', { ids }));
}

export async function statementsOfReports(
  store: Runner,
  ids: readonly string[],
  kinds: readonly StatementKind[],
  { after, limit }: PageRequest,
): Promise<Map<string, StatementRead[]>> {
  const rows = await rowsOf<{ parent: string; statement: StatementValues }>(
    store,
    'read/statement/of-report',
    {
      ids,
      kinds,
      after,
      limit,
    },
  );
  return byParent(rows, ({ statement }) => statementRow(statement));
}

export async function statementCountsOfReports(
  store: Runner,
  ids: readonly string[],
  kinds: readonly StatementKind[],
): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/statement/of-report-count', { ids, kinds }));
}

async function relatedByThings(
  store: Runner,
  name: string,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, StatementRead[]>> {
  const rows = await rowsOf<{ parent: string; statement: StatementValues }>(store, name, { ids, limit });
  return byParent(rows, ({ statement }) => statementRow(statement));
}

/** Achievements that measures follow, by measure, at most `limit` each. */
export async function followedAchievements(
  store: Runner,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, StatementRead[]>> {
  return relatedByThings(store, 'read/statement/follows', ids, limit);
}

/** Measures that follow achievements, by achievement, at most `limit` each. */
export async function followingMeasures(
  store: Runner,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, StatementRead[]>> {
  return relatedByThings(store, 'read/statement/followed-by', ids, limit);
}
