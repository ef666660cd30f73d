import type { LocatedPlace } from './place-groups.ts';

/** What stands at a point, or for several that coincide at this zoom. */
export interface Spot {
  readonly key: string;
  readonly longitude: number;
  readonly latitude: number;
  /** What lies on most things first; then by id. */
  readonly places: readonly LocatedPlace[];
}

/** Places as the cluster index takes them. */
export function pointFeatures(places: readonly LocatedPlace[]) {
  return places.map((place) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [place.location.longitude, place.location.latitude] },
    properties: { place },
  }));
}

const weight = ({ projects, clusters }: LocatedPlace): number => projects.totalCount + clusters.length;

function byWeight(one: LocatedPlace, other: LocatedPlace): number {
  return weight(other) - weight(one) || (one.id < other.id ? -1 : 1);
}

/** A spot keeps its key while its places are the same, so that its marker stays, and the focus on it. */
export function spotOf(places: readonly LocatedPlace[], longitude: number, latitude: number): Spot {
  const sorted = [...places].sort(byWeight);
  const key = sorted
    .map(({ id }) => id)
    .sort()
    .join(' ');
  return { key, longitude, latitude, places: sorted };
}

/** Selected spots first, then by how much lies on them: who comes first finds room for a name. */
export function spotsByWeight(spots: readonly Spot[], selectedId: string | null): readonly Spot[] {
  const weightOf = ({ places }: Spot): number =>
    places.some(({ id }) => id === selectedId)
      ? Infinity
      : places.reduce((sum, each) => sum + weight(each), 0);
  return [...spots].sort((a, b) => weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1));
}
