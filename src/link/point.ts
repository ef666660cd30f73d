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

/** Metres along the surface, by the haversine formula. */
export function distanceMetres(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(half));
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
