import { parseFactTable } from '../../src/link/fact-table.ts';
import type { Entity, Point } from '../../src/link/gazetteer.ts';
import { distanceMetres, nearLinks, pointsOf } from '../../src/link/point.ts';

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
