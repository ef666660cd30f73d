import fc from 'fast-check';
import { parseFactTable } from '../../src/link/fact-table.ts';
import type { Entity, Point } from '../../src/link/gazetteer.ts';
import { boxesAround, distanceMetres, nearLinks, pointsOf } from '../../src/link/point.ts';

const point = (longitude: number, latitude: number, basis: Point['basis'] = 'CURATED'): Point => ({
  longitude,
  latitude,
  accuracyMetres: 100,
  source: 'a map',
  licence: 'open',
  basis,
});

const place = (id: string, name: string, at?: Point): Entity => ({
  id,
  kind: 'PLACE',
  name,
  aliases: [],
  textForms: [],
  category: 'AREA',
  focus: [],
  ...(at === undefined ? {} : { point: at }),
  source: { file: 'places.yaml', line: 1 },
});

test('a degree of latitude is about 111 km, and the distance is the same both ways', () => {
  const [a, b] = [point(116, 39), point(116, 40)];
  expect(distanceMetres(a, b) / 1_000).toBeCloseTo(111.2, 1);
  expect(distanceMetres(b, a)).toBe(distanceMetres(a, b));
  expect(distanceMetres(a, a)).toBe(0);
});

describe('boxes around a point', () => {
  const RADIUS = fc.oneof(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 30_000_000 }));
  const longitudes = fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.constantFrom(-180, 179.99, 180),
  );
  const latitudes = fc.oneof(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.constantFrom(-90, -89.99, 0, 89.9, 90),
  );

  /** Where one comes to from a point, by a bearing and a distance. */
  function away(from: Point, bearing: number, metres: number): Point {
    const radians = (degrees: number): number => (degrees * Math.PI) / 180;
    const angle = metres / 6_371_000;
    const [phi, lambda] = [radians(from.latitude), radians(from.longitude)];
    const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    const latitude = Math.asin(Math.max(-1, Math.min(1, sine)));
    const longitude =
      lambda +
      Math.atan2(
        Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
        Math.cos(angle) - Math.sin(phi) * Math.sin(latitude),
      );
    const degrees = (longitude * 180) / Math.PI;
    return point(((((degrees + 180) % 360) + 360) % 360) - 180, (latitude * 180) / Math.PI);
  }

  test('hold each point within the radius once, at the poles and the date line too', () => {
    let within = 0;
    fc.assert(
      fc.property(
        longitudes,
        latitudes,
        RADIUS,
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.double({ min: 0, max: 1.01, noNaN: true }),
        (longitude, latitude, radius, bearing, share) => {
          const centre = point(longitude, latitude);
          const other = away(centre, bearing, Math.min(radius * share, 20_000_000));
          const holding = boxesAround(centre, radius).filter(
            ({ south, north, west, east }) =>
              other.latitude >= south &&
              other.latitude <= north &&
              other.longitude >= west &&
              other.longitude <= east,
          );
          expect(holding.length).toBeLessThanOrEqual(1);
          if (distanceMetres(centre, other) > radius) return;
          within += 1;
          expect(holding).toHaveLength(1);
        },
      ),
      { numRuns: 5_000, seed: 7 },
    );
    expect(within).toBeGreaterThan(3_000);
  });

  test('are small where the radius is', () => {
    const [box, ...others] = boxesAround(point(116.4, 39.9), 1_000);
    expect(others).toEqual([]);
    expect((box!.north - box!.south) * 111.2).toBeCloseTo(2, 2);
    expect((box!.east - box!.west) * 111.2 * Math.cos((39.9 * Math.PI) / 180)).toBeCloseTo(2, 2);
  });
});

test('only confirmed points at most 500 m apart make places near, once a pair', () => {
  const links = nearLinks([
    place('place:c', '丙', point(116.4, 39.9)),
    place('place:a', '甲', point(116.4, 39.904)),
    place('place:far', '远', point(116.4, 39.91)),
    place('place:vague', '约', point(116.4, 39.9, 'UNCONFIRMED')),
    place('place:none', '无'),
  ]);
  expect(links.map(({ from, to, distanceMetres: metres }) => [from, to, metres])).toEqual([
    ['place:a', 'place:c', 445],
  ]);
});

const TABLE = [
  '# Points.',
  'name\tlongitude\tlatitude\taccuracy_m\tsource\tlicence\tnote\tstatus',
  '甲\t116.4\t39.9\t300\ta map\topen\t\tconfirmed',
  '甲地\t116.5\t39.9\t50\ta list\topen\t\tunconfirmed',
  '乙\t316\t39.9\t300\ta map\topen\t\tconfirmed',
  '丁\t116.4\t39.9\t300\ta map\topen\t\tconfirmed',
].join('\n');

test('a place takes its confirmed point, also where a finer one is not confirmed', () => {
  const faults: string[] = [];
  const points = pointsOf(
    [{ ...place('place:a', '甲'), aliases: ['甲地'] }, place('place:b', '乙')],
    parseFactTable('coordinates.tsv', TABLE),
    faults,
  );
  expect([...points.keys()]).toEqual(['place:a']);
  expect(points.get('place:a')).toMatchObject({ longitude: 116.4, basis: 'CURATED', source: 'a map' });
  expect(faults).toEqual(['coordinates.tsv:5: 乙: longitude, latitude or accuracy_m is no number in range']);
});
