import type { StageKind } from '../../extract/stage-ladder.ts';
import { listCount, listPage, type ListFilter, type ListOrder } from '../../graph/list.ts';
import type { EntityKind, PlaceCategory } from '../../link/gazetteer.ts';
import type { Context } from '../context.ts';
import { requireEntities } from '../entity-ref.ts';
import type { EntityConnectionModel } from '../mappers.ts';
import { paginate, type PageArgs } from '../paginate.ts';
import { checkTextLength } from '../text-length.ts';
import type { EntityRef, QueryResolvers } from '../types.gen.ts';

/** The arguments of all lists; each field has some of them. */
interface ListArgs extends PageArgs {
  readonly within?: EntityRef | null;
  readonly nameContains?: string | null;
  readonly includeUnconfirmed?: boolean | null;
  readonly category?: PlaceCategory | null;
  readonly derived?: boolean | null;
  readonly stage?: StageKind | null;
  readonly year?: number | null;
  readonly hasObservations?: boolean | null;
  readonly main?: boolean | null;
  readonly orderBy?: ListOrder | null;
}

async function toFilter(kind: EntityKind, args: ListArgs, context: Context): Promise<ListFilter> {
  const nameContains = args.nameContains ?? '';
  checkTextLength('nameContains', nameContains);
  const [within] = args.within == null ? [] : await requireEntities(context, [args.within]);
  return {
    kind,
    within: within?.id ?? null,
    nameContains,
    includeUnconfirmed: args.includeUnconfirmed ?? false,
    category: args.category ?? null,
    derived: args.derived ?? null,
    stage: args.stage ?? null,
    year: args.year ?? null,
    observed: args.hasObservations ?? null,
    main: args.main ?? null,
  };
}

/** The field of Query that lists the entities of one kind. */
function listOf(kind: EntityKind) {
  return async (_: unknown, args: ListArgs, context: Context): Promise<EntityConnectionModel> => {
    const { store, loaders } = context;
    const filter = await toFilter(kind, args, context);
    const order = args.orderBy ?? 'ID';
    return paginate(args, {
      ordering: order === 'NAME' ? 'name' : 'entity',
      items: async (page) => {
        const found = await listPage(store, filter, order, page);
        loaders.seen({ entities: found.map(({ entity }) => entity) });
        return found;
      },
      total: () => listCount(store, filter),
      keyOf: ({ key }) => key,
      edgeOf: ({ entity }) => ({ node: entity }),
    });
  };
}

export const listQueries: Pick<
  QueryResolvers,
  'places' | 'projects' | 'clusters' | 'departments' | 'organizations' | 'indicators'
> = {
  places: listOf('PLACE'),
  projects: listOf('PROJECT'),
  clusters: listOf('CLUSTER'),
  departments: listOf('DEPARTMENT'),
  organizations: listOf('ORGANIZATION'),
  indicators: listOf('INDICATOR'),
};
