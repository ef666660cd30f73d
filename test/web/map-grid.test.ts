import { degreesLabel, gridLines, gridStep } from '../../web/src/views/map/grid.ts';
import { distanceBetween } from '../../web/src/views/map/circle.ts';

test.each([
  [0.5, 50],
  [1, 100],
  [15, 1_000],
  [20, 2_000],
  [40, 5_000],
  [100, 10_000],
])('at %s metres a pixel a cell is %s m', (metresPerPixel, step) => {
  expect(gridStep(metresPerPixel)).toBe(step);
});

test('cells are as round on the screen as their figure: wide enough, and not much wider', () => {
  for (let metresPerPixel = 0.1; metresPerPixel < 10_000; metresPerPixel *= 1.3) {
    const pixels = gridStep(metresPerPixel) / metresPerPixel;
    expect(pixels).toBeGreaterThanOrEqual(59.9);
    expect(pixels).toBeLessThan(151);
  }
});

const BOUNDS = { west: 116.35, south: 39.86, east: 116.47, north: 39.97 };

test('lines are the step apart both ways, inside the bounds', () => {
  const { meridians, parallels } = gridLines(BOUNDS, 1_000);
  expect(meridians.length).toBeGreaterThan(5);
  expect(parallels.length).toBeGreaterThan(5);
  for (const longitude of meridians) {
    expect(longitude).toBeGreaterThanOrEqual(BOUNDS.west);
    expect(longitude).toBeLessThanOrEqual(BOUNDS.east);
  }
  const [west, east] = meridians as [number, number];
  const [south, north] = parallels as [number, number];
  const along = distanceBetween({ longitude: west, latitude: 39.92 }, { longitude: east, latitude: 39.92 });
  const up = distanceBetween({ longitude: west, latitude: south }, { longitude: west, latitude: north });
  expect(Math.abs(along - 1_000)).toBeLessThan(5);
  expect(Math.abs(up - 1_000)).toBeLessThan(1);
});

test('lines stay where they are while the map is moved', () => {
  const moved = { west: 116.36, south: 39.87, east: 116.48, north: 39.98 };
  const before = gridLines(BOUNDS, 1_000);
  const after = gridLines(moved, 1_000);
  const kept = before.meridians.filter((longitude) => longitude >= moved.west);
  expect(after.meridians.slice(0, kept.length)).toEqual(kept);
});

test('labels tell neighbouring lines apart', () => {
  expect(degreesLabel(116.4, 1_000, 'longitude')).toBe('116.400°E');
  expect(degreesLabel(-39.9, 1_000, 'latitude')).toBe('39.900°S');
  for (const step of [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 100_000]) {
    const labels = gridLines(BOUNDS, step).parallels.map((each) => degreesLabel(each, step, 'latitude'));
    expect(new Set(labels).size).toBe(labels.length);
  }
});
