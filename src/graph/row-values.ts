import type { EntityRow, StatementRow } from '../ingest/rows.ts';
import type { Basis } from '../link/gazetteer.ts';
import { namedRow } from '../store/chain.ts';
import type { Value } from '../store/store.ts';

/*
 * Rows that are read by the hundred come as lists of values: each name of a map would be read with each row.
 */

/** A statement with what lists of statements are mostly read with. */
export interface StatementRead extends StatementRow {
  /** Ids of the entities that it mentions, each once, in text order. */
  readonly entities: readonly string[];
  /** Ids of the departments that answer for it, on whatever basis, the surest first. */
  readonly departments: readonly string[];
  /** The basis of each of them. */
  readonly bases: readonly Basis[];
}

/** An entity's values, in the order of `cypher/fragment/entity-values.cypher`. */
export type EntityValues = readonly Value[];

/** A statement's values, in the order of `cypher/fragment/statement.cypher`. */
export type StatementValues = readonly Value[];

export const ENTITY_COLUMNS = [
  'id',
  'kind',
  'name',
  'aliases',
  'category',
  'focus',
  'sector',
  'years',
  'edition',
  'unit',
  'note',
  'derived',
  'longitude',
  'latitude',
  'accuracyMetres',
  'pointSource',
  'pointLicence',
  'pointBasis',
  'nameBasis',
  'nameSource',
  'named',
] as const satisfies readonly (keyof EntityRow)[];

export const STATEMENT_COLUMNS = [
  'id',
  'kind',
  'report',
  'section',
  'year',
  'number',
  'theme',
  'start',
  'end',
  'text',
  'order',
  'entities',
  'departments',
  'bases',
] as const satisfies readonly (keyof StatementRead)[];

export function entityRow(values: EntityValues): EntityRow {
  return namedRow(ENTITY_COLUMNS, values) as unknown as EntityRow;
}

export function statementRow(values: StatementValues): StatementRead {
  return namedRow(STATEMENT_COLUMNS, values) as unknown as StatementRead;
}
