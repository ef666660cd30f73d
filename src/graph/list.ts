import type { StageKind } from '../extract/stage-ladder.ts';
import type { EntityRow } from '../ingest/rows.ts';
import { fold } from '../link/fold.ts';
import type { EntityKind, PlaceCategory } from '../link/gazetteer.ts';
import type { Params, Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { rowsOf } from './rows.ts';

/** Which entities of a kind a list holds; null asks for nothing. */
export interface ListFilter {
  readonly kind: EntityKind;
  /** Id of what they lie inside or belong to, at any depth. */
  readonly within: string | null;
  /** Characters of the canonical name or an alias; `''` for any. */
  readonly nameContains: string;
  /** Also entities whose names nothing confirms. */
  readonly includeUnconfirmed: boolean;
  readonly category: PlaceCategory | null;
  readonly derived: boolean | null;
  /** A stage that reports say of a project, the year of one, or both of the same one. */
  readonly stage: StageKind | null;
  readonly year: number | null;
  /** Whether reports give figures of an indicator. */
  readonly observed: boolean | null;
  /** Whether a plan's target sentence sets an indicator's target. */
  readonly main: boolean | null;
}

export type ListOrder = 'ID' | 'NAME';

/** An entity with the key by which the list is ordered. */
export interface Listed {
  readonly key: string;
  readonly entity: EntityRow;
}

function filterParams({ nameContains, kind, within, ...filter }: ListFilter): Params {
  return { contains: fold(nameContains), ...filter };
}

/** All keys of a kind, be they ids or names' keys, begin with it: they stand between these two. */
function keysOf(kind: EntityKind): { readonly start: string; readonly end: string } {
  const prefix = kind.toLowerCase();
  return { start: `${prefix}:`, end: `${prefix};` };
}

export async function listPage(
  store: Runner,
  filter: ListFilter,
  order: ListOrder,
  { after, limit }: PageRequest,
): Promise<Listed[]> {
  const { kind, within } = filter;
  const { start, end } = keysOf(kind);
  const asked = { ...filterParams(filter), after: after > start ? after : start, limit };
  if (within !== null) {
    return rowsOf(store, 'read/entity/list-inside', { ...asked, within, kind, byName: order === 'NAME' });
  }
  const statement = order === 'NAME' ? 'read/entity/list-by-name' : 'read/entity/list-by-id';
  return rowsOf(store, statement, { ...asked, end });
}

export async function listCount(store: Runner, filter: ListFilter): Promise<number> {
  const { kind, within } = filter;
  const { start, end } = keysOf(kind);
  const asked = filterParams(filter);
  const rows = await (within === null
    ? rowsOf<{ total: number }>(store, 'read/entity/list-count', { ...asked, after: start, end })
    : rowsOf<{ total: number }>(store, 'read/entity/list-inside-count', { ...asked, within, kind }));
  return rows[0]?.total ?? 0;
}
