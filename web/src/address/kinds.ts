import type { EntityKind } from '../api/documents.gen.ts';
import { ENTITY_KINDS } from '../vocabulary/kinds.ts';

/**
 * The kinds that an address names, repeated or with commas between them: `kinds=PLACE,PROJECT`.
 * @returns null where it names none that there is; the empty set for `kinds=` alone
 */
export function readKinds(params: URLSearchParams): ReadonlySet<EntityKind> | null {
  const values = params.getAll('kinds');
  const named = new Set(values.flatMap((value) => value.toUpperCase().split(',')).map((name) => name.trim()));
  const known = ENTITY_KINDS.filter((kind) => named.has(kind));
  const isNone = values.length > 0 && values.every((value) => value === '');
  return known.length > 0 || isNone ? new Set(known) : null;
}
