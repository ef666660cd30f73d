import type { FigureFragment, ScoreboardChoicesQuery } from '../../web/src/api/documents.gen.ts';
import {
  byDistrict,
  districtsOf,
  outcomeOf,
  planYears,
  readYear,
  whyMissing,
  type ScoreRow,
} from '../../web/src/views/scoreboard/score.ts';

const EAST = { id: 'place:east', kind: 'PLACE', name: '东区' } as const;
const WEST = { id: 'place:west', kind: 'PLACE', name: '西区' } as const;

const figure = (of: FigureFragment['of'] = EAST): FigureFragment => ({
  id: 'observation:made-up:1',
  year: 2024,
  period: '2024',
  factKind: 'TARGET',
  form: 'GROWTH',
  wording: '5%',
  of,
  evidence: [],
});

const row = (given: Partial<ScoreRow>): ScoreRow => ({
  indicator: { id: 'indicator:gdp', kind: 'INDICATOR', name: '地区生产总值', observations: [] },
  ...given,
});

const report = (
  planYear: number,
  district: typeof EAST | typeof WEST = EAST,
): ScoreboardChoicesQuery['reports']['nodes'][number] => ({
  id: `report:${district.id}-${planYear}`,
  planYear,
  reviewYear: planYear - 1,
  district,
});

test('tells what became of a target', () => {
  expect(outcomeOf(row({ met: true, target: figure(), actual: figure() }))).toBe('met');
  expect(outcomeOf(row({ met: false, target: figure(), actual: figure() }))).toBe('notMet');
  expect(outcomeOf(row({ met: null, target: figure(), actual: figure() }))).toBe('incomparable');
  expect(outcomeOf(row({ met: null, target: figure(), actual: null }))).toBe('open');
});

test('keeps the rows of a district together', () => {
  const rows = [
    row({ target: figure(EAST) }),
    row({ target: figure(WEST) }),
    row({ previous: figure(EAST) }),
  ];
  expect(byDistrict(rows).map(({ district, rows: own }) => [district?.name, own.length])).toEqual([
    ['东区', 2],
    ['西区', 1],
  ]);
});

test('offers the years that the asked district’s reports plan, all where none is of it', () => {
  const reports = [report(2024), report(2025), report(2022, WEST)];
  expect(planYears(reports, () => true)).toEqual([2025, 2024, 2022]);
  expect(planYears(reports, ({ id }) => id === WEST.id)).toEqual([2022]);
  expect(planYears(reports, () => false)).toEqual([2025, 2024, 2022]);
  expect(districtsOf(reports).map(({ name }) => name)).toEqual(['东区', '西区']);
});

test('says why a figure is missing by the reports of the same district', () => {
  expect(whyMissing([report(2025)], EAST, 2024)).toBe('notGiven');
  expect(whyMissing([report(2024)], EAST, 2024)).toBe('notLoaded');
  expect(whyMissing([report(2025, WEST)], EAST, 2024)).toBe('notLoaded');
});

test('reads a year, and nothing else', () => {
  expect(readYear('2024')).toBe(2024);
  for (const value of [null, '', '24', '20245', 'abcd', '2024 ', '0000']) expect(readYear(value)).toBeNull();
});
