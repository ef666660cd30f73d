import { targetMet, type Measured } from '../../src/extract/target-met.ts';

const figure = (
  comparator: Measured['comparator'],
  value: number | null,
  rest: Partial<Measured> = {},
): Measured => ({
  form: 'GROWTH',
  unit: '%',
  comparator,
  value,
  ...rest,
});

test.each<[string, Measured, Measured, boolean | null]>([
  ['at most 4, and 3.8', figure('LE', 4), figure('EQ', 3.8), true],
  ['at most 4, and 4.2', figure('LE', 4), figure('EQ', 4.2), false],
  ['at most 4, and at most 4', figure('LE', 4), figure('LE', 4), true],
  ['at most 4, and more than 3', figure('LE', 4), figure('GT', 3), null],
  ['about 4.5, and 4.4', figure('APPROX', 4.5), figure('EQ', 4.4), true],
  ['about 4.5, and 3', figure('APPROX', 4.5), figure('EQ', 3), false],
  ['5, and 5', figure('EQ', 5), figure('EQ', 5), true],
  ['5, and 4.9', figure('EQ', 5), figure('EQ', 4.9), false],
  ['more than 97, and 97', figure('GT', 97), figure('EQ', 97), false],
  ['at least 500, and more than 500', figure('GE', 500), figure('GT', 500), true],
  ['words only', figure('APPROX', null), figure('EQ', 4.8), null],
  ['another unit', figure('EQ', 5), figure('EQ', 200, { unit: '亿元' }), null],
  ['another form', figure('EQ', 5), figure('EQ', 5, { form: 'SHARE' }), null],
])('%s', (_, target, result, met) => {
  expect(targetMet(target, result)).toBe(met);
});
