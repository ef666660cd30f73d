import type { FigureFragment } from '../../web/src/api/documents.gen.ts';
import { isDrawable, pointsOf, seriesOf, yearsOf } from '../../web/src/views/scoreboard/series.ts';

let made = 0;

function figure(year: number, value: number | null, given: Partial<FigureFragment> = {}): FigureFragment {
  made += 1;
  return {
    id: `observation:made-up:${made}`,
    year,
    period: String(year),
    factKind: 'ACTUAL',
    form: 'GROWTH',
    unit: '%',
    value,
    wording: `${value}%`,
    of: { id: 'place:made-up', kind: 'PLACE', name: '某区' },
    evidence: [],
    ...given,
  };
}

test('a series holds figures of one form and unit, by year', () => {
  const growth = [figure(2024, 4.5, { factKind: 'TARGET' }), figure(2023, 5)];
  const level = [figure(2023, 200.5, { form: 'LEVEL', unit: '亿元' })];
  const series = seriesOf([...growth, ...level]);
  expect(series.map(({ form, unit, figures }) => [form, unit, figures.map(({ value }) => value)])).toEqual([
    ['GROWTH', '%', [5, 4.5]],
    ['LEVEL', '亿元', [200.5]],
  ]);
  expect(series.map(isDrawable)).toEqual([true, false]);
});

test('another unit, another district and a part of a year are series of their own', () => {
  const elsewhere = { id: 'place:elsewhere', kind: 'PLACE', name: '别处' } as const;
  const series = seriesOf([
    figure(2023, 5),
    figure(2024, 4.9, { period: '2024-H1' }),
    figure(2024, 3, { unit: '个百分点' }),
    figure(2024, 6, { of: elsewhere }),
    figure(2024, 7, { form: 'REDUCTION' }),
  ]);
  expect(series.map(({ figures }) => figures.length)).toEqual([1, 1, 1, 1, 1]);
});

test('words without a number are in no series', () => {
  expect(seriesOf([figure(2024, null)])).toEqual([]);
});

test('figures of one year stand side by side around it, the target first', () => {
  const [series] = seriesOf([
    figure(2023, 5),
    figure(2024, 4.6),
    figure(2024, 4.4, { factKind: 'ESTIMATE' }),
    figure(2024, 4.5, { factKind: 'TARGET' }),
  ]);
  const points = pointsOf(series!);
  expect(points.map(({ kind, value }) => [kind, value])).toEqual([
    ['ACTUAL', 5],
    ['TARGET', 4.5],
    ['ESTIMATE', 4.4],
    ['ACTUAL', 4.6],
  ]);
  expect(points[0]!.x).toBe(2023);
  expect(points[2]!.x).toBeCloseTo(2024);
  const xs = points.map(({ x }) => x);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(new Set(xs).size).toBe(xs.length);
  expect(yearsOf(series!)).toEqual([2023, 2024]);
});
