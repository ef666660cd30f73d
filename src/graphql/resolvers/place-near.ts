import { placesNear } from '../../graph/place-near.ts';
import { badArgument } from '../error.ts';
import { paginate } from '../paginate.ts';
import { present } from '../present.ts';
import type { PlaceNearEdgeModel } from '../mappers.ts';
import type { QueryResolvers } from '../types.gen.ts';

const LARGEST_RADIUS = 50_000;

/** @throws GraphQLError BAD_ARGUMENT */
function checkDegrees(argument: string, degrees: number, most: number): void {
  // A comparison with NaN is false.
  if (!(Math.abs(degrees) <= most)) {
    throw badArgument(argument, `is ${degrees}; degrees go from -${most} to ${most}`);
  }
}

export const placeNearQueries: Pick<QueryResolvers, 'placesNear'> = {
  placesNear: (_, args, { store, loaders }) => {
    const { longitude, latitude, radiusMetres } = args;
    checkDegrees('longitude', longitude, 180);
    checkDegrees('latitude', latitude, 90);
    if (radiusMetres < 1 || radiusMetres > LARGEST_RADIUS) {
      throw badArgument('radiusMetres', `is ${radiusMetres}; a radius has 1 to ${LARGEST_RADIUS} metres`);
    }
    const bases = args.includeUnconfirmed ? (['CURATED', 'UNCONFIRMED'] as const) : (['CURATED'] as const);
    let found: ReturnType<typeof placesNear> | undefined;
    const all = (): ReturnType<typeof placesNear> =>
      (found ??= placesNear(store, { longitude, latitude }, radiusMetres, bases));
    return paginate<Omit<PlaceNearEdgeModel, 'cursor'> & { readonly order: string }, PlaceNearEdgeModel>(
      args,
      {
        ordering: 'distance',
        items: async ({ after, limit }) => {
          const page = (await all()).filter(({ order }) => order > after).slice(0, limit);
          return Promise.all(
            page.map(async ({ id, ...place }) => ({
              ...place,
              node: present(await loaders.entity.load(id), id),
            })),
          );
        },
        total: async () => (await all()).length,
        keyOf: ({ order }) => order,
        edgeOf: ({ node, distanceMetres }) => ({ node, distanceMetres }),
      },
    );
  },
};
