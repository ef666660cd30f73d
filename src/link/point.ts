import { cell, type FactTable } from './fact-table.ts';
import { nameKey } from './fold.ts';
import { placesByName } from './places-by-name.ts';
import type { Entity, GazetteerLink, Point } from './gazetteer.ts';

const EARTH_RADIUS_METRES = 6_371_000;
/** Two places are near where their points are at most so far apart: five minutes on foot. */
const NEAR_METRES = 500;

/** A confirmed point goes before another, and of two such the finer one. */
function goesBefore(a: Point, b: Point): boolean {
  return a.basis === b.basis ? a.accuracyMetres < b.accuracyMetres : a.basis === 'CURATED';
}

/** The point of each place that the table names, by the place's id. */
export function pointsOf(
  entities: readonly Entity[],
  table: FactTable,
  faults: string[],
): Map<string, Point> {
  const places = placesByName(entities);
  const points = new Map<string, Point>();
  for (const row of table.rows) {
    const place = places.get(nameKey(cell(row, 'name')));
    if (place === undefined) continue;
    const [longitude, latitude, accuracyMetres] = ['longitude', 'latitude', 'accuracy_m'].map((column) =>
      Number(cell(row, column)),
    );
    if (longitude === undefined || latitude === undefined || accuracyMetres === undefined) continue;
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && accuracyMetres > 0)) {
      faults.push(
        `${table.name}:${row.line}: ${cell(row, 'name')}: longitude, latitude or accuracy_m is no number in range`,
      );
      continue;
    }
    const point: Point = {
      longitude,
      latitude,
      accuracyMetres,
      source: cell(row, 'source'),
      licence: cell(row, 'licence'),
      basis: cell(row, 'status') === 'confirmed' ? 'CURATED' : 'UNCONFIRMED',
    };
    // The table may hold a place under two of its names.
    const known = points.get(place);
    if (known === undefined || goesBefore(point, known)) points.set(place, point);
  }
  return points;
}

/** Degrees, WGS84. */
export type Coordinates = Pick<Point, 'longitude' | 'latitude'>;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Metres along the surface, by the haversine formula. */
export function distanceMetres(a: Coordinates, b: Coordinates): number {
  const half =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(half));
}

/** Degrees, borders included. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** For what floating point rounds away at a border. */
const MARGIN = 1e-9;

/**
 * Boxes that together hold every point within a radius, and some beyond it: one, or two where the circle crosses the
 * meridian of 180 degrees; around a pole all longitudes. They don't overlap.
 */
export function boxesAround({ longitude, latitude }: Coordinates, radiusMetres: number): Box[] {
  const angle = radiusMetres / EARTH_RADIUS_METRES;
  const degrees = (rad: number): number => (rad * 180) / Math.PI + MARGIN;
  const south = Math.max(-90, latitude - degrees(angle));
  const north = Math.min(90, latitude + degrees(angle));
  // At the meridians that touch the circle.
  const sine = Math.sin(angle) / Math.cos(radians(latitude));
  if (south === -90 || north === 90 || sine >= 1) return [{ south, north, west: -180, east: 180 }];
  const west = longitude - degrees(Math.asin(sine));
  const east = longitude + degrees(Math.asin(sine));
  if (west < -180) {
    return [
      { south, north, west: -180, east },
      { south, north, west: west + 360, east: 180 },
    ];
  }
  if (east > 180) {
    return [
      { south, north, west, east: 180 },
      { south, north, west: -180, east: east - 360 },
    ];
  }
  return [{ south, north, west, east }];
}

/** Links between places whose confirmed points lie close together, from the smaller id to the larger. */
export function nearLinks(entities: readonly Entity[]): GazetteerLink[] {
  const placed = entities
    .flatMap(({ id, point, source }) => (point?.basis === 'CURATED' ? [{ id, point, at: source }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return placed.flatMap((from, index) =>
    placed.slice(index + 1).flatMap((to): GazetteerLink[] => {
      const metres = distanceMetres(from.point, to.point);
      if (metres > NEAR_METRES) return [];
      return [
        {
          type: 'NEAR',
          from: from.id,
          to: to.id,
          distanceMetres: Math.round(metres),
          evidence: [{ basis: 'DERIVED', rule: 'near-by-coordinates', at: from.at }],
        },
      ];
    }),
  );
}
