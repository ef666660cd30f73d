import {
  circleAround,
  distanceBetween,
  formatCircle,
  parseCircle,
  rimSide,
} from '../../web/src/views/map/circle.ts';

test.each([
  ['116.41,39.92,800', { longitude: 116.41, latitude: 39.92, radiusMetres: 800 }],
  ['-180,-90,1', { longitude: -180, latitude: -90, radiusMetres: 1 }],
  ['0,0,50000', { longitude: 0, latitude: 0, radiusMetres: 50_000 }],
])('%s is a circle, and is written so again', (value, circle) => {
  expect(parseCircle(value)).toEqual(circle);
  expect(formatCircle(circle)).toBe(value);
});

test.each([
  null,
  '',
  '116.41,39.92',
  '116.41,39.92,0',
  '116.41,39.92,50001',
  '116.41,39.92,99999999999',
  '116.41,39.92,-5',
  '116.41,39.92,80.5',
  '181,39.92,800',
  '116.41,91,800',
  'NaN,39.92,800',
  '1e2,39.92,800',
  '116.41,39.92,800,1',
])('%s is none', (value) => {
  expect(parseCircle(value)).toBeNull();
});

test('what was drawn becomes a circle that the API takes', () => {
  expect(circleAround({ longitude: 116.4123456, latitude: 39.9 }, 812.6)).toEqual({
    longitude: 116.41235,
    latitude: 39.9,
    radiusMetres: 813,
  });
  expect(circleAround({ longitude: 0, latitude: 0 }, 0).radiusMetres).toBe(1);
  expect(circleAround({ longitude: 0, latitude: 0 }, 1e9).radiusMetres).toBe(50_000);
});

test('a degree of latitude is some 111 km, one of longitude shrinks with the latitude', () => {
  expect(distanceBetween({ longitude: 116, latitude: 39 }, { longitude: 116, latitude: 40 })).toBeCloseTo(
    111_195,
    -1,
  );
  expect(distanceBetween({ longitude: 116, latitude: 60 }, { longitude: 117, latitude: 60 })).toBeCloseTo(
    55_597,
    -2,
  );
  expect(distanceBetween({ longitude: 1, latitude: 2 }, { longitude: 1, latitude: 2 })).toBe(0);
});

test.each([
  [300, 100, 'inside'],
  [400, 100, 'inside'],
  [401, 100, 'perhaps-outside'],
  [500, 1, 'perhaps-outside'],
  [500, 0, 'inside'],
  [501, 1, 'perhaps-inside'],
  [600, 100, 'perhaps-inside'],
  [601, 100, 'outside'],
] as const)('at %s m, give or take %s, a place is %s of 500 m', (distance, accuracy, side) => {
  expect(rimSide(distance, accuracy, 500)).toBe(side);
});
