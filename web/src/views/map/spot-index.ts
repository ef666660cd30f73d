import Supercluster from 'supercluster';
import type { Bounds } from './grid.ts';
import type { LocatedPlace } from './place-groups.ts';
import { pointFeatures, spotOf, type Spot } from './point-features.ts';

/** The closest that the map shows; what is not apart there opens into a list. */
export const CLOSEST_ZOOM = 17;
/** Markers whose middles are so near coincide, in pixels. */
const RADIUS = 28;

export interface ShownSpot extends Spot {
  /** The zoom at which its places come apart; above the closest where they never do. Null for one place. */
  readonly apartAt: number | null;
}

interface SpotIndex {
  spotsIn(bounds: Bounds, zoom: number): readonly ShownSpot[];
}

export function spotIndex(places: readonly LocatedPlace[]): SpotIndex {
  const index = new Supercluster<{ place: LocatedPlace }, { place: LocatedPlace }>({
    radius: RADIUS,
    // Leaflet's world is 256 pixels wide at zoom 0.
    extent: 256,
    maxZoom: CLOSEST_ZOOM,
  }).load(pointFeatures(places));
  return {
    spotsIn: ({ west, south, east, north }, zoom) =>
      index.getClusters([west, south, east, north], Math.round(zoom)).map(({ geometry, properties }) => {
        const [longitude, latitude] = geometry.coordinates as [number, number];
        if (!('cluster_id' in properties))
          return { ...spotOf([properties.place], longitude, latitude), apartAt: null };
        const inside = index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.place);
        const apartAt = index.getClusterExpansionZoom(properties.cluster_id);
        return { ...spotOf(inside, longitude, latitude), apartAt };
      }),
  };
}
