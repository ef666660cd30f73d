import { containedCounts, containedPages } from '../../graph/place.ts';
import type { EntityRow } from '../../ingest/rows.ts';
import { badArgument } from '../error.ts';
import { paginate } from '../paginate.ts';
import { present } from '../present.ts';
import type { PlaceResolvers } from '../types.gen.ts';
import { entityFields, linkedFrom, linkedTo, listLinkedFrom } from './entity.ts';

/** No tree of places is deeper. */
const ALL_LEVELS = 10;

/** The argument's default is one level; null, given as such, means all. */
function levels(depth: number | null | undefined): number {
  return depth ?? ALL_LEVELS;
}

export const Place: PlaceResolvers = {
  ...entityFields,
  category: ({ id, category }) => present(category, `${id}'s category`),
  within: async (place, _, context) => (await linkedTo(place, ['PART_OF'], 'PLACE', context))[0] ?? null,
  ancestors: ({ id }, _, { loaders }) => loaders.ancestors.load(id),
  contains: ({ id }, args, { store, loaders }) => {
    const depth = levels(args.depth);
    if (depth < 1) throw badArgument('depth', `is ${depth}; the levels inside a place count from 1`);
    return paginate(args, {
      ordering: 'entity',
      items: async (page) => {
        const entities = await loaders
          .listed<readonly EntityRow[]>(
            'contains',
            [depth, page],
            (ids) => containedPages(store, ids, depth, page),
            [],
          )
          .load(id);
        loaders.seen({ entities });
        return entities;
      },
      total: () =>
        loaders.listed('contains/total', depth, (ids) => containedCounts(store, ids, depth), 0).load(id),
      keyOf: (place) => place.id,
      edgeOf: (node) => ({ node }),
    });
  },
  projects: (place, args, context) =>
    linkedFrom(place, { kind: 'PROJECT', types: ['LOCATED_IN'] }, args, context),
  location: (place, { includeUnconfirmed }) => {
    const {
      longitude,
      latitude,
      accuracyMetres,
      pointSource: source,
      pointLicence: licence,
      pointBasis: basis,
    } = place;
    if (longitude === null || latitude === null || accuracyMetres === null) return null;
    if (source === null || licence === null || basis === null) return null;
    if (basis === 'UNCONFIRMED' && !includeUnconfirmed) return null;
    return { longitude, latitude, accuracyMetres, source, licence, basis };
  },
  clusters: (place, _, context) =>
    listLinkedFrom(place, { kind: 'CLUSTER', types: ['LOCATED_IN', 'COVERS'] }, context),
};
