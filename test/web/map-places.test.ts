import {
  countsOnPlace,
  groupPlaces,
  isLargeDivision,
  named,
  openStreetMapLicences,
  withKinds,
  type LocatedPlace,
  type MapPlace,
} from '../../web/src/views/map/place-groups.ts';
import { pointFeatures, spotOf, spotsByWeight } from '../../web/src/views/map/point-features.ts';

const OSM = 'ODbL, © OpenStreetMap contributors';

const place = (id: string, given: Partial<MapPlace> = {}): MapPlace => ({
  id,
  kind: 'PLACE',
  name: id,
  aliases: [],
  category: 'AREA',
  location: null,
  projects: { totalCount: 0 },
  clusters: [],
  ...given,
});

const located = (id: string, given: Partial<LocatedPlace> = {}, licence = OSM): LocatedPlace => {
  const location = {
    longitude: 116.4,
    latitude: 39.9,
    accuracyMetres: 100,
    source: 'a map',
    licence,
  } as const;
  return { ...place(id), location: { ...location, basis: 'CURATED' }, ...given };
};

const unconfirmed = located('c');
const PLACES = [
  place('a'),
  located('b', { projects: { totalCount: 2 } }),
  { ...unconfirmed, location: { ...unconfirmed.location, basis: 'UNCONFIRMED' as const } },
  place('d', { clusters: [{ id: 'cluster:x' }] }),
];

const ids = (places: readonly MapPlace[]): string => places.map(({ id }) => id).join('');

test('every place is in one group', () => {
  const { confirmed, unconfirmed: held, withoutPoint } = groupPlaces(PLACES);
  expect([confirmed, held, withoutPoint].map(ids)).toEqual(['b', 'c', 'ad']);
});

test('kinds leave the places that have one of them', () => {
  expect(ids(withKinds(PLACES, []))).toBe('abcd');
  expect(ids(withKinds(PLACES, ['PROJECT']))).toBe('b');
  expect(ids(withKinds(PLACES, ['PROJECT', 'CLUSTER']))).toBe('bd');
  expect(countsOnPlace(PLACES[1]!)).toEqual({ PROJECT: 2, CLUSTER: 0 });
});

test.each(['DISTRICT', 'COUNTY', 'CITY', 'MUNICIPALITY', 'PROVINCE', 'REGION'] as const)(
  'no one point stands for a %s',
  (category) => {
    expect(isLargeDivision(place('large', { category }))).toBe(true);
  },
);

test.each(['SUBDISTRICT', 'TOWN', 'COMMUNITY', 'AREA', 'STREET', 'SITE'] as const)(
  'a %s may lie in a circle',
  (category) => {
    expect(isLargeDivision(place('small', { category }))).toBe(false);
  },
);

test('names are found by any part, by alias, in either width', () => {
  const places = [place('x', { name: '王府井', aliases: ['ABC 大街'] }), place('y', { name: '东单' })];
  expect(ids(named(places, '府'))).toBe('x');
  expect(ids(named(places, ' ａｂｃ大'))).toBe('x');
  expect(ids(named(places, ''))).toBe('xy');
  expect(ids(named(places, '西单'))).toBe('');
});

test('OpenStreetMap is named once, and only where a point is from there', () => {
  expect(openStreetMapLicences([located('a'), located('b')])).toEqual([OSM]);
  expect(openStreetMapLicences([located('a', {}, 'single fact from a public listing')])).toEqual([]);
  expect(openStreetMapLicences([])).toEqual([]);
});

test('the cluster index takes longitude first', () => {
  expect(pointFeatures([located('a')])[0]?.geometry.coordinates).toEqual([116.4, 39.9]);
});

test('a spot names what has most on it first, and keeps its key', () => {
  const heavy = located('z', { projects: { totalCount: 3 } });
  const light = located('a');
  expect(ids(spotOf([light, heavy], 0, 0).places)).toBe('za');
  expect(spotOf([light, heavy], 0, 0).key).toBe(spotOf([heavy, light], 1, 1).key);
});

test('the chosen spot finds room for its name first', () => {
  const spots = ['a', 'b', 'c'].map((id) =>
    spotOf([located(id, { projects: { totalCount: id === 'b' ? 5 : 0 } })], 0, 0),
  );
  expect(spotsByWeight(spots, 'c').map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  expect(spotsByWeight(spots, null).map(({ key }) => key)).toEqual(['b', 'a', 'c']);
});
