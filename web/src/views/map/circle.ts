/** A circle on the map: WGS84, radius in whole metres. */
export interface Circle {
  readonly longitude: number;
  readonly latitude: number;
  readonly radiusMetres: number;
}

export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** What `placesNear` takes. */
export const LARGEST_RADIUS = 50_000;
/** What a circle starts with where only its centre is chosen. */
export const USUAL_RADIUS = 500;
/** Five decimals are about a metre. */
const DECIMALS = 5;
const EARTH_RADIUS_METRES = 6_371_000;

const NUMBER = String.raw`(-?\d{1,3}(?:\.\d{1,12})?)`;
const CIRCLE = new RegExp(`^${NUMBER},${NUMBER},(\\d{1,5})$`, 'u');

/** `<longitude>,<latitude>,<metres>`; null where it is none, or one that the API would refuse. */
export function parseCircle(value: string | null): Circle | null {
  const [, east, north, metres] = CIRCLE.exec(value?.trim() ?? '') ?? [];
  if (metres === undefined) return null;
  const circle = { longitude: Number(east), latitude: Number(north), radiusMetres: Number(metres) };
  const { longitude, latitude, radiusMetres } = circle;
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isOnEarth && radiusMetres >= 1 && radiusMetres <= LARGEST_RADIUS ? circle : null;
}

export function formatCircle({ longitude, latitude, radiusMetres }: Circle): string {
  return `${rounded(longitude)},${rounded(latitude)},${radiusMetres}`;
}

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** A circle as its address will hold it, whatever was drawn. */
export function circleAround({ longitude, latitude }: Position, metres: number): Circle {
  const radiusMetres = Math.min(LARGEST_RADIUS, Math.max(1, Math.round(metres)));
  return { longitude: rounded(longitude), latitude: rounded(latitude), radiusMetres };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres along the surface, by the haversine formula, as the API counts them. */
export function distanceBetween(one: Position, other: Position): number {
  const byLatitude = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const byLongitude = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const half = byLatitude + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * byLongitude;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, half)));
}

/** Whether a place is surely in a circle, where its point may be off by its accuracy. */
export type RimSide = 'inside' | 'perhaps-outside' | 'perhaps-inside' | 'outside';

export function rimSide(distance: number, accuracyMetres: number, radiusMetres: number): RimSide {
  if (distance <= radiusMetres)
    return distance + accuracyMetres > radiusMetres ? 'perhaps-outside' : 'inside';
  return distance - accuracyMetres <= radiusMetres ? 'perhaps-inside' : 'outside';
}
