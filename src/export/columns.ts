import type { Value } from '../store/store.ts';
import type { ExportEdge, ExportNode } from './model.ts';
import { propertyOf } from './nodes.ts';

/** What a column holds, wherever it holds anything. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly valueOf: (row: T) => Value;
}

/** What parts the items of a list within one cell. */
const BETWEEN = ' | ';

function flat(value: Value): Value {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join(BETWEEN);
  return value;
}

function property<T extends ExportNode | ExportEdge>(type: ColumnType): (name: string) => Column<T> {
  return (name) => ({ name, type, valueOf: (row) => flat(propertyOf(row, name)) });
}

function properties(type: ColumnType, names: string): Column<ExportNode>[] {
  return names.split(' ').map(property(type));
}

const ID: readonly Column<ExportNode>[] = [
  { name: 'id', type: 'string', valueOf: ({ id }) => id },
  { name: 'kind', type: 'string', valueOf: ({ kind }) => kind },
  { name: 'label', type: 'string', valueOf: ({ label }) => label },
];

/** Every node's; a node has those of its sort, and a report's text is in none. */
export const NODE_COLUMNS: readonly Column<ExportNode>[] = [
  ...ID,
  ...properties('string', 'report section parent statement indicator project of district'),
  ...properties('integer', 'year planYear reviewYear'),
  ...properties('string', 'period level numbering number theme stage factKind form comparator'),
  ...properties('number', 'value'),
  ...properties('string', 'unit wording'),
  ...properties('integer', 'start end headingStart headingEnd'),
  ...properties('string', 'quote text aliases category focus sector years edition note'),
  ...properties('boolean', 'derived'),
  ...properties('string', 'nameBasis nameSource'),
  ...properties('boolean', 'named'),
  ...properties('number', 'longitude latitude accuracyMetres'),
  ...properties('string', 'pointSource pointLicence pointBasis slug publishedOn deliveredOn source sha256'),
];

export const STATEMENT_COLUMNS: readonly Column<ExportNode>[] = [
  ...ID.slice(0, 2),
  ...properties('string', 'report section number theme'),
  ...properties('integer', 'year start end'),
  ...properties('string', 'text'),
];

export const OBSERVATION_COLUMNS: readonly Column<ExportNode>[] = [
  ...ID.slice(0, 1),
  ...properties('string', 'report statement indicator of'),
  ...properties('integer', 'year'),
  ...properties('string', 'period factKind form comparator'),
  ...properties('number', 'value'),
  ...properties('string', 'unit wording'),
  ...properties('integer', 'start end'),
  ...properties('string', 'quote'),
];

function strongest(
  type: ColumnType,
  names: readonly ('rule' | 'source' | 'report' | 'statement' | 'start' | 'end' | 'quote')[],
): Column<ExportEdge>[] {
  return names.map((name) => ({ name, type, valueOf: ({ evidence: [first] }) => first?.[name] ?? null }));
}

/** `rule` to `quote` are of the strongest evidence; `evidence` is all of it, as JSON. */
export const EDGE_COLUMNS: readonly Column<ExportEdge>[] = [
  { name: 'id', type: 'string', valueOf: ({ id }) => id },
  { name: 'type', type: 'string', valueOf: ({ type }) => type },
  { name: 'from', type: 'string', valueOf: ({ from }) => from },
  { name: 'to', type: 'string', valueOf: ({ to }) => to },
  { name: 'basis', type: 'string', valueOf: ({ basis }) => basis },
  ...strongest('string', ['rule', 'source', 'report', 'statement']),
  ...strongest('integer', ['start', 'end']),
  ...strongest('string', ['quote']),
  ...['scope'].map(property<ExportEdge>('string')),
  ...['year'].map(property<ExportEdge>('integer')),
  ...['distanceMetres'].map(property<ExportEdge>('number')),
  { name: 'evidence', type: 'string', valueOf: ({ evidence }) => JSON.stringify(evidence) },
];
