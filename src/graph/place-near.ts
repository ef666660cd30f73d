import { boxesAround, distanceMetres, type Coordinates } from '../link/point.ts';
import type { Basis } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import { rowsOf } from './rows.ts';

export interface PlaceNearRead {
  readonly id: string;
  readonly distanceMetres: number;
  /** Sorts as a string: by distance, then by id. */
  readonly order: string;
}

/** Wide enough for the distance between any two points of the Earth, to the nanometre. */
function orderKey(metres: number, id: string): string {
  return `${metres.toFixed(9).padStart(18, '0')}|${id}`;
}

/** The places within a radius of a point, in order. */
export async function placesNear(
  store: Runner,
  centre: Coordinates,
  radiusMetres: number,
  bases: readonly Basis[],
): Promise<PlaceNearRead[]> {
  const places = await rowsOf<Coordinates & { id: string }>(store, 'read/place/within-boxes', {
    boxes: boxesAround(centre, radiusMetres).map((box) => ({ ...box })),
    bases,
  });
  return places
    .map(({ id, ...point }) => ({ id, metres: distanceMetres(centre, point) }))
    .filter(({ metres }) => metres <= radiusMetres)
    .map(({ id, metres }) => ({ id, distanceMetres: metres, order: orderKey(metres, id) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
}
