import { neighbourhood } from '../../graph/neighbourhood.ts';
import { bounded } from '../bounded.ts';
import { requireEntities } from '../entity-ref.ts';
import { present } from '../present.ts';
import type { QueryResolvers, SubgraphNodeResolvers } from '../types.gen.ts';
import { heldNode } from './path.ts';

export const SubgraphNode: SubgraphNodeResolvers = {
  node: ({ id }, _, context) => heldNode(context, id),
};

export const neighbourhoodQueries: Pick<QueryResolvers, 'neighbourhood'> = {
  neighbourhood: async (_, args, context) => {
    const depth = bounded('depth', args.depth, { usual: 1, least: 1, most: 3 });
    const limit = bounded('limit', args.limit, { usual: 100, least: 1, most: 500 });
    const [entity] = await requireEntities(context, [args.of]);
    const { id } = present(entity ?? null, 'the asked entity');
    return neighbourhood(context.store, id, { depth, limit, kinds: args.kinds ?? null });
  },
};
