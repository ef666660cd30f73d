import {
  lacksOf,
  pairsOf,
  readLacks,
  unansweredFirst,
  type Challenge,
  type GapMeasure,
} from '../../web/src/views/gaps/lacks.ts';

const SECTION = { id: 'section:made-up:3', title: '任务' };
const REPORT = { id: 'report:made-up', title: '报告' };
const PLACE = { __typename: 'Place', id: 'place:street', kind: 'PLACE', name: '某街' } as const;
const DEPARTMENT = { id: 'department:education', kind: 'DEPARTMENT', name: '教育委员会' } as const;

const measure = (given: Partial<GapMeasure> = {}): GapMeasure => ({
  __typename: 'Measure',
  id: 'measure:made-up:3.1',
  statementKind: 'MEASURE',
  year: 2024,
  number: '三(1)',
  text: '推进某事。',
  span: { start: 10, end: 15 },
  section: SECTION,
  report: REPORT,
  departments: [],
  entities: [],
  observations: [],
  ...given,
});

test('reads what an address asks for, in one order, once', () => {
  expect(readLacks(['PROJECT', 'NUMBER', 'NUMBER', 'number', 'X'])).toEqual(['NUMBER', 'PROJECT']);
});

test('only a stated department fills that gap', () => {
  const withBasis = (basis: 'STATED' | 'DERIVED' | 'CURATED'): GapMeasure =>
    measure({ departments: [{ department: DEPARTMENT, basis, evidence: [] }] });
  expect(lacksOf(withBasis('STATED'))).not.toContain('DEPARTMENT');
  expect(lacksOf(withBasis('DERIVED'))).toContain('DEPARTMENT');
  expect(lacksOf(withBasis('CURATED'))).toContain('DEPARTMENT');
});

test('what a measure names, it does not lack', () => {
  expect(lacksOf(measure())).toEqual(['NUMBER', 'DEPARTMENT', 'PLACE', 'PROJECT']);
  expect(lacksOf(measure({ entities: [PLACE] }))).toEqual(['NUMBER', 'DEPARTMENT', 'PROJECT']);
});

const challenge = (id: string, responses: Challenge['responses']): Challenge => ({
  __typename: 'Challenge',
  id,
  statementKind: 'CHALLENGE',
  year: 2023,
  text: '一是……',
  span: { start: 0, end: 4 },
  section: SECTION,
  report: REPORT,
  responses,
});

test('challenges that nothing takes up come first, each group in its order', () => {
  const taken: Challenge['responses'] = [{ measure: measure(), evidence: [] }];
  const sorted = unansweredFirst([
    challenge('a', taken),
    challenge('b', []),
    challenge('c', taken),
    challenge('d', []),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
});

test('pairs the words of challenge and measure, and drops none', () => {
  const words = ['a', 'b', 'c', 'd', 'left over'].map((rule) => ({ basis: 'DERIVED' as const, rule }));
  expect(pairsOf(words).map((pair) => pair.map(({ rule }) => rule))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['left over'],
  ]);
});
