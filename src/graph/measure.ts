import type { EntityRow, Lack, SectionRow } from '../ingest/rows.ts';
import { fold } from '../link/fold.ts';
import type { EntityKind } from '../link/gazetteer.ts';
import type { TouchScope } from '../link/touch.ts';
import type { Params, Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { statementRow, type StatementRead, type StatementValues } from './row-values.ts';
import { rowsOf } from './rows.ts';
import { toTouching, type StoredTouching, type TouchingRead } from './statement.ts';

export interface MeasureFilter {
  readonly year: number | null;
  /** Id of the only report; null for all. */
  readonly report: string | null;
  /** Characters of the title of a section around the measure; `''` for any. */
  readonly section: string;
  /** Id of a department that answers for it on a basis that answers show; null for any. */
  readonly department: string | null;
  readonly mentionsKinds: readonly EntityKind[];
  readonly lacks: readonly Lack[];
}

/** Which entities are to be touched, how many of them, and how near; no entity asks for all measures. */
export interface MeasureQuestion {
  readonly entities: readonly string[];
  readonly needed: number;
  readonly scopes: readonly TouchScope[];
  readonly filter: MeasureFilter;
}

function filterParams({ section, ...filter }: MeasureFilter): Params {
  return { ...filter, section: fold(section) };
}

function touchParams({ entities, needed, scopes, filter }: MeasureQuestion): Params {
  return { entities, needed, scopes, ...filterParams(filter) };
}

export async function measurePage(
  store: Runner,
  filter: MeasureFilter,
  { after, limit }: PageRequest,
): Promise<StatementRead[]> {
  const rows = await rowsOf<{ statement: StatementValues }>(store, 'read/measure/page', {
    ...filterParams(filter),
    after,
    limit,
  });
  return rows.map(({ statement }) => statementRow(statement));
}

export async function touchingMeasurePage(
  store: Runner,
  question: MeasureQuestion,
  { after, limit }: PageRequest,
): Promise<TouchingRead[]> {
  const rows = await rowsOf<StoredTouching>(store, 'read/measure/touching', {
    ...touchParams(question),
    after,
    limit,
  });
  return rows.map(toTouching);
}

/** The rows of the one statement for all measures, or of its twin for those that touch what is asked for. */
async function answerRows<T>(
  store: Runner,
  question: MeasureQuestion,
  [all, touching]: readonly [string, string],
  more: Params = {},
): Promise<T[]> {
  return question.entities.length === 0
    ? rowsOf<T>(store, all, { ...filterParams(question.filter), ...more })
    : rowsOf<T>(store, touching, { ...touchParams(question), ...more });
}

export async function measureCount(store: Runner, question: MeasureQuestion): Promise<number> {
  const rows = await answerRows<{ total: number }>(store, question, [
    'read/measure/count',
    'read/measure/touching-count',
  ]);
  return rows[0]?.total ?? 0;
}

/** How many measures touch the asked entities within each scope, whichever scopes the question names. */
export async function countsByScope(
  store: Runner,
  { entities, needed, filter }: MeasureQuestion,
): Promise<Readonly<Record<TouchScope, number>>> {
  const [row] = await rowsOf<{ mentioned: number; within: number; related: number }>(
    store,
    'read/measure/touching-scopes',
    { entities, needed, ...filterParams(filter) },
  );
  return { MENTIONED: row?.mentioned ?? 0, WITHIN: row?.within ?? 0, RELATED: row?.related ?? 0 };
}

export interface SectionCountRead {
  readonly section: SectionRow;
  readonly total: number;
}

export interface EntityCountRead {
  readonly entity: EntityRow;
  readonly total: number;
}

/** Sections in which measures of the answer stand directly, most measures first, then in the reports' order; at most 100. */
export async function countsBySection(store: Runner, question: MeasureQuestion): Promise<SectionCountRead[]> {
  return answerRows(store, question, ['read/measure/by-section', 'read/measure/touching-by-section']);
}

/** Departments that answer for measures of the answer on a basis that answers show, most measures first, then by id; at most 100. */
export async function countsByDepartment(
  store: Runner,
  question: MeasureQuestion,
): Promise<EntityCountRead[]> {
  return answerRows(store, question, ['read/measure/by-department', 'read/measure/touching-by-department']);
}

/** Entities of some kinds that measures of the answer mention, most measures first, then by id. */
export async function countsByEntity(
  store: Runner,
  question: MeasureQuestion,
  kinds: readonly EntityKind[],
  most: number,
): Promise<EntityCountRead[]> {
  return answerRows(store, question, ['read/measure/by-entity', 'read/measure/touching-by-entity'], {
    kinds,
    most,
  });
}
