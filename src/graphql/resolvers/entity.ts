import {
  entityCount,
  entityPage,
  linkedFromCounts,
  linkedFromPages,
  type LinkedFrom,
} from '../../graph/entity.ts';
import { linkCounts, linkPages } from '../../graph/link.ts';
import { occurrenceCounts, occurrencePages } from '../../graph/mention.ts';
import type { EntityRow } from '../../ingest/rows.ts';
import { entityKind } from '../../link/entity-kind.ts';
import { ENTITY_KINDS, LINK_TYPES, type EntityKind, type LinkType } from '../../link/gazetteer.ts';
import type { Connection, Edge } from '../connection.ts';
import type { Context } from '../context.ts';
import { findEntity } from '../entity-ref.ts';
import type { EntityConnectionModel, EntityModel, LinkModel, MentionModel } from '../mappers.ts';
import { paginate, type PageArgs } from '../paginate.ts';
import { present } from '../present.ts';
import { shownBases } from '../shown.ts';
import { checkTextLength } from '../text-length.ts';
import type { EntityResolvers, EntityRef, QueryResolvers } from '../types.gen.ts';
import { entityType } from './node.ts';
import { statementsOfEntity } from './touching.ts';

/** Plain lists of entities end here. */
const MOST_LISTED = 100;

export const Entity: EntityResolvers = { __resolveType: ({ kind }) => entityType(kind) };

/** The fields that every type of entity has. */
export const entityFields = {
  occurrences: (
    { id }: EntityModel,
    args: PageArgs,
    { store, loaders }: Context,
  ): Connection<Edge<MentionModel>> =>
    paginate(args, {
      ordering: 'mention',
      items: (page) =>
        loaders.listed('occurrences', page, (ids) => occurrencePages(store, ids, page), []).load(id),
      total: () =>
        loaders.listed('occurrences/total', null, (ids) => occurrenceCounts(store, ids), 0).load(id),
      keyOf: ({ mention }) => mention.order,
      edgeOf: ({ mention, statement }) => {
        loaders.seen({ statements: [statement] });
        return { node: mention };
      },
    }),

  statements: statementsOfEntity,

  links: (
    { id }: EntityModel,
    args: PageArgs & {
      types?: readonly LinkType[] | null;
      direction?: 'OUT' | 'IN' | 'ANY' | null;
      includeUnconfirmed?: boolean | null;
    },
    { store, loaders }: Context,
  ): Connection<Edge<LinkModel>> => {
    const showUnconfirmed = args.includeUnconfirmed ?? false;
    const filter = {
      types: args.types ?? LINK_TYPES,
      direction: args.direction ?? 'ANY',
      bases: shownBases(showUnconfirmed),
    };
    return paginate(args, {
      ordering: 'link',
      items: (page) =>
        loaders.listed('links', [filter, page], (ids) => linkPages(store, ids, filter, page), []).load(id),
      total: () => loaders.listed('links/total', filter, (ids) => linkCounts(store, ids, filter), 0).load(id),
      keyOf: (link) => link.id,
      edgeOf: (link) => ({ node: { ...link, showUnconfirmed } }),
    });
  },
};

/** Entities with a link to this one, a page at a time. */
export function linkedFrom(
  { id }: EntityModel,
  from: LinkedFrom,
  args: PageArgs,
  { store, loaders }: Context,
): EntityConnectionModel {
  return paginate(args, {
    ordering: 'entity',
    items: async (page) => {
      const entities = await loaders
        .listed<readonly EntityRow[]>(
          'linkedFrom',
          [from, page],
          (ids) => linkedFromPages(store, ids, from, page),
          [],
        )
        .load(id);
      loaders.seen({ entities });
      return entities;
    },
    total: () =>
      loaders.listed('linkedFrom/total', from, (ids) => linkedFromCounts(store, ids, from), 0).load(id),
    keyOf: (entity) => entity.id,
    edgeOf: (node) => ({ node }),
  });
}

/** Entities with a link to this one, as a plain list. */
export async function listLinkedFrom(
  entity: EntityModel,
  from: LinkedFrom,
  context: Context,
): Promise<EntityModel[]> {
  const { edges } = await linkedFrom(entity, from, { first: MOST_LISTED }, context).page();
  return edges.map(({ node }) => node);
}

/** Where this entity's links of some types lead, to entities of one kind, by id. */
export async function linkedTo(
  { id }: EntityModel,
  types: readonly LinkType[],
  kind: EntityKind,
  { loaders }: Context,
): Promise<EntityModel[]> {
  const links = await loaders.linksFrom.load(id);
  const ids = links
    .filter(({ type, to }) => types.includes(type) && entityKind(to) === kind)
    .map(({ to }) => to)
    .sort()
    .slice(0, MOST_LISTED);
  return Promise.all(ids.map(async (to) => present(await loaders.entity.load(to), to)));
}

/** The field of Query that answers for one kind. */
export function findKind(kind: EntityKind) {
  return (_: unknown, { ref }: { ref: EntityRef }, context: Context): Promise<EntityModel | null> =>
    findEntity(context, ref, [kind]);
}

export const entityQueries: Pick<QueryResolvers, 'entity' | 'entities'> = {
  entity: (_, { ref }, context) => findEntity(context, ref),
  entities: (_, args, { store, loaders }) => {
    const filter = {
      kinds: args.kinds ?? ENTITY_KINDS,
      nameContains: args.nameContains ?? '',
      includeUnconfirmed: args.includeUnconfirmed,
    };
    checkTextLength('nameContains', filter.nameContains);
    return paginate(args, {
      ordering: 'entity',
      items: async (page) => {
        const entities = await entityPage(store, filter, page);
        loaders.seen({ entities });
        return entities;
      },
      total: () => entityCount(store, filter),
      keyOf: ({ id }) => id,
      edgeOf: (node) => ({ node }),
    });
  },
};
