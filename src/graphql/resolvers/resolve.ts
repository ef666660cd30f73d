import { resolveName } from '../../graph/resolution.ts';
import { ENTITY_KINDS, type EntityKind } from '../../link/gazetteer.ts';
import { badArgument } from '../error.ts';
import { present } from '../present.ts';
import { checkTextLength } from '../text-length.ts';
import type { QueryResolvers, ResolutionResolvers } from '../types.gen.ts';

const MOST = 100;
const USUAL = 10;

/** A client may also give null as such. */
interface Asked {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null;
  readonly first?: number | null;
}

export const Resolution: ResolutionResolvers = {
  entity: async ({ entity }, _, { loaders }) => present(await loaders.entity.load(entity), entity),
};

export const resolveQueries: Pick<QueryResolvers, 'resolve'> = {
  resolve: (_, { text, kinds, first }: Asked, { store }) => {
    checkTextLength('text', text);
    const most = first ?? USUAL;
    if (most < 1 || most > MOST) throw badArgument('first', `is ${most}; 1 to ${MOST} are given`);
    return resolveName(store, text, kinds ?? ENTITY_KINDS, most);
  },
};
