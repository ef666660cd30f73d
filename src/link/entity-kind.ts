import type { EntityKind } from './gazetteer.ts';

/** Which kind of entity an id names: it begins with it, as in `place:jinbao-street`. */
export function entityKind(id: string): EntityKind {
  return id.slice(0, Math.max(0, id.indexOf(':'))).toUpperCase() as EntityKind;
}
