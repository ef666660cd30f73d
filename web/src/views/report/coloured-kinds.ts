import { ENTITY_KINDS } from '../../vocabulary/kinds.ts';
import type { EntityKind } from '../../api/documents.gen.ts';

/** The address parameter that says which kinds are coloured, e.g. `PLACE,PROJECT`; all where it is missing. */
export const KINDS = 'kinds';

export function parseKinds(value: string | null): readonly EntityKind[] {
  if (value === null) return ENTITY_KINDS;
  const asked = new Set(value.toUpperCase().split(','));
  const known = ENTITY_KINDS.filter((kind) => asked.has(kind));
  return known.length > 0 || value === '' ? known : ENTITY_KINDS;
}

/** Null where the address needs not say it. */
export function formatKinds(kinds: readonly EntityKind[]): string | null {
  return kinds.length === ENTITY_KINDS.length ? null : kinds.join(',');
}

/** With a kind where it was without, and without where it was with. */
export function toggled(kinds: readonly EntityKind[], kind: EntityKind): readonly EntityKind[] {
  return ENTITY_KINDS.filter((each) => kinds.includes(each) !== (each === kind));
}
