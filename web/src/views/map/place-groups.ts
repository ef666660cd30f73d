import type { MapPlacesQuery, MapPointFragment, PlaceCategory } from '../../api/documents.gen.ts';
import type { KindOnPlaces } from './map-address.ts';

export type MapPlace = MapPlacesQuery['places']['nodes'][number];
/** A place that has a point. */
export type LocatedPlace = MapPlace & { readonly location: MapPointFragment };

interface PlaceGroups {
  /** With a point that its source bears out. */
  readonly confirmed: readonly LocatedPlace[];
  /** With one that is held by hand without such a source. */
  readonly unconfirmed: readonly LocatedPlace[];
  readonly withoutPoint: readonly MapPlace[];
}

export const isLocated = (place: MapPlace): place is LocatedPlace => place.location != null;

export function groupPlaces(places: readonly MapPlace[]): PlaceGroups {
  const located = places.filter(isLocated);
  return {
    confirmed: located.filter(({ location }) => location.basis !== 'UNCONFIRMED'),
    unconfirmed: located.filter(({ location }) => location.basis === 'UNCONFIRMED'),
    withoutPoint: places.filter((place) => !isLocated(place)),
  };
}

const LARGE_DIVISIONS: ReadonlySet<PlaceCategory> = new Set([
  'DISTRICT',
  'COUNTY',
  'CITY',
  'MUNICIPALITY',
  'PROVINCE',
  'REGION',
]);

/** Whether a place is too large for one point to stand for it: that the point lies in a circle says little. */
export const isLargeDivision = ({ category }: { readonly category: PlaceCategory }): boolean =>
  LARGE_DIVISIONS.has(category);

/** How many of what lies on a place, or covers it. */
export function countsOnPlace({ projects, clusters }: Pick<MapPlace, 'projects' | 'clusters'>): {
  readonly PROJECT: number;
  readonly CLUSTER: number;
} {
  return { PROJECT: projects.totalCount, CLUSTER: clusters.length };
}

/** Places on which one of the kinds lies; all where no kind is asked for. */
export function withKinds<Place extends MapPlace>(
  places: readonly Place[],
  kinds: readonly KindOnPlaces[],
): readonly Place[] {
  if (kinds.length === 0) return places;
  return places.filter((place) => kinds.some((kind) => countsOnPlace(place)[kind] > 0));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');

/** Places whose name or an alias has these characters. */
export function named<Place extends MapPlace>(places: readonly Place[], text: string): readonly Place[] {
  const sought = plain(text);
  if (sought === '') return places;
  return places.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => plain(each).includes(sought)),
  );
}

/** The licences, each once, that ask for OpenStreetMap's attribution beside these points. */
export function openStreetMapLicences(places: readonly LocatedPlace[]): readonly string[] {
  const licences = places.map(({ location }) => location.licence);
  return [...new Set(licences.filter((licence) => licence.includes('OpenStreetMap')))];
}
