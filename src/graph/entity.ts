import type { EntityRow } from '../ingest/rows.ts';
import { fold, nameKey } from '../link/fold.ts';
import type { EntityKind, LinkType } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import type { PageRequest } from './page.ts';
import { entityRow, type EntityValues } from './row-values.ts';
import { byParent, rowsOf, totals } from './rows.ts';

export async function entitiesById(store: Runner, ids: readonly string[]): Promise<EntityRow[]> {
  const rows = await rowsOf<{ entity: EntityValues }>(store, 'read/entity/by-id', { ids });
  return rows.map(({ entity }) => entityRow(entity));
}

/** Who has each name, canonical bearers first told apart from bearers of an alias; both by id. */
export interface NameBearers {
  readonly canonical: readonly EntityRow[];
  readonly alias: readonly EntityRow[];
}

export async function entitiesByName(
  store: Runner,
  names: readonly string[],
  kinds: readonly EntityKind[],
): Promise<Map<string, NameBearers>> {
  const rows = await rowsOf<{ key: string; canonical: boolean; entity: EntityRow }>(
    store,
    'read/entity/by-name',
    {
      keys: [...new Set(names.map(nameKey))],
      kinds,
    },
  );
  return new Map(
    names.map((name) => {
      const own = rows.filter(({ key }) => key === nameKey(name));
      const bearers = (canonical: boolean): EntityRow[] =>
        own.filter((row) => row.canonical === canonical).map(({ entity }) => entity);
      return [name, { canonical: bearers(true), alias: bearers(false) }];
    }),
  );
}

export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Every entity's names, by id, but for names that nothing confirms. */
export async function allNames(store: Runner, kinds: readonly EntityKind[]): Promise<NamedEntity[]> {
  return rowsOf(store, 'read/entity/names', { kinds });
}

export interface EntityFilter {
  readonly kinds: readonly EntityKind[];
  /** Characters of the canonical name or an alias; `''` for any. */
  readonly nameContains: string;
  /** Also entities whose names nothing confirms. */
  readonly includeUnconfirmed: boolean;
}

export async function entityPage(
  store: Runner,
  filter: EntityFilter,
  page: PageRequest,
): Promise<EntityRow[]> {
  const rows = await rowsOf<{ entity: EntityRow }>(store, 'read/entity/page', {
    kinds: filter.kinds,
    contains: fold(filter.nameContains),
    includeUnconfirmed: filter.includeUnconfirmed,
    after: page.after,
    limit: page.limit,
  });
  return rows.map(({ entity }) => entity);
}

export async function entityCount(store: Runner, filter: EntityFilter): Promise<number> {
  const rows = await rowsOf<{ total: number }>(store, 'read/entity/count', {
    kinds: filter.kinds,
    contains: fold(filter.nameContains),
    includeUnconfirmed: filter.includeUnconfirmed,
  });
  return rows[0]?.total ?? 0;
}

/** Which entities have a link to another: of one kind, by links of these types. */
export interface LinkedFrom {
  readonly kind: EntityKind;
  readonly types: readonly LinkType[];
}

export async function linkedFromPages(
  store: Runner,
  ids: readonly string[],
  { kind, types }: LinkedFrom,
  page: PageRequest,
): Promise<Map<string, EntityRow[]>> {
  const rows = await rowsOf<{ parent: string; entity: EntityValues }>(store, 'read/entity/linked-from', {
    ids,
    kind,
    types,
    after: page.after,
    limit: page.limit,
  });
  return byParent(rows, ({ entity }) => entityRow(entity));
}

export async function linkedFromCounts(
  store: Runner,
  ids: readonly string[],
  { kind, types }: LinkedFrom,
): Promise<Map<string, number>> {
  return totals(await rowsOf(store, 'read/entity/linked-from-count', { ids, kind, types }));
}
