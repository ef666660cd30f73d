import { StoreError } from './error.ts';
import type { Row } from './store.ts';

/**
 * Makes an engine's row plain, in place: the row is fresh and nobody else's. Statements return maps, lists and
 * scalars only; integers past 2^53 lose their last digits, as in any JavaScript number.
 * @throws StoreError STORE_FAILED where a column holds a node, a relationship, a date or another type of the engine
 */
export function plainRow(statement: string, row: Record<string, unknown>): Row {
  for (const column of Object.keys(row)) row[column] = plain(row[column], statement, column);
  return row as Row;
}

function plain(value: unknown, statement: string, column: string): unknown {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) value[i] = plain(value[i], statement, column);
    return value;
  }
  if (!isMap(value)) {
    throw new StoreError(
      'STORE_FAILED',
      `Statement ${statement} returns a graph object or an engine's type in «${column}»: return a map of its properties.`,
    );
  }
  for (const key of Object.keys(value)) value[key] = plain(value[key], statement, column);
  return value;
}

/** A map, and not an instance of a class (Neo4j's nodes) or what Grafeo gives for a node, a relationship or a decimal. */
function isMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Asked for by shape, since a value can come from another realm, whose Object is not this one.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  if ('_id' in value && ('_labels' in value || '_type' in value)) return false;
  return !('$decimal' in value);
}
