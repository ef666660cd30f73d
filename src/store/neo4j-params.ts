import type { Params, Value } from './store.ts';

/**
 * The driver sends every JavaScript number as a float, and LIMIT and list positions take integers alone: whole numbers
 * go as bigint, which it sends as an integer.
 */
export function toNeo4jParams(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toNeo4j(value)]));
}

function toNeo4j(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (typeof value === 'object' && value !== null) return toNeo4jParams(value as Params);
  return value;
}
